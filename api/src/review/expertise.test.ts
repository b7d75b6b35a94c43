import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Person } from "../accounts/person.entity.js";
import { Task } from "../accounts/task.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { aVersion } from "../documents/document.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { Availability } from "../register/registerEntry.entity.js";
import { documentRemarkId } from "./conclusion.rules.js";
import { aPanelWorld, PASSWORD, submitted } from "./panelWorld.factory.js";
import { ExpertiseRound, ReviewAssignment } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aPanelWorld>>;
let roundId = "";
let keys = 0;

const key = () => `key_of_scenario_${`${(keys += 1)}`.padStart(6, "0")}`;
const problem =
  "__typename ... on Problem { message } ... on RoundRefused { reason values { name value } } ... on InvalidInput { problems { path code } }";

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
  world = await aPanelWorld(api.em());
});
afterAll(() => api.close());

/** Sends one of the office's acts; gives its payload. */
async function act(name: string, input: object, as = world.coordinator.id): Promise<Record<string, never>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const answer = await api.send<Record<string, Record<string, never>>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${problem} ... on ${type}Success { ${
      name === "signConclusion"
        ? "conclusion { verdict aggregatePercent spreadPercent reviewCount mandatoryRemarks { letters isSettled } }"
        : "round { id version state }"
    } } } }`,
    { input: { key: key(), ...input } },
    as,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data[name]!;
}

const stored = () => api.em().findOneOrFail(ExpertiseRound, roundId);
const version = async () => (await stored()).version;
const documentState = async () => (await api.em().findOneOrFail(ModelDocument, world.document.id)).state;
const assignmentOf = (person: Person) =>
  api.em().findOneOrFail(ReviewAssignment, { round: roundId, expert: person.id });

const setUp = () => ({
  documentId: world.document.id,
  rubricId: world.rubric.id,
  reviewCount: 3,
  dueOn: "2022-06-20",
  blindMode: "SINGLE_BLIND",
});

async function review(
  person: Person,
  points: number,
  verdict: "REVISE" | "APPROVE" | "APPROVE_WITH_REMARKS",
) {
  const at = new Date("2022-06-15T10:00:00Z");
  await submitted(api.em(), { roundId, expertId: person.id }, { points, verdict }, at);
  return act("acceptReview", { assignmentId: (await assignmentOf(person)).id });
}

describe("scenario 8.2: review, divergence, re-review", () => {
  test("R45 a coordinator who belongs to the authoring group cannot form its panel", async () => {
    expect(await act("openRound", setUp(), world.authorCoordinator.id)).toMatchObject({
      reason: "COORDINATOR_IS_AUTHOR",
    });
  });

  test("R42 R38 R40 R44 the draw takes Волков and leaves Орлова, Белов and Зуева out, each with the reason", async () => {
    const opened = (await act("openRound", setUp())) as { round?: { id: string; state: string } };
    roundId = opened.round?.id ?? "";

    expect(opened.round?.state).toBe("PREPARED");
    const answer = await api.send<{
      round: { draw: { seed: string; candidates: unknown[]; leftOut: unknown[] } };
    }>(
      `query ($id: ID!) { round(id: $id) { draw { seed algorithm
        candidates { place person { id } } leftOut { reasons person { id } } } } }`,
      { id: roundId },
      world.coordinator.id,
    );
    const { draw } = answer.data.round;
    const left = (person: Person, ...reasons: string[]) => ({ person: { id: person.id }, reasons });
    expect(draw.seed).toHaveLength(43);
    expect(draw.candidates).toContainEqual({ place: "PANEL", person: { id: world.experts[0]!.id } });
    expect(draw.leftOut).toEqual(
      expect.arrayContaining([
        left(world.orlova, "FORMER_AUTHOR"),
        left(world.belov, "SAME_MUNICIPALITY_AS_LEAD"),
        left(world.zueva, "NOT_ATTESTED"),
        left(world.arbiter, "LOAD_LIMIT"),
      ]),
    );
    expect(await documentState()).toBe("UNDER_EXPERTISE");
  });

  test("R85 the round keeps the criteria as they were, whatever becomes of the sheet", async () => {
    const em = api.em();
    await em.nativeUpdate(Rubric, { id: world.rubric.id }, { titleRu: "Другой лист" });

    expect((await stored()).frozenRubric.titleRu).toBe("Экспертный лист модельного документа");
  });

  test("4.5 invitations put a task before every expert, with three working days to answer", async () => {
    expect(await act("sendInvitations", { roundId, version: await version() })).toMatchObject({
      round: { state: "INVITING" },
    });

    const tasks = await api.em().find(Task, { kind: "RESPOND_TO_INVITATION", closedAt: null });
    expect(tasks.map(({ person }) => person.id).sort()).toEqual(world.experts.map(({ id }) => id).sort());
    expect(tasks[0]!.dueAt).toEqual(new Date("2022-06-09T19:00:00Z"));
  });

  test("R49 12, 22 and 24 of 30 lie 40 percent apart: the round goes to arbitration", async () => {
    const [volkov, gordeeva, dyomin] = world.experts as [Person, Person, Person];
    await review(volkov, 12, "REVISE");
    await review(gordeeva, 22, "APPROVE_WITH_REMARKS");

    expect(await review(dyomin, 24, "APPROVE_WITH_REMARKS")).toMatchObject({
      round: { state: "ARBITRATION" },
    });
    expect(await act("concludeRound", { roundId, version: await version() })).toMatchObject({
      reason: "ARBITER_NEEDED",
    });
  });

  test("R49 R28 the arbiter is a leading expert who is not of the round", async () => {
    const wish = { roundId, dueOn: "2022-06-24" };
    expect(await act("appointArbiter", { ...wish, version: await version() })).toMatchObject({
      reason: "TOO_FEW_EXPERTS",
    });
    await api.em().nativeUpdate(Availability, { person: world.arbiter.id }, { maxConcurrent: 3 });

    expect(await act("appointArbiter", { ...wish, version: await version() })).toMatchObject({
      round: { state: "ARBITRATION" },
    });
    expect(await assignmentOf(world.arbiter)).toMatchObject({ role: "ARBITER", state: "INVITED" });
    expect(await act("appointArbiter", { ...wish, version: await version() })).toMatchObject({
      reason: "ARBITER_APPOINTED",
    });
  });

  test("R50 R89 R90 the arbiter's 19 and REVISE stand, and the document goes to revision", async () => {
    await review(world.arbiter, 19, "REVISE");
    expect(await act("concludeRound", { roundId, version: await version() })).toMatchObject({
      round: { state: "CONCLUDED" },
    });

    const sign = async (password: string) =>
      act("signConclusion", { roundId, version: await version(), password });
    expect(await sign("не тот пароль")).toMatchObject({ reason: "PASSWORD_WRONG" });
    expect(await sign(PASSWORD)).toMatchObject({
      conclusion: {
        verdict: "REVISE",
        aggregatePercent: 63.33,
        spreadPercent: 40,
        reviewCount: 4,
        mandatoryRemarks: [{ isSettled: false }, { isSettled: false }],
      },
    });
    expect(await documentState()).toBe("REVISION");
    const revise = await api.em().find(Task, { kind: "REVISE_DOCUMENT", closedAt: null });
    expect(revise.map(({ person }) => person.id)).toEqual([world.lead.id]);
  });

  test("R54 version 2 goes to the same experts, under the same letters, with 24, 25 and 26 it is recommended", async () => {
    const before = await api.em().find(ReviewAssignment, { round: roundId });
    const em = api.em();
    const document = await em.findOneOrFail(ModelDocument, world.document.id);
    document.state = "RE_REVIEW";
    aVersion(em, document);
    await em.flush();
    await api.setClock("2022-07-01T05:00:00Z");
    const opened = (await act("openRound", { ...setUp(), dueOn: "2022-07-15" })) as {
      round?: { id: string };
    };
    const remarkIds = [world.experts[0]!, world.arbiter].map(({ id }) =>
      documentRemarkId(1, before.find(({ expert }) => expert.id === id)!.letter, `remark_${id}`),
    );
    roundId = opened.round!.id;

    const again = await api.em().find(ReviewAssignment, { round: roundId });
    const lettersOf = (assignments: ReviewAssignment[]) =>
      assignments
        .filter(({ role }) => role === "REVIEWER")
        .map(({ expert, letter }) => `${expert.id} ${letter}`)
        .sort();
    expect(lettersOf(again)).toEqual(lettersOf(before));

    await act("sendInvitations", { roundId, version: await version() });
    const settled = Object.fromEntries(remarkIds.map((id) => [id, true]));
    for (const [index, person] of world.experts.entries()) {
      const at = new Date("2022-07-05T10:00:00Z");
      const mark = { points: 24 + index, verdict: "APPROVE" as const, settled };
      await submitted(api.em(), { roundId, expertId: person.id }, mark, at);
      await act("acceptReview", { assignmentId: (await assignmentOf(person)).id });
    }
    await act("concludeRound", { roundId, version: await version() });
    expect(
      await act("signConclusion", { roundId, version: await version(), password: PASSWORD }),
    ).toMatchObject({
      conclusion: {
        verdict: "APPROVE",
        aggregatePercent: 83.33,
        mandatoryRemarks: [{ isSettled: true }, { isSettled: true }],
      },
    });
    expect(await documentState()).toBe("RECOMMENDED");
    expect((await api.em().find(DocumentVersion, { document: document.id })).length).toBe(2);
  });
});
