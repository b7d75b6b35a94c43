import { parametersOf } from "../accounts/parameters.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import {
  code,
  column,
  computed,
  connection,
  everyone,
  json,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { deadlineNow, isOwnAttempt } from "./attempt.reads.js";
import type { AttemptState, HandedInBy, IntegrityEventKind } from "./attempt.entity.js";
import { arrivalOf, attemptStateAt, personalMinutes } from "./attempt.rules.js";
import type { ApplicationState } from "../register/application.entity.js";
import { firstBrokenLink } from "./integrity.js";
import { mayInSitting } from "./sitting.policy.js";
import { breakLeft, deadlineOf, isOnBreak, type SittingClock } from "./sitting.rules.js";

/** What an answer to "how does it stand now" rests on, as the row has it. */
const standing = {
  state: "state",
  opensAt: "opens_at",
  closesAt: "closes_at",
  startedAt: "started_at",
  deadlineAt: "deadline_at",
  breakSince: "break_since",
  breakMinutes: "break_minutes",
  breakUsedSeconds: "break_used_seconds",
  handedInBy: "handed_in_by",
  personId: "person_id",
  applicationState: (row: string) =>
    `(select ap.state from expert_application ap where ap.id = ${row}.application_id)`,
  parameters: (row: string) => `(select g.parameters from regulation g where g.id = ${row}.regulation_id)`,
  now: () => "clock_now()",
};
interface Standing {
  state: AttemptState;
  opensAt: string;
  closesAt: string;
  startedAt: string | null;
  deadlineAt: string | null;
  breakSince: string | null;
  breakMinutes: number;
  breakUsedSeconds: number;
  handedInBy: HandedInBy | null;
  personId: string;
  applicationState: ApplicationState;
  parameters: Record<string, unknown> | null;
  now: string;
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
const clockOf = (row: Standing): SittingClock => ({
  startedAt: instant(row.startedAt),
  deadlineAt: instant(row.deadlineAt),
  breakSince: instant(row.breakSince),
  breakMinutes: row.breakMinutes,
  breakUsedSeconds: row.breakUsedSeconds,
});
const graceOf = ({ parameters }: Standing): number => parametersOf(parameters ?? {}).answerGraceSeconds;

const stateNow = (row: Standing): AttemptState => {
  const now = new Date(row.now);
  const clock = clockOf(row);
  const times = {
    state: row.state,
    opensAt: new Date(row.opensAt),
    closesAt: new Date(row.closesAt),
    startedAt: clock.startedAt ?? null,
    deadlineAt: deadlineOf(clock, now),
  };
  return attemptStateAt(times, now, graceOf(row));
};

const whyNotStart = (row: Standing, viewer: Viewer) => {
  const now = new Date(row.now);
  const deadline = deadlineOf(clockOf(row), now);
  return whyNot(mayInSitting.start, {
    viewer,
    personId: row.personId,
    state: stateNow(row),
    handedInBy: row.handedInBy,
    applicationState: row.applicationState,
    hasOpened: new Date(row.opensAt) <= now,
    arrival: deadline && arrivalOf(deadline, now, graceOf(row)),
    holdsLease: false,
    isOnBreak: false,
    breakSecondsLeft: 0,
  });
};

/** The items of the paper with what is stored of them; nothing of what is asked or answered. */
const places: RowSql<Viewer> = (row) => `(select coalesce(json_agg(json_build_object(
    'position', pi.position, 'isAnswered', pa.answer is not null, 'isFlagged', coalesce(pa.is_flagged, false),
    'change', coalesce(pa.change, 0)) order by pi.position), '[]')
  from form_item pi left join attempt_answer pa on pa.attempt_id = ${row}.id and pa.position = pi.position
  where pi.form_id = ${row}.form_id and ${row}.started_at is not null)`;

interface Logged {
  id: string;
  events: {
    ordinal: number;
    kind: IntegrityEventKind;
    at: string;
    details: Record<string, string | number>;
    hash: string;
  }[];
}

export const integrityEventRead = readType<Viewer>({
  name: "IntegrityEvent",
  table: "integrity_event",
  visible: (row, bind) =>
    `exists (select from assessment_attempt ea where ea.id = ${row}.attempt_id and ${isOwnAttempt("ea", bind)})`,
  fields: {
    id: column("id", everyone),
    ordinal: column("ordinal", everyone),
    kind: column("kind", everyone),
    at: column("at", everyone),
    details: json(
      (
        row,
      ) => `(select coalesce(json_agg(json_build_object('name', d.key, 'value', d.value) order by d.key), '[]')
        from jsonb_each_text(${row}.details) d)`,
      everyone,
    ),
    hash: column("hash", everyone),
  },
});

export const sittingRead = readType<Viewer>({
  name: "Sitting",
  table: "assessment_attempt",
  visible: (row, bind) =>
    `(${isOwnAttempt(row, bind)} and ${row}.part in ('TEST', 'CASE') and ${row}.form_id is not null)`,
  fields: {
    id: column("id", everyone),
    part: column("part", everyone),
    state: code(standing, stateNow, everyone),
    readAt: computed(() => "clock_now()", everyone),
    opensAt: column("opens_at", everyone),
    closesAt: column("closes_at", everyone),
    minutes: column("minutes", everyone),
    extraMinutes: code(
      { minutes: "minutes", percent: "multiplier_percent" },
      ({ minutes, percent }: { minutes: number; percent: number }) =>
        personalMinutes(minutes, percent) - minutes,
      everyone,
    ),
    breakMinutes: column("break_minutes", everyone),
    breakSecondsLeft: code(
      standing,
      (row: Standing) => Math.floor(breakLeft(clockOf(row), new Date(row.now))),
      everyone,
    ),
    isOnBreak: code(
      standing,
      (row: Standing) => stateNow(row) === "IN_PROGRESS" && isOnBreak(clockOf(row), new Date(row.now)),
      everyone,
    ),
    creditSeconds: column("credit_seconds", everyone),
    startedAt: column("started_at", everyone),
    deadlineAt: computed(deadlineNow, everyone),
    graceSeconds: code(standing, graceOf, everyone),
    submittedAt: column("submitted_at", everyone),
    handedInBy: column("handed_in_by", everyone),
    epoch: column("lease_epoch", everyone),
    itemCount: computed(
      (row) => `(select count(*)::int from form_item ci where ci.form_id = ${row}.form_id)`,
      everyone,
    ),
    places: json(places, everyone),
    isLogWhole: code(
      {
        id: "id",
        events: (row) => `(select coalesce(json_agg(json_build_object('ordinal', le.ordinal, 'kind', le.kind,
          'at', le.at, 'details', le.details, 'hash', le.hash) order by le.ordinal), '[]')
          from integrity_event le where le.attempt_id = ${row}.id)`,
      },
      ({ id, events }: Logged) =>
        firstBrokenLink(
          id,
          events.map((event) => ({ ...event, at: new Date(event.at) })),
        ) === null,
      everyone,
    ),
    events: connection(
      () => integrityEventRead,
      {
        where: (sitting, event) => `${event}.attempt_id = ${sitting}.id`,
        orders: { ORDINAL: { by: (row) => `${row}.ordinal`, type: "integer" } },
        defaultOrder: ["ORDINAL", "DESC"],
      },
      everyone,
    ),
    viewerCannotStartReason: code(standing, whyNotStart, everyone),
  },
});
