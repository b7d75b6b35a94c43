/** What a number of the regulation counts. */
export type ParameterUnit =
  | "SECONDS"
  | "MINUTES"
  | "HOURS"
  | "DAYS"
  | "WORKING_DAYS"
  | "MONTHS"
  | "YEARS"
  | "PERCENT"
  | "POINTS"
  | "CHARACTERS"
  | "COUNT";

/** Where a page of the regulation shows the parameter. */
export type ParameterSection =
  | "REGISTER"
  | "ASSESSMENT"
  | "DISCUSSION"
  | "CONFLICTS"
  | "EXPERTISE"
  | "MECHANISMS"
  | "RETENTION";

interface Described {
  section: ParameterSection;
  /** The rule of the domain that speaks of it, `R29`, or the section of the rules, `4.3`. */
  rule: string;
  titleRu: string;
  titleEn: string;
}

/** A whole number between `min` and `max`, both allowed. */
export interface NumberParameter extends Described {
  kind: "NUMBER";
  unit: ParameterUnit;
  default: number;
  min: number;
  max: number;
}

/** A share of a whole as two whole numbers, `2/3`, so that "at least two thirds of nine" is exact. */
export interface FractionParameter extends Described {
  kind: "FRACTION";
  default: string;
}

/** One word of a closed list. */
export interface ChoiceParameter extends Described {
  kind: "CHOICE";
  default: string;
  options: readonly string[];
}

export interface SwitchParameter extends Described {
  kind: "SWITCH";
  default: boolean;
}

export type ParameterDefinition = NumberParameter | FractionParameter | ChoiceParameter | SwitchParameter;

type Titles = [titleRu: string, titleEn: string];

/** Parameters of one section, each made from its rule, its default with range, and its titles. */
const inSection = (section: ParameterSection) => ({
  number: (
    rule: string,
    unit: ParameterUnit,
    value: number,
    [min, max]: [min: number, max: number],
    ...[titleRu, titleEn]: Titles
  ) => ({ kind: "NUMBER", section, rule, unit, default: value, min, max, titleRu, titleEn }) as const,
  fraction: (rule: string, value: string, ...[titleRu, titleEn]: Titles) =>
    ({ kind: "FRACTION", section, rule, default: value, titleRu, titleEn }) as const,
  choice: <const Options extends readonly string[]>(
    rule: string,
    options: Options,
    value: Options[number],
    ...[titleRu, titleEn]: Titles
  ) => ({ kind: "CHOICE", section, rule, default: value, options, titleRu, titleEn }) as const,
  toggle: (rule: string, value: boolean, ...[titleRu, titleEn]: Titles) =>
    ({ kind: "SWITCH", section, rule, default: value, titleRu, titleEn }) as const,
});

const register = inSection("REGISTER");
const assessment = inSection("ASSESSMENT");
const discussion = inSection("DISCUSSION");
const conflicts = inSection("CONFLICTS");
const expertise = inSection("EXPERTISE");
const mechanisms = inSection("MECHANISMS");
const retention = inSection("RETENTION");

