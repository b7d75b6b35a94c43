import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { afterChange } from "./afterChange.js";
import { Proposal, type ProposalAnswer, ProposalSupport } from "./discussion.entity.js";
import { type DiscussionRefusalReason, may } from "./discussion.policy.js";
import { heldProposal } from "./discussion.queries.js";

/** Takes one's own proposal back until the discussion closes; the oldest one merged into it steps into its place. */
export async function withdrawProposal(
  acting: Acting,
  { proposalId }: { proposalId: string },
): Promise<Outcome<{ proposalId: string; discussionId: string }, DiscussionRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await heldProposal(acting, proposalId);
  if (!held) return refused("NOT_FOUND");
  const why = whyNot(may.withdraw, held.given);
  if (why) return refused(why);

  const { proposal, discussion, document, answer } = held;
  proposal.state = "WITHDRAWN";
  const heir = await putHeir(em, proposal, answer);
  record(em, {
    regionId: proposal.regionId,
    act: "proposal.withdrawn",
    actorId: viewer.personId,
    subjectId: proposalId,
    at: now,
    refs: { document: document.id, discussion: discussion.id, ...(heir && { heir: heir.id }) },
  });
  await afterChange({ em, discussion, document, now });
  return done({ proposalId, discussionId: discussion.id });
}

/** R32: nobody's voice goes with another's withdrawal; supports and the drafted answer stay with what was proposed. */
async function putHeir(
  em: EntityManager,
  proposal: Proposal,
  answer: ProposalAnswer | null,
): Promise<Proposal | null> {
  const merged = await em.find(
    Proposal,
    { mergedInto: proposal.id, state: "MERGED" },
    { orderBy: { number: "asc" } },
  );
  const heir = merged[0];
  if (!heir) return null;

  heir.state = "PUBLISHED";
  em.assign(heir, { mergedInto: null });
  for (const other of merged.slice(1)) em.assign(other, { mergedInto: heir });
  if (answer) em.assign(answer, { proposal: heir });
  const supports = await em.find(ProposalSupport, { proposal: proposal.id });
  for (const support of supports) {
    if (support.person.id === heir.author.id) em.remove(support);
    else em.assign(support, { proposal: heir });
  }
  await em.flush();
  await sql`update proposal set support_count = (select count(*) from proposal_support s where s.proposal_id = proposal.id)
    where id in (${proposal.id}, ${heir.id})`.execute(em.getKysely());
  return heir;
}
