import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { isSeated } from "./assignment.rules.js";
import { type RoundRefusalReason } from "./round.policy.js";
import { type ExpertiseRound } from "./round.entity.js";
import { completedReviews, holdRound, municipalitiesOf } from "./round.queries.js";
import { divergenceOf } from "./scoring.rules.js";
import { panelGap } from "./verdict.rules.js";

/** Closes a round whose reviews are all completed (R46, R53): from here on group and experts read them by letter (R48). */
export async function concludeRound(
  acting: Acting,
  { roundId, version }: { roundId: string; version: number },
): Promise<Outcome<ExpertiseRound, RoundRefusalReason>> {
  const { em, viewer, now } = acting;
  const held = await holdRound(acting, roundId, "conclude");
  if (typeof held === "string") return refused(held);
  const { round, document, assignments, parameters } = held;
  if (round.version !== version) return stale(round.id);
  if (assignments.some((each) => isSeated(each) && each.state !== "COMPLETED"))
    return refused("REVIEWS_OUTSTANDING");

  const { reviewers, arbiter } = await completedReviews(em, assignments);
  const municipalityOf = await municipalitiesOf(
    em,
    held,
    reviewers.map(({ assignment }) => assignment.expert.id),
    now,
  );
  const gap = panelGap(
    reviewers.map(({ assignment }) => ({ municipalityId: municipalityOf.get(assignment.expert.id) ?? null })),
    round.reviewCount,
    parameters,
  );
  if (gap) return refused(gap);
  const { grounds } = divergenceOf(reviewers, round.frozenRubric, round.mode, parameters);
  if (grounds.length > 0 && !arbiter) return refused("ARBITER_NEEDED");

  round.state = "CONCLUDED";
  round.closedAt = now;
  record(em, {
    regionId: round.regionId,
    act: "round.concluded",
    actorId: viewer.personId,
    subjectId: round.id,
    at: now,
    refs: { document: document.id },
  });

  return done(round);
}
