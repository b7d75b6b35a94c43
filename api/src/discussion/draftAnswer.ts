import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { type AnswerVerdict, ProposalAnswer } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";
import { whyNotAnswer } from "./proposal.rules.js";

/** An answer as its writer has it; `version` is null when they saw none. */
export interface AnswerInput {
  proposalId: string;
  version?: number | null;
  verdict: AnswerVerdict;
  reason: string;
}

export const longestReason = 4000;

/** Keeps a draft of the answer that only the group sees, from the publication of the proposal on (R33). */
export async function draftAnswer(
  acting: Acting,
  { proposalId, version, verdict, reason }: AnswerInput,
): Promise<Outcome<{ answerId: string; proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.draftAnswer, held.given);
  if (why) return refused(why);
  const { proposal, document, answer: known } = held;
  if ((known?.version ?? null) !== (version ?? null)) return stale(known?.id ?? proposalId);
  // A draft may still lack its reason; only what never fits the kind of proposal is kept out.
  if (whyNotAnswer(proposal.kind, { verdict, reason }, { answerReasonLength: 0 }))
    return refused("VERDICT_NOT_FOR_KIND");
  const written = reason.normalize("NFC").trim();
  if (written.length > longestReason)
    return invalid({ path: "reason", code: "TOO_LONG", values: { most: longestReason } });

  const draft = { verdict, reason: written, draftedBy: viewer.personId, draftedAt: now };
  const { regionId } = proposal;
  const answer = known
    ? em.assign(known, draft)
    : em.create(ProposalAnswer, {
        regionId,
        createdAt: now,
        createdById: viewer.personId,
        proposal,
        ...draft,
      });
  record(em, {
    regionId,
    act: "answer.drafted",
    actorId: viewer.personId,
    subjectId: answer.id,
    at: now,
    refs: { proposal: proposalId, document: document.id },
  });
  return done({ answerId: answer.id, proposalId });
}
