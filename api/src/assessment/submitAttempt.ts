import type { Acting } from "../context.js";
import { done, type Outcome } from "../platform/outcome.js";
import { finishByTime, finishSitting } from "./finishSitting.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting, lockSitting } from "./sitting.queries.js";

/** Hands an attempt in. What is handed in already, by hand or by the end of time, stays as it is: one paper, however often. */
export async function submitAttempt(
  acting: Acting,
  given: { attemptId: string; token: string },
): Promise<Outcome<string, SittingRefusalReason>> {
  const { attemptId } = given;
  const held = await holdSitting(acting, given, "submit");
  if (!("kind" in held)) {
    await finishSitting({ ...acting, actorId: acting.viewer.personId }, held, "PERSON");
    return done(attemptId);
  }
  if (held.reason !== "HANDED_IN" && held.reason !== "TIME_OVER") return held;
  const over = await lockSitting(acting, attemptId);
  if (over) await finishByTime(acting, over);
  return done(attemptId);
}
