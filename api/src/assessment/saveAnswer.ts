import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import type { Acting } from "../context.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { answerToKeep } from "./answer.rules.js";
import { AttemptAnswer } from "./attempt.entity.js";
import { arrivalOf } from "./attempt.rules.js";
import { logIntegrity } from "./integrity.js";
import type { ItemType } from "./item.entity.js";
import type { ItemAnswer, ItemContent } from "./item.model.js";
import { answerInOwnIds, shownContent } from "./shownOptions.rules.js";
import type { SittingRefusalReason } from "./sitting.policy.js";
import { holdSitting } from "./sitting.queries.js";
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
  /** False when a later change was there already, so that this one changed nothing. */
  isKept: boolean;
  isLate: boolean;
}

interface Asked {
  type: ItemType;
  content: ItemContent;
  secret: string;
}

async function askedAt(em: EntityManager, formId: string, position: number): Promise<Asked | null> {
  const { rows } = await sql<Asked>`
    select v.type, v.content, f.option_secret as secret
    from form_item i join item_version v on v.id = i.item_version_id join exam_form f on f.id = i.form_id
    where i.form_id = ${formId} and i.position = ${position}`.execute(em.getKysely());
  return rows[0] ?? null;
}

/**
 * Keeps the answer to one item of the paper (R06): in time, or marked as late within the grace. Changes are counted by the
 * device, so that a replay or one that was overtaken changes nothing.
 */
export async function saveAnswer(
  acting: Acting,
  { attemptId, token, position, answer: given, isFlagged, change }: SaveAnswer,
): Promise<Outcome<SavedAnswer, SittingRefusalReason>> {
  const held = await holdSitting(acting, { attemptId, token }, "save");
  if ("kind" in held) return held;
  const { em, viewer, now } = acting;
  const { attempt, graceSeconds } = held;
  if (change < 1) return invalid({ path: "change", code: "TOO_SMALL", values: { least: 1 } });
  const asked = await askedAt(em, attempt.form!.id, position);
  if (!asked) return invalid({ path: "position", code: "UNKNOWN" });
  const { type, content, secret } = asked;
  const kept = answerToKeep(type, shownContent(secret, content), given);
  if ("problem" in kept) return invalid(kept.problem);

  // A break is over when something is saved, so the deadline is the one that is written down.
  const deadlineAt = attempt.deadlineAt!;
  const isLate = arrivalOf(deadlineAt, now, graceSeconds) === "LATE";
  const clock = { attemptId, at: now, deadlineAt, epoch: attempt.leaseEpoch, position };
  const stored = await em.findOne(AttemptAnswer, { attempt: attemptId, position });
  if (stored && stored.change >= change)
    return done({ ...clock, change: stored.change, isKept: stored.change === change, isLate: stored.isLate });

  const values = {
    answer: kept.answer && answerInOwnIds(secret, content, kept.answer),
    change,
    isFlagged,
    savedAt: now,
    isLate,
  };
  if (stored) em.assign(stored, values, { mergeObjectProperties: false });
  else
    em.create(AttemptAnswer, {
      regionId: attempt.regionId,
      createdAt: now,
      createdById: viewer.personId,
      attempt,
      position,
      ...values,
    });
  await logIntegrity(em, attempt, {
    kind: "SAVED",
    at: now,
    details: { position, change, ...(isLate && { late: 1 }) },
  });
  return done({ ...clock, change, isKept: true, isLate });
}
