import type { InputProblem } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import type { Criterion } from "./rubric.entity.js";

/** An expert sheet as a form says it; a criterion keeps the key that it has in the edition before. */
export interface TypedSheet {
  scaleMax: number;
  criterionPass: number;
  passPercent: number;
  commentLength: number;
  criteria: readonly (Omit<Criterion, "key"> & { key?: string | null })[];
}

export type Sheet = Omit<TypedSheet, "criteria"> & { criteria: Criterion[] };

/** The criteria that a sheet may have, and the greatest mark of its scale. */
const MOST_CRITERIA = 30;
const MOST_MARK = 10;
/** A weight is a hundredth to a hundred, in hundredths: totals are shares of the weighted maximum (R50). */
const WEIGHTS = { least: 0.01, most: 100 };

/** What is wrong with a sheet; empty when rounds may be opened with it. */
export function sheetProblems(sheet: TypedSheet): InputProblem[] {
  const { scaleMax, criterionPass, passPercent, commentLength, criteria } = sheet;
  const problems = [
    ...within("scaleMax", scaleMax, 1, MOST_MARK),
    ...within("criterionPass", criterionPass, 0, scaleMax),
    ...within("passPercent", passPercent, 1, 100),
    ...within("commentLength", commentLength, 1, 500),
  ];
  if (criteria.length === 0) problems.push({ path: "criteria", code: "REQUIRED" });
  if (criteria.length > MOST_CRITERIA)
    problems.push({ path: "criteria", code: "TOO_MANY", values: { most: MOST_CRITERIA } });

  const names = criteria.map(({ nameRu }) => written(nameRu).toLowerCase());
  for (const [index, criterion] of criteria.entries()) {
    const at = (path: string) => `criteria.${index}.${path}`;
    const { nameRu, questionRu, weight, descriptorsRu } = criterion;
    const texts = writtenProblems(
      { nameRu, questionRu },
      { nameRu: { most: 200 }, questionRu: { most: 600 } },
    );
    problems.push(...texts.map((problem) => ({ ...problem, path: at(problem.path) })));
    if (names[index] && names.indexOf(names[index]) < index)
      problems.push({ path: at("nameRu"), code: "DUPLICATE" });
    problems.push(...within(at("weight"), weight, WEIGHTS.least, WEIGHTS.most));
    if (Math.abs(weight * 100 - Math.round(weight * 100)) > 1e-6)
      problems.push({ path: at("weight"), code: "MALFORMED" });
    problems.push(...levelProblems(descriptorsRu, scaleMax, at));
  }
  const keys = criteria.flatMap(({ key }) => key ?? []);
  if (new Set(keys).size < keys.length) problems.push({ path: "criteria", code: "DUPLICATE" });
  return problems;
}

/** Each level of the scale has words of its own, from 0 to the greatest mark. */
function levelProblems(
  descriptors: readonly string[],
  scaleMax: number,
  at: (path: string) => string,
): InputProblem[] {
  if (descriptors.length !== scaleMax + 1) return [{ path: at("descriptorsRu"), code: "LEVELS_DIFFER" }];
  return descriptors.flatMap((text, level) => {
    const path = at(`descriptorsRu.${level}`);
    const length = written(text).length;
    if (length === 0) return [{ path, code: "REQUIRED" }];
    return length > 500 ? [{ path, code: "TOO_LONG", values: { most: 500 } }] : [];
  });
}

function within(path: string, value: number, least: number, most: number): InputProblem[] {
  if (value < least) return [{ path, code: "TOO_SMALL", values: { least } }];
  return value > most ? [{ path, code: "TOO_LARGE", values: { most } }] : [];
}

/** The sheet as it is kept. A criterion without a key of the edition before gets the next free one: c7. */
export function keptSheet(sheet: TypedSheet, keysBefore: readonly string[]): Sheet {
  const known = new Set(keysBefore);
  const numbers = keysBefore.map((key) => Number(/^c(\d+)$/.exec(key)?.[1] ?? 0));
  let next = Math.max(0, ...numbers);
  const { scaleMax, criterionPass, passPercent, commentLength } = sheet;
  return {
    scaleMax,
    criterionPass,
    passPercent,
    commentLength,
    criteria: sheet.criteria.map(({ key, nameRu, questionRu, weight, descriptorsRu }) => ({
      key: key && known.has(key) ? key : `c${(next += 1)}`,
      nameRu: written(nameRu),
      questionRu: written(questionRu),
      weight,
      descriptorsRu: descriptorsRu.map(written),
    })),
  };
}
