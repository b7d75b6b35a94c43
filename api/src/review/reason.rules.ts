import { lengthOf } from "../discussion/proposal.rules.js";
import type { InputProblem } from "../platform/outcome.js";

const least = 10;
const most = 2000;

/** What is wrong with a reason that a person gives for leaving a round; null when it says something. */
export function reasonProblem(path: string, reason: string): InputProblem | null {
  if (lengthOf(reason) < least) return { path, code: "TOO_SHORT", values: { least } };
  return reason.length > most ? { path, code: "TOO_LONG", values: { most } } : null;
}
