import {
  addWorkingDays,
  dateIn,
  daysBetween,
  deadlineAfterWorkingDays,
  endOfDay,
  lastDayBefore,
  type PlainDate,
  type WorkingCalendar,
} from "../platform/calendar.js";
import type { Parameters } from "../accounts/parameters.js";
import type { AssignmentRole, AssignmentState } from "./round.entity.js";

/** What happens to an assignment (domain §4.5). */
export type AssignmentEvent =
  | "INVITE"
  | "ACCEPT"
  | "DECLINE"
  | "RECUSE"
  | "EXPIRE_INVITATION"
  | "START"
  | "SUBMIT"
  | "RESUBMIT"
  | "RETURN"
  | "COMPLETE"
  | "LAPSE"
  | "CANCEL";

export type AssignmentActor = "COORDINATOR" | "EXPERT" | "SYSTEM";

interface AssignmentTransition {
  from: readonly AssignmentState[];
  to: AssignmentState;
  actors: readonly AssignmentActor[];
}

/** Every change of an assignment there is (domain §4.5); R43 lets a conflict found late void even a submitted review. */
export const ASSIGNMENT_TRANSITIONS: Record<AssignmentEvent, AssignmentTransition> = {
  INVITE: { from: ["PROPOSED"], to: "INVITED", actors: ["COORDINATOR"] },
  ACCEPT: { from: ["INVITED"], to: "ACCEPTED", actors: ["EXPERT"] },
  DECLINE: { from: ["INVITED"], to: "DECLINED", actors: ["EXPERT"] },
  EXPIRE_INVITATION: { from: ["INVITED"], to: "UNANSWERED", actors: ["SYSTEM"] },
  START: { from: ["ACCEPTED"], to: "IN_PROGRESS", actors: ["EXPERT"] },
  SUBMIT: { from: ["IN_PROGRESS"], to: "SUBMITTED", actors: ["EXPERT"] },
  RESUBMIT: { from: ["SUBMITTED", "COMPLETED"], to: "SUBMITTED", actors: ["EXPERT"] },
  RETURN: { from: ["SUBMITTED"], to: "IN_PROGRESS", actors: ["COORDINATOR"] },
  COMPLETE: { from: ["SUBMITTED"], to: "COMPLETED", actors: ["COORDINATOR"] },
  LAPSE: { from: ["ACCEPTED", "IN_PROGRESS"], to: "LAPSED", actors: ["SYSTEM"] },
  RECUSE: {
    from: ["PROPOSED", "INVITED", "ACCEPTED", "IN_PROGRESS", "SUBMITTED", "COMPLETED"],
    to: "RECUSED",
    actors: ["EXPERT", "COORDINATOR", "SYSTEM"],
  },
  CANCEL: {
    from: ["PROPOSED", "INVITED", "ACCEPTED", "IN_PROGRESS"],
    to: "CANCELLED",
    actors: ["SYSTEM"],
  },
};

/** The state after the event, or null when it does not happen in this state (`INVALID_TRANSITION`). */
export function assignmentStateAfter(from: AssignmentState, event: AssignmentEvent): AssignmentState | null {
  const transition = ASSIGNMENT_TRANSITIONS[event];
  return transition.from.includes(from) ? transition.to : null;
}

/** States in which an assignment binds its expert, and so counts as load (R42). */
export const BINDING_STATES = [
  "PROPOSED",
  "INVITED",
  "ACCEPTED",
  "IN_PROGRESS",
] as const satisfies readonly AssignmentState[];

/** States in which the place of the expert in the round is free for a replacement (4.5). */
export const VACATED_STATES = [
  "DECLINED",
  "RECUSED",
  "UNANSWERED",
  "LAPSED",
  "CANCELLED",
] as const satisfies readonly AssignmentState[];

/** Whether the assignment still holds its place in the round. */
export function isSeated({ state }: { state: AssignmentState }): boolean {
  return !(VACATED_STATES as readonly AssignmentState[]).includes(state);
}

/** The terms that an invitation fixes. */
export interface AssignmentTerms {
  /** Until when the expert answers. */
  respondBy: Date;
  /** Until when the review is delivered: 24:00 of the round's due day. */
  dueAt: Date;
  /** When an accepted review that was not delivered lapses. */
  lapsesAt: Date;
}

/** 4.5, R88: the terms of an invitation sent at the instant for a round due on a day. */
export function assignmentTerms(
  invitedAt: Date,
  dueOn: PlainDate,
  calendar: WorkingCalendar,
  parameters: Pick<Parameters, "responseWorkingDays" | "lapseWorkingDays">,
): AssignmentTerms {
  return {
    respondBy: deadlineAfterWorkingDays(invitedAt, parameters.responseWorkingDays, calendar),
    dueAt: endOfDay(dueOn, calendar.timeZone),
    lapsesAt: endOfDay(addWorkingDays(dueOn, parameters.lapseWorkingDays, calendar), calendar.timeZone),
  };
}

