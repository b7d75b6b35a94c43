import { isSignedBy } from "../accounts/password.js";
import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange } from "./afterChange.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";
import { type AnswerInput, longestReason } from "./draftAnswer.js";
import { whyNotAnswer } from "./proposal.rules.js";
import { sign } from "./signing.js";

/** The lead signs the answer to one proposal, or signs it anew in other words; until the summary (R33, R34). */
export async function signAnswer(
  acting: Acting,
  { proposalId, version, verdict, reason, password }: AnswerInput & { password: string },
): Promise<Outcome<{ answerId: string; proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.signAnswer, held.given);
  if (why) return refused(why);
  const { proposal, discussion, document, answer: known } = held;
  if ((known?.version ?? null) !== (version ?? null)) return stale(known?.id ?? proposalId);

  const parameters = await parametersKept(em, discussion.regulation?.id ?? null);
  const refusal = whyNotAnswer(proposal.kind, { verdict, reason }, parameters);
  if (refusal) return refused(refusal, { number: proposal.number, least: parameters.answerReasonLength });
  if (reason.length > longestReason)
    return invalid({ path: "reason", code: "TOO_LONG", values: { most: longestReason } });
  if (!(await isSignedBy(em, viewer, password))) return refused("PASSWORD_WRONG");

  const answer = sign(acting, { proposal, known, verdict, reason });
  await afterChange({ em, discussion, document, now });
  return done({ answerId: answer.id, proposalId });
}