// oxfmt-ignore
/** Every parameter of the regulation, by its key. A regulation stores those it changes; the others have their default. */
export const PARAMETERS = {
  applicationReturnWorkingDays: register.number("4.1", "WORKING_DAYS", 5, [1, 30], "Возврат заявления на доукомплектование", "Returning an application for completion"),
  applicationResubmitDays: register.number("4.1", "DAYS", 30, [5, 90], "Повторная подача возвращённого заявления", "Resubmitting a returned application"),
  admissionEducationYears: register.number("R03", "YEARS", 5, [0, 30], "Стаж в образовании для допуска", "Years in education needed for admission"),
  admissionTrainingAgeYears: register.number("R03", "YEARS", 5, [1, 10], "Давность документа о подготовке в сфере экспертизы", "Age of the training record in expertise"),
  reapplicationDays: register.number("R11", "DAYS", 180, [0, 730], "Повторное заявление после неудачной оценки", "New application after a failed assessment"),
  commissionQuorum: register.fraction("R14", "2/3", "Кворум комиссии", "Quorum of the commission"),
  orderWorkingDays: register.number("R18", "WORKING_DAYS", 3, [1, 30], "Приказ после протокола комиссии", "Order after the commission's minutes"),
  orderNoticeWorkingDays: register.number("R18", "WORKING_DAYS", 5, [1, 30], "Уведомление о приказе", "Notice of the order to the person"),
  entryTermYears: register.number("R21", "YEARS", 3, [1, 10], "Срок действия записи реестра", "Term of a register entry"),
  renewalReviewCount: register.number("R23", "COUNT", 2, [0, 50], "Завершённых экспертиз для продления", "Completed reviews needed for renewal"),
  renewalGraceDays: register.number("4.1", "DAYS", 90, [0, 365], "Продление после окончания срока", "Renewal after the end of the term"),
  expiryNoticeDays: register.number("4.1", "DAYS", 90, [7, 365], "Предупреждение об окончании срока", "Notice before the end of the term"),
  suspensionLapseCount: register.number("R24", "COUNT", 2, [1, 10], "Отозванных заданий до приостановления", "Lapsed assignments that suspend an expert"),
  suspensionLapseMonths: register.number("R24", "MONTHS", 12, [1, 36], "За какой срок считаются отозванные задания", "Window in which lapsed assignments count"),
  suspensionLeaveMonths: register.number("R24", "MONTHS", 6, [1, 36], "Отпуск, приостанавливающий запись", "Leave that suspends an entry"),
  exclusionReapplicationYears: register.number("R26", "YEARS", 1, [0, 10], "Новое заявление после исключения за нарушение", "New application after exclusion for cause"),

  paperItemCount: assessment.number("R04", "COUNT", 50, [5, 200], "Заданий в тесте", "Items in the test paper"),
  paperMinutes: assessment.number("R04", "MINUTES", 90, [10, 300], "Время на тест", "Time for the test"),
  testPassPercent: assessment.number("R04", "PERCENT", 70, [1, 100], "Проходной результат теста", "Pass mark of the test"),
  casePassPercent: assessment.number("R04", "PERCENT", 60, [1, 100], "Проходной результат кейса", "Pass mark of the case"),
  sharedItemsPercent: assessment.number("R05", "PERCENT", 30, [0, 100], "Общие задания двух попыток одного лица", "Items shared by two attempts of one person"),
  answerGraceSeconds: assessment.number("R06", "SECONDS", 5, [0, 60], "Приём ответа после окончания времени", "Grace for an answer after the deadline"),
  caseDivergencePercent: assessment.number("R08", "PERCENT", 20, [0, 100], "Расхождение оценок кейса, требующее третьего оценщика", "Difference of case grades that calls a third assessor"),
  caseCriterionLevels: assessment.number("R08", "COUNT", 2, [0, 20], "Расхождение по одному критерию кейса, уровней, сверх которого нужен третий оценщик", "Levels of one criterion beyond which a third assessor is called"),
  caseResolution: assessment.choice("R08", ["THIRD_FINAL", "CLOSEST_PAIR_MEAN", "MEDIAN_OF_THREE"], "THIRD_FINAL", "Оценка кейса после третьего оценщика", "Grade of a case after a third assessor"),
  caseLeaseHours: assessment.number("R08", "HOURS", 72, [1, 720], "Сколько кейс остаётся у оценщика", "How long a case stays with an assessor"),
  assessorEmployerMonths: assessment.number("R09", "MONTHS", 12, [0, 60], "Общее место работы оценщика и кандидата", "Window of a common employer of assessor and candidate"),
  appealWorkingDays: assessment.number("R12", "WORKING_DAYS", 3, [1, 30], "Срок апелляции", "Time to appeal"),

  documentReturnWorkingDays: discussion.number("4.3", "WORKING_DAYS", 5, [1, 30], "Приём или возврат поданного документа", "Accepting or returning a submitted document"),
  discussionNoticeDays: discussion.number("R29", "DAYS", 3, [0, 30], "Полных дней между объявлением и открытием обсуждения", "Full days between notice and opening"),
  discussionMinDays: discussion.number("R29", "DAYS", 15, [1, 60], "Наименьшая длительность обсуждения", "Shortest discussion"),
  discussionMaxDays: discussion.number("R29", "DAYS", 45, [1, 120], "Наибольшая длительность обсуждения", "Longest discussion"),
  moderationWorkingDays: discussion.number("R32", "WORKING_DAYS", 2, [1, 10], "Модерация предложения", "Moderating a proposal"),
  answerDays: discussion.number("R36", "DAYS", 10, [1, 60], "Ответы разработчика после закрытия обсуждения", "Answers of the authors after closing"),
  answerReasonLength: discussion.number("R34", "CHARACTERS", 30, [1, 500], "Наименьшая длина обоснования ответа", "Shortest reason of an answer"),
  expertiseTiming: discussion.choice("4.3", ["SEQUENTIAL", "PARALLEL"], "SEQUENTIAL", "Обсуждение и экспертиза: последовательно или одновременно", "Discussion and expertise: one after the other or together"),

  groupWindowMonths: conflicts.number("R38", "MONTHS", 24, [0, 120], "Бывший участник группы разработчиков не рецензирует её документы", "A former member of the group stays out of its reviews"),
  employerWindowMonths: conflicts.number("R39", "MONTHS", 12, [0, 60], "Прежнее место работы учитывается при отводе", "A former employer counts for exclusion"),
  publicationWindowYears: conflicts.number("R41", "YEARS", 4, [0, 20], "Совместная публикация учитывается при отводе", "A joint publication counts for exclusion"),
  maxConcurrent: conflicts.number("R42", "COUNT", 3, [1, 20], "Экспертных заданий одновременно", "Reviews of one expert at the same time"),

  panelReviewCount: expertise.number("R46", "COUNT", 3, [3, 9], "Экспертных листов в раунде", "Reviews of a panel round"),
  panelMunicipalityCount: expertise.number("R46", "COUNT", 2, [1, 9], "Муниципалитетов среди экспертов раунда", "Municipalities among the experts of a panel"),
  panelReserveCount: expertise.number("R42", "COUNT", 3, [0, 20], "Экспертов в резерве жеребьёвки", "Experts in reserve after the draw"),
  massInvitedCount: expertise.number("R46", "COUNT", 15, [3, 200], "Наименьшее число приглашённых массовой экспертизы", "Fewest experts invited to a mass round"),
  massQuorumCount: expertise.number("R46", "COUNT", 15, [3, 200], "Кворум массовой экспертизы, экспертов", "Quorum of a mass round, experts"),
  massQuorumPercent: expertise.number("R46", "PERCENT", 30, [1, 100], "Кворум массовой экспертизы, доля приглашённых", "Quorum of a mass round, share of the invited"),
  massRemarkExpertCount: expertise.number("R46", "COUNT", 3, [2, 50], "Экспертов, делающих замечание массовой экспертизы обязательным", "Experts who make a remark of a mass round mandatory"),
  massReplacesPanel: expertise.toggle("R46", false, "Массовая экспертиза заменяет комиссионную в первом раунде", "A mass round may stand for the panel in round 1"),
  criterionCommentLength: expertise.number("R47", "CHARACTERS", 30, [1, 500], "Наименьшая длина комментария к низкой оценке", "Shortest comment on a score below the pass mark"),
  blindMode: expertise.choice("R48", ["SINGLE_BLIND", "OPEN"], "SINGLE_BLIND", "Анонимность экспертов", "Anonymity of experts"),
  namedExpertCount: expertise.number("R48", "COUNT", 5, [2, 50], "Согласившихся экспертов, при которых публикуется список", "Agreeing experts from whom on a list is published"),
  divergencePercent: expertise.number("R49", "PERCENT", 25, [1, 100], "Расхождение оценок, требующее арбитра", "Divergence of totals that calls an arbiter"),
  passPercent: expertise.number("R51", "PERCENT", 70, [1, 100], "Проходная оценка документа", "Pass mark of a document"),
  rejectShare: expertise.fraction("R89", "2/3", "Доля экспертов, отклоняющая документ", "Share of experts that rejects a document"),
  responseWorkingDays: expertise.number("4.5", "WORKING_DAYS", 3, [1, 20], "Ответ эксперта на приглашение", "Expert's answer to an invitation"),
  reviewHours: expertise.number("4.5", "HOURS", 4, [1, 80], "Норма времени на экспертный лист", "Time that a review usually takes"),
  lapseWorkingDays: expertise.number("4.5", "WORKING_DAYS", 3, [1, 20], "Отзыв просроченного задания", "Lapse of an overdue assignment"),
  roundExtensionWorkingDays: expertise.number("R53", "WORKING_DAYS", 5, [1, 30], "Продление несостоявшегося раунда", "Extension of a failed round"),
  maxRoundCount: expertise.number("4.3", "COUNT", 3, [1, 10], "Раундов экспертизы одного документа", "Rounds of expertise of one document"),
  carriedOverCount: expertise.number("R54", "COUNT", 1, [0, 9], "Экспертов прежнего состава в повторной экспертизе", "Experts who carry over to the re-review"),

  competitionSheetCount: mechanisms.number("R65", "COUNT", 3, [1, 9], "Листов жюри на конкурсную работу", "Jury sheets per competition entry"),
  mechanismExpertCount: mechanisms.number("R69", "COUNT", 2, [1, 9], "Экспертов на муниципалитет и направление", "Experts per municipality and direction"),
  mechanismDivergencePoints: mechanisms.number("R69", "POINTS", 20, [1, 100], "Расхождение оценок механизмов, требующее арбитра", "Spread of mechanism scores that calls an arbiter"),
  mechanismObjectionWorkingDays: mechanisms.number("4.8", "WORKING_DAYS", 5, [1, 30], "Возражение муниципалитета", "Objection of the municipality"),
  bandYellowRedPercent: mechanisms.number("R70", "PERCENT", 25, [1, 99], "Граница жёлто-красного уровня", "Lower bound of the yellow-red band"),
  bandYellowPercent: mechanisms.number("R70", "PERCENT", 50, [1, 99], "Граница жёлтого уровня", "Lower bound of the yellow band"),
  bandGreenPercent: mechanisms.number("R70", "PERCENT", 75, [1, 100], "Граница зелёного уровня", "Lower bound of the green band"),
  aggregateCheckPercent: mechanisms.number("R78", "PERCENT", 80, [1, 100], "Доля строк, при которой проверяется областное значение", "Share of rows from which a printed aggregate is checked"),

  sessionDays: retention.number("5b", "DAYS", 30, [1, 365], "Хранение сеансов и адресов", "Sessions and addresses"),
  mailBodyDays: retention.number("5b", "DAYS", 90, [1, 730], "Хранение текстов писем", "Bodies of mails"),
  draftDays: retention.number("5b", "DAYS", 180, [30, 730], "Хранение неотправленных черновиков", "Drafts never submitted"),
  refusedPapersYears: retention.number("5b", "YEARS", 1, [1, 10], "Хранение документов непринятых кандидатов", "Papers of refused applicants"),
  assessmentYears: retention.number("5b", "YEARS", 5, [1, 20], "Хранение ответов и оценок", "Answers, marks, integrity log"),
  backupDays: retention.number("5b", "DAYS", 35, [7, 365], "Хранение резервных копий", "Backups"),
  rejectedUploadHours: retention.number("5b", "HOURS", 24, [1, 720], "Хранение непринятых файлов", "Rejected uploads"),
} satisfies Record<string, ParameterDefinition>;

