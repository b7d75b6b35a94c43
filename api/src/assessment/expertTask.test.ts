import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { loadSamples } from "../../seeds/samples.js";
import sampleRows from "../../seeds/data/samples.json" with { type: "json" };
import { defaultRubric } from "../../seeds/texts/rubric.js";
import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { Rubric } from "../review/rubric.entity.js";
import { aBlueprint, anApplicationInAssessment, anAttempt } from "./assessment.factory.js";
import { AssessmentAttempt } from "./attempt.entity.js";
import { SampleMark } from "./expertTask.entity.js";
import { referenceLevel } from "./expertTask.rules.js";
import { sweepExpertTasks } from "./sweepExpertTasks.js";

let api: TestApi;
const regionId = "region_test";
const opensAt = new Date("2026-03-10T05:00:00Z");
const closesAt = new Date("2026-03-17T19:00:00Z");

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-11T07:00:00Z");
  const em = api.em();
  aRegion(em);
  const rubric = em.create(Rubric, { regionId, createdAt: opensAt, ...defaultRubric });
  await em.flush();
  await loadSamples(em, { regionId, regionCode: "74", rubricId: rubric.id, now: opensAt });
});
afterAll(() => api.close());

/** A scheduled expert task of six documents. */
async function aTask(given: object = {}) {
  const em = api.em();
  const person = aPerson(em, { id: regionId });
  const blueprint = aBlueprint(em, regionId, [], { parts: ["EXPERT_TASK"] });
  const attempt = anAttempt(em, anApplicationInAssessment(em, person), blueprint, null, {
    part: "EXPERT_TASK",
    minutes: null,
    passPercent: 0,
    opensAt,
    closesAt,
    ...given,
  });
  await em.flush();
  return { id: attempt.id, personId: person.id };
}

const task = `id state sampleCount viewerCanStart viewerCanMark criteria { key descriptorsRu }
  samples { id version position title scoredCount savedAt marks { key score comment } blocks { kind text } }`;
interface Task {
  state: string;
  criteria: { key: string }[];
  samples: { id: string; version: number; title: string; scoredCount: number; blocks: object[] | null }[];
}

async function send<Payload>(name: string, input: object, as: string): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const success =
    name === "saveSampleMark" ? "mark { id version savedAt marks { key score } }" : `task { ${task} }`;
  const answer = await api.send<Record<string, Payload>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} }
      ... on ExpertTaskRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newId("key"), ...input } },
    as,
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name]!;
}
interface Acted {
  task?: Task;
  reason?: string;
  problems?: object[];
  mark?: { version: number };
}
const start = (attemptId: string, as: string) => send<Acted>("startExpertTask", { attemptId }, as);
const submit = (attemptId: string, as: string) => send<Acted>("submitExpertTask", { attemptId }, as);
const attemptNow = (id: string) => api.em().findOneOrFail(AssessmentAttempt, id);

/** Marks every criterion of every document by what the experts gave. */
async function markAll(started: Task, as: string, levelOf: (reference: number, index: number) => number) {
  for (const sample of started.samples) {
    const written = sampleRows.find(({ title }) => title === sample.title)!;
    const marks = Object.entries(written.references).map(([key, given], index) => ({
      key,
      score: levelOf(referenceLevel(given), index),
      comment: "",
    }));
    const saved = await send<Acted>(
      "saveSampleMark",
      { markId: sample.id, version: sample.version, marks },
      as,
    );
    expect(saved.mark).toBeDefined();
  }
}

