import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { parametersOf } from "../accounts/parameters.js";
import type { Acting } from "../context.js";
import { newId } from "../platform/ids.js";
import type { AttemptState, HandedInBy } from "./attempt.entity.js";
import type { AssessmentPart } from "./blueprint.entity.js";
import { chainBeginning, chainHash } from "./integrity.js";
import type { ItemType } from "./item.entity.js";
import type { ItemAnswer, ItemContent } from "./item.model.js";
import { isSilent, creditOutage } from "./outage.js";
import { lockSitting } from "./sitting.queries.js";
import { isOnBreak } from "./sitting.rules.js";

/*
 * Sixty people save every two seconds: a save reads and writes rows without building entities of them, in a number of
 * statements that does not depend on the paper or on what was saved before.
 */

/** An attempt as a save asks for it. */
export interface HeldRow {
  id: string;
  regionId: string;
  personId: string;
  part: AssessmentPart;
  formId: string | null;
  state: AttemptState;
  handedInBy: HandedInBy | null;
  opensAt: Date;
  startedAt: Date | null;
  deadlineAt: Date | null;
  breakSince: Date | null;
  breakMinutes: number;
  breakUsedSeconds: number;
  leaseEpoch: number;
  leaseHash: string | null;
}

type Instants = "opensAt" | "startedAt" | "deadlineAt" | "breakSince";
type Told = Omit<HeldRow, Instants> & Record<Instants, number | null> & { beatAt: number | null };

const instant = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`;
const dateOf = (milliseconds: number | null): Date | null =>
  milliseconds === null ? null : new Date(milliseconds);

async function lockedRow(
  em: EntityManager,
  attemptId: string,
): Promise<(HeldRow & { beatAt: Date | null }) | null> {
  const { rows } = await sql<Told>`
    select a.id, a.region_id as "regionId", a.person_id as "personId", a.part, a.form_id as "formId", a.state,
      a.handed_in_by as "handedInBy", ${instant("a.opens_at")} as "opensAt", ${instant("a.started_at")} as "startedAt",
      ${instant("a.deadline_at")} as "deadlineAt", ${instant("a.break_since")} as "breakSince",
      a.break_minutes as "breakMinutes", a.break_used_seconds as "breakUsedSeconds", a.lease_epoch as "leaseEpoch",
      a.lease_hash as "leaseHash", (select ${instant("b.beat_at")} from platform_beat b) as "beatAt"
    from assessment_attempt a where a.id = ${attemptId} for update of a`.execute(em.getKysely());
  const [row] = rows;
  return row
    ? {
        ...row,
        opensAt: new Date(row.opensAt!),
        startedAt: dateOf(row.startedAt),
        deadlineAt: dateOf(row.deadlineAt),
        breakSince: dateOf(row.breakSince),
        beatAt: dateOf(row.beatAt),
      }
    : null;
}

/** The attempt, locked, after what time and our own outages have changed of it. */
export async function lockForSave(acting: Acting, attemptId: string): Promise<HeldRow | null> {
  const { em, now } = acting;
  const row = await lockedRow(em, attemptId);
  if (!row) return null;
  const isSettled = !row.breakSince || row.state !== "IN_PROGRESS" || isOnBreak(row, now);
  if (!isSilent(row.beatAt, now) && isSettled) return row;
  // Rare: after an outage, and when a break has run out by itself.
  await creditOutage(acting);
  await lockSitting(acting, attemptId);
  await em.flush();
  return lockedRow(em, attemptId);
}

/** What a save needs besides its attempt. */
export interface AskedItem {
  graceSeconds: number;
  /** Null when the paper has no such place. */
  type: ItemType | null;
  content: ItemContent;
  secret: string;
  /** The change that is stored, what it says, and whether it was late; null before the first. */
  change: number | null;
  answer: ItemAnswer | null;
  isFlagged: boolean | null;
  isLate: boolean | null;
  /** Of the attempt's log. */
  lastOrdinal: number | null;
  lastHash: string | null;
}

export async function askedItem(em: EntityManager, attempt: HeldRow, position: number): Promise<AskedItem> {
  const { rows } = await sql<
    Omit<AskedItem, "graceSeconds"> & { parameters: Record<string, unknown> | null }
  >`
    select g.parameters, v.type, v.content, f.option_secret as secret, s.change, s.answer,
      s.is_flagged as "isFlagged", s.is_late as "isLate",
      l.ordinal as "lastOrdinal", l.hash as "lastHash"
    from assessment_attempt a left join regulation g on g.id = a.regulation_id
      left join exam_form f on f.id = a.form_id
      left join form_item i on i.form_id = a.form_id and i.position = ${position}
      left join item_version v on v.id = i.item_version_id
      left join attempt_answer s on s.attempt_id = a.id and s.position = ${position}
      left join lateral (select e.ordinal, e.hash from integrity_event e where e.attempt_id = a.id
        order by e.ordinal desc limit 1) l on true
    where a.id = ${attempt.id}`.execute(em.getKysely());
  const { parameters, ...asked } = rows[0]!;
  return { ...asked, graceSeconds: parametersOf(parameters ?? {}).answerGraceSeconds };
}

interface Kept {
  position: number;
  answer: ItemAnswer | null;
  change: number;
  isFlagged: boolean;
  isLate: boolean;
}

/** Stores the answer and its event in the log, in one statement. */
export async function keepAnswer(
  { em, viewer, now }: Acting,
  attempt: HeldRow,
  { lastOrdinal, lastHash }: AskedItem,
  { position, answer, change, isFlagged, isLate }: Kept,
): Promise<void> {
  const ordinal = (lastOrdinal ?? 0) + 1;
  const details = { position, change, ...(isLate && { late: 1 }) };
  const event = { ordinal, kind: "SAVED", at: now, details } as const;
  const hash = chainHash(lastHash ?? chainBeginning(attempt.id), event);
  const at = sql`${now.toISOString()}::timestamptz`;
  await sql`
    with kept as (
      insert into attempt_answer (id, region_id, created_at, created_by_id, attempt_id, position, answer, change,
        is_flagged, saved_at, is_late)
      values (${newId("answer")}, ${attempt.regionId}, ${at}, ${viewer.personId}, ${attempt.id}, ${position},
        ${answer && JSON.stringify(answer)}::jsonb, ${change}, ${isFlagged}, ${at}, ${isLate})
      on conflict (attempt_id, position) do update set answer = excluded.answer, change = excluded.change,
        is_flagged = excluded.is_flagged, saved_at = excluded.saved_at, is_late = excluded.is_late,
        version = attempt_answer.version + 1
    )
    insert into integrity_event (id, region_id, created_at, attempt_id, ordinal, kind, at, details, hash)
    values (${newId("integrity")}, ${attempt.regionId}, ${at}, ${attempt.id}, ${ordinal}, ${event.kind}, ${at},
      ${JSON.stringify(details)}::jsonb, ${hash})`.execute(em.getKysely());
}