export type ParameterKey = keyof typeof PARAMETERS;

type ValueOf<Definition> = Definition extends { kind: "NUMBER" }
  ? number
  : Definition extends { options: readonly (infer Option)[] }
    ? Option
    : Definition extends { kind: "SWITCH" }
      ? boolean
      : string;

/** A value for every parameter. */
export type Parameters = { [Key in ParameterKey]: ValueOf<(typeof PARAMETERS)[Key]> };

/** The parameters with their defaults. */
export const DEFAULT_PARAMETERS: Parameters = Object.fromEntries(
  Object.entries(PARAMETERS).map(([key, definition]) => [key, definition.default]),
) as Parameters;

/**
 * The parameters of a regulation: its stored values over the defaults. Keys the product does not know are left out.
 * Throws when a stored value is not one of its parameter's, which `parameterProblems` would have told.
 */
export function parametersOf(stored: Readonly<Record<string, unknown>>): Parameters {
  const known = Object.entries(stored).filter(([key]) => Object.hasOwn(PARAMETERS, key));
  const problems = parameterProblems(Object.fromEntries(known));
  if (problems.length > 0) throw new Error(`Not a value of parameter ${problems[0]!.key}.`);
  return { ...DEFAULT_PARAMETERS, ...Object.fromEntries(known) };
}

