/** The times of a sitting on which its clock rests. */
export interface SittingClock {
  startedAt?: Date | null;
  /** As it is written down: without the break that is being taken. */
  deadlineAt?: Date | null;
  breakSince?: Date | null;
  breakMinutes: number;
  breakUsedSeconds: number;
}

const seconds = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;
const later = (at: Date, by: number): Date => new Date(at.getTime() + Math.round(by * 1000));

/** Seconds of breaks that were not taken before the present one. */
const budgetOf = ({ breakMinutes, breakUsedSeconds }: SittingClock): number =>
  Math.max(0, breakMinutes * 60 - breakUsedSeconds);

/** Seconds of the present break at an instant, at most what is left of the budget; 0 without a break. */
export const breakTaken = (clock: SittingClock, at: Date): number =>
  clock.breakSince ? Math.min(Math.max(0, seconds(clock.breakSince, at)), budgetOf(clock)) : 0;

/** Seconds for which the clock may still be stopped at an instant. */
export const breakLeft = (clock: SittingClock, at: Date): number => budgetOf(clock) - breakTaken(clock, at);

/** Whether the clock stands still: a break ends by itself when its budget is used up. */
export const isOnBreak = (clock: SittingClock, at: Date): boolean =>
  Boolean(clock.breakSince) && breakLeft(clock, at) > 0;

/** When it ends, as it stands at an instant: a break moves the deadline while it lasts. Null before the start. */
export const deadlineOf = (clock: SittingClock, at: Date): Date | null =>
  clock.deadlineAt ? later(clock.deadlineAt, breakTaken(clock, at)) : null;

/** When the platform was not there for anybody. */
export interface Fault {
  from: Date;
  to: Date;
}

/**
 * Seconds that a fault of the platform took from a running attempt: for as long as its clock ran. Nothing when it was not
 * running when the fault began, and nothing for a break that went on meanwhile, since the clock stood still.
 */
export function creditFor(clock: SittingClock, { from, to }: Fault): number {
  const { startedAt, breakSince } = clock;
  const deadline = deadlineOf(clock, from);
  if (!startedAt || !deadline || startedAt >= to || deadline <= from) return 0;
  const breakEnd = breakSince ? later(breakSince, budgetOf(clock)) : startedAt;
  const ranFrom = Math.max(from.getTime(), startedAt.getTime(), breakEnd.getTime());
  return Math.max(0, Math.round((to.getTime() - ranFrom) / 1000));
}
