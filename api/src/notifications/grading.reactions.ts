import type { Reaction } from "./reactions.js";

/** Who hears of the grading of cases: the assessor whom it concerns, without a word of which case. */
export const gradingReactions: Readonly<Record<string, Reaction>> = {
  "cases.waiting": async (_em, { subjectId }) => [
    { personId: subjectId, kind: "CASES_WAITING", subjectId: null, words: {} },
  ],
  "case.returned": async (_em, { refs }) => [
    { personId: refs["assessor"]!, kind: "CASE_WENT_BACK", subjectId: null, words: {} },
  ],
};
