import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { ApplicationState } from "../register/application.entity.js";
import type { AttemptState, HandedInBy } from "./attempt.entity.js";
import type { Arrival } from "./attempt.rules.js";

/** Why an act of a sitting was refused, each with its sentence. */
export const SittingRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  APPLICATION_CLOSED: "The application is not under assessment any more.",
  NOT_OPEN_YET: "It cannot be started yet.",
  WINDOW_CLOSED: "The time in which it could be started is over.",
  ALREADY_STARTED: "It was started already, here or on another device.",
  NOT_STARTED: "It is not started yet.",
  INVALIDATED: "This attempt does not count any more.",
  HANDED_IN: "It was handed in already.",
  TIME_OVER: "The time is over; nothing is taken in any more.",
  LEASE_LOST: "Another device or another sign-in goes on with it.",
  PASSWORD_WRONG: "The password is wrong.",
  ON_BREAK: "The clock stands still for a break.",
  NOT_ON_BREAK: "There is no break.",
  NO_BREAK_LEFT: "No time for breaks is left.",
} as const;
export type SittingRefusalReason = keyof typeof SittingRefusalReason;

/** What the rules of a sitting ask. */
export interface SittingCase {
  viewer: Viewer;
  personId: string;
  state: AttemptState;
  handedInBy: HandedInBy | null;
  applicationState: ApplicationState | null;
  hasOpened: boolean;
  /** How something that arrives now stands to the deadline; null before the start. */
  arrival: Arrival | null;
  holdsLease: boolean;
  isOnBreak: boolean;
  breakSecondsLeft: number;
}

type SittingRule = Rule<SittingCase, SittingRefusalReason>;

const isTheirs: SittingRule = {
  reason: "NOT_FOUND",
  holds: ({ viewer, personId }) => viewer.personId === personId,
};
const counts: SittingRule = { reason: "INVALIDATED", holds: ({ state }) => state !== "INVALIDATED" };
const isUnderAssessment: SittingRule = {
  reason: "APPLICATION_CLOSED",
  holds: ({ applicationState, state }) => state !== "SCHEDULED" || applicationState === "ASSESSMENT",
};
const hasOpened: SittingRule = { reason: "NOT_OPEN_YET", holds: (given) => given.hasOpened };
const isNotMissed: SittingRule = { reason: "WINDOW_CLOSED", holds: ({ state }) => state !== "NO_SHOW" };
const isNotRunning: SittingRule = {
  reason: "ALREADY_STARTED",
  holds: ({ state }) => state !== "IN_PROGRESS",
};
const isStarted: SittingRule = {
  reason: "NOT_STARTED",
  holds: ({ state }) => state !== "SCHEDULED" && state !== "NO_SHOW",
};
const isBeforeTheEnd: SittingRule = {
  reason: "TIME_OVER",
  holds: ({ arrival, handedInBy }) => arrival !== "TOO_LATE" && handedInBy !== "TIMEOUT",
};
const isNotHandedIn: SittingRule = {
  reason: "HANDED_IN",
  holds: ({ state }) => state === "SCHEDULED" || state === "IN_PROGRESS",
};
const holdsLease: SittingRule = { reason: "LEASE_LOST", holds: (given) => given.holdsLease };
const isAtWork: SittingRule = { reason: "ON_BREAK", holds: ({ isOnBreak }) => !isOnBreak };
const isInTime: SittingRule = { reason: "TIME_OVER", holds: ({ arrival }) => arrival === "IN_TIME" };
const isOnBreak: SittingRule = { reason: "NOT_ON_BREAK", holds: (given) => given.isOnBreak };
const hasBreakLeft: SittingRule = {
  reason: "NO_BREAK_LEFT",
  holds: ({ breakSecondsLeft }) => breakSecondsLeft > 0,
};

const running = [isTheirs, counts, isStarted, isBeforeTheEnd, isNotHandedIn];

/** Who may do what in a sitting, and when. */
export const mayInSitting = {
  start: [
    isTheirs,
    counts,
    isUnderAssessment,
    isNotMissed,
    isNotRunning,
    isBeforeTheEnd,
    isNotHandedIn,
    hasOpened,
  ],
  takeOver: running,
  save: [...running, holdsLease, isAtWork],
  startBreak: [...running, holdsLease, isInTime, isAtWork, hasBreakLeft],
  endBreak: [...running, holdsLease, isOnBreak],
  report: [...running, holdsLease],
  submit: [...running, holdsLease],
} satisfies Record<string, readonly SittingRule[]>;
