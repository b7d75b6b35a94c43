import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange, afterComplaint } from "./afterChange.js";
import { type ComplaintDecision, ModerationComplaint } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";
import { proposalStateAfter } from "./proposal.rules.js";

interface Decision {
  complaintId: string;
  decision: ComplaintDecision;
  reason: string;
}

const longest = 2000;

/** A coordinator who did not reject the proposal decides on the complaint; upheld, the proposal is published (4.4). */
export async function decideComplaint(
  acting: Acting,
  { complaintId, decision, reason }: Decision,
): Promise<Outcome<{ complaintId: string; proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const found = await em.findOne(ModerationComplaint, { id: complaintId, regionId: viewer.regionId });
  const held = found ? await heldProposal(acting, found.proposal.id) : null;
  const complaint = held?.complaint;
  if (!held || !complaint) return refused("NOT_FOUND");
  if (complaint.decidedAt) return refused("COMPLAINT_DECIDED");
  const why = whyNot(may.decideComplaint, held.given);
  if (why) return refused(why);
  const written = reason.normalize("NFC").trim();
  if (!written) return invalid({ path: "reason", code: "REQUIRED" });
  if (written.length > longest)
    return invalid({ path: "reason", code: "TOO_LONG", values: { most: longest } });

  const { proposal, discussion, document } = held;
  em.assign(complaint, { decision, reason: written, decidedBy: viewer.personId, decidedAt: now });
  if (decision === "UPHELD") {
    proposal.state = proposalStateAfter(proposal.state, "UPHOLD_COMPLAINT")!;
    em.assign(proposal, { mergedInto: null });
  }
  record(em, {
    regionId: proposal.regionId,
    act: "complaint.decided",
    actorId: viewer.personId,
    subjectId: complaintId,
    at: now,
    refs: { proposal: proposal.id, document: document.id },
  });
  await afterChange({ em, discussion, document, now });
  await afterComplaint({ em, document, now }, complaint, null);
  return done({ complaintId, proposalId: proposal.id });
}