export type ParameterProblem = "UNKNOWN" | "NOT_A_VALUE" | "OUT_OF_RANGE" | "BOUNDS_CROSSED";

/** What is wrong with values meant for a new edition, key by key; empty when they may take effect. */
export function parameterProblems(
  values: Readonly<Record<string, unknown>>,
): { key: string; problem: ParameterProblem }[] {
  const problems = Object.entries(values).flatMap(([key, value]) => {
    const problem = problemOf(key, value);
    return problem ? [{ key, problem }] : [];
  });
  if (problems.length > 0) return problems;

  const all: Parameters = { ...DEFAULT_PARAMETERS, ...values };
  return ORDERED.filter(([lower, upper]) => all[lower] > all[upper]).map(([, upper]) => ({
    key: upper,
    problem: "BOUNDS_CROSSED" as const,
  }));
}

/** Pairs whose first may not exceed the second. */
const ORDERED = [
  ["discussionMinDays", "discussionMaxDays"],
  ["bandYellowRedPercent", "bandYellowPercent"],
  ["bandYellowPercent", "bandGreenPercent"],
] as const;

function problemOf(key: string, value: unknown): ParameterProblem | null {
  if (!Object.hasOwn(PARAMETERS, key)) return "UNKNOWN";
  const definition: ParameterDefinition = PARAMETERS[key as ParameterKey];
  switch (definition.kind) {
    case "NUMBER":
      if (!Number.isInteger(value)) return "NOT_A_VALUE";
      return (value as number) < definition.min || (value as number) > definition.max ? "OUT_OF_RANGE" : null;
    case "FRACTION":
      return typeof value === "string" && isShare(value) ? null : "NOT_A_VALUE";
    case "CHOICE":
      return definition.options.includes(value as string) ? null : "NOT_A_VALUE";
    case "SWITCH":
      return typeof value === "boolean" ? null : "NOT_A_VALUE";
  }
}

function isShare(text: string): boolean {
  const [, part, whole] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  return Number(part) > 0 && Number(part) <= Number(whole);
}

/** Whether `count` of `total` is at least the share (`2/3`), without rounding. */
export function isAtLeastShare(count: number, total: number, share: string): boolean {
  const [part, whole] = share.split("/").map(Number) as [number, number];
  return count * whole >= total * part;
}
