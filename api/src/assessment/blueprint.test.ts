import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson } from "../accounts/accounts.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { isIncluded, leafHash } from "../platform/merkle.js";
import { AssessmentBlueprint, FormItem } from "./blueprint.entity.js";
import { ItemVersion } from "./item.entity.js";
import { makeCasePaper, makeTestPaper } from "./makePaper.js";
import { aSchedulingWorld, smallCells } from "./scheduling.factory.js";
import { sealOf } from "./sealPaper.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aSchedulingWorld>>;
const now = new Date("2026-03-02T07:00:00Z");

beforeAll(async () => {
  api = await anApi();
  world = await aSchedulingWorld(api);
});
afterAll(() => api.close());

const written = {
  titleRu: "Спецификация оценки",
  effectiveFromOn: "2026-03-02",
  parts: ["TEST", "CASE"],
  cells: smallCells,
  testMinutes: 90,
  caseMinutes: 60,
  testPassPercent: 70,
  casePassPercent: 60,
  exposurePercent: 50,
  sampleCount: 6,
  taskDays: 7,
};

const paperFor = (personId: string, directionCodes: string[]) =>
  api.em().transactional(async (em) => {
    const blueprint = await em.findOneOrFail(AssessmentBlueprint, world.blueprint);
    const candidate = { personId, directionCodes, sharedPercent: 30 };
    return {
      form: await makeTestPaper(em, blueprint, { candidate, now }),
      case: await makeCasePaper(em, blueprint, { candidate, now }),
    };
  });

describe("a paper", () => {
  test("R05 is drawn by the blueprint, sealed, and what is in it was used", async () => {
    const { form, case: casePaper } = await paperFor(world.author, ["1.2", "2.4"]);
    if (Array.isArray(form)) throw new Error("No paper.");
    const rows = await api
      .em()
      .find(FormItem, { form: form.id }, { populate: ["itemVersion.item"], orderBy: { position: "asc" } });
    const items = rows.map(({ itemVersion }) => itemVersion.$.item.$);

    expect(items.map(({ directionCode }) => directionCode)).toEqual([null, null, null, "1.2", "2.4"]);
    expect(rows.map(({ cell }) => cell)).toEqual([0, 0, 1, 2, 2]);
    expect(form.sealHash).toMatch(/^[0-9a-f]{64}$/);
    const versions = await api.em().find(ItemVersion, { id: rows.map(({ itemVersion }) => itemVersion.id) });
    expect(versions.every(({ usedAt }) => usedAt?.getTime() === now.getTime())).toBe(true);
    expect(await api.em().count(FormItem, { form: casePaper!.id })).toBe(1);
  });

  test("is sealed by the root of the tree over its entries", () => {
    const entries = ["a", "b", "c"].map((text) => Buffer.from(text));
    const hashes = entries.map((entry) => leafHash(entry));
    expect(sealOf(entries.slice(0, 1))).toBe(hashes[0]!.toString("hex"));
    expect(
      isIncluded({ hash: hashes[2]!, index: 2, size: 3, root: Buffer.from(sealOf(entries), "hex") }, [
        Buffer.from(sealOf(entries.slice(0, 2)), "hex"),
      ]),
    ).toBe(true);
  });

  test("shows its seal to everybody, with no more than hash and instant", async () => {
    const { data } = await api.send<{ paperSeals: { nodes: object[] } }>(
      "{ paperSeals(first: 10) { nodes { hash sealedAt } } }",
    );
    expect(data.paperSeals.nodes).toHaveLength(2);
    expect(data.paperSeals.nodes[0]).toMatchObject({ sealedAt: now.toISOString() });
  });
});

describe("a blueprint", () => {
  const ask = (as: string | null, field: string) =>
    api.send<Record<string, never>>(`{ ${field} }`, {}, as).then(({ data }) => data);

  test("R04 says what the bank has for each cell, and what keeps a paper from being drawn", async () => {
    const data: { blueprintInForce?: object } = await ask(
      world.author,
      `blueprintInForce { edition standings { cell directionCode activeCount neededCount exposureNeededCount } caseCount conflicts { constraints { kind } } }`,
    );
    expect(data.blueprintInForce).toEqual({
      edition: 1,
      standings: [
        { cell: 0, directionCode: null, activeCount: 8, neededCount: 2, exposureNeededCount: 4 },
        { cell: 1, directionCode: null, activeCount: 4, neededCount: 1, exposureNeededCount: 2 },
        { cell: 2, directionCode: "1.2", activeCount: 9, neededCount: 2, exposureNeededCount: 4 },
        { cell: 2, directionCode: "2.4", activeCount: 9, neededCount: 2, exposureNeededCount: 4 },
      ],
      caseCount: 6,
      conflicts: [],
    });
  });

  test("is nothing for others", async () => {
    const em = api.em();
    const somebody = aPerson(em, { id: world.regionId });
    await em.flush();
    expect(await ask(somebody.id, "blueprintInForce { id } blueprints { id }")).toEqual({
      blueprintInForce: null,
      blueprints: [],
    });
    const input = { ...written, latestEdition: 1 };
    expect(await world.send("issueBlueprint", input, somebody.id)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await world.send("issueBlueprint", input, world.author)).toMatchObject({
      reason: "NOT_REGISTRAR",
    });
  });

  test.each([
    ["in the past", { effectiveFromOn: "2026-03-01" }, "effectiveFromOn", "IN_THE_PAST"],
    ["without parts", { parts: [] }, "parts", "REQUIRED"],
    ["with an interview, which no page holds", { parts: ["TEST", "INTERVIEW"] }, "parts", "NOT_SUPPORTED"],
    ["without items", { cells: [] }, "cells", "OUT_OF_RANGE"],
    ["with a cell twice", { cells: [smallCells[0], smallCells[0]] }, "cells.1.component", "TWICE"],
    ["with fewer than six samples", { sampleCount: 5 }, "sampleCount", "OUT_OF_RANGE"],
    ["without a title", { titleRu: " " }, "titleRu", "REQUIRED"],
  ])("is not issued %s", async (_, wrong, path, code) => {
    expect(
      await world.send("issueBlueprint", { ...written, latestEdition: 1, ...wrong }, world.registrar),
    ).toMatchObject({ problems: [{ path, code }] });
  });

  test("R84 is issued once by two at the same time", async () => {
    const input = { ...written, latestEdition: 1, effectiveFromOn: "2026-03-09" };
    const answers = await Promise.all(
      [world.registrar, world.administrator].map((as) => world.send("issueBlueprint", input, as)),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "IssueBlueprintSuccess",
      "StaleVersion",
    ]);
    // It does not hold before its day.
    expect(answers.find(({ blueprint }) => blueprint)?.blueprint).toMatchObject({
      edition: 2,
      isInForce: false,
    });
  });
});
