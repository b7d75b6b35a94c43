import type { AssessmentOutcome } from "../register/application.entity.js";
import type { AttemptState } from "./attempt.entity.js";

/** A required part as the overall result sees it. */
export interface SettledPart {
  state: AttemptState;
  isPassed?: boolean | null;
}

/** R10: all parts must be passed; one failed part fails the whole, whatever the sum, and one not taken makes it a no-show. */
export function overallOutcome(parts: readonly SettledPart[]): AssessmentOutcome {
  if (parts.some(({ state }) => state === "NO_SHOW")) return "NO_SHOW";
  return parts.length > 0 && parts.every(({ isPassed }) => isPassed === true) ? "PASSED" : "FAILED";
}
