import {
  dateIn,
  deadlineAfterDays,
  deadlineAfterWorkingDays,
  addDays,
  fullDaysBetween,
  startOfDay,
  type PlainDate,
  type WorkingCalendar,
} from "../platform/calendar.js";
import type { Parameters } from "../accounts/parameters.js";

/** Why a discussion cannot be announced with these days (R29). */
export type DiscussionRefusal = "NOTICE_TOO_SHORT" | "DISCUSSION_TOO_SHORT" | "DISCUSSION_TOO_LONG";

/** What a coordinator decides when announcing a discussion. */
export interface DiscussionPlan {
  /** When the notice is published. */
  noticeAt: Date;
  /** The day at whose 00:00 the discussion opens. */
  opensOn: PlainDate;
  /** How many calendar days it lasts. */
  days: number;
}

/** The instants of a discussion: `opensAt` is the first inside, `closesAt` and `answersDueAt` the first outside. */
export interface DiscussionTerms {
  opensAt: Date;
  closesAt: Date;
  answersDueAt: Date;
}

type DiscussionParameters = Pick<
  Parameters,
  "discussionNoticeDays" | "discussionMinDays" | "discussionMaxDays"
>;

/** R29: every reason why the plan is refused, in the order in which people should hear them; empty when it stands. */
export function whyNotAnnounce(
  { noticeAt, opensOn, days }: DiscussionPlan,
  timeZone: string,
  parameters: DiscussionParameters,
): DiscussionRefusal[] {
  const reasons: DiscussionRefusal[] = [];
  const noticeOn = dateIn(noticeAt, timeZone);
  if (opensOn <= noticeOn || fullDaysBetween(noticeOn, opensOn) < parameters.discussionNoticeDays) {
    reasons.push("NOTICE_TOO_SHORT");
  }
  if (!Number.isInteger(days) || days < parameters.discussionMinDays) reasons.push("DISCUSSION_TOO_SHORT");
  if (days > parameters.discussionMaxDays) reasons.push("DISCUSSION_TOO_LONG");
  return reasons;
}

/** R29: the first day on which a discussion noticed at the instant may open. */
export function earliestOpening(
  noticeAt: Date,
  timeZone: string,
  parameters: DiscussionParameters,
): PlainDate {
  return addDays(dateIn(noticeAt, timeZone), parameters.discussionNoticeDays + 1);
}

/**
 * R30, R36: opening and closing at 00:00 of the region's zone, answers due at 24:00 of the last of their days, counted
 * from the last day of the discussion.
 */
export function discussionTerms(
  { opensOn, days }: Pick<DiscussionPlan, "opensOn" | "days">,
  timeZone: string,
  parameters: Pick<Parameters, "answerDays">,
): DiscussionTerms {
  const opensAt = startOfDay(opensOn, timeZone);
  const closesAt = startOfDay(addDays(opensOn, days), timeZone);
  const lastMoment = new Date(closesAt.getTime() - 1);
  return { opensAt, closesAt, answersDueAt: deadlineAfterDays(lastMoment, parameters.answerDays, timeZone) };
}

export type DiscussionPhase = "ANNOUNCED" | "OPEN" | "CLOSED" | "CANCELLED";

/** What is stored of a discussion's time; `cancelledAt` is null unless the document was withdrawn. */
export interface DiscussionTimes {
  opensAt: Date;
  closesAt: Date;
  cancelledAt?: Date | null;
}

/** R30: the phase at an instant, whether or not a timer has run. */
export function discussionPhaseAt(
  { opensAt, closesAt, cancelledAt }: DiscussionTimes,
  instant: Date,
): DiscussionPhase {
  if (cancelledAt && cancelledAt <= instant) return "CANCELLED";
  if (instant < opensAt) return "ANNOUNCED";
  return instant < closesAt ? "OPEN" : "CLOSED";
}

/** R32: until when a proposal submitted at the instant should be moderated; being late only marks the task (R92). */
export function moderationDueAt(
  submittedAt: Date,
  calendar: WorkingCalendar,
  parameters: Pick<Parameters, "moderationWorkingDays">,
): Date {
  return deadlineAfterWorkingDays(submittedAt, parameters.moderationWorkingDays, calendar);
}

/** R36, R92: whether an answer signed at the instant is late, which the summary shows and nothing refuses. */
export function isLateAnswer(signedAt: Date, answersDueAt: Date): boolean {
  return signedAt >= answersDueAt;
}
