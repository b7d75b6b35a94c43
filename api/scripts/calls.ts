import { anchorsCall } from "./calls/anchors.js";
import { assignCall } from "./calls/assign.js";
import { eligibilityCall } from "./calls/eligibility.js";
import { ShapeError } from "./calls/shape.js";
import { statisticCall } from "./calls/statistic.js";

/** A function of plain JSON; throws ShapeError with one sentence when the input is not what it takes. */
export type Call = (input: unknown) => unknown;

/** The functions that can be called alone, by name (design §8a). */
const calls: Readonly<Record<string, Call>> = {
  anchors: anchorsCall,
  assign: assignCall,
  eligibility: eligibilityCall,
  statistic: statisticCall,
};

export type Answer = { isDone: true; json: string } | { isDone: false; sentence: string };

/** What the command says to a name and the text of its input. */
export function answerTo(name: string | undefined, input: string): Answer {
  const call = name !== undefined && Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (!call) {
    return { isDone: false, sentence: `Name one of these functions: ${Object.keys(calls).join(", ")}.` };
  }
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    return { isDone: false, sentence: "The input is not JSON." };
  }
  try {
    return { isDone: true, json: JSON.stringify(call(value)) };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return { isDone: false, sentence: error.message };
  }
}
