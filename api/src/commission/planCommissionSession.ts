import type { Acting } from "../context.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { type CommissionRefusalReason, mayPlan } from "./commission.policy.js";
import { askToAttend } from "./commission.queries.js";
import { CommissionSession } from "./commissionSession.entity.js";

export interface PlannedSession {
  heldAt: Date;
  place: string;
}

const bounds = { place: { least: 3, most: 300 } };

/** What is wrong with the time and place of a session. */
export const sessionProblems = ({ heldAt, place }: PlannedSession, now: Date): InputProblem[] => [
  ...(heldAt <= now ? [{ path: "heldAt", code: "IN_THE_PAST" }] : []),
  ...writtenProblems({ place }, bounds),
];

/** Calls a session of the commission; its members and secretaries are told. */
export async function planCommissionSession(
  acting: Acting,
  { heldAt, place }: PlannedSession,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(mayPlan, { viewer });
  if (reason) return refused(reason);
  const problems = sessionProblems({ heldAt, place }, now);
  if (problems.length > 0) return invalid(...problems);

  const { regionId, personId } = viewer;
  const session = em.create(CommissionSession, {
    id: newId("commission"),
    regionId,
    createdAt: now,
    createdById: personId,
    heldAt,
    place: written(place),
    state: "PLANNED",
  });
  await askToAttend(acting, session);
  record(em, {
    regionId,
    act: "commissionSession.planned",
    actorId: personId,
    subjectId: session.id,
    at: now,
    proves: { place: session.place, heldAt: heldAt.toISOString() },
  });
  return done(session.id);
}
