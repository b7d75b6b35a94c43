import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { afterChange } from "./afterChange.js";
import { authorToday } from "./author.queries.js";
import { Proposal } from "./discussion.entity.js";
import type { DiscussionRefusalReason } from "./discussion.policy.js";
import { heldDiscussion } from "./discussion.queries.js";
import { whyNotPropose } from "./proposal.rules.js";
import { type ProposalInput, readProposal } from "./proposalText.js";

/** Sends a proposal to the moderator while the discussion is open (R30, R31, R87). */
export async function submitProposal(
  acting: Acting,
  { discussionId, ...input }: ProposalInput & { discussionId: string },
): Promise<Outcome<{ proposalId: string; discussionId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  if (!viewer.personId) return refused("SIGN_IN_REQUIRED");
  const held = await heldDiscussion(acting, discussionId);
  if (!held) return refused("NOT_FOUND");

  const { discussion, document, given } = held;
  const author = await authorToday(em, viewer.personId, document.id);
  const proposer = {
    isSignedIn: true,
    hasMunicipality: author.municipalityNameRu !== null,
    hasOccupation: author.occupation !== null,
    isOfAuthoringGroup: viewer.isMemberOf(given.groupId),
    isReviewing: author.isReviewing,
  };
  const why = whyNotPropose(proposer, given.phase);
  if (why) return refused(why);
  const { problems, fields } = await readProposal(em, discussion, input);
  if (!fields) return invalid(...problems);

  const proposal = em.create(Proposal, {
    regionId: document.regionId,
    createdAt: now,
    createdById: viewer.personId,
    discussion,
    document,
    number: discussion.nextProposalNumber,
    ...fields,
    author: viewer.personId,
    municipalityNameRu: author.municipalityNameRu!,
    occupation: author.occupation!,
    state: "SUBMITTED",
    submittedAt: now,
  });
  discussion.nextProposalNumber += 1;
  record(em, {
    regionId: document.regionId,
    act: "proposal.submitted",
    actorId: viewer.personId,
    subjectId: proposal.id,
    at: now,
    refs: { document: document.id, discussion: discussion.id },
    proves: { text: fields.text },
  });
  await afterChange({ em, discussion, document, now });
  return done({ proposalId: proposal.id, discussionId });
}
