import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import type { Institution } from "../accounts/institution.entity.js";
import type { Municipality } from "../accounts/municipality.entity.js";
import { Person } from "../accounts/person.entity.js";
import { Task } from "../accounts/task.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { newId } from "../platform/ids.js";
import { aBlueprint, aForm, anApplicationInAssessment, anAttempt, anItem } from "./assessment.factory.js";
import { AssessmentAttempt, AttemptAnswer } from "./attempt.entity.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { handedIn } from "./handedIn.js";

let api: TestApi;
let town: Municipality;
let author: Person;
let caseCount = 0;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-10T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  town = aMunicipality(em, region);
  author = aPerson(em, region);
  await em.flush();
});
afterAll(() => api.close());

const region = () => ({ id: author.regionId });

/** Everything that waits is put away, so that a test meets only its own cases and assessors. */
async function anEmptyRoom() {
  const em = api.em();
  await sql`update assessment_attempt set state = 'INVALIDATED' where part = 'CASE'`.execute(em.getKysely());
  await sql`update role_grant set to_on = '2026-01-01' where role = 'ASSESSOR'`.execute(em.getKysely());
  await sql`update task set closed_at = '2026-01-01' where kind = 'GRADE_CASE'`.execute(em.getKysely());
}

async function anAssessor(institution?: Institution | null, given: object = {}): Promise<string> {
  const em = api.em();
  const person = aPerson(em, region(), { surname: "Оценщикова" });
  aRole(em, person, "ASSESSOR");
  if (institution !== null) anEmployment(em, person, institution ?? anInstitution(em, town), given);
  await em.flush();
  return person.id;
}

interface CandidateGiven {
  institution?: Institution;
  toOn?: string;
  personId?: string;
}

/** A case handed in by a candidate of another school unless `given` says otherwise. */
async function aHandedInCase({ institution, toOn, personId }: CandidateGiven = {}): Promise<string> {
  const em = api.em();
  const person = personId
    ? await em.findOneOrFail(Person, personId)
    : aPerson(em, region(), { surname: "Кандидатова-Тайная", givenName: "Секретина" });
  if (!personId) anEmployment(em, person, institution ?? anInstitution(em, town), { toOn: toOn ?? null });
  const version = await anItem(em, author, "EXTENDED");
  const blueprint = aBlueprint(em, author.regionId, [], { parts: ["CASE"] });
  const attempt = anAttempt(
    em,
    anApplicationInAssessment(em, person, { number: `З-7777-${(caseCount += 1)}` }),
    blueprint,
    aForm(em, blueprint, [version]),
    {
      part: "CASE",
      passPercent: 60,
      state: "SUBMITTED",
      startedAt: new Date("2026-03-10T05:01:07Z"),
      submittedAt: new Date("2026-03-10T05:59:13Z"),
      multiplierPercent: 150,
      accommodationBasis: "Справка МСЭ",
    },
  );
  em.create(AttemptAnswer, {
    regionId: author.regionId,
    createdAt: new Date(),
    attempt,
    position: 1,
    answer: { text: "Ответ по существу" },
    change: 3,
    isFlagged: false,
    savedAt: new Date("2026-03-10T05:58:00Z"),
    isLate: false,
  });
  await em.flush();
  await em.transactional(async (unit) => {
    await handedIn(
      unit,
      await unit.findOneOrFail(AssessmentAttempt, attempt.id),
      new Date("2026-03-10T07:00:00Z"),
    );
  });
  return attempt.id;
}

const grade = `id version sign state leaseEndsAt submittedAt stem answer total maxTotal commentLength viewerCanGrade
  criteria { key nameRu levelsRu maxScore } marks { key score comment }`;
const problems = `... on CaseGradingRefused { reason } ... on InvalidInput { problems { path code } } ... on StaleVersion { message }`;

