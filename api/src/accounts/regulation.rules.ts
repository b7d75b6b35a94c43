import type { PlainDate } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import {
  DEFAULT_PARAMETERS,
  parameterProblems,
  type ParameterDefinition,
  type ParameterKey,
  PARAMETERS,
} from "./parameters.js";

/** Values of an edition by the keys of their parameters. */
export type ParameterValues = Readonly<Record<string, number | string | boolean>>;

/** What a form says of one parameter. */
export interface TypedValue {
  key: string;
  value: string;
}

const definitionOf = (key: string): ParameterDefinition | null =>
  Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key as ParameterKey] : null;

/** The value that a text means for a parameter; the text itself where it means none, for the check to refuse. */
function valueIn({ key, value }: TypedValue): number | string | boolean {
  const text = value.trim();
  const kind = definitionOf(key)?.kind;
  if (kind === "NUMBER") return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (kind === "SWITCH") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

/** What the new edition says, every parameter of it: the typed values over those of the edition before (R85). */
export function valuesOfEdition(before: ParameterValues, typed: readonly TypedValue[]): ParameterValues {
  return {
    ...DEFAULT_PARAMETERS,
    ...before,
    ...Object.fromEntries(typed.map((each) => [each.key, valueIn(each)])),
  };
}

/** What keeps the values from taking effect, each at the field of its parameter; empty when nothing does. */
export function valueProblems(values: ParameterValues, before: ParameterValues): InputProblem[] {
  const problems = parameterProblems(values).map(({ key, problem }): InputProblem => {
    const path = `values.${key}`;
    const definition = definitionOf(key);
    if (problem === "UNKNOWN" || !definition) return { path, code: "UNKNOWN" };
    if (problem === "OUT_OF_RANGE" && definition.kind === "NUMBER") {
      const { min, max } = definition;
      return Number(values[key]) < min
        ? { path, code: "TOO_SMALL", values: { least: min } }
        : { path, code: "TOO_LARGE", values: { most: max } };
    }
    return { path, code: problem === "BOUNDS_CROSSED" ? "BOUNDS_CROSSED" : "MALFORMED" };
  });
  if (problems.length > 0) return problems;

  const present: ParameterValues = { ...DEFAULT_PARAMETERS, ...before };
  const hasChange = Object.entries(values).some(([key, value]) => present[key] !== value);
  return hasChange ? [] : [{ path: "values", code: "NOTHING_CHANGED" }];
}

/**
 * R85: an edition begins tomorrow at the earliest, so that every day has one edition, and not before an edition that
 * was adopted earlier, which would otherwise undo it on its first day.
 */
export function beginningProblems(
  effectiveFromOn: PlainDate,
  today: PlainDate,
  latestFromOn: PlainDate | null,
): InputProblem[] {
  if (effectiveFromOn <= today) return [{ path: "effectiveFromOn", code: "IN_THE_PAST" }];
  return latestFromOn && effectiveFromOn < latestFromOn
    ? [{ path: "effectiveFromOn", code: "TOO_SOON", values: { least: latestFromOn } }]
    : [];
}
