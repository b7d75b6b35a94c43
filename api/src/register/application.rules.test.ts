import { describe, expect, test } from "vitest";

import { ApplicationState } from "./application.entity.js";
import {
  type ApplicationAct,
  applicationStateAfter,
  applicationStateAt,
  type Applying,
  isOpen,
  whyNotApply,
} from "./application.rules.js";
import { admissionConditions, serviceInEducation } from "./formalCheck.rules.js";
import {
  type ApplicationContent,
  type Questionnaire,
  questionnaireProblems,
  shapeProblems,
} from "./questionnaire.rules.js";

const limits = {
  renewalGraceDays: 90,
  reapplicationDays: 180,
  exclusionReapplicationYears: 1,
  admissionEducationYears: 5,
  admissionTrainingAgeYears: 5,
};
const states = Object.values(ApplicationState);

describe("the steps of an application (4.1)", () => {
  test.each<[ApplicationAct, ApplicationState[], ApplicationState]>([
    ["SUBMIT", ["DRAFT", "RETURNED"], "SUBMITTED"],
    ["RETURN", ["SUBMITTED"], "RETURNED"],
    ["ADMIT", ["SUBMITTED"], "ADMITTED"],
    ["REFUSE_ADMISSION", ["SUBMITTED"], "NOT_ADMITTED"],
    ["SCHEDULE_ASSESSMENT", ["ADMITTED"], "ASSESSMENT"],
    ["ENTER_RESULT", ["ADMITTED", "ASSESSMENT"], "ASSESSED"],
    ["PUT_ON_AGENDA", ["ASSESSED", "AT_COMMISSION"], "AT_COMMISSION"],
    ["DECIDE_INCLUDE", ["AT_COMMISSION"], "RECOMMENDED"],
    ["DECIDE_REFUSE", ["AT_COMMISSION"], "REFUSED"],
    ["ISSUE_ORDER", ["RECOMMENDED"], "COMPLETED"],
    ["EXPIRE", ["RETURNED"], "EXPIRED"],
  ])("%s leads from %j to %s and from nowhere else", (act, from, to) => {
    for (const state of states)
      expect(applicationStateAfter(state, act)).toBe(from.includes(state) ? to : null);
  });

  test("WITHDRAW is possible until the commission has voted, and never after", () => {
    const possible = states.filter((state) => applicationStateAfter(state, "WITHDRAW") !== null);

    expect(possible).toEqual([
      "DRAFT",
      "SUBMITTED",
      "RETURNED",
      "ADMITTED",
      "ASSESSMENT",
      "ASSESSED",
      "AT_COMMISSION",
    ]);
  });

  test("a returned one is over at the instant its term ends, any other is not", () => {
    const resubmitBy = new Date("2026-04-15T19:00:00Z");
    const before = new Date("2026-04-15T18:59:59Z");

    expect(applicationStateAt({ state: "RETURNED", resubmitBy }, before)).toBe("RETURNED");
    expect(applicationStateAt({ state: "RETURNED", resubmitBy }, resubmitBy)).toBe("EXPIRED");
    expect(applicationStateAt({ state: "SUBMITTED", resubmitBy }, resubmitBy)).toBe("SUBMITTED");
  });

  test("R01 stands in the way of another until it is over", () => {
    expect(states.filter((state) => !isOpen(state))).toEqual([
      "NOT_ADMITTED",
      "REFUSED",
      "COMPLETED",
      "WITHDRAWN",
      "EXPIRED",
    ]);
  });
});

