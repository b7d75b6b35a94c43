import type { EntityManager } from "@mikro-orm/postgresql";

import { parametersKept } from "../accounts/regulation.queries.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { forUpdate } from "../platform/act.js";
import type { SystemActing } from "../platform/systemAct.js";
import { assignmentStateAfter, isSeated } from "./assignment.rules.js";
import { recusalReasons } from "./eligibility.rules.js";
import { vacate } from "./fillVacancy.js";
import { judgePeople } from "./panel.queries.js";
import { ExpertConclusion, ExpertiseRound, ReviewAssignment } from "./round.entity.js";

/**
 * R43: asks again, after something changed about a person, whether anything speaks against an expert of a round that is
 * not signed yet; who fell into a conflict or was suspended is recused, what they submitted is void, and a replacement
 * is invited. Safe to run twice.
 */
export async function recheckConflicts(acting: SystemActing, personId: string): Promise<void> {
  const { em } = acting;
  for (const roundId of await roundsTouching(em, personId)) {
    const round = await em.findOneOrFail(ExpertiseRound, roundId, forUpdate);
    if ((await em.count(ExpertConclusion, { round: round.id })) > 0) continue;
    await recheckRound(acting, round);
  }
}

/** Live rounds in which the person is an expert, or whose document they have a part in as an author. */
async function roundsTouching(em: EntityManager, personId: string): Promise<string[]> {
  const rows = await em.getConnection().execute<{ id: string }[]>(
    `select r.id from expertise_round r join model_document d on d.id = r.document_id
      join project_group g on g.id = d.group_id
      where r.state not in ('FAILED', 'CANCELLED')
      and not exists (select from expert_conclusion c where c.round_id = r.id)
      and (g.lead_id = ?
        or exists (select from review_assignment a where a.round_id = r.id and a.expert_id = ?)
        or exists (select from version_author v where v.document_version_id = r.document_version_id and v.person_id = ?))
      order by r.id`,
    [personId, personId, personId],
    "all",
    em.getTransactionContext(),
  );

  return rows.map(({ id }) => id);
}

async function recheckRound(acting: SystemActing, round: ExpertiseRound): Promise<void> {
  const { em, now } = acting;
  const assignments = await em.find(ReviewAssignment, { round: round.id });
  const seated = assignments.filter(isSeated);
  const judged = await judgePeople(em, {
    document: await em.findOneOrFail(ModelDocument, round.document.id),
    documentVersion: await em.findOneOrFail(DocumentVersion, round.documentVersion.id),
    parameters: await parametersKept(em, round.regulation?.id ?? null),
    at: now,
    personIds: seated.map(({ expert }) => expert.id),
  });
  const reasonsOf = new Map(judged.map(({ personId, reasons }) => [personId, recusalReasons(reasons)]));
  for (const assignment of seated) {
    const reasons = reasonsOf.get(assignment.expert.id) ?? [];
    if (reasons.length === 0 || !assignmentStateAfter(assignment.state, "RECUSE")) continue;
    if (round.state === "CONCLUDED") {
      round.state = "REVIEWING";
      round.closedAt = null;
    }
    await vacate(acting, assignment, { event: "RECUSE", reason: reasons.join(" "), actorId: null });
  }
}
