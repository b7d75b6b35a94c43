import type { AttemptState } from "./attempt.entity.js";

/** The times of an attempt, as its state at an instant asks for them. */
export interface AttemptTimes {
  state: AttemptState;
  opensAt: Date;
  closesAt: Date;
  startedAt: Date | null;
  deadlineAt: Date | null;
}

/**
 * 4.1: the state at an instant. Time alone hands in what was started when its deadline and the grace are over, and makes
 * a no-show of what was not started before its window closed; a timer that is late changes no answer.
 */
export function attemptStateAt(
  { state, closesAt, deadlineAt }: AttemptTimes,
  at: Date,
  graceSeconds: number,
): AttemptState {
  if (state === "SCHEDULED" && at >= closesAt) return "NO_SHOW";
  if (state === "IN_PROGRESS" && deadlineAt && at.getTime() > deadlineAt.getTime() + graceSeconds * 1000)
    return "SUBMITTED";
  return state;
}

/** How an answer that arrives at an instant stands to the deadline (R06). */
export type Arrival = "IN_TIME" | "LATE" | "TOO_LATE";

/** R06: in time up to the deadline, late but stored up to the end of the grace, both instants included; not stored after. */
export function arrivalOf(deadlineAt: Date, at: Date, graceSeconds: number): Arrival {
  if (at <= deadlineAt) return "IN_TIME";
  return at.getTime() <= deadlineAt.getTime() + graceSeconds * 1000 ? "LATE" : "TOO_LATE";
}

/** Minutes that a candidate has, accommodation included; rounded up so that none loses a part of one. */
export const personalMinutes = (minutes: number, multiplierPercent: number): number =>
  Math.ceil((minutes * multiplierPercent) / 100);

/** R04: whether points reach a pass mark in percent, without rounding; 35 of 50 reach 70, 34 do not. */
export const reachesPass = (score: number, maxScore: number, passPercent: number): boolean =>
  maxScore > 0 && score * 100 >= passPercent * maxScore;
