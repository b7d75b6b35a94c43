import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isPlainDate,
  type PlainDate,
} from "../platform/calendar.js";
import type { ApplicationContent, EducationLevel, ServiceLine } from "./questionnaire.rules.js";

export const AdmissionCondition = {
  HIGHER_EDUCATION: "HIGHER_EDUCATION",
  SERVICE_IN_EDUCATION: "SERVICE_IN_EDUCATION",
  TRAINING_IN_EXPERTISE: "TRAINING_IN_EXPERTISE",
  DIRECTION: "DIRECTION",
} as const;
export type AdmissionCondition = keyof typeof AdmissionCondition;

/** One condition of admission with what the questionnaire says of it. */
export interface CheckedCondition {
  condition: AdmissionCondition;
  isMet: boolean;
  /** Years that are asked for: of service, or of age of the training. */
  neededYears: number | null;
  /** Whole years of service in education. */
  years: number | null;
  /** When the latest training in expertise was issued. */
  issuedOn: PlainDate | null;
}

interface AdmissionLimits {
  admissionEducationYears: number;
  admissionTrainingAgeYears: number;
}

const HIGHER: ReadonlySet<EducationLevel> = new Set(["BACHELOR", "SPECIALIST", "MASTER", "POSTGRADUATE"]);

/**
 * R03: what admission needs and whether the questionnaire says so. The day is that of the submission: nobody loses a
 * condition while the office takes its time.
 */
export function admissionConditions(
  {
    content,
    directionCodes,
  }: {
    content: Pick<ApplicationContent, "education" | "service" | "training">;
    directionCodes: readonly string[];
  },
  on: PlainDate,
  limits: AdmissionLimits,
): CheckedCondition[] {
  const nothing = { neededYears: null, years: null, issuedOn: null };
  const issued = content.training
    .filter(({ isInExpertise, issuedOn }) => isInExpertise && isPlainDate(issuedOn) && issuedOn <= on)
    .map(({ issuedOn }) => issuedOn)
    .toSorted()
    .at(-1);
  const oldest = addYears(on, -limits.admissionTrainingAgeYears);
  const service = serviceInEducation(content.service, on);
  return [
    {
      ...nothing,
      condition: "HIGHER_EDUCATION",
      isMet: content.education.some(({ level }) => level !== null && HIGHER.has(level)),
    },
    {
      ...nothing,
      condition: "SERVICE_IN_EDUCATION",
      isMet: service.years >= limits.admissionEducationYears,
      neededYears: limits.admissionEducationYears,
      years: service.years,
    },
    {
      ...nothing,
      condition: "TRAINING_IN_EXPERTISE",
      isMet: issued !== undefined && issued >= oldest,
      neededYears: limits.admissionTrainingAgeYears,
      issuedOn: issued ?? null,
    },
    { ...nothing, condition: "DIRECTION", isMet: directionCodes.length > 0 },
  ];
}

interface Span {
  from: PlainDate;
  /** The day after the last one. */
  end: PlainDate;
}

/**
 * R03: length of service in education up to a day: posts held at the same time count once; what is left of each
 * stretch beside whole months is added as days, thirty to the month.
 */
export function serviceInEducation(
  lines: readonly ServiceLine[],
  on: PlainDate,
): { years: number; months: number } {
  const spans = lines
    .filter(
      ({ isInEducation, fromOn, toOn }) =>
        isInEducation && isPlainDate(fromOn) && (toOn === "" || isPlainDate(toOn)),
    )
    .map(({ fromOn, toOn }) => ({ from: fromOn, end: addDays(toOn === "" || toOn > on ? on : toOn, 1) }))
    .filter(({ from, end }) => from < end)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  let months = 0;
  let days = 0;
  for (const span of merged(spans)) {
    const whole = wholeMonths(span);
    months += whole;
    days += daysBetween(addMonths(span.from, whole), span.end);
  }
  const all = months + Math.floor(days / 30);
  return { years: Math.floor(all / 12), months: all % 12 };
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.from <= last.end) last.end = span.end > last.end ? span.end : last.end;
    else result.push({ ...span });
  }
  return result;
}

function wholeMonths({ from, end }: Span): number {
  const years = Number(end.slice(0, 4)) - Number(from.slice(0, 4));
  const most = years * 12 + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, most) <= end ? most : most - 1;
}
