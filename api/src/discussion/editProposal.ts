import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";
import { type ProposalInput, readProposal } from "./proposalText.js";

/** Changes one's own proposal before the moderator has seen to it. */
export async function editProposal(
  acting: Acting,
  { proposalId, version, ...input }: ProposalInput & { proposalId: string; version: number },
): Promise<Outcome<{ proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const { proposal, discussion, document } = held;
  const why = whyNot(may.edit, held.given);
  if (why) return refused(why);
  if (proposal.version !== version) return stale(proposalId);
  const { problems, fields } = await readProposal(em, discussion, input);
  if (!fields) return invalid(...problems);

  em.assign(proposal, fields);
  record(em, {
    regionId: proposal.regionId,
    act: "proposal.edited",
    actorId: viewer.personId,
    subjectId: proposalId,
    at: now,
    refs: { document: document.id, discussion: discussion.id },
    proves: { text: fields.text },
  });
  return done({ proposalId });
}
