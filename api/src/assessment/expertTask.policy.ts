import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { AttemptState } from "./attempt.entity.js";

/** Why an act of the candidate on an expert task was refused, each with its sentence. */
export const ExpertTaskRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  TOO_EARLY: "The task is not open yet.",
  TOO_LATE: "The last day of the task is over.",
  INVALID_STATE: "The task is not in a state in which this is done.",
  TOO_FEW_SAMPLES: "There are not enough sample documents. The registrar has to add some.",
  NOT_COMPLETE: "Every criterion of every document has to be marked first.",
} as const;
export type ExpertTaskRefusalReason = keyof typeof ExpertTaskRefusalReason;

/** A task as its rules see it. */
export interface TaskCase {
  viewer: Viewer;
  isOwn: boolean;
  /** At the instant: time alone hands in what was started, and makes a no-show of what was not. */
  state: AttemptState;
  isOpen: boolean;
}

type TaskRule = Rule<TaskCase, ExpertTaskRefusalReason>;

const isOwn: TaskRule = { reason: "NOT_FOUND", holds: ({ isOwn }) => isOwn };
const isInTime: TaskRule = {
  reason: "TOO_LATE",
  holds: ({ state }) => state !== "NO_SHOW" && state !== "SUBMITTED",
};

export const mayOnTask = {
  start: [
    isOwn,
    isInTime,
    { reason: "INVALID_STATE", holds: ({ state }) => state === "SCHEDULED" },
    { reason: "TOO_EARLY", holds: ({ isOpen }) => isOpen },
  ],
  mark: [isOwn, isInTime, { reason: "INVALID_STATE", holds: ({ state }) => state === "IN_PROGRESS" }],
} as const satisfies Record<string, readonly TaskRule[]>;
