import { afterAll, beforeAll, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Person } from "../accounts/person.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ExpertApplication } from "../register/application.entity.js";
import { aBlueprint, aForm, anApplicationInAssessment, anAttempt } from "./assessment.factory.js";
import { AssessmentAttempt, AttemptAppeal } from "./attempt.entity.js";
import type { AssessmentPart } from "./blueprint.entity.js";
import { CaseGrade } from "./caseGrade.entity.js";

let api: TestApi;
let registrar: Person;
let assessor: Person;
const regionId = "region_test";
const published = new Date("2026-03-10T07:00:00Z");
/** The end of Friday the 13th in the region. */
const appealBy = new Date("2026-03-13T19:00:00Z");
const grounds = "Задание 12 допускает два верных ответа, прошу проверить.";
const reason = "Апелляционная группа проверила работу заново, протокол № 3.";

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  [registrar, assessor] = [aPerson(em, region), aPerson(em, region)];
  aRole(em, registrar, "REGISTRAR");
  await em.flush();
});
afterAll(() => api.close());

/** A published result of one part, 34 of 50 unless told otherwise. */
async function aResult(part: AssessmentPart = "TEST", score = 34, maxScore = 50) {
  await api.setClock("2026-03-11T07:00:00Z");
  const em = api.em();
  const candidate = aPerson(em, { id: regionId });
  const application = anApplicationInAssessment(em, candidate, {
    state: "ASSESSED",
    resultOutcome: "FAILED",
    resultSource: "ASSESSMENT",
    resultPublishedAt: published,
    appealBy,
  });
  const blueprint = aBlueprint(em, regionId, [], { parts: [part] });
  const attempt = anAttempt(em, application, blueprint, aForm(em, blueprint, []), {
    part,
    state: "PUBLISHED",
    submittedAt: published,
    publishedAt: published,
    score,
    maxScore,
    isPassed: false,
    passPercent: part === "CASE" ? 60 : 70,
  });
  await em.flush();
  return { candidate: candidate.id, attemptId: attempt.id, applicationId: application.id };
}

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
}

