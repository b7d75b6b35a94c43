import { dayNumber } from "../ui/format";

/** When a task is due, as the list is divided. */
export type TaskGroup = "late" | "soon" | "week" | "later";
export const taskGroups: readonly TaskGroup[] = ["late", "soon", "week", "later"];

/** Day 0 of the count was a Thursday; weeks end with their Sunday. */
const daysToSunday = (day: number) => 6 - ((day + 3) % 7);

/** The group of a deadline: past, today or tomorrow, until this week's Sunday, or later; without one it is later. */
export function groupOf(dueAt: string | null, now: Date, zone: string): TaskGroup {
  if (dueAt === null) return "later";
  const due = new Date(dueAt);
  if (due <= now) return "late";
  const today = dayNumber(now, zone);
  // A deadline is 24:00 of its day, which the clock calls the day after.
  const ahead = dayNumber(new Date(due.getTime() - 1), zone) - today;
  if (ahead <= 1) return "soon";
  return ahead <= daysToSunday(today) ? "week" : "later";
}
