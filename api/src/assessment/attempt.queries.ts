import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { type Refused, refused, type Stale, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { ExpertApplication } from "../register/application.entity.js";
import { type AssessmentRefusalReason, mayOnResult } from "./assessment.policy.js";
import { AssessmentAttempt, AttemptAppeal } from "./attempt.entity.js";

/** A published result with its application, both locked, and the appeal against it. */
export interface HeldResult {
  attempt: AssessmentAttempt;
  application: ExpertApplication;
  /** Null when none was filed. */
  appeal: AttemptAppeal | null;
}

/** The result of an attempt, when the viewer may do the act on it; else why not. The application is locked first, as grading does. */
export async function holdResult(
  { em, viewer, now }: Acting,
  { attemptId, version }: { attemptId: string; version: number },
  act: keyof typeof mayOnResult,
): Promise<HeldResult | Refused<AssessmentRefusalReason> | Stale> {
  const found = await em.findOne(AssessmentAttempt, attemptId);
  if (!found) return refused("NOT_FOUND");
  const application = await em.findOneOrFail(ExpertApplication, found.application.id, forUpdate);
  const attempt = await em.findOneOrFail(AssessmentAttempt, attemptId, { ...forUpdate, refresh: true });
  const appeal = await em.findOne(AttemptAppeal, { attempt: attemptId });
  const reason = whyNot(mayOnResult[act], {
    viewer,
    isOwn: attempt.person.id === viewer.personId,
    state: attempt.state,
    isInTime: application.appealBy != null && now < application.appealBy,
    wasAppealed: appeal !== null,
  });
  if (version !== attempt.version && (!reason || reason === "INVALID_STATE")) return stale(attemptId);
  return reason ? refused(reason) : { attempt, application, appeal };
}
