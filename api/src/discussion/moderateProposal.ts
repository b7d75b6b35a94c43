import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange } from "./afterChange.js";
import { Proposal } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { type HeldProposal, heldProposal } from "./discussion.queries.js";

/** The proposal as the moderator read it: an author may change theirs until then. */
export interface ReadProposal {
  proposalId: string;
  version: number;
}
export type Moderated = Outcome<{ proposalId: string; discussionId: string }, DiscussionRefusalReason>;

/** The other proposal of the same document that this one repeats; null when there is none. */
export async function originalOf(
  { em }: Acting,
  proposal: Proposal,
  id: string | null | undefined,
): Promise<Proposal | null> {
  if (!id || id === proposal.id) return null;
  return em.findOne(Proposal, { id, document: proposal.document.id });
}

/** What publishing, rejecting and merging have in common: who may, on which text, and what follows. */
export async function moderate(
  acting: Acting,
  { proposalId, version }: ReadProposal,
  what: "published" | "rejected" | "merged",
  change: (held: HeldProposal) => Promise<DiscussionRefusalReason | null>,
): Promise<Moderated> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.moderateProposal, held.given);
  if (why) return refused(why);
  if (held.proposal.version !== version) return stale(proposalId);
  const refusal = await change(held);
  if (refusal) return refused(refusal);

  const { proposal, discussion, document } = held;
  em.assign(proposal, { moderatedBy: viewer.personId, moderatedAt: now });
  record(em, {
    regionId: proposal.regionId,
    act: `proposal.${what}`,
    actorId: viewer.personId,
    subjectId: proposalId,
    at: now,
    refs: {
      document: document.id,
      discussion: discussion.id,
      ...(proposal.mergedInto && { target: proposal.mergedInto.id }),
    },
  });
  await afterChange({ em, discussion, document, now });
  return done({ proposalId, discussionId: discussion.id });
}
