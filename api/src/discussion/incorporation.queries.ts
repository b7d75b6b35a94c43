import type { EntityManager } from "@mikro-orm/postgresql";

import { Task } from "../accounts/task.entity.js";
import { DocumentVersion, type ModelDocument } from "../documents/document.entity.js";
import { type AnswerVerdict, IncorporationLink, Proposal, ProposalAnswer } from "./discussion.entity.js";
import { needsIncorporation, unlinkedProposals } from "./proposal.rules.js";

/** A proposal that the next version must take up (R35). */
export interface AcceptedProposal {
  id: string;
  number: number;
  verdict: AnswerVerdict;
  proposal: Proposal;
}

/** The accepted and partly accepted proposals of a document by number. */
export async function acceptedOf(em: EntityManager, documentId: string): Promise<AcceptedProposal[]> {
  const proposals = await em.find(
    Proposal,
    { document: documentId, state: "PUBLISHED" },
    { orderBy: { number: "asc" } },
  );
  const answers = await em.find(ProposalAnswer, {
    proposal: { $in: proposals.map(({ id }) => id) },
    signedAt: { $ne: null },
  });
  const verdictOf = new Map(answers.map(({ proposal, verdict }) => [proposal.id, verdict]));

  return proposals.flatMap((proposal) => {
    const verdict = verdictOf.get(proposal.id) ?? null;
    return verdict && needsIncorporation(verdict)
      ? [{ id: proposal.id, number: proposal.number, verdict, proposal }]
      : [];
  });
}

/** The accepted proposals that no version links yet, neither a submitted one nor the draft (R35). */
export async function unlinkedOf(em: EntityManager, document: ModelDocument): Promise<AcceptedProposal[]> {
  const accepted = await acceptedOf(em, document.id);
  const links = await em.find(IncorporationLink, { proposal: { $in: accepted.map(({ id }) => id) } });

  return unlinkedProposals(
    accepted,
    links.map(({ proposal }) => proposal.id),
  );
}

/** The version that the group prepares, with its text; null when none is uploaded. */
export function draftOf(em: EntityManager, documentId: string): Promise<DocumentVersion | null> {
  return em.findOne(DocumentVersion, { document: documentId, submittedAt: null }, { populate: ["blocks"] });
}

/** Writes into the lead's task how many accepted proposals are linked. */
export async function noteProgress(em: EntityManager, document: ModelDocument): Promise<void> {
  await em.flush();
  const totalCount = (await acceptedOf(em, document.id)).length;
  const doneCount = totalCount - (await unlinkedOf(em, document)).length;
  const tasks = await em.find(Task, { kind: "REVISE_DOCUMENT", objectId: document.id, closedAt: null });
  for (const task of tasks) em.assign(task, { totalCount, doneCount });
}
