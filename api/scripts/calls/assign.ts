import { assign, type AssignInput } from "../../src/review/assign.rules.js";
import type { Call } from "../calls.js";
import { aCount, aList, anObject, aString, maybe, type Shape } from "./shape.js";

const assignInput: Shape = anObject({
  documents: aList(anObject({ id: aString, directionCodes: aList(aString) })),
  experts: aList(
    anObject({
      id: aString,
      directionCodes: aList(aString),
      municipalityId: maybe(aString),
      load: maybe(aCount),
      maxConcurrent: maybe(aCount),
    }),
  ),
  conflicts: aList(anObject({ expertId: aString, documentId: aString, reason: aString })),
  perDocument: aCount,
  seed: aString,
});

/** `{documents, experts, conflicts, perDocument, seed}` → `{assignments, receipts}`. */
export const assignCall: Call = (input) => {
  assignInput(input, "input");
  return assign(input as AssignInput);
};
