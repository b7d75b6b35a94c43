import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Migration20261125160000_remarkIds } from "../../migrations/Migration20261125160000_remarkIds.js";
import { ModelDocument } from "../documents/document.entity.js";
import { aVersion } from "../documents/document.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanelWorld, PASSWORD, submitted } from "./panelWorld.factory.js";
import { ExpertConclusion, ExpertiseRound, type MandatoryRemark, ReviewAssignment } from "./round.entity.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aPanelWorld>>;
let roundId = "";
let keys = 0;

interface Made {
  id: string;
  letter: string;
}

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
  world = await aPanelWorld(api.em());
  await api.em().nativeUpdate(ModelDocument, { id: world.document.id }, { discussionClosesAt: null });
  await aConcludedRound("2022-06-20", [{}, {}, {}]);
});
afterAll(() => api.close());

async function act(name: string, input: object, as = world.coordinator.id): Promise<Record<string, never>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const success = name === "signConclusion" ? "conclusion { id }" : "round { id version }";
  const answer = await api.send<Record<string, Record<string, never>>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on RoundRefused { reason }
      ... on ${type}Success { ${success} } } }`,
    { input: { key: `key_of_remarks_${`${(keys += 1)}`.padStart(8, "0")}`, ...input } },
    as,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data[name]!;
}

const round = () => api.em().findOneOrFail(ExpertiseRound, roundId);
const atVersion = async () => ({ roundId, version: (await round()).version });

/** A concluded panel in which every expert's client called its one remark "r1". */
async function aConcludedRound(dueOn: string, settledByExpert: Record<string, boolean>[]) {
  const opened = (await act("openRound", {
    documentId: world.document.id,
    rubricId: world.rubric.id,
    reviewCount: 3,
    dueOn,
    blindMode: "SINGLE_BLIND",
  })) as { round?: { id: string } };
  roundId = opened.round!.id;
  await act("sendInvitations", await atVersion());
  for (const [index, { id: expertId }] of world.experts.entries()) {
    const given = {
      points: 24,
      verdict: "REVISE" as const,
      settled: settledByExpert[index]!,
      remarkId: "r1",
    };
    const assignment = await submitted(
      api.em(),
      { roundId, expertId },
      given,
      new Date(`${dueOn}T05:00:00Z`),
    );
    await act("acceptReview", { assignmentId: assignment.id });
  }
  await act("concludeRound", await atVersion());
}

const made = async () =>
  (
    await api.send<{ round: { remarks: Made[] } }>(
      "query ($id: ID!) { round(id: $id) { remarks { id letter } } }",
      { id: roundId },
      world.coordinator.id,
    )
  ).data.round.remarks;

const signed = async (): Promise<MandatoryRemark[]> => {
  expect(await act("signConclusion", { ...(await atVersion()), password: PASSWORD })).toMatchObject({
    __typename: "SignConclusionSuccess",
  });
  return (await api.em().findOneOrFail(ExpertConclusion, { round: roundId })).mandatoryRemarks;
};

describe("remarks that three clients called r1", () => {
  let firstRound: MandatoryRemark[] = [];

  test("R90 have each an id of their own in the round", async () => {
    const remarks = await made();
    expect(remarks).toHaveLength(3);
    expect(new Set(remarks.map(({ id }) => id)).size).toBe(3);
  });

  test("R90 are joined by it; what names none of them, or one twice, is refused", async () => {
    const [one, other, third] = (await made()).map(({ id }) => id);
    const join = async (groups: (string | undefined)[][], as?: string) =>
      act("joinRemarks", { ...(await atVersion()), groups }, as);

    expect(await join([["r1", "r1"]])).toMatchObject({ reason: "NOT_ONLY_JOINED" });
    expect(
      await join([
        [one, other],
        [other, third],
      ]),
    ).toMatchObject({ reason: "NOT_ONLY_JOINED" });
    expect(await join([[one, other]], world.lead.id)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await act("joinRemarks", { roundId, version: 0, groups: [] })).toMatchObject({
      __typename: "StaleVersion",
    });
    expect(await join([[one, other]])).toMatchObject({ round: { id: roundId } });
    expect((await round()).joinedRemarks).toEqual([[one, other]]);
  });

  test("R90 stand in the conclusion as the joined one and the single one", async () => {
    const [one, , third] = await made();
    firstRound = await signed();

    expect(firstRound.map(({ id, letters }) => [id, letters.length])).toEqual([
      [one!.id, 2],
      [third!.id, 1],
    ]);
  });

  test("R90 in the next round one is settled without the other, and new ones called r1 meet neither", async () => {
    const em = api.em();
    const document = await em.findOneOrFail(ModelDocument, world.document.id);
    document.state = "RE_REVIEW";
    aVersion(em, document);
    await em.flush();
    await api.setClock("2022-07-01T05:00:00Z");
    const settled = { [firstRound[0]!.id]: true, [firstRound[1]!.id]: false };
    await aConcludedRound("2022-07-15", [settled, settled, settled]);
    const secondRound = await signed();

    expect(secondRound).toHaveLength(5);
    expect(new Set(secondRound.map(({ id }) => id)).size).toBe(5);
    expect(secondRound.slice(0, 2).map(({ id, isSettled }) => [id, isSettled])).toEqual([
      [firstRound[0]!.id, true],
      [firstRound[1]!.id, false],
    ]);
  });
});

test("R90 what was joined and signed under the ids of single reviews is told apart by the migration", async () => {
  const em = api.em();
  const stored = await round();
  const assignments = await em.find(ReviewAssignment, { round: roundId }, { orderBy: { letter: "asc" } });
  const [first, second] = assignments as [ReviewAssignment, ReviewAssignment];
  await em
    .getConnection()
    .execute("update review set remarks = jsonb_set(remarks, '{0,id}', '\"r2\"') where assignment_id = ?", [
      second.id,
    ]);
  await em.nativeUpdate(ExpertiseRound, { id: roundId }, { joinedRemarks: [["r2"], ["r2", "r1"]] });
  const conclusion = await em.findOneOrFail(ExpertConclusion, { round: roundId });
  conclusion.mandatoryRemarks = conclusion.mandatoryRemarks.map((remark) => ({ ...remark, id: "r1" }));
  await em.flush();

  const migration = new Migration20261125160000_remarkIds(em.getDriver(), em.config);
  migration.up();
  for (const query of migration.getQueries()) await em.getConnection().execute(query);

  expect(first.letter).not.toBe(second.letter);
  const told = await api.em().findOneOrFail(ExpertiseRound, roundId);
  expect(told.joinedRemarks).toEqual([[`${stored.number}-${second.letter}-r2`]]);
  const after = await api.em().findOneOrFail(ExpertConclusion, conclusion.id);
  expect(after.mandatoryRemarks.map(({ id }) => id)).toEqual(["r1", "r1:2", "r1:3", "r1:4", "r1:5"]);
});
