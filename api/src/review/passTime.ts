import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { parametersKept, workingCalendarOf } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import { ModelDocument } from "../documents/document.entity.js";
import { documentStateAt } from "../documents/document.rules.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import type { SystemActing } from "../platform/systemAct.js";
import { assignmentAt, assignmentTerms, isSeated } from "./assignment.rules.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";
import { askCoordinators, vacate } from "./fillVacancy.js";
import { liveRoundOf } from "./panelDraw.queries.js";
import { remindExperts } from "./remind.js";
import { ExpertiseRound, ReviewAssignment } from "./round.entity.js";

/** Earliest of what time does to an accepted review is the reminder of three days before its due day (§5b). */
const isDueSoon = (row: string) => sql`${sql.ref(row)}.due_at <= clock_now() + interval '4 days'`;

/** Ids of the rounds that time can change today: an invitation is out, or a review is due within days or was. */
export async function roundsToLookAt(em: EntityManager): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id from expertise_round r where r.state in ('INVITING', 'REVIEWING', 'ARBITRATION') and (${isDueSoon("r")}
      or exists (select from review_assignment a where a.round_id = r.id
        and (a.state = 'INVITED' or a.state in ('ACCEPTED', 'IN_PROGRESS') and ${isDueSoon("a")})))
    order by r.id`.execute(em.getKysely());

  return rows.map(({ id }) => id);
}

/**
 * 4.5, R53: writes down what time has done to a round: invitations without an answer and reviews without delivery free
 * their places, and a round that can no longer reach its quorum has failed. Safe to run twice and late.
 */
export async function passTimeOfRound(acting: SystemActing, roundId: string): Promise<void> {
  const { em, now } = acting;
  const round = await em.findOneOrFail(ExpertiseRound, roundId, forUpdate);
  if (!["INVITING", "REVIEWING", "ARBITRATION"].includes(round.state)) return;
  for (const assignment of await em.find(ReviewAssignment, { round: round.id })) {
    const { state } = assignmentAt(
      {
        state: assignment.state,
        respondBy: assignment.respondBy ?? null,
        dueAt: assignment.dueAt,
        lapsesAt: assignment.lapsesAt,
      },
      now,
    );
    if (state === assignment.state) continue;
    const event = state === "UNANSWERED" ? "EXPIRE_INVITATION" : "LAPSE";
    await vacate(acting, assignment, { event, reason: null, actorId: null });
  }
  await failIfOver(acting, round);
  await remindExperts(acting, round);
}

async function failIfOver({ em, now }: SystemActing, round: ExpertiseRound): Promise<void> {
  if (round.state === "ARBITRATION") return;
  const parameters = await parametersKept(em, round.regulation?.id ?? null);
  const calendar = await workingCalendarOf(em, round.regionId);
  const { lapsesAt } = assignmentTerms(now, round.dueOn, calendar, parameters);
  if (now < lapsesAt) return;
  const assignments = await em.find(ReviewAssignment, { round: round.id, role: { $ne: "ARBITER" } });
  const seated = assignments.filter(isSeated);
  const isUnderWay = seated.some(({ state }) => ["INVITED", "ACCEPTED", "IN_PROGRESS"].includes(state));
  if (isUnderWay || seated.length >= round.reviewCount) return;

  round.state = "FAILED";
  round.closedAt = now;
  const document = await em.findOneOrFail(ModelDocument, round.document.id, forUpdate);
  document.hasFailedRound = true;
  await askCoordinators(em, round, now);
  record(em, {
    regionId: round.regionId,
    act: "round.failed",
    actorId: null,
    subjectId: round.id,
    at: now,
    refs: { document: document.id },
  });
}

/** Ids of the documents whose discussion is over and that wait for a round, or for their running one to take over. */
export async function documentsToLookAt(em: EntityManager): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from model_document where state in ('DISCUSSION_CLOSED', 'RE_REVIEW')
      or (state in ('DISCUSSION_ANNOUNCED', 'OPEN_DISCUSSION') and discussion_closes_at <= clock_now())
    order by id`.execute(em.getKysely());

  return rows.map(({ id }) => id);
}

/** 4.3: a document whose discussion is over goes on to its running round, or its panel is put before the coordinators. */
export async function passTimeOfDocument({ em, now }: SystemActing, documentId: string): Promise<void> {
  const document = await em.findOneOrFail(ModelDocument, documentId, forUpdate);
  const live = await liveRoundOf(em, document.id);
  const state = documentStateAt(
    {
      state: document.state,
      discussionOpensAt: document.discussionOpensAt ?? null,
      discussionClosesAt: document.discussionClosesAt ?? null,
      hasRound: live !== null,
    },
    now,
  );
  if (live) {
    const isBegun = state === "UNDER_EXPERTISE" || state === "DISCUSSION_CLOSED";
    if (!isBegun || document.state === "UNDER_EXPERTISE") return;
    document.state = "UNDER_EXPERTISE";
    document.stateChangedAt = now;
    return;
  }
  if (state !== "DISCUSSION_CLOSED" && state !== "RE_REVIEW") return;
  await openTasks(
    em,
    {
      regionId: document.regionId,
      personIds: await freeCoordinatorsOf(em, document, now),
      kind: "FORM_PANEL",
      objectId: document.id,
      documentId: document.id,
      dueAt: null,
    },
    now,
  );
}
