import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { aGroup } from "../groups/projectGroup.factory.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aRubric } from "./panelWorld.factory.js";
import { ExpertiseRound } from "./round.entity.js";
import { Rubric } from "./rubric.entity.js";

let api: TestApi;
let first: Rubric;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const admin = aPerson(em, region);
  aRole(em, admin, "REGION_ADMIN");
  const coordinator = aPerson(em, region);
  aRole(em, coordinator, "COORDINATOR");
  first = aRubric(em, region.id);
  const document = aDocument(em, aGroup(em, coordinator));
  em.create(ExpertiseRound, {
    regionId: region.id,
    createdAt: new Date("2022-06-01"),
    document,
    documentVersion: aVersion(em, document),
    number: 1,
    mode: "PANEL",
    blindMode: "SINGLE_BLIND",
    rubric: first,
    frozenRubric: sheet(),
    reviewCount: 3,
    dueOn: "2022-06-20",
    dueAt: new Date("2022-06-20"),
    state: "REVIEWING",
    drawSeed: "seed",
    draw: { algorithm: "a", candidates: [], excluded: [] },
    openedBy: coordinator,
  });
  await em.flush();
  ids["admin"] = admin.id;
  ids["coordinator"] = coordinator.id;
});
afterAll(() => api.close());

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  rubric?: { id: string; edition: number; version: number };
}

/** The first edition's sheet with two criteria, as a form sends it. */
function sheet(given: object = {}) {
  const criterion = (number: number, weight: number) => ({
    key: `c${number}`,
    nameRu: `Критерий ${number}`,
    questionRu: `Вопрос ${number}?`,
    weight,
    descriptorsRu: Array.from({ length: 6 }, (_, level) => `Уровень ${level}`),
  });
  return {
    titleRu: "Экспертный лист модельного документа",
    edition: 1,
    scaleMax: 5,
    criterionPass: 3,
    passPercent: 70,
    commentLength: 30,
    criteria: [criterion(1, 1), criterion(2, 0.5)],
    ...given,
  };
}
const typed = (given: object = {}) => {
  const { titleRu: _title, edition: _edition, ...rest } = sheet(given);
  return rest;
};
async function send(mutation: string, input: object, as = "admin"): Promise<Answer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
      ... on ${type}Success { rubric { id edition version } }
      ... on InvalidInput { problems { path code } } ... on RubricRefused { reason } } }`,
    { input: { key: newId("key"), ...input } },
    ids[as],
  );
  expect(errors).toBeUndefined();
  return data[mutation]!;
}
const issue = (given: object = {}, latestEdition = 1, as = "admin") =>
  send("issueRubric", { rubricId: first.id, latestEdition, ...typed(given) }, as);

describe("a new edition of the criteria", () => {
  test("has every level in words, weights above nothing and pass marks on the scale (R50, R51)", async () => {
    const [one, two] = sheet().criteria as [object, object];
    const wrong = async (given: object) => (await issue(given)).problems;

    expect(await wrong({ criteria: [] })).toEqual([{ path: "criteria", code: "REQUIRED" }]);
    expect(await wrong({ criteria: [one, { ...two, nameRu: "критерий 1" }] })).toEqual([
      { path: "criteria.1.nameRu", code: "DUPLICATE" },
    ]);
    expect(await wrong({ criteria: [{ ...one, weight: 0 }] })).toEqual([
      { path: "criteria.0.weight", code: "TOO_SMALL" },
    ]);
    expect(await wrong({ criteria: [{ ...one, weight: 0.333 }] })).toMatchObject([{ code: "MALFORMED" }]);
    expect(await wrong({ scaleMax: 4 })).toMatchObject([
      { path: "criteria.0.descriptorsRu", code: "LEVELS_DIFFER" },
      { path: "criteria.1.descriptorsRu", code: "LEVELS_DIFFER" },
    ]);
    expect(await wrong({ criterionPass: 6, passPercent: 101 })).toEqual([
      { path: "criterionPass", code: "TOO_LARGE" },
      { path: "passPercent", code: "TOO_LARGE" },
    ]);
  });

  test("is made by the administrator alone, once from the same edition, and gives new criteria keys of their own", async () => {
    const [one] = sheet().criteria as [object];

    expect(await issue({}, 1, "coordinator")).toMatchObject({ reason: "NOT_FOUND" });
    const made = await issue({ criteria: [one, { ...one, key: null, nameRu: "Новый" }] });
    expect(made.rubric).toMatchObject({ edition: 2 });
    const kept = await api.em().findOneOrFail(Rubric, made.rubric!.id);
    expect(kept.criteria.map(({ key }) => key)).toEqual(["c1", "c7"]);
    expect(await issue()).toMatchObject({ __typename: "StaleVersion" });
  });

  test("R85 is changed while no round uses it; what a round uses stays, and so does the round's own copy", async () => {
    const second = await api.em().findOneOrFail(Rubric, { edition: 2 });
    const update = (rubric: Rubric) =>
      send("updateRubric", { rubricId: rubric.id, version: rubric.version, ...typed({ passPercent: 75 }) });

    expect(await update(first)).toMatchObject({ reason: "USED" });
    expect(await update(second)).toMatchObject({ __typename: "UpdateRubricSuccess" });
    expect(await update(second)).toMatchObject({ __typename: "StaleVersion" });

    expect((await api.em().findOneOrFail(Rubric, first.id)).passPercent).toBe(70);
    expect((await api.em().findOneOrFail(ExpertiseRound, { number: 1 })).frozenRubric.passPercent).toBe(70);
  });

  test("goes out of use, but never the last one", async () => {
    const retire = async (id: string) => {
      const { version } = await api.em().findOneOrFail(Rubric, id);
      return send("retireRubric", { rubricId: id, version });
    };
    const second = await api.em().findOneOrFail(Rubric, { edition: 2 });

    expect(await retire(first.id)).toMatchObject({ __typename: "RetireRubricSuccess" });
    expect(await retire(first.id)).toMatchObject({ reason: "RETIRED" });
    expect(await retire(second.id)).toMatchObject({ reason: "LAST_IN_USE" });
    const { data } = await api.send(
      "{ rubrics { edition isRetired roundCount viewerCanUpdate viewerCanRetire } }",
      {},
      ids["admin"],
    );
    expect(data).toEqual({
      rubrics: [
        { edition: 2, isRetired: false, roundCount: 0, viewerCanUpdate: true, viewerCanRetire: false },
        { edition: 1, isRetired: true, roundCount: 1, viewerCanUpdate: false, viewerCanRetire: false },
      ],
    });
  });
});
