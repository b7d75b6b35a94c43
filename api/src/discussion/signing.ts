import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { AnswerRevision, type AnswerVerdict, type Proposal, ProposalAnswer } from "./discussion.entity.js";

interface Signing {
  proposal: Proposal;
  /** The answer there is, draft or signed; null when there is none. */
  known: ProposalAnswer | null;
  verdict: AnswerVerdict;
  reason: string;
}

/** Makes an answer public under the lead's signature; what was signed before stays as a revision (R33). */
export function sign(
  { em, viewer, now }: Acting,
  { proposal, known, verdict, reason }: Signing,
): ProposalAnswer {
  const written = reason.normalize("NFC").trim();
  const { regionId } = proposal;
  const signed = { verdict, reason: written, signedBy: viewer.personId, signedAt: now };
  if (known?.isSigned()) keepRevision(em, known, now);
  const answer = known
    ? em.assign(known, signed)
    : em.create(ProposalAnswer, {
        regionId,
        createdAt: now,
        createdById: viewer.personId,
        proposal,
        draftedBy: viewer.personId,
        draftedAt: now,
        ...signed,
      });
  record(em, {
    regionId,
    act: "answer.signed",
    actorId: viewer.personId,
    subjectId: answer.id,
    at: now,
    refs: { proposal: proposal.id, document: proposal.document.id },
    proves: { verdict, reason: written },
  });
  return answer;
}

function keepRevision(em: EntityManager, answer: ProposalAnswer, now: Date): void {
  em.create(AnswerRevision, {
    regionId: answer.regionId,
    createdAt: now,
    answer,
    verdict: answer.verdict,
    reason: answer.reason,
    signedBy: answer.signedBy!.id,
    signedAt: answer.signedAt!,
  });
}
