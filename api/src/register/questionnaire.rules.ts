import type { PublicField } from "../accounts/consent.entity.js";
import { addYears, isPlainDate, type PlainDate } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import type { ApplicationDocumentKind, ApplicationPurpose, TrainingKind } from "./application.entity.js";
import { neededDocuments } from "./application.rules.js";
import type { ExpertCategory } from "./registerEntry.entity.js";

export const EducationLevel = {
  SECONDARY_VOCATIONAL: "SECONDARY_VOCATIONAL",
  BACHELOR: "BACHELOR",
  SPECIALIST: "SPECIALIST",
  MASTER: "MASTER",
  POSTGRADUATE: "POSTGRADUATE",
} as const;
export type EducationLevel = keyof typeof EducationLevel;

/** Days are texts as they were typed: a draft may hold what is no day yet. */
export interface EducationLine {
  level: EducationLevel | null;
  institution: string;
  speciality: string;
  documentNo: string;
  issuedOn: string;
}

export interface ServiceLine {
  employer: string;
  position: string;
  fromOn: string;
  /** Empty while the post is held. */
  toOn: string;
  /** Whether it counts as service in education (R03). */
  isInEducation: boolean;
}

export interface TrainingLine {
  kind: TrainingKind | null;
  programme: string;
  hours: number | null;
  provider: string;
  documentNo: string;
  issuedOn: string;
  /** Whether the programme is one in expertise (R03). */
  isInExpertise: boolean;
}

/** What the candidate writes (R03: education, knowledge, skills, profile, service, training, disinterest). */
export interface ApplicationContent {
  education: EducationLine[];
  service: ServiceLine[];
  training: TrainingLine[];
  /** Knowledge, skills and profile in the candidate's own words. */
  experience: string;
  /** Declared to have no interest of their own in the outcome of reviews. */
  isDisinterested: boolean;
  /** The edition of the processing consent that was ticked; null while it is not. */
  agreedText: string | null;
  /** The fields that are to be public once the application is submitted; the consent of its own (R02). */
  publicFields: PublicField[];
}

export const mostLines = 20;
const longCareerYears = 70;

const lineLengths: Readonly<Record<string, number>> = {
  institution: 300,
  speciality: 300,
  documentNo: 100,
  issuedOn: 10,
  employer: 300,
  position: 200,
  fromOn: 10,
  toOn: 10,
  programme: 500,
  provider: 300,
};
export const longestExperience = 4000;

const listsOf = ({ education, service, training }: ApplicationContent) =>
  Object.entries({ education, service, training });

/** Why a content cannot even be kept as a draft: too many lines, too long texts. */
export function shapeProblems(content: ApplicationContent): InputProblem[] {
  const inLists = listsOf(content).flatMap(([list, lines]): InputProblem[] => [
    ...(lines.length > mostLines ? [{ path: list, code: "TOO_MANY", values: { most: mostLines } }] : []),
    ...lines.slice(0, mostLines).flatMap((line, index) =>
      Object.entries(line).flatMap(([field, value]): InputProblem[] => {
        const most = lineLengths[field];
        const isTooLong = typeof value === "string" && most !== undefined && value.length > most;
        return isTooLong ? [{ path: `${list}.${index}.${field}`, code: "TOO_LONG", values: { most } }] : [];
      }),
    ),
  ]);
  const isLong = content.experience.length > longestExperience;
  return isLong
    ? [...inLists, { path: "experience", code: "TOO_LONG", values: { most: longestExperience } }]
    : inLists;
}

/** What is asked besides the content. */
export interface Questionnaire {
  purpose: ApplicationPurpose;
  requestedCategory: ExpertCategory | null;
  directionCodes: readonly string[];
  content: ApplicationContent;
  /** Kinds of the documents that were sent. */
  documentKinds: readonly ApplicationDocumentKind[];
  /** The live entry of the person; null when there is none. */
  entry: { category: ExpertCategory | null; directionCodes: readonly string[] } | null;
  /** The edition of the processing consent in force; null while the region has none. */
  processingTextId: string | null;
}

