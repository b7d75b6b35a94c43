import { isDeepStrictEqual } from "node:util";

import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { answerToKeep } from "./answer.rules.js";
import { arrivalOf } from "./attempt.rules.js";
import { askedItem, keepAnswer, lockForSave } from "./heldForSave.js";
import type { ItemAnswer } from "./item.model.js";
import { leaseHash } from "./lease.js";
import { answerInOwnIds, shownContent } from "./shownOptions.rules.js";
import { mayInSitting, type SittingRefusalReason } from "./sitting.policy.js";
import { isSat } from "./sitting.queries.js";
import { deadlineOf, isOnBreak } from "./sitting.rules.js";
import type { ClockNow } from "./startAttempt.js";

interface SaveAnswer {
  attemptId: string;
  token: string;
  position: number;
  /** In the ids that the paper shows. */
  answer: ItemAnswer;
  isFlagged: boolean;
  change: number;
}

/** What came of a save. It is the same for right and wrong (T16). */
export interface SavedAnswer extends ClockNow {
  position: number;
  /** The change that stands now. */
  change: number;
  /** False when a later change, or another of the same number, was there already, so that this one changed nothing. */
  isKept: boolean;
  isLate: boolean;
}

/**
 * Keeps the answer to one item of the paper (R06): in time, or marked as late within the grace. Changes are counted by the
 * device, so that a replay or one that was overtaken changes nothing.
 */
export async function saveAnswer(
  acting: Acting,
  { attemptId, token, position, answer: given, isFlagged, change }: SaveAnswer,
): Promise<Outcome<SavedAnswer, SittingRefusalReason>> {
  const { em, viewer, now } = acting;
  const attempt = await lockForSave(acting, attemptId);
  if (!attempt || !isSat(attempt)) return refused("NOT_FOUND");
  const asked = await askedItem(em, attempt, position);
  const deadlineAt = deadlineOf(attempt, now);
  const arrival = deadlineAt && arrivalOf(deadlineAt, now, asked.graceSeconds);
  const reason = whyNot(mayInSitting.save, {
    viewer,
    personId: attempt.personId,
    state: attempt.state,
    handedInBy: attempt.handedInBy,
    applicationState: null,
    hasOpened: attempt.opensAt <= now,
    arrival,
    holdsLease: attempt.leaseHash === leaseHash(token, viewer.sessionId),
    isOnBreak: isOnBreak(attempt, now),
    breakSecondsLeft: 0,
  });
  if (reason) return refused(reason);
  if (change < 1) return invalid({ path: "change", code: "TOO_SMALL", values: { least: 1 } });
  const { type, content, secret } = asked;
  if (!type) return invalid({ path: "position", code: "UNKNOWN" });
  const kept = answerToKeep(type, shownContent(secret, content), given);
  if ("problem" in kept) return invalid(kept.problem);

  const clock = { attemptId, at: now, deadlineAt: deadlineAt!, epoch: attempt.leaseEpoch, position };
  const answer = kept.answer && answerInOwnIds(secret, content, kept.answer);
  if (asked.change !== null && asked.change >= change) {
    // Two tabs that count alike have not given the same: only what says the same is the same change.
    const isSame = isFlagged === asked.isFlagged && isDeepStrictEqual(answer, asked.answer);
    const isKept = asked.change === change && isSame;
    return done({ ...clock, change: asked.change, isKept, isLate: asked.isLate! });
  }

  const isLate = arrival === "LATE";
  await keepAnswer(acting, attempt, asked, { position, answer, change, isFlagged, isLate });
  return done({ ...clock, change, isKept: true, isLate });
}
