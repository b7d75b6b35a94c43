import { addDays, type PlainDate } from "../platform/calendar.js";
import type {
  ApplicationDocumentKind,
  ApplicationPurpose,
  ApplicationState,
  RefusalGround,
} from "./application.entity.js";
import { entryStateOn, mayApplyFrom, type StoredStanding } from "./entry.rules.js";

/** What happens to an application. */
export type ApplicationAct =
  | "SUBMIT"
  | "RETURN"
  | "ADMIT"
  | "REFUSE_ADMISSION"
  | "SCHEDULE_ASSESSMENT"
  | "ENTER_RESULT"
  | "PUT_ON_AGENDA"
  | "DECIDE_INCLUDE"
  | "DECIDE_REFUSE"
  | "ISSUE_ORDER"
  | "WITHDRAW"
  | "EXPIRE";

type Step = readonly [from: readonly ApplicationState[], to: ApplicationState];

/** 4.1, line by line. ENTER_RESULT stands for the assessment: scheduled, held and graded outside of the product. */
const STEPS: Readonly<Record<ApplicationAct, Step>> = {
  SUBMIT: [["DRAFT", "RETURNED"], "SUBMITTED"],
  RETURN: [["SUBMITTED"], "RETURNED"],
  ADMIT: [["SUBMITTED"], "ADMITTED"],
  REFUSE_ADMISSION: [["SUBMITTED"], "NOT_ADMITTED"],
  SCHEDULE_ASSESSMENT: [["ADMITTED"], "ASSESSMENT"],
  ENTER_RESULT: [["ADMITTED", "ASSESSMENT"], "ASSESSED"],
  // Again when a session has left it undecided.
  PUT_ON_AGENDA: [["ASSESSED", "AT_COMMISSION"], "AT_COMMISSION"],
  DECIDE_INCLUDE: [["AT_COMMISSION"], "RECOMMENDED"],
  DECIDE_REFUSE: [["AT_COMMISSION"], "REFUSED"],
  ISSUE_ORDER: [["RECOMMENDED"], "COMPLETED"],
  WITHDRAW: [
    ["DRAFT", "SUBMITTED", "RETURNED", "ADMITTED", "ASSESSMENT", "ASSESSED", "AT_COMMISSION"],
    "WITHDRAWN",
  ],
  EXPIRE: [["RETURNED"], "EXPIRED"],
};

/** 4.1: the state after an act, or null where the act is no transition of the state. */
export function applicationStateAfter(state: ApplicationState, act: ApplicationAct): ApplicationState | null {
  const [from, to] = STEPS[act];
  return from.includes(state) ? to : null;
}

const OVER: ReadonlySet<ApplicationState> = new Set([
  "NOT_ADMITTED",
  "REFUSED",
  "COMPLETED",
  "WITHDRAWN",
  "EXPIRED",
]);

/** R01: whether an application in this state still stands in the way of another for the same purpose. */
export const isOpen = (state: ApplicationState): boolean => !OVER.has(state);

/** 4.1: the state at an instant; a returned application that was not submitted again in time is over by itself. */
export function applicationStateAt(
  { state, resubmitBy }: { state: ApplicationState; resubmitBy: Date | null },
  at: Date,
): ApplicationState {
  return state === "RETURNED" && resubmitBy !== null && resubmitBy <= at ? "EXPIRED" : state;
}

/** R11: the first day on which somebody who has failed may apply again. */
export const reapplicationFrom = (publishedOn: PlainDate, days: number): PlainDate =>
  addDays(publishedOn, days);

/** The ground of an exclusion that is no cause, in the event's `after` (R25, R26). */
export const ownRequest = "OWN_REQUEST";

/** What speaks for and against an application of a person today. */
export interface Applying {
  /** Attested entries of the person in the region, as they are stored. */
  entries: readonly StoredStanding[];
  /** Day on which the last failed assessment was published; null when none was failed. */
  failedOn: PlainDate | null;
  /** Day of the last exclusion for cause; null when there was none, or only by own request. */
  excludedOn: PlainDate | null;
}

export type ApplyingRefusal =
  | "ALREADY_IN_REGISTER"
  | "NOT_IN_REGISTER"
  | "RENEW_INSTEAD"
  | "REAPPLY_TOO_EARLY"
  | "EXCLUDED_FOR_CAUSE";

interface ApplyingLimits {
  renewalGraceDays: number;
  reapplicationDays: number;
  exclusionReapplicationYears: number;
}

/**
 * R11, R20, R23, R26: why a person may not apply for the purpose today, with the first day on which they may where time
 * alone is in the way; null when they may.
 */
export function whyNotApply(
  purpose: ApplicationPurpose,
  { entries, failedOn, excludedOn }: Applying,
  today: PlainDate,
  limits: ApplyingLimits,
): { reason: ApplyingRefusal; from: PlainDate | null } | null {
  const isActive = entries.some((entry) => entryStateOn(entry, today) === "ACTIVE");
  const isSuspended = entries.some((entry) => entryStateOn(entry, today) === "SUSPENDED");
  const isInGrace = entries.some(
    (entry) =>
      entryStateOn(entry, today) === "EXPIRED" &&
      today <= addDays(entry.validUntilOn, limits.renewalGraceDays),
  );
  const without = (reason: ApplyingRefusal) => ({ reason, from: null });
  if (purpose === "INITIAL") {
    if (isActive || isSuspended) return without("ALREADY_IN_REGISTER");
    if (isInGrace) return without("RENEW_INSTEAD");
  } else if (purpose === "RENEWAL") {
    if (!isActive && !isSuspended && !isInGrace) return without("NOT_IN_REGISTER");
  } else if (!isActive) return without("NOT_IN_REGISTER");

  const afterFailure = failedOn && reapplicationFrom(failedOn, limits.reapplicationDays);
  if (afterFailure && today < afterFailure) return { reason: "REAPPLY_TOO_EARLY", from: afterFailure };
  const afterExclusion = excludedOn && mayApplyFrom(excludedOn, true, limits.exclusionReapplicationYears);
  if (afterExclusion && today < afterExclusion) return { reason: "EXCLUDED_FOR_CAUSE", from: afterExclusion };
  return null;
}

/** Grounds on which the registrar refuses admission; the others are the commission's. */
export const admissionGrounds: ReadonlySet<RefusalGround> = new Set([
  "NO_HIGHER_EDUCATION",
  "SHORT_SERVICE",
  "NO_TRAINING",
  "UNRELIABLE_INFORMATION",
  "GAPS_REMAIN",
  "OTHER",
]);

/** The proofs without which an application cannot be submitted; whoever is in the register has shown the others. */
export function neededDocuments(purpose: ApplicationPurpose): readonly ApplicationDocumentKind[] {
  if (purpose === "INITIAL") return ["DIPLOMA", "EMPLOYMENT", "TRAINING"];
  return purpose === "RENEWAL" ? ["TRAINING"] : [];
}

/** The number of the `ordinal`-th application of a year: «З-2026-0012». */
export const applicationNumber = (year: number, ordinal: number): string =>
  `З-${year}-${String(ordinal).padStart(4, "0")}`;