describe("whether one may apply", () => {
  const nothing: Applying = { entries: [], failedOn: null, excludedOn: null };
  const entry = (state: "ACTIVE" | "SUSPENDED" | "EXCLUDED", validUntilOn = "2027-01-01") => ({
    ...nothing,
    entries: [{ state, validUntilOn, suspendedUntilOn: null }],
  });
  const why = (
    ...given: Parameters<typeof whyNotApply> extends [infer P, infer A, infer D, unknown] ? [P, A, D] : never
  ) => whyNotApply(...given, limits);

  test("R11 refuses a failed candidate on day 179 and lets them apply on day 180", () => {
    const failed = { ...nothing, failedOn: "2026-01-01" };

    expect(why("INITIAL", failed, "2026-06-29")).toEqual({ reason: "REAPPLY_TOO_EARLY", from: "2026-06-30" });
    expect(why("INITIAL", failed, "2026-06-30")).toBeNull();
  });

  test("R20 refuses a first entry to whoever has one, and offers the renewal within the grace period", () => {
    expect(why("INITIAL", entry("ACTIVE"), "2026-03-10")?.reason).toBe("ALREADY_IN_REGISTER");
    expect(why("INITIAL", entry("SUSPENDED"), "2026-03-10")?.reason).toBe("ALREADY_IN_REGISTER");
    expect(why("INITIAL", entry("ACTIVE", "2026-01-01"), "2026-03-10")?.reason).toBe("RENEW_INSTEAD");
    expect(why("RENEWAL", entry("ACTIVE", "2026-01-01"), "2026-04-01")).toBeNull();
    expect(why("RENEWAL", entry("ACTIVE", "2026-01-01"), "2026-04-02")?.reason).toBe("NOT_IN_REGISTER");
    expect(why("INITIAL", entry("ACTIVE", "2026-01-01"), "2026-04-02")).toBeNull();
  });

  test("R26 refuses for a year after an exclusion for cause", () => {
    const excluded = { ...entry("EXCLUDED"), excludedOn: "2025-05-10" };

    expect(why("INITIAL", excluded, "2026-05-10")).toEqual({
      reason: "EXCLUDED_FOR_CAUSE",
      from: "2026-05-11",
    });
    expect(why("INITIAL", excluded, "2026-05-11")).toBeNull();
  });

  test.each(["CATEGORY_CHANGE", "DIRECTION_EXTENSION"] as const)("%s is for entries in force", (purpose) => {
    expect(why(purpose, entry("ACTIVE"), "2026-03-10")).toBeNull();
    expect(why(purpose, entry("SUSPENDED"), "2026-03-10")?.reason).toBe("NOT_IN_REGISTER");
    expect(why(purpose, nothing, "2026-03-10")?.reason).toBe("NOT_IN_REGISTER");
  });
});

const today = "2026-03-10";
const content: ApplicationContent = {
  education: [
    {
      level: "SPECIALIST",
      institution: "ЧГПУ",
      speciality: "История",
      documentNo: "ВСГ 1",
      issuedOn: "2010-06-25",
    },
  ],
  service: [
    { employer: "Школа № 1", position: "Учитель", fromOn: "2015-09-01", toOn: "", isInEducation: true },
  ],
  training: [
    {
      kind: "RETRAINING",
      programme: "Экспертиза в сфере ОКО",
      hours: 250,
      provider: "РЦОКИО",
      documentNo: "7",
      issuedOn: "2021-12-10",
      isInExpertise: true,
    },
  ],
  experience: "Эксперт ВПР с 2018 года",
  isDisinterested: true,
  agreedText: "consenttext_1",
  publicFields: [],
};
const whole: Questionnaire = {
  purpose: "INITIAL",
  requestedCategory: null,
  directionCodes: ["1.2"],
  content,
  documentKinds: ["DIPLOMA", "EMPLOYMENT", "TRAINING"],
  entry: null,
  processingTextId: "consenttext_1",
};
const problemsOf = (given: Partial<Questionnaire>, typed: Partial<ApplicationContent> = {}) =>
  questionnaireProblems({ ...whole, ...given, content: { ...content, ...typed } }, today).map(
    ({ path, code }) => `${path} ${code}`,
  );

