import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange, afterComplaint } from "./afterChange.js";
import { ModerationComplaint } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";

const longest = 2000;

/** The author's one complaint against the rejection of their proposal (4.4). */
export async function complainAboutModeration(
  acting: Acting,
  { proposalId, text }: { proposalId: string; text: string },
): Promise<Outcome<{ proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.complain, held.given);
  if (why) return refused(why);
  const written = text.normalize("NFC").trim();
  if (!written) return invalid({ path: "text", code: "REQUIRED" });
  if (written.length > longest) return invalid({ path: "text", code: "TOO_LONG", values: { most: longest } });

  const { proposal, discussion, document } = held;
  const complaint = em.create(ModerationComplaint, {
    regionId: proposal.regionId,
    createdAt: now,
    createdById: viewer.personId,
    proposal,
    text: written,
  });
  record(em, {
    regionId: proposal.regionId,
    act: "moderation.complained",
    actorId: viewer.personId,
    subjectId: complaint.id,
    at: now,
    refs: { proposal: proposalId, document: document.id },
  });
  await afterChange({ em, discussion, document, now });
  await afterComplaint({ em, document, now }, complaint, proposal.moderatedBy?.id ?? null);
  return done({ proposalId });
}