describe("an expert task", () => {
  test("begins with six documents of the candidate's own order, and hands in only what is marked whole", async () => {
    const { id, personId } = await aTask();
    const { task: started } = await start(id, personId);

    expect(started).toMatchObject({ state: "IN_PROGRESS", viewerCanMark: true, viewerCanStart: false });
    expect(new Set(started!.samples.map(({ title }) => title)).size).toBe(6);
    expect(started!.samples[0]!.blocks!.length).toBeGreaterThan(10);
    expect(started!.criteria).toHaveLength(6);
    expect(await submit(id, personId)).toMatchObject({ reason: "NOT_COMPLETE" });
    expect(await start(id, personId)).toMatchObject({ reason: "INVALID_STATE" });
  });

  test("R10 marked as the experts did it passes the gate, and its profile is there once it is published", async () => {
    const { id, personId } = await aTask();
    const { task: started } = await start(id, personId);
    await markAll(started!, personId, (reference) => reference);
    const { task: handedIn } = await submit(id, personId);

    expect(handedIn).toMatchObject({ state: "PUBLISHED", viewerCanMark: false });
    expect(handedIn!.samples.every(({ blocks }) => blocks === null)).toBe(true);
    expect(await attemptNow(id)).toMatchObject({ isPassed: true, score: 6, maxScore: 6 });
    const { data } = await api.send<{ attempt: { profile: Record<string, unknown> } }>(
      `query ($id: ID!) { attempt(id: $id) { profile { scaleMax documentCount quadraticKappa exactAgreement
        gate { condition isMet value from to } criteria { key nameRu candidateMean referenceMean farOffCount isReversed } } } }`,
      { id },
      personId,
    );
    expect(data.attempt.profile).toMatchObject({ scaleMax: 5, documentCount: 6, quadraticKappa: 1 });
    expect(data.attempt.profile["criteria"]).toHaveLength(6);
  });

  test("R10 marked by the middle level throughout does not pass", async () => {
    const { id, personId } = await aTask();
    const { task: started } = await start(id, personId);
    await markAll(started!, personId, () => 3);
    await submit(id, personId);

    expect(await attemptNow(id)).toMatchObject({ isPassed: false, state: "PUBLISHED" });
  });

  test("T16 tells nothing of agreement before it is published, neither to its candidate nor to the registrar", async () => {
    const { id, personId } = await aTask();
    const em = api.em();
    const registrar = aPerson(em, { id: regionId });
    aRole(em, registrar, "REGISTRAR");
    // Another part is open, so nothing is published yet.
    const attempt = await em.findOneOrFail(AssessmentAttempt, id, { populate: ["blueprint"] });
    attempt.blueprint.getEntity().parts = ["EXPERT_TASK", "CASE"];
    await em.flush();
    const { task: started } = await start(id, personId);
    await markAll(started!, personId, (reference) => reference);
    await submit(id, personId);

    expect(await attemptNow(id)).toMatchObject({ state: "GRADED", isPassed: true });
    for (const viewer of [personId, registrar.id]) {
      const { data } = await api.send(
        `query ($id: ID!) { attempt(id: $id) { score isPassed profile { quadraticKappa } } }`,
        { id },
        viewer,
      );
      expect(data).toEqual({ attempt: { score: null, isPassed: null, profile: null } });
    }
  });

  test("is nobody else's: not to be seen, begun, marked or handed in", async () => {
    const { id, personId } = await aTask();
    const { personId: other } = await aTask();
    const { task: started } = await start(id, personId);
    const sample = started!.samples[0]!;
    const { data } = await api.send(
      `query ($id: ID!, $mark: ID!) { expertTask(id: $id) { id } sampleMark(id: $mark) { id title } }`,
      { id, mark: sample.id },
      other,
    );

    expect(data).toEqual({ expertTask: null, sampleMark: null });
    expect(await start(id, other)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await submit(id, other)).toMatchObject({ reason: "NOT_FOUND" });
    expect(
      await send<Acted>("saveSampleMark", { markId: sample.id, version: 1, marks: [] }, other),
    ).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("refuses unknown criteria and levels that its sheet does not have", async () => {
    const { id, personId } = await aTask();
    const { task: started } = await start(id, personId);
    const write = (key: string, score: number) =>
      send<Acted>(
        "saveSampleMark",
        { markId: started!.samples[0]!.id, version: 1, marks: [{ key, score, comment: "" }] },
        personId,
      );

    expect((await write("c9", 1)).problems).toHaveLength(1);
    expect((await write("c1", 6)).problems).toHaveLength(1);
    expect((await write("c1", -1)).problems).toHaveLength(1);
  });
});

describe("the time of an expert task", () => {
  test("R06 nothing is begun before its window or kept after its last instant and the grace", async () => {
    const early = await aTask({ opensAt: new Date("2026-03-12T05:00:00Z") });
    expect(await start(early.id, early.personId)).toMatchObject({ reason: "TOO_EARLY" });

    const { id, personId } = await aTask();
    const { task: started } = await start(id, personId);
    const write = () =>
      send<Acted>(
        "saveSampleMark",
        { markId: started!.samples[0]!.id, version: 1, marks: [{ key: "c1", score: 1, comment: "" }] },
        personId,
      );
    await api.setClock("2026-03-17T19:00:06Z");
    expect(await write()).toMatchObject({ reason: "TOO_LATE" });
    await api.setClock("2026-03-17T19:00:05Z");
    expect((await write()).mark).toBeDefined();
    await api.setClock("2026-03-11T07:00:00Z");
  });

  test("R06 hands in by itself what was begun, once however many sweep, and it is not passed with marks missing", async () => {
    const { id, personId } = await aTask();
    const missed = await aTask();
    const { task: started } = await start(id, personId);
    await markAll({ ...started!, samples: started!.samples.slice(1) }, personId, (reference) => reference);
    await api.setClock("2026-03-17T19:00:10Z");
    await Promise.all([1, 2, 3].map(() => sweepExpertTasks(api.app.services)));
    await api.setClock("2026-03-11T07:00:00Z");

    expect(await attemptNow(id)).toMatchObject({
      handedInBy: "TIMEOUT",
      submittedAt: closesAt,
      isPassed: false,
    });
    expect(await attemptNow(missed.id)).toMatchObject({ state: "NO_SHOW", isPassed: null });
  });

  test("what was handed in is changed by nobody, not even in the database", async () => {
    const { id, personId } = await aTask();
    const { task: started } = await start(id, personId);
    await markAll(started!, personId, (reference) => reference);
    await submit(id, personId);
    const [mark] = await api.em().find(SampleMark, { attempt: id });

    await expect(
      sql`update sample_mark set scores = '{}' where id = ${mark!.id}`.execute(api.em().getKysely()),
    ).rejects.toThrow(/never change/);
  });
});

test("a sheet by which sample documents were marked is not changed any more", async () => {
  const em = api.em();
  const admin = aPerson(em, { id: regionId });
  aRole(em, admin, "REGION_ADMIN");
  await em.flush();
  const { data } = await api.send(`{ rubrics { roundCount viewerCanUpdate } }`, {}, admin.id);

  expect(data).toEqual({ rubrics: [{ roundCount: 0, viewerCanUpdate: false }] });
});

test("the shipped references come from at least five experts and keep to the scale", () => {
  for (const { references, code } of sampleRows)
    for (const [key, given] of Object.entries(references)) {
      expect([code, key, given.length >= 5]).toEqual([code, key, true]);
      expect(given.every((level) => Number.isInteger(level) && level >= 0 && level <= 5)).toBe(true);
    }
});