describe("a questionnaire", () => {
  test("R02 is whole when every part is there", () => {
    expect(problemsOf({})).toEqual([]);
  });

  test("R02 is not submitted without the consent to processing, nor with one to a former text", () => {
    expect(problemsOf({}, { agreedText: null })).toEqual(["agreedText PROCESSING_CONSENT_NEEDED"]);
    expect(problemsOf({ processingTextId: "consenttext_2" })).toEqual(["agreedText TEXT_CHANGED"]);
  });

  test("R03 names every part that is missing, in the order of its steps", () => {
    const empty = { education: [], service: [], training: [], experience: " ", isDisinterested: false };

    expect(problemsOf({ directionCodes: [], documentKinds: [] }, empty)).toEqual([
      "directionCodes TOO_FEW",
      "education LINE_NEEDED",
      "service LINE_NEEDED",
      "training LINE_NEEDED",
      "experience REQUIRED",
      "isDisinterested REQUIRED",
      "documents.DIPLOMA REQUIRED",
      "documents.EMPLOYMENT REQUIRED",
      "documents.TRAINING REQUIRED",
    ]);
  });

  test.each([
    ["2026-02-30", "NOT_A_DAY"],
    ["10.03.2020", "NOT_A_DAY"],
    ["2026-03-11", "IN_THE_FUTURE"],
    ["1926-01-01", "TOO_EARLY"],
    ["", "REQUIRED"],
  ])("says at its field that the day «%s» is %s", (issuedOn, code) => {
    const education = [{ ...content.education[0]!, issuedOn }];

    expect(problemsOf({}, { education })).toEqual([`education.0.issuedOn ${code}`]);
  });

  test("says that a post cannot end before it begins", () => {
    const service = [{ ...content.service[0]!, toOn: "2015-08-31" }];

    expect(problemsOf({}, { service })).toEqual(["service.0.toOn BEFORE_BEGINNING"]);
  });

  test("asks for another category, or further directions, than the entry has", () => {
    const entry = { category: "BASIC", directionCodes: ["1.2"] } as const;

    expect(problemsOf({ purpose: "CATEGORY_CHANGE", entry })).toEqual(["requestedCategory REQUIRED"]);
    expect(problemsOf({ purpose: "CATEGORY_CHANGE", entry, requestedCategory: "BASIC" })).toEqual([
      "requestedCategory NOTHING_CHANGED",
    ]);
    expect(problemsOf({ purpose: "DIRECTION_EXTENSION", entry })).toEqual(["directionCodes NOTHING_CHANGED"]);
    expect(problemsOf({ purpose: "DIRECTION_EXTENSION", entry, directionCodes: ["1.2", "2.4"] })).toEqual([]);
  });

  test("is not even kept when a text or a list is longer than any can be", () => {
    const long = { ...content, service: Array.from({ length: 21 }, () => content.service[0]!) };
    const wordy = { ...content, training: [{ ...content.training[0]!, programme: "а".repeat(501) }] };

    expect(shapeProblems(content)).toEqual([]);
    expect(shapeProblems(long)).toMatchObject([{ path: "service", code: "TOO_MANY" }]);
    expect(shapeProblems(wordy)).toMatchObject([{ path: "training.0.programme", code: "TOO_LONG" }]);
  });
});

describe("the conditions of admission", () => {
  const conditionsOf = (typed: Partial<ApplicationContent>, directionCodes = ["1.2"]) =>
    admissionConditions({ content: { ...content, ...typed }, directionCodes }, today, limits);
  const unmet = (...given: Parameters<typeof conditionsOf>) =>
    conditionsOf(...given)
      .filter(({ isMet }) => !isMet)
      .map(({ condition }) => condition);

  test("R03 are met by higher education, five years, a fresh training in expertise and a direction", () => {
    expect(unmet({})).toEqual([]);
  });

  test("R03 refuse secondary education, however good the rest is", () => {
    expect(unmet({ education: [{ ...content.education[0]!, level: "SECONDARY_VOCATIONAL" }] })).toEqual([
      "HIGHER_EDUCATION",
    ]);
  });

  test("R03 are short by a day when five years are complete tomorrow", () => {
    const since = (fromOn: string) => ({ service: [{ ...content.service[0]!, fromOn }] });

    expect(unmet(since("2021-03-11"))).toEqual([]);
    expect(unmet(since("2021-03-12"))).toEqual(["SERVICE_IN_EDUCATION"]);
  });

  test("R03 count posts held at the same time once, and posts outside of education not at all", () => {
    const post = (fromOn: string, toOn: string, isInEducation = true) => ({
      ...content.service[0]!,
      fromOn,
      toOn,
      isInEducation,
    });

    expect(
      serviceInEducation([post("2015-01-01", "2017-12-31"), post("2016-01-01", "2016-12-31")], today),
    ).toEqual({
      years: 3,
      months: 0,
    });
    expect(
      serviceInEducation([post("2015-01-01", "2017-12-31"), post("2018-01-01", "2019-06-30")], today),
    ).toEqual({
      years: 4,
      months: 6,
    });
    expect(serviceInEducation([post("2000-01-01", "2019-12-31", false)], today)).toEqual({
      years: 0,
      months: 0,
    });
  });

  test("R03 take a training issued five years ago to the day, and none that is a day older", () => {
    const issued = (issuedOn: string, isInExpertise = true) => ({
      training: [{ ...content.training[0]!, issuedOn, isInExpertise }],
    });

    expect(unmet(issued("2021-03-10"))).toEqual([]);
    expect(unmet(issued("2021-03-09"))).toEqual(["TRAINING_IN_EXPERTISE"]);
    expect(unmet(issued("2025-03-10", false))).toEqual(["TRAINING_IN_EXPERTISE"]);
  });

  test("R03 refuse without a direction", () => {
    expect(unmet({}, [])).toEqual(["DIRECTION"]);
  });
});
