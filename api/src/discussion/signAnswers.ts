import { isSignedBy } from "../accounts/password.js";
import { parametersKept } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange } from "./afterChange.js";
import { Proposal, ProposalAnswer } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldDiscussion } from "./discussion.queries.js";
import { whyNotAnswer } from "./proposal.rules.js";
import { sign } from "./signing.js";

/** A drafted answer as the lead read it. */
interface ReadAnswer {
  proposalId: string;
  version: number;
}

interface Signed {
  discussionId: string;
  answers: readonly ReadAnswer[];
  password: string;
}

/** The lead signs drafted answers at once under one password; all of them or none (R33, R34). */
export async function signAnswers(
  acting: Acting,
  { discussionId, answers, password }: Signed,
): Promise<Outcome<{ discussionId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldDiscussion(acting, discussionId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.sign, held.given);
  if (why) return refused(why);

  const { discussion, document } = held;
  const ids = answers.map(({ proposalId }) => proposalId);
  const proposals = await em.find(
    Proposal,
    { id: { $in: ids }, discussion: discussionId, state: "PUBLISHED" },
    { orderBy: { number: "asc" } },
  );
  if (proposals.length !== new Set(ids).size || ids.length === 0) return refused("NOT_FOUND");
  const drafts = await em.find(ProposalAnswer, { proposal: { $in: ids } });
  const draftOf = new Map(drafts.map((draft) => [draft.proposal.id, draft]));
  const readVersion = new Map(answers.map(({ proposalId, version }) => [proposalId, version]));
  const parameters = await parametersKept(em, discussion.regulation?.id ?? null);

  for (const proposal of proposals) {
    const draft = draftOf.get(proposal.id);
    const { number } = proposal;
    if (!draft) return refused("ANSWER_MISSING", { number });
    if (draft.isSigned()) return refused("ANSWER_SIGNED", { number });
    if (draft.version !== readVersion.get(proposal.id)) return stale(draft.id);
    const refusal = whyNotAnswer(proposal.kind, draft, parameters);
    if (refusal) return refused(refusal, { number, least: parameters.answerReasonLength });
  }
  if (!(await isSignedBy(em, viewer, password))) return refused("PASSWORD_WRONG");

  for (const proposal of proposals) {
    const { verdict, reason } = draftOf.get(proposal.id)!;
    sign(acting, { proposal, known: draftOf.get(proposal.id)!, verdict, reason });
  }
  await afterChange({ em, discussion, document, now });
  return done({ discussionId });
}