/** R53: the due day of a failed round that is extended once. */
export function extendedDueOn(
  dueOn: PlainDate,
  calendar: WorkingCalendar,
  parameters: Pick<Parameters, "roundExtensionWorkingDays">,
): PlainDate {
  return addWorkingDays(dueOn, parameters.roundExtensionWorkingDays, calendar);
}

/** R49: the day for an arbiter: the one wished for, but never before an answer to the invitation can come. */
export function arbiterDueOn(
  wishedOn: PlainDate,
  invitedAt: Date,
  calendar: WorkingCalendar,
  parameters: Pick<Parameters, "responseWorkingDays">,
): PlainDate {
  const earliest = addWorkingDays(
    dateIn(invitedAt, calendar.timeZone),
    parameters.responseWorkingDays + 1,
    calendar,
  );
  return wishedOn > earliest ? wishedOn : earliest;
}

/** What is stored of an assignment's state and times; `respondBy` is null before the invitation. */
export interface StoredAssignment {
  state: AssignmentState;
  respondBy: Date | null;
  dueAt: Date;
  lapsesAt: Date;
}

/** 4.5: the state at an instant and whether the review is late, whether or not a timer has run. */
export function assignmentAt(
  { state, respondBy, dueAt, lapsesAt }: StoredAssignment,
  instant: Date,
): { state: AssignmentState; isOverdue: boolean } {
  if (state === "INVITED" && respondBy && respondBy <= instant) {
    return { state: "UNANSWERED", isOverdue: false };
  }
  if (state !== "ACCEPTED" && state !== "IN_PROGRESS") return { state, isOverdue: false };
  if (lapsesAt <= instant) return { state: "LAPSED", isOverdue: false };
  return { state, isOverdue: dueAt <= instant };
}

/** What an expert is reminded of, as the journal names it. */
export type ReminderAct = "invitation.reminded" | "review.dueSoon" | "review.dueTomorrow" | "review.late";

/** §5b: the reminder that is due at an instant, or null: day 2 of an invitation; three days and a day before the due day, and when it is over. */
export function reminderAt(
  assignment: StoredAssignment & { invitedAt: Date | null },
  instant: Date,
  calendar: WorkingCalendar,
): ReminderAct | null {
  const { state, isOverdue } = assignmentAt(assignment, instant);
  const today = dateIn(instant, calendar.timeZone);
  if (state === "INVITED") {
    const { invitedAt } = assignment;
    if (!invitedAt) return null;
    const secondDay = addWorkingDays(dateIn(invitedAt, calendar.timeZone), 2, calendar);
    return today >= secondDay ? "invitation.reminded" : null;
  }
  if (state !== "ACCEPTED" && state !== "IN_PROGRESS") return null;
  if (isOverdue) return "review.late";
  const daysLeft = daysBetween(today, dueDayOf(assignment.dueAt, calendar));
  if (daysLeft === 1) return "review.dueTomorrow";
  return daysLeft === 2 || daysLeft === 3 ? "review.dueSoon" : null;
}

/** The day people read as the last for a deadline that is stored as 24:00 of it. */
export function dueDayOf(deadline: Date, calendar: Pick<WorkingCalendar, "timeZone">): PlainDate {
  return lastDayBefore(deadline, calendar.timeZone);
}

export type AppointmentRefusal = "SELF_APPOINTMENT" | "COORDINATOR_IS_AUTHOR";

/** R45: why this coordinator may not appoint the expert, or null when they may. */
export function whyNotAppoint(appointment: {
  coordinatorId: string;
  expertId: string;
  /** Whether the coordinator belongs or belonged to the authoring group within the window of R38. */
  isCoordinatorAuthor: boolean;
}): AppointmentRefusal | null {
  if (appointment.isCoordinatorAuthor) return "COORDINATOR_IS_AUTHOR";
  return appointment.coordinatorId === appointment.expertId ? "SELF_APPOINTMENT" : null;
}

/** R54: the experts of the earlier round who go on, in their order there: reviewers whose place was not vacated. */
export function carriedOver(
  earlier: readonly { personId: string; role: AssignmentRole; state: AssignmentState }[],
  isEligible: (personId: string) => boolean,
): string[] {
  return earlier
    .filter(({ role, state }) => role === "REVIEWER" && (state === "SUBMITTED" || state === "COMPLETED"))
    .map(({ personId }) => personId)
    .filter(isEligible);
}

/** R54: whether a re-review may open: enough carry over, or nobody can and the coordinator says why. */
export function whyNotOpenReReview(
  carriedOverCount: number,
  reasonForNone: string | null,
  parameters: Pick<Parameters, "carriedOverCount">,
): "NOBODY_CARRIES_OVER" | null {
  if (carriedOverCount >= parameters.carriedOverCount) return null;
  return reasonForNone?.trim() ? null : "NOBODY_CARRIES_OVER";
}