async function send(
  name: "fileAppeal" | "decideAppeal",
  input: { attemptId: string; [field: string]: unknown },
  as: string,
) {
  const { version } = await api.em().findOneOrFail(AssessmentAttempt, input.attemptId);
  const type = name === "fileAppeal" ? "FileAppeal" : "DecideAppeal";
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on InvalidInput { problems { path code } } ... on AssessmentRefused { reason } } }`,
    { input: { key: newId("key"), version, ...input } },
    as,
  );
  expect(errors).toBeUndefined();
  return data[name]!;
}

const file = (attemptId: string, as: string, text = grounds) =>
  send("fileAppeal", { attemptId, grounds: text }, as);
const decide = (attemptId: string, given: object, as = registrar.id) =>
  send("decideAppeal", { attemptId, reason, ...given }, as);

test("R12 an appeal is filed within the term and once, by the candidate", async () => {
  const { candidate, attemptId, applicationId } = await aResult();
  expect(await file(attemptId, registrar.id)).toMatchObject({ reason: "NOT_CANDIDATE" });
  expect(await file(attemptId, candidate, "Не согласен")).toMatchObject({
    problems: [{ path: "grounds", code: "TOO_SHORT" }],
  });
  expect((await file(attemptId, candidate)).__typename).toBe("FileAppealSuccess");
  expect((await api.em().findOneOrFail(ExpertApplication, applicationId)).hasOpenAppeal).toBe(true);

  expect((await decide(attemptId, { decision: "REJECTED" })).__typename).toBe("DecideAppealSuccess");
  expect(await file(attemptId, candidate)).toMatchObject({ reason: "APPEALED_BEFORE" });
});

test("R12 the last instant of the third working day is in time, the next is not", async () => {
  const late = await aResult();
  await api.setClock("2026-03-13T19:00:00Z");
  expect(await file(late.attemptId, late.candidate)).toMatchObject({ reason: "APPEAL_TOO_LATE" });
  const inTime = await aResult();
  await api.setClock("2026-03-13T18:59:59Z");
  expect((await file(inTime.attemptId, inTime.candidate)).__typename).toBe("FileAppealSuccess");
});

test("R13 an upheld appeal changes the result and the whole, and keeps both values", async () => {
  const { candidate, attemptId, applicationId } = await aResult();
  await file(attemptId, candidate);
  expect(await decide(attemptId, { decision: "UPHELD" })).toMatchObject({
    problems: [{ path: "scoreAfter", code: "REQUIRED" }],
  });
  expect(await decide(attemptId, { decision: "UPHELD", scoreAfter: 51 })).toMatchObject({
    problems: [{ path: "scoreAfter", code: "OUT_OF_RANGE" }],
  });
  expect((await decide(attemptId, { decision: "UPHELD", scoreAfter: 35 })).__typename).toBe(
    "DecideAppealSuccess",
  );
  const em = api.em();
  expect(await em.findOneOrFail(AttemptAppeal, { attempt: attemptId })).toMatchObject({
    scoreBefore: 34,
    scoreAfter: 35,
    decision: "UPHELD",
  });
  expect(await em.findOneOrFail(AssessmentAttempt, attemptId)).toMatchObject({
    score: 35,
    isPassed: true,
    state: "PUBLISHED",
  });
  expect(await em.findOneOrFail(ExpertApplication, applicationId)).toMatchObject({
    resultOutcome: "PASSED",
    hasOpenAppeal: false,
  });
});

test("R13 a rejected appeal leaves the result as it was", async () => {
  const { candidate, attemptId, applicationId } = await aResult();
  await file(attemptId, candidate);
  await decide(attemptId, { decision: "REJECTED", scoreAfter: 50 });
  expect(await api.em().findOneOrFail(AssessmentAttempt, attemptId)).toMatchObject({
    score: 34,
    isPassed: false,
  });
  expect((await api.em().findOneOrFail(ExpertApplication, applicationId)).resultOutcome).toBe("FAILED");
});

test("R13 a case is decided by a clean grade, never without one", async () => {
  const { candidate, attemptId } = await aResult("CASE", 11, 20);
  await file(attemptId, candidate);
  expect(await decide(attemptId, { decision: "UPHELD", scoreAfter: 20 })).toMatchObject({
    reason: "GRADE_MISSING",
  });
  const em = api.em();
  em.create(CaseGrade, {
    regionId,
    createdAt: published,
    attempt: attemptId,
    assessor,
    role: "APPEAL",
    state: "SUBMITTED",
    leasedAt: published,
    leaseUntil: published,
    scores: {},
    comments: {},
    total: 13,
    submittedAt: published,
  });
  await em.flush();
  await decide(attemptId, { decision: "UPHELD", scoreAfter: 20 });
  expect(await api.em().findOneOrFail(AssessmentAttempt, attemptId)).toMatchObject({
    score: 13,
    isPassed: true,
  });
});

test("R12 two decisions at once: one is written", async () => {
  const { candidate, attemptId } = await aResult();
  await file(attemptId, candidate);
  const answers = await Promise.all([
    decide(attemptId, { decision: "REJECTED" }),
    decide(attemptId, { decision: "UPHELD", scoreAfter: 40 }),
  ]);
  expect(answers.filter(({ __typename }) => __typename === "DecideAppealSuccess")).toHaveLength(1);
});

test("R45 a registrar does not see an appeal of their own among those to decide", async () => {
  const { candidate, attemptId } = await aResult();
  const em = api.em();
  aRole(em, await em.findOneOrFail(Person, candidate), "REGISTRAR");
  await em.flush();
  await file(attemptId, candidate);
  const listed = async (as: string) => {
    const { data } = await api.send<{ appealedAttempts: { id: string }[] }>(
      `{ appealedAttempts { id viewerCanDecideAppeal appeal { grounds } cells { score } } }`,
      {},
      as,
    );
    return data.appealedAttempts.map(({ id }) => id);
  };
  expect(await listed(candidate)).not.toContain(attemptId);
  expect(await listed(registrar.id)).toContain(attemptId);
  expect(await decide(attemptId, { decision: "REJECTED" }, candidate)).toMatchObject({ reason: "OWN_CASE" });
});