async function send(name: string, input: object, as: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const answer = await api.send<Record<string, Sent>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) {
      __typename ... on ${type}Success { grade { ${grade} } } ${problems} } }`,
    { input: { key: newId("key"), ...input } },
    as,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name]!;
}
interface Sent {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  grade?: { id: string; version: number; state: string; marks: { key: string; score: number | null }[] };
}

const claim = (as: string) => send("claimCase", {}, as);
const marks = (scores: readonly (number | null)[], comment = "") =>
  scores.map((score, index) => ({ key: `k${index + 1}`, score, comment }));
const why = "Ответ не опирается на данные, приведённые в тексте.";

/** Claims and gives a grade of four criteria. */
async function graded(as: string, scores: number[]): Promise<Sent> {
  const claimed = await claim(as);
  if (!claimed.grade) return claimed;
  const { id, version } = claimed.grade;
  return send("submitCaseGrade", { gradeId: id, version, marks: marks(scores, why) }, as);
}
const attemptNow = (id: string) => api.em().findOneOrFail(AssessmentAttempt, id);

describe("two assessors", () => {
  test("R08 14 and 15 of 20 give 14.5 of 20, and nobody is asked a third time", async () => {
    await anEmptyRoom();
    const [one, other, third] = [await anAssessor(), await anAssessor(), await anAssessor()];
    const attemptId = await aHandedInCase();

    expect(await graded(one, [4, 4, 3, 3])).toMatchObject({ grade: { state: "SUBMITTED" } });
    expect(await attemptNow(attemptId)).toMatchObject({ state: "GRADING", score: null });
    await graded(other, [4, 4, 4, 3]);

    expect(await attemptNow(attemptId)).toMatchObject({
      state: "PUBLISHED",
      score: 14.5,
      maxScore: 20,
      isPassed: true,
    });
    expect(await claim(third)).toMatchObject({ reason: "NOTHING_WAITS" });
  });

  test("R08 a difference of five of twenty asks a third who is neither of the two, and whose grade is final", async () => {
    await anEmptyRoom();
    const [one, other, third] = [await anAssessor(), await anAssessor(), await anAssessor()];
    const attemptId = await aHandedInCase();
    await graded(one, [3, 3, 3, 3]);
    await graded(other, [5, 4, 4, 4]);
    expect(await attemptNow(attemptId)).toMatchObject({ state: "GRADING" });

    expect(await claim(one)).toMatchObject({ reason: "NOTHING_WAITS" });
    expect(await claim(other)).toMatchObject({ reason: "NOTHING_WAITS" });
    await graded(third, [2, 3, 3, 3]);

    expect(await attemptNow(attemptId)).toMatchObject({ state: "PUBLISHED", score: 11, isPassed: false });
    const given = await api.em().find(CaseGrade, { attempt: attemptId }, { orderBy: { role: "asc" } });
    expect(given.map(({ role, total }) => [role, total])).toEqual([
      ["FIRST", 12],
      ["SECOND", 17],
      ["THIRD", 11],
    ]);
  });

  test("R08 two who claim one case at once get it as first and second, and a third who claims with them gets nothing", async () => {
    await anEmptyRoom();
    const assessors = [await anAssessor(), await anAssessor(), await anAssessor()];
    const attemptId = await aHandedInCase();

    const answers = await Promise.all(assessors.map(claim));

    expect(answers.map(({ reason }) => reason ?? "CLAIMED").sort()).toEqual([
      "CLAIMED",
      "CLAIMED",
      "NOTHING_WAITS",
    ]);
    const held = await api.em().find(CaseGrade, { attempt: attemptId });
    expect(held.map(({ role }) => role).sort()).toEqual(["FIRST", "SECOND"]);
  });
});

describe("who gets a case", () => {
  test("R09 nobody of the candidate's institution today, of one joined into it, or within twelve months", async () => {
    await anEmptyRoom();
    const em = api.em();
    const school = anInstitution(em, town);
    const before = anInstitution(em, town, { state: "JOINED", joinedInto: school });
    await em.flush();
    await aHandedInCase({ institution: school, toOn: "2025-03-10" });

    expect(await claim(await anAssessor(school))).toMatchObject({ reason: "NOTHING_WAITS" });
    expect(await claim(await anAssessor(before))).toMatchObject({ reason: "NOTHING_WAITS" });
    await api.setClock("2026-03-11T07:00:00Z");
    expect((await claim(await anAssessor(school))).grade, "a day after twelve months").toBeDefined();
    await api.setClock("2026-03-10T07:00:00Z");
  });

  test("R91 nobody without a live employer that is confirmed", async () => {
    await anEmptyRoom();
    const em = api.em();
    const unknown = anInstitution(em, town, { state: "UNCONFIRMED" });
    await em.flush();
    await aHandedInCase();

    expect(await claim(await anAssessor(unknown))).toMatchObject({ reason: "EMPLOYER_UNKNOWN" });
    expect(await claim(await anAssessor(null))).toMatchObject({ reason: "EMPLOYER_UNKNOWN" });
    expect(await claim(await anAssessor(undefined, { toOn: "2026-03-09" }))).toMatchObject({
      reason: "EMPLOYER_UNKNOWN",
    });
    expect(await claim(author.id)).toMatchObject({ reason: "NOT_ASSESSOR" });
  });

  test("R08 nobody their own case, nobody one they know whose it is, and nobody more than three at a time", async () => {
    await anEmptyRoom();
    const own = await anAssessor();
    await aHandedInCase({ personId: own });
    expect(await claim(own)).toMatchObject({ reason: "NOTHING_WAITS" });

    const knowing = await anAssessor();
    const { grade: held } = await claim(knowing);
    expect(await send("releaseCase", { gradeId: held!.id, isRecused: true }, knowing)).toMatchObject({
      grade: { state: "RELEASED", answer: null, stem: null },
    });
    expect(await claim(knowing)).toMatchObject({ reason: "NOTHING_WAITS" });

    for (let count = 0; count < 4; count += 1) await aHandedInCase();
    for (let count = 0; count < 3; count += 1) expect((await claim(knowing)).grade).toBeDefined();
    expect(await claim(knowing)).toMatchObject({ reason: "LEASE_LIMIT" });
  });
});

describe("a case that is held", () => {
  test("goes back by itself after 72 hours and is found again with its draft", async () => {
    await anEmptyRoom();
    const [slow, quick] = [await anAssessor(), await anAssessor()];
    await aHandedInCase();
    const { grade: held } = await claim(slow);
    const write = { gradeId: held!.id, version: held!.version, marks: marks([4, null, null, null]) };
    await send("saveCaseGrade", write, slow);

    await api.setClock("2026-03-13T07:00:00Z");
    expect(await send("saveCaseGrade", { ...write, version: 2 }, slow)).toMatchObject({
      reason: "LEASE_OVER",
    });
    const { grade: again } = await claim(slow);
    expect(again!.id).not.toBe(held!.id);
    expect(again!.marks[0]).toMatchObject({ score: 4 });
    expect((await claim(quick)).grade).toBeDefined();
    await api.setClock("2026-03-10T07:00:00Z");
  });

  test("is not submitted with a criterion open, points outside its levels or a low mark unexplained", async () => {
    await anEmptyRoom();
    const one = await anAssessor();
    await aHandedInCase();
    const { grade: held } = await claim(one);
    const submit = (given: object[], version = held!.version) =>
      send("submitCaseGrade", { gradeId: held!.id, version, marks: given }, one);

    expect((await submit(marks([5, 5, 5, null]))).problems).toEqual([
      { path: "marks.k4.score", code: "REQUIRED" },
    ]);
    expect((await submit(marks([5, 5, 5, 6]))).problems).toEqual([
      { path: "marks.k4.score", code: "OUT_OF_RANGE" },
    ]);
    expect((await submit([...marks([5, 5, 5, 5]), { key: "k9", score: 1, comment: "" }])).problems).toEqual([
      { path: "marks.k9", code: "UNKNOWN" },
    ]);
    expect((await submit(marks([2, 5, 5, 5], "Мало"))).problems).toEqual([
      { path: "marks.k1.comment", code: "TOO_SHORT" },
    ]);
    expect(await submit(marks([5, 5, 5, 5]), 9)).toMatchObject({ __typename: "StaleVersion" });
    expect(await submit(marks([5, 5, 5, 5]))).toMatchObject({ grade: { state: "SUBMITTED" } });
    expect(await submit(marks([1, 5, 5, 5], why))).toMatchObject({ reason: "ALREADY_SUBMITTED" });
  });

  test("R08 once given is changed by nobody, not even in the database", async () => {
    await anEmptyRoom();
    const one = await anAssessor();
    await aHandedInCase();
    const { grade: given } = await graded(one, [3, 3, 3, 3]);
    const change = (statement: string) =>
      sql.raw(`${statement} where id = '${given!.id}'`).execute(api.em().getKysely());

    await expect(change("update case_grade set total = 20")).rejects.toThrow(/never changes/);
    await expect(change("delete from case_grade")).rejects.toThrow(/never changes/);
  });

  test("belongs to its assessor: others find nothing and are refused", async () => {
    await anEmptyRoom();
    const [one, other] = [await anAssessor(), await anAssessor()];
    await aHandedInCase();
    const { grade: held } = await claim(one);
    const read = await api.send<{ caseGrade: unknown }>(
      `query ($id: ID!) { caseGrade(id: $id) { ${grade} } }`,
      { id: held!.id },
      other,
    );

    expect(read.data.caseGrade).toBeNull();
    expect(await send("releaseCase", { gradeId: held!.id, isRecused: false }, other)).toMatchObject({
      reason: "NOT_FOUND",
    });
  });
});

test("R08 nothing that an assessor receives tells whose the case is, when it was written or what others gave", async () => {
  await anEmptyRoom();
  const [one, other, third] = [await anAssessor(), await anAssessor(), await anAssessor()];
  const attemptId = await aHandedInCase();
  await graded(one, [3, 3, 3, 3]);
  await graded(other, [5, 5, 5, 4]);
  const received: unknown[] = [await claim(third)];
  await api.settle();
  const ask = async (query: string) =>
    received.push(await api.send(query, { id: (await held()).id }, third).then(({ data }) => data));
  const held = () => api.em().findOneOrFail(CaseGrade, { assessor: third });
  await ask(
    `query ($id: ID!) { caseGrade(id: $id) { ${grade} } node(id: $id) { id } caseGrades { ${grade} } }`,
  );
  await ask(`{ gradingQueue { availableCount viewerCannotClaimReason }
    tasks(first: 20) { edges { node { id kind dueAt document { id } application { id } subjectName } } }
    notifications(first: 20) { edges { node { id path subject(locale: RU) text(locale: RU) } } } }`);
  received.push(await graded(third, [1, 1, 1, 1]));

  const attempt = await attemptNow(attemptId);
  const text = JSON.stringify(received);
  expect(received.every(Boolean)).toBe(true);
  expect(text).toContain("Ответ по существу");
  const secrets = [
    "Кандидатова",
    "Секретина",
    "7777",
    "Школа",
    "МСЭ",
    "05:58",
    "05:59",
    "05:01",
    "THIRD",
    attemptId,
    attempt.person.id,
    attempt.application.id,
    attempt.form!.id,
    one,
    other,
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

test("assessors are asked once, told once, and let go when nothing waits any more", async () => {
  await anEmptyRoom();
  const [one, other] = [await anAssessor(), await anAssessor()];
  const open = async (personId: string) =>
    (await api.em().find(Task, { kind: "GRADE_CASE", person: personId, closedAt: null })).length;
  await aHandedInCase();
  await aHandedInCase();
  await api.settle();

  expect([await open(one), await open(other)]).toEqual([1, 1]);
  expect(await api.em().count(Notification, { person: one, kind: "CASES_WAITING" })).toBe(1);
  for (const assessor of [one, one, other]) await graded(assessor, [4, 4, 4, 4]);
  expect([await open(one), await open(other)]).toEqual([0, 1]);
  await graded(other, [4, 4, 4, 4]);
  expect([await open(one), await open(other)]).toEqual([0, 0]);
});
