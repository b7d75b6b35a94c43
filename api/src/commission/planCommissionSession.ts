import type { Acting } from "../context.js";
import { zonedInstant } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { type CommissionRefusalReason, mayPlan } from "./commission.policy.js";
import { askToAttend } from "./commission.queries.js";
import { CommissionSession } from "./commissionSession.entity.js";

export interface PlannedSession {
  on: string;
  /** 10:00, in the region's zone. */
  time: string;
  place: string;
}

const bounds = { place: { least: 3, most: 300 } };

/** When and where a session is held, or what is wrong with it. */
export function appointed(
  { viewer, now }: Acting,
  { on, time, place }: PlannedSession,
): { heldAt: Date; place: string } | InputProblem[] {
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const heldAt = isTime ? zonedInstant(on, time, viewer.timeZone) : null;
  const problems: InputProblem[] = [
    ...(heldAt ? [] : [{ path: "time", code: time ? "MALFORMED" : "REQUIRED" }]),
    ...(heldAt && heldAt <= now ? [{ path: "on", code: "IN_THE_PAST" }] : []),
    ...writtenProblems({ place }, bounds),
  ];
  return heldAt && problems.length === 0 ? { heldAt, place: written(place) } : problems;
}

/** Calls a session of the commission; its members and secretaries are told. */
export async function planCommissionSession(
  acting: Acting,
  planned: PlannedSession,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(mayPlan, { viewer });
  if (reason) return refused(reason);
  const appointment = appointed(acting, planned);
  if (Array.isArray(appointment)) return invalid(...appointment);

  const { regionId, personId } = viewer;
  const session = em.create(CommissionSession, {
    id: newId("commission"),
    regionId,
    createdAt: now,
    createdById: personId,
    ...appointment,
    state: "PLANNED",
  });
  await askToAttend(acting, session);
  record(em, {
    regionId,
    act: "commissionSession.planned",
    actorId: personId,
    subjectId: session.id,
    at: now,
    proves: { place: session.place, heldAt: session.heldAt.toISOString() },
  });
  return done(session.id);
}
