import { parametersKept } from "../accounts/regulation.queries.js";
import { openTasks } from "../accounts/tasks.js";
import { ModelDocument } from "../documents/document.entity.js";
import { record } from "../platform/journal.js";
import type { SystemActing } from "../platform/systemAct.js";
import { isSeated } from "./assignment.rules.js";
import { freeCoordinatorsOf } from "./coordinators.queries.js";
import { askCoordinators } from "./fillVacancy.js";
import { type ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { completedReviews } from "./round.queries.js";
import { divergenceOf } from "./scoring.rules.js";

/**
 * Moves a round on to what its assignments make of it (4.5): REVIEWING once every place has accepted, ARBITRATION when
 * all reviews are completed and diverge (R49), and otherwise the conclusion is put before the coordinators.
 */
export async function advanceRound({ em, now }: SystemActing, round: ExpertiseRound): Promise<void> {
  if (!["INVITING", "REVIEWING", "ARBITRATION"].includes(round.state)) return;
  const assignments = await em.find(ReviewAssignment, { round: round.id });
  const seated = assignments.filter((each) => each.role !== "ARBITER" && isSeated(each));
  const isManned =
    seated.length >= round.reviewCount &&
    seated.every(({ state }) => state !== "PROPOSED" && state !== "INVITED");
  if (round.state !== "ARBITRATION") round.state = isManned ? "REVIEWING" : "INVITING";
  if (!isManned || !seated.every(({ state }) => state === "COMPLETED")) return;

  const { reviewers, arbiter } = await completedReviews(em, assignments);
  const parameters = await parametersKept(em, round.regulation?.id ?? null);
  const { grounds } = divergenceOf(reviewers, round.frozenRubric, round.mode, parameters);
  if (grounds.length > 0 && !arbiter) {
    const wasApart = round.state === "ARBITRATION";
    round.state = "ARBITRATION";
    if (wasApart) return;
    record(em, {
      regionId: round.regionId,
      act: "round.diverged",
      actorId: null,
      subjectId: round.id,
      at: now,
      refs: { document: round.document.id },
    });
    if (!assignments.some((each) => each.role === "ARBITER" && isSeated(each)))
      await askCoordinators(em, round, now);
    return;
  }

  const document = await em.findOneOrFail(ModelDocument, round.document.id);
  await openTasks(
    em,
    {
      regionId: round.regionId,
      personIds: await freeCoordinatorsOf(em, document, now),
      kind: "CONCLUDE_ROUND",
      objectId: round.id,
      documentId: document.id,
      dueAt: null,
    },
    now,
  );
}
