import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";

/** Shows one's name with a proposal, or takes it away again at any time (R37). */
export async function setNamePublic(
  acting: Acting,
  { proposalId, isNamePublic }: { proposalId: string; isNamePublic: boolean },
): Promise<Outcome<{ proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.setNamePublic, held.given);
  if (why) return refused(why);

  held.proposal.isNamePublic = isNamePublic;
  record(em, {
    regionId: held.proposal.regionId,
    act: isNamePublic ? "proposal.nameOpened" : "proposal.nameHidden",
    actorId: viewer.personId,
    subjectId: proposalId,
    at: now,
    refs: { document: held.document.id },
  });
  return done({ proposalId });
}
