import type { Acting } from "../context.js";
import type { ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { afterChange } from "./afterChange.js";
import { OpenDiscussion, Proposal, ProposalAnswer } from "./discussion.entity.js";

/**
 * What the withdrawal of a document does to its discussion: it is over at once, and what was published and has no signed
 * answer gets NOT_CONSIDERED from the system (4.3). Part of the act that withdraws; does nothing where there is none.
 */
export async function cancelDiscussion(
  { em, now }: Pick<Acting, "em" | "now">,
  document: ModelDocument,
): Promise<void> {
  const discussion = await em.findOne(OpenDiscussion, { document: document.id }, forUpdate);
  if (!discussion || discussion.cancelledAt) return;
  discussion.cancelledAt = now;

  const proposals = await em.find(Proposal, { discussion: discussion.id, state: "PUBLISHED" });
  const answers = await em.find(ProposalAnswer, { proposal: { $in: proposals.map(({ id }) => id) } });
  const answerOf = new Map(answers.map((answer) => [answer.proposal.id, answer]));
  const notConsidered = { verdict: "NOT_CONSIDERED", reason: "", signedBy: null, signedAt: now } as const;
  const { regionId } = document;
  for (const proposal of proposals) {
    const known = answerOf.get(proposal.id);
    if (known?.isSigned()) continue;
    if (known) em.assign(known, notConsidered);
    else
      em.create(ProposalAnswer, {
        regionId,
        createdAt: now,
        proposal,
        draftedBy: null,
        draftedAt: now,
        ...notConsidered,
      });
  }
  record(em, {
    regionId,
    act: "discussion.cancelled",
    actorId: null,
    subjectId: discussion.id,
    at: now,
    refs: { document: document.id },
  });
  await afterChange({ em, discussion, document, now });
}