/** Everything that stands between a questionnaire and its submission, in the order of its steps (R02). */
export function questionnaireProblems(asked: Questionnaire, today: PlainDate): InputProblem[] {
  const { content } = asked;
  return [
    ...purposeProblems(asked),
    ...linesProblems("education", content.education, (line, at) => [
      ...required(at, line, ["level", "institution", "speciality", "documentNo"]),
      ...pastDay(at("issuedOn"), line.issuedOn, today),
    ]),
    ...linesProblems("service", content.service, (line, at) => [
      ...required(at, line, ["employer", "position"]),
      ...pastDay(at("fromOn"), line.fromOn, today),
      ...(line.toOn === "" ? [] : endDay(at("toOn"), line, today)),
    ]),
    ...linesProblems("training", content.training, (line, at) => [
      ...required(at, line, ["kind", "programme", "provider", "documentNo"]),
      ...hoursProblems(at("hours"), line.hours),
      ...pastDay(at("issuedOn"), line.issuedOn, today),
    ]),
    ...(content.experience.trim() === "" ? [{ path: "experience", code: "REQUIRED" }] : []),
    ...(content.isDisinterested ? [] : [{ path: "isDisinterested", code: "REQUIRED" }]),
    ...neededDocuments(asked.purpose)
      .filter((kind) => !asked.documentKinds.includes(kind))
      .map((kind) => ({ path: `documents.${kind}`, code: "REQUIRED" })),
    ...consentProblems(asked),
  ];
}

function purposeProblems({
  purpose,
  requestedCategory,
  directionCodes,
  entry,
}: Questionnaire): InputProblem[] {
  const problems: InputProblem[] = [];
  if (purpose === "CATEGORY_CHANGE") {
    if (!requestedCategory) problems.push({ path: "requestedCategory", code: "REQUIRED" });
    else if (requestedCategory === entry?.category)
      problems.push({ path: "requestedCategory", code: "NOTHING_CHANGED" });
  }
  if (directionCodes.length === 0)
    problems.push({ path: "directionCodes", code: "TOO_FEW", values: { least: 1 } });
  else if (
    purpose === "DIRECTION_EXTENSION" &&
    directionCodes.every((code) => entry?.directionCodes.includes(code))
  )
    problems.push({ path: "directionCodes", code: "NOTHING_CHANGED" });
  return problems;
}

/** R02: no submission without the processing consent, and to the text that is in force. */
function consentProblems({ content, processingTextId }: Questionnaire): InputProblem[] {
  if (!content.agreedText) return [{ path: "agreedText", code: "PROCESSING_CONSENT_NEEDED" }];
  return content.agreedText === processingTextId ? [] : [{ path: "agreedText", code: "TEXT_CHANGED" }];
}

type At = (field: string) => string;

function linesProblems<Line>(
  list: string,
  lines: readonly Line[],
  check: (line: Line, at: At) => InputProblem[],
): InputProblem[] {
  if (lines.length === 0) return [{ path: list, code: "LINE_NEEDED" }];
  return lines.flatMap((line, index) => check(line, (field) => `${list}.${index}.${field}`));
}

function required<Line extends object>(
  at: At,
  line: Line,
  fields: readonly (keyof Line & string)[],
): InputProblem[] {
  return fields
    .filter((field) => line[field] === null || String(line[field]).trim() === "")
    .map((field) => ({ path: at(field), code: "REQUIRED" }));
}

function pastDay(path: string, day: string, today: PlainDate): InputProblem[] {
  if (day === "") return [{ path, code: "REQUIRED" }];
  if (!isPlainDate(day)) return [{ path, code: "NOT_A_DAY" }];
  if (day > today) return [{ path, code: "IN_THE_FUTURE" }];
  return day < addYears(today, -longCareerYears) ? [{ path, code: "TOO_EARLY" }] : [];
}

function endDay(path: string, { fromOn, toOn }: ServiceLine, today: PlainDate): InputProblem[] {
  const problems = pastDay(path, toOn, today);
  if (problems.length > 0) return problems;
  return isPlainDate(fromOn) && toOn < fromOn ? [{ path, code: "BEFORE_BEGINNING" }] : [];
}

const mostHours = 5000;

function hoursProblems(path: string, hours: number | null): InputProblem[] {
  if (hours === null) return [{ path, code: "REQUIRED" }];
  if (hours < 1) return [{ path, code: "TOO_SMALL", values: { least: 1 } }];
  return hours > mostHours ? [{ path, code: "TOO_LARGE", values: { most: mostHours } }] : [];
}
