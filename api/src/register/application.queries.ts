import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { regulationOn } from "../accounts/regulation.queries.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn, type PlainDate } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { type Refused, refused, type Stale, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import {
  type RefusalGround,
  ApplicationEvent,
  type ApplicationEventKind,
  type ApplicationGap,
  ExpertApplication,
} from "./application.entity.js";
import { type ApplicationRefusalReason, mayOnApplication } from "./application.policy.js";
import { applicationNumber, applicationStateAt, type Applying, ownRequest } from "./application.rules.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";
import { standingOf } from "./standingOf.js";

/**
 * The application, locked, when the viewer may do the act on it; else why not. Whoever acts on a version that somebody
 * else has changed is told of that, not that the state is another now (R84).
 */
export async function holdApplication(
  { em, viewer, now }: Acting,
  { applicationId, version }: { applicationId: string; version?: number },
  act: keyof typeof mayOnApplication,
): Promise<ExpertApplication | Refused<ApplicationRefusalReason> | Stale> {
  const application = await em.findOne(ExpertApplication, applicationId, forUpdate);
  if (!application) return refused("NOT_FOUND");
  const reason = whyNot(mayOnApplication[act], {
    viewer,
    isOwn: application.person.id === viewer.personId,
    wasSubmitted: application.submittedAt != null,
    state: stateOf(application, now),
  });
  const isStale = version !== undefined && version !== application.version;
  if (isStale && (!reason || reason === "INVALID_STATE")) return stale(applicationId);
  return reason ? refused(reason) : application;
}

/** The state at an instant. */
export const stateOf = ({ state, resubmitBy }: ExpertApplication, at: Date) =>
  applicationStateAt({ state, resubmitBy: resubmitBy ?? null }, at);

/** The entry of a person that is in force or rests, or ended last; null when there is none. */
export async function latestEntryOf(em: EntityManager, personId: string): Promise<RegisterEntry | null> {
  const [entry] = await em.find(
    RegisterEntry,
    { person: personId, kind: "ATTESTED_EXPERT", state: { $ne: "ANNULLED" } },
    { orderBy: { validUntilOn: "desc" }, limit: 1 },
  );

  return entry ?? null;
}

/** What speaks for and against an application of the person (R11, R20, R26). */
export async function applyingOf(em: EntityManager, personId: string, timeZone: string): Promise<Applying> {
  const entries = await em.find(RegisterEntry, {
    person: personId,
    kind: "ATTESTED_EXPERT",
    state: { $ne: "ANNULLED" },
  });
  const [failed] = await em.find(
    ExpertApplication,
    { person: personId, resultOutcome: "FAILED", resultPublishedAt: { $ne: null } },
    { orderBy: { resultPublishedAt: "desc" }, limit: 1 },
  );
  const exclusions = await em.find(
    EntryEvent,
    { entry: { $in: entries }, kind: "EXCLUDED" },
    { orderBy: { on: "desc" } },
  );

  return {
    entries: entries.map(standingOf),
    failedOn: failed ? dateIn(failed.resultPublishedAt!, timeZone) : null,
    excludedOn: exclusions.find(({ after }) => after["ground"] !== ownRequest)?.on ?? null,
  };
}

/** The next number of the year; whoever submits meanwhile waits for the lock. */
export async function nextApplicationNumber(
  em: EntityManager,
  regionId: string,
  day: PlainDate,
): Promise<string> {
  const year = Number(day.slice(0, 4));
  const kysely = em.getKysely();
  await sql`select pg_advisory_xact_lock(hashtextextended(${regionId}, 41))`.execute(kysely);
  const { rows } = await sql<{ last: number | null }>`
    select max(split_part(number, '-', 3)::int) as last from expert_application
    where region_id = ${regionId} and number like ${`З-${year}-%`}`.execute(kysely);

  return applicationNumber(year, (rows[0]?.last ?? 0) + 1);
}

/** Registrars who may check it: never the candidate (R45). */
export async function registrarsFor(
  em: EntityManager,
  { regionId, person }: ExpertApplication,
  day: PlainDate,
): Promise<string[]> {
  const holders = await holdersOf(em, { role: "REGISTRAR", regionId }, day);

  return holders.filter((id) => id !== person.id);
}

interface Happened {
  kind: ApplicationEventKind;
  ground?: RefusalGround;
  text?: string;
  gaps?: ApplicationGap[];
}

/** What the journal calls each step. */
const acts: Readonly<Record<ApplicationEventKind, string>> = {
  SUBMITTED: "application.submitted",
  RETURNED: "application.returned",
  ADMITTED: "application.admitted",
  NOT_ADMITTED: "admission.refused",
  ASSESSMENT_SCHEDULED: "assessment.scheduled",
  RESULT_ENTERED: "result.entered",
  RESULT_PUBLISHED: "result.published",
  APPEAL_DECIDED: "appeal.decided",
  PUT_ON_AGENDA: "application.putOnAgenda",
  DEFERRED: "application.deferred",
  RECOMMENDED: "application.recommended",
  REFUSED: "application.refused",
  COMPLETED: "application.completed",
  WITHDRAWN: "application.withdrawn",
  EXPIRED: "application.expired",
};

/** Writes a step into the application's history, with the edition in force (R85), and into the journal. */
export async function recordStep(
  { em, now, actorId, timeZone }: { em: EntityManager; now: Date; actorId: string | null; timeZone: string },
  application: ExpertApplication,
  { kind, ground, text, gaps = [] }: Happened,
): Promise<void> {
  const { regionId, id } = application;
  const { regulation } = await regulationOn(em, regionId, dateIn(now, timeZone));
  em.create(ApplicationEvent, {
    regionId,
    createdAt: now,
    createdById: actorId,
    application,
    kind,
    at: now,
    ground: ground ?? null,
    text: text ?? null,
    gaps,
    regulation,
  });
  const words = [ground, text, ...gaps.map((gap) => `${gap.part}: ${gap.text}`)].filter(Boolean).join("\n");
  record(em, {
    regionId,
    act: acts[kind],
    actorId,
    subjectId: id,
    at: now,
    ...(words && { proves: { decision: words } }),
  });
}

/** The same for an act of the viewer. */
export const recordOwnStep = (
  { em, now, viewer }: Acting,
  application: ExpertApplication,
  happened: Happened,
) => recordStep({ em, now, actorId: viewer.personId, timeZone: viewer.timeZone }, application, happened);
