import { afterAll, beforeAll, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import type { Person } from "../accounts/person.entity.js";
import { Task } from "../accounts/task.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ExpertApplication } from "../register/application.entity.js";
import { aBlueprint, aForm, anApplicationInAssessment, anAttempt, anItem } from "./assessment.factory.js";
import { AssessmentAttempt, AttemptAnswer } from "./attempt.entity.js";
import type { AssessmentPart } from "./blueprint.entity.js";
import { partGraded, partMissed } from "./gradedPart.js";
import { handedIn } from "./handedIn.js";
import { overallOutcome } from "./result.rules.js";

let api: TestApi;
let author: Person;
let registrar: Person;
const now = new Date("2026-03-10T07:00:00Z");

beforeAll(async () => {
  api = await anApi();
  await api.setClock(now.toISOString());
  const em = api.em();
  const region = aRegion(em);
  [author, registrar] = [aPerson(em, region), aPerson(em, region)];
  aRole(em, registrar, "REGISTRAR");
  await em.flush();
});
afterAll(() => api.close());

/** A test of so many items, of which the first `right` are answered rightly, handed in; other parts are being graded. */
async function handedInTest(items: number, right: number, others: AssessmentPart[] = []) {
  const em = api.em();
  const versions = [];
  for (let count = 0; count < items; count += 1) versions.push(await anItem(em, author));
  const blueprint = aBlueprint(em, author.regionId, [], { parts: ["TEST", ...others] });
  const candidate = aPerson(em, { id: author.regionId });
  const application = anApplicationInAssessment(em, candidate);
  const attempt = anAttempt(em, application, blueprint, aForm(em, blueprint, versions), {
    state: "SUBMITTED",
    submittedAt: now,
  });
  for (let position = 1; position <= items; position += 1)
    em.create(AttemptAnswer, {
      regionId: author.regionId,
      createdAt: now,
      attempt,
      position,
      answer: { choices: [position <= right ? "a" : "b"] },
      change: 1,
      isFlagged: false,
      savedAt: now,
      isLate: false,
    });
  const graded = others.map((part) =>
    anAttempt(em, application, blueprint, null, { part, state: "GRADING", submittedAt: now }),
  );
  await em.flush();
  return {
    application: application.id,
    candidate: candidate.id,
    attempt: attempt.id,
    others: graded.map(({ id }) => id),
  };
}

const inOneAct = (attemptId: string, work: typeof handedIn) =>
  api.em().transactional(async (em) => {
    await work(em, await em.findOneOrFail(AssessmentAttempt, attemptId), now);
  });

const gradedAs =
  (isPassed: boolean): typeof handedIn =>
  (em, attempt) =>
    partGraded(em, attempt, { score: isPassed ? 15 : 5, maxScore: 20, isPassed, now });

const found = async (application: string, attempt: string) => ({
  application: await api.em().findOneOrFail(ExpertApplication, application),
  attempt: await api.em().findOneOrFail(AssessmentAttempt, attempt),
});

test("R04 36 of 50 pass with 72 percent and 34 fail with 68, without a hand between", async () => {
  for (const [right, outcome] of [
    [36, "PASSED"],
    [34, "FAILED"],
  ] as const) {
    const { application, attempt } = await handedInTest(50, right);
    await inOneAct(attempt, handedIn);
    const after = await found(application, attempt);
    expect(after.attempt).toMatchObject({ state: "PUBLISHED", score: right, maxScore: 50 });
    expect(after.application).toMatchObject({
      state: "ASSESSED",
      resultOutcome: outcome,
      resultSource: "ASSESSMENT",
      resultHeldOn: "2026-03-10",
    });
    // R12: three working days after the publication on Tuesday end with Friday.
    expect(after.application.appealBy).toEqual(new Date("2026-03-13T19:00:00Z"));
  }
});

test("R10 one failed part fails the whole, whatever the sum", async () => {
  const { application, attempt, others } = await handedInTest(2, 2, ["CASE"]);
  await inOneAct(others[0]!, gradedAs(false));
  await inOneAct(attempt, handedIn);
  const after = await found(application, attempt);
  expect(after.attempt.isPassed).toBe(true);
  expect(after.application.resultOutcome).toBe("FAILED");
  expect(overallOutcome([])).toBe("FAILED");
});

test("nothing is published before the last part is graded, and then all of it", async () => {
  const { application, candidate, attempt, others } = await handedInTest(2, 2, ["EXPERT_TASK", "CASE"]);
  await inOneAct(attempt, handedIn);
  await inOneAct(others[0]!, gradedAs(true));
  const before = await found(application, attempt);
  expect(before.attempt.state).toBe("GRADED");
  expect(before.application.state).toBe("ASSESSMENT");

  const ask = (as: string) =>
    api.send<{ attempt: object }>(
      `query ($id: ID!) { attempt(id: $id) { state score maxScore isPassed publishedAt } }`,
      { id: attempt },
      as,
    );
  for (const person of [candidate, registrar.id])
    expect((await ask(person)).data.attempt).toEqual({
      state: "GRADED",
      score: null,
      maxScore: null,
      isPassed: null,
      publishedAt: null,
    });

  await inOneAct(others[1]!, gradedAs(true));
  expect((await ask(candidate)).data.attempt).toMatchObject({ state: "PUBLISHED", score: 2, isPassed: true });
  expect((await found(application, attempt)).application.resultOutcome).toBe("PASSED");
  const tasks = await api.em().find(Task, { objectId: application, kind: "PUT_ON_AGENDA", closedAt: null });
  expect(tasks.map(({ person }) => person.id)).toEqual([registrar.id]);
});

test("R10 two parts that are graded in one instant publish once", async () => {
  const { application, others } = await handedInTest(1, 1, ["EXPERT_TASK", "CASE"]);
  const test = await api.em().findOneOrFail(AssessmentAttempt, { application, part: "TEST" });
  await Promise.all(
    [test.id, ...others].map((id) => inOneAct(id, id === test.id ? handedIn : gradedAs(true))),
  );
  const attempts = await api.em().find(AssessmentAttempt, { application });
  expect(attempts.map(({ state }) => state)).toEqual(["PUBLISHED", "PUBLISHED", "PUBLISHED"]);
});

test("4.1 a part that was not taken makes the whole a no-show when the rest is settled", async () => {
  const { application, attempt, others } = await handedInTest(1, 1, ["CASE"]);
  await inOneAct(attempt, handedIn);
  await inOneAct(others[0]!, partMissed);
  const after = await found(application, attempt);
  expect(after.application).toMatchObject({ state: "ASSESSED", resultOutcome: "NO_SHOW" });
  expect(after.attempt.state).toBe("PUBLISHED");
});

test("whoever has withdrawn is graded but not published", async () => {
  const { application, attempt } = await handedInTest(1, 1);
  const em = api.em();
  (await em.findOneOrFail(ExpertApplication, application)).state = "WITHDRAWN";
  await em.flush();
  await inOneAct(attempt, handedIn);
  const after = await found(application, attempt);
  expect(after.application.state).toBe("WITHDRAWN");
  expect(after.attempt.state).toBe("GRADED");
});

test("R82 another person, and the commission before publication, find nothing", async () => {
  const { attempt } = await handedInTest(1, 1, ["CASE"]);
  const em = api.em();
  const region = { id: author.regionId };
  const [stranger, member] = [aPerson(em, region), aPerson(em, region)];
  aRole(em, member, "COMMISSION_MEMBER");
  await em.flush();
  for (const person of [stranger.id, member.id]) {
    const { data } = await api.send<{ attempt: null }>(
      `query ($id: ID!) { attempt(id: $id) { id } }`,
      { id: attempt },
      person,
    );
    expect(data.attempt).toBeNull();
  }
});

test("R82 the commission reads a published result, and the application on its agenda alone", async () => {
  const { attempt } = await handedInTest(1, 1);
  await inOneAct(attempt, handedIn);
  const em = api.em();
  const member = aPerson(em, { id: author.regionId });
  aRole(em, member, "COMMISSION_MEMBER");
  await em.flush();
  const { data, errors } = await api.send<{ attempt: object }>(
    `query ($id: ID!) { attempt(id: $id) { score maxScore application { id } multiplierPercent breakMinutes startedAt
      submittedAt } }`,
    { id: attempt },
    member.id,
  );
  expect(errors).toBeUndefined();
  expect(data.attempt).toEqual({
    score: 1,
    maxScore: 1,
    application: null,
    multiplierPercent: null,
    breakMinutes: null,
    startedAt: null,
    submittedAt: null,
  });
});
