import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type InputProblem, type Outcome, refused, stale } from "../platform/outcome.js";
import { AvailabilityReason } from "./availability.policy.js";
import { Availability } from "./registerEntry.entity.js";

interface SetAvailability {
  version?: number | null;
  awayFromOn?: string | null;
  awayToOn?: string | null;
  maxConcurrent: number;
}

const mostConcurrent = 10;

function problemsIn({ awayFromOn, awayToOn, maxConcurrent }: SetAvailability, today: string): InputProblem[] {
  const problems: (InputProblem | null)[] = [
    awayToOn && !awayFromOn ? { path: "awayFromOn", code: "REQUIRED" } : null,
    awayFromOn && awayToOn && awayToOn < awayFromOn ? { path: "awayToOn", code: "BEFORE_BEGINNING" } : null,
    awayToOn && awayFromOn && awayToOn >= awayFromOn && awayToOn < today
      ? { path: "awayToOn", code: "IN_THE_PAST" }
      : null,
    maxConcurrent < 0 ? { path: "maxConcurrent", code: "TOO_SMALL", values: { least: 0 } } : null,
    maxConcurrent > mostConcurrent
      ? { path: "maxConcurrent", code: "TOO_LARGE", values: { most: mostConcurrent } }
      : null,
  ];

  return problems.filter((problem) => problem !== null);
}

/** Says when an expert is away and how much they take at a time; draws heed it from now on (R42). */
export async function setAvailability(
  { em, viewer, now }: Acting,
  input: SetAvailability,
): Promise<Outcome<string, AvailabilityReason>> {
  const { accountId, personId, regionId } = viewer;
  if (!accountId || !personId || !viewer.isExpert) return refused(AvailabilityReason.NOT_EXPERT);
  const problems = problemsIn(input, dateIn(now, viewer.timeZone));
  if (problems.length > 0) return invalid(...problems);

  const known = await em.findOne(Availability, { person: personId });
  if (known && known.version !== input.version) return stale(known.id);
  const said = {
    awayFromOn: input.awayFromOn ?? null,
    awayToOn: input.awayToOn ?? null,
    maxConcurrent: input.maxConcurrent,
  };
  if (known) em.assign(known, said);
  else {
    em.create(Availability, { regionId, createdAt: now, createdById: personId, person: personId, ...said });
  }
  record(em, { regionId, act: "availability.set", actorId: personId, subjectId: personId, at: now });

  return done(accountId);
}
