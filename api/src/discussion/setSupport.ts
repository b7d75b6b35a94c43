import { sql } from "kysely";
import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { authorToday } from "./author.queries.js";
import { type Proposal, ProposalSupport } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { type HeldProposal, heldProposal } from "./discussion.queries.js";
import { whyNotPropose } from "./proposal.rules.js";

/** Puts a mark of support or takes it away; both follow the same conditions. */
export async function setSupport(
  acting: Acting,
  proposalId: string,
  isWanted: boolean,
): Promise<Outcome<{ proposalId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = await whyNotSupport(acting, held);
  if (why) return refused(why);

  const { proposal, document } = held;
  const support = await em.findOne(ProposalSupport, { proposal: proposalId, person: viewer.personId });
  if (isWanted && support) return refused("ALREADY_SUPPORTED");
  if (!isWanted && !support) return refused("NOT_SUPPORTED");
  if (support) em.remove(support);
  else
    em.create(ProposalSupport, {
      regionId: proposal.regionId,
      createdAt: now,
      proposal,
      person: viewer.personId!,
    });
  await count(em, proposal, document.id, isWanted ? 1 : -1);
  record(em, {
    regionId: proposal.regionId,
    act: isWanted ? "proposal.supported" : "proposal.unsupported",
    actorId: viewer.personId,
    subjectId: proposalId,
    at: now,
    refs: { document: document.id },
  });
  return done({ proposalId });
}

async function whyNotSupport(
  { em, viewer }: Acting,
  { given }: HeldProposal,
): Promise<DiscussionRefusalReason | null> {
  if (!viewer.personId) return "SIGN_IN_REQUIRED";
  const author = await authorToday(em, viewer.personId, given.documentId);
  const proposer = {
    isSignedIn: true,
    hasMunicipality: author.municipalityNameRu !== null,
    hasOccupation: author.occupation !== null,
    isOfAuthoringGroup: viewer.isMemberOf(given.groupId),
    isReviewing: author.isReviewing,
  };
  return whyNotPropose(proposer, given.phase) ?? whyNot(may.support, given);
}

/** The counters are raised in the database: support changes no text, so it makes nobody's form stale. */
async function count(em: EntityManager, { id }: Proposal, documentId: string, by: number): Promise<void> {
  const database = em.getKysely();
  await sql`update proposal set support_count = support_count + ${by} where id = ${id}`.execute(database);
  await sql`update model_document set support_count = support_count + ${by} where id = ${documentId}`.execute(
    database,
  );
}
