import type { Acting } from "../context.js";
import { addYears, dateIn, isPlainDate, isWorkingDay } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { AdministrationReason, may } from "./administration.policy.js";
import { CalendarDay } from "./regulation.entity.js";

interface TransferDays {
  days: readonly string[];
  basis: string;
}

/** The most days that one act transfers; a year's resolution has about a dozen. */
const mostDays = 40;

/**
 * R88: turns days that are still to come around, working ones into days off and days off into working ones, by an act.
 * Deadlines that were set before keep their day; those set from now on count by the new calendar.
 */
export async function transferDays(
  { em, viewer, now }: Acting,
  { days, basis }: TransferDays,
): Promise<Outcome<number, AdministrationReason>> {
  const { regionId, timeZone } = viewer;
  const reason = whyNot(may.regulate, { viewer });
  if (reason) return refused(reason);

  const today = dateIn(now, timeZone);
  const wanted = [...new Set(days)].toSorted();
  const problems: InputProblem[] = writtenProblems({ basis }, { basis: { most: 500 } });
  if (wanted.length === 0) problems.push({ path: "days", code: "REQUIRED" });
  if (wanted.length > mostDays) problems.push({ path: "days", code: "TOO_MANY", values: { most: mostDays } });
  if (wanted.some((day) => !isPlainDate(day) || day > addYears(today, 3)))
    problems.push({ path: "days", code: "MALFORMED" });
  if (wanted.some((day) => day <= today)) problems.push({ path: "days", code: "IN_THE_PAST" });
  if (problems.length > 0) return invalid(...problems);

  const known = await em.findOne(CalendarDay, { regionId, day: { $in: wanted } });
  if (known) return refused(AdministrationReason.DAY_TRANSFERRED);
  const byLaw = { timeZone, transfers: [] };
  for (const day of wanted)
    em.create(CalendarDay, {
      regionId,
      createdAt: now,
      createdById: viewer.personId,
      day,
      isWorking: !isWorkingDay(day, byLaw),
      basis: written(basis),
    });
  record(em, {
    regionId,
    act: "days.transferred",
    actorId: viewer.personId,
    subjectId: regionId,
    at: now,
    proves: { days: wanted.join(" "), basis: written(basis) },
  });

  return done(Number(wanted[0]!.slice(0, 4)));
}
