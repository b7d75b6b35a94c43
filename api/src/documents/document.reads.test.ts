import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { aGroup, aMember } from "../groups/projectGroup.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { statementsOf } from "../platform/testing/statements.js";
import { DocumentState } from "./document.entity.js";
import { aDocument, aVersion } from "./document.factory.js";

let api: TestApi;
const cast: Record<string, string | null> = { visitor: null };
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const person = (name: string) => {
    const one = aPerson(em, region, { surname: name });
    cast[name] = one.id;
    return one;
  };
  const group = aGroup(em, person("lead"));
  aMember(em, group, person("member"));
  aRole(em, person("coordinator"), "COORDINATOR");
  aRole(em, person("moderator"), "MODERATOR");
  person("participant");
  for (const state of Object.values(DocumentState)) {
    const announced = !["DRAFT", "SUBMITTED"].includes(state);
    const document = aDocument(em, group, {
      title: `Документ ${state}`,
      state,
      stateReason: ["WITHDRAWN", "REJECTED"].includes(state) ? "Не подтверждены показатели" : null,
      ...(announced && {
        discussionOpensAt: new Date("2022-05-15T19:00:00Z"),
        discussionClosesAt: new Date("2022-05-30T19:00:00Z"),
      }),
    });
    ids[state] = document.id;
    if (state !== "DRAFT") aVersion(em, document);
    if (state === "DRAFT" || state === "REVISION") aVersion(em, document, { submittedAt: null });
  }
  await em.flush();
  await api.setClock("2022-05-13T00:00:00Z");
});
afterAll(() => api.close());

const query = `query ($id: ID!) { document(id: $id) {
  title state stateReason currentVersion { number blocks { id text } remarks { kind } original { id } cleaned { path } }
  draftVersion { number } versions { number } group { code lead { fullName } } directions { code } concepts { number }
} }`;

interface Answer {
  document: {
    title: string;
    state: string;
    stateReason: string | null;
    currentVersion: {
      number: number;
      remarks: object[] | null;
      original: object | null;
      cleaned: { path: string } | null;
    } | null;
    draftVersion: { number: number } | null;
    versions: { number: number }[];
  } | null;
}

const read = async (state: string, who: string) => {
  const { data, errors } = await api.send<Answer>(query, { id: ids[state] }, cast[who]);
  expect(errors).toBeUndefined();
  return data.document;
};

describe("who sees a document", () => {
  test.each([
    ["DRAFT", "lead", true],
    ["DRAFT", "member", true],
    ["DRAFT", "coordinator", true],
    ["DRAFT", "moderator", false],
    ["DRAFT", "participant", false],
    ["DRAFT", "visitor", false],
    ["SUBMITTED", "member", true],
    ["SUBMITTED", "moderator", true],
    ["SUBMITTED", "participant", false],
    ["SUBMITTED", "visitor", false],
    ["DISCUSSION_ANNOUNCED", "visitor", true],
    ["UNDER_EXPERTISE", "visitor", true],
    ["PUBLISHED_AS_MODEL", "visitor", true],
    ["SUPERSEDED", "visitor", true],
  ])("%s is seen by the %s: %s", async (state, who, isSeen) => {
    expect((await read(state, who)) !== null).toBe(isSeen);
  });

  test.each(["WITHDRAWN", "REJECTED"])(
    "of one that is %s the public keeps title, state and reason",
    async (state) => {
      expect(await read(state, "visitor")).toMatchObject({
        title: `Документ ${state}`,
        state,
        stateReason: "Не подтверждены показатели",
        currentVersion: null,
        versions: [],
      });
      expect((await read(state, "member"))?.currentVersion).toMatchObject({ number: 1 });
    },
  );

  test("the next version under way is for the group and the coordinator", async () => {
    expect((await read("REVISION", "visitor"))?.draftVersion).toBeNull();
    expect((await read("REVISION", "moderator"))?.draftVersion).toBeNull();
    expect((await read("REVISION", "member"))?.draftVersion).toEqual({ number: 2 });
    expect((await read("REVISION", "coordinator"))?.draftVersion).toEqual({ number: 2 });
  });

  test("the list holds exactly what each may see", async () => {
    const titles = async (who: string) => {
      const { data } = await api.send<{
        documents: { nodes: { title: string }[]; total: { count: number } };
      }>(`{ documents(first: 100) { nodes { title } total { count } } }`, {}, cast[who]);
      expect(data.documents.total.count).toBe(data.documents.nodes.length);
      return data.documents.nodes.length;
    };
    const all = Object.keys(DocumentState).length;

    expect(await titles("visitor")).toBe(all - 2);
    expect(await titles("moderator")).toBe(all - 1);
    expect(await titles("member")).toBe(all);
  });
});

describe("files of a version", () => {
  test("the original is for the lead and the coordinator, remarks for those who write and coordinate", async () => {
    const seen = async (who: string) => {
      const version = (await read("OPEN_DISCUSSION", who))?.currentVersion;
      return [
        version?.cleaned?.path.startsWith("/files/"),
        version?.original != null,
        version?.remarks != null,
      ];
    };

    expect(await seen("visitor")).toEqual([true, false, false]);
    expect(await seen("moderator")).toEqual([true, false, false]);
    expect(await seen("member")).toEqual([true, false, true]);
    expect(await seen("lead")).toEqual([true, true, true]);
    expect(await seen("coordinator")).toEqual([true, true, true]);
  });
});

describe("R30 the state of a document asks the clock", () => {
  test.each([
    ["2022-05-15T18:59:59.999Z", "DISCUSSION_ANNOUNCED"],
    ["2022-05-15T19:00:00Z", "OPEN_DISCUSSION"],
    ["2022-05-30T18:59:59.999Z", "OPEN_DISCUSSION"],
    ["2022-05-30T19:00:00Z", "DISCUSSION_CLOSED"],
  ])("R30 at %s it is %s, in the object and in the filter", async (instant, state) => {
    await api.setClock(instant);
    const { data } = await api.send<{ documents: { nodes: { id: string }[] } }>(
      `query ($states: [DocumentState!]) { documents(first: 50, filter: { states: $states }) { nodes { id } } }`,
      { states: [state] },
    );

    expect((await read("DISCUSSION_ANNOUNCED", "visitor"))?.state).toBe(state);
    expect(data.documents.nodes.map(({ id }) => id)).toContain(ids["DISCUSSION_ANNOUNCED"]);
    await api.setClock("2022-05-13T00:00:00Z");
  });
});

describe("what each choice of a filter would leave", () => {
  const facets = async (filter: object, who = "visitor") => {
    const { data, errors } = await api.send<{
      documentFacets: Record<string, { value: string; count: number }[]>;
    }>(
      `query ($filter: DocumentFilter) { documentFacets(filter: $filter) {
        __typename states { value count } directions { value count } levels { value count } of: kinds { count is: value } } }`,
      { filter },
      cast[who],
    );
    expect(errors).toBeUndefined();
    return data.documentFacets;
  };
  const sum = (counts: { count: number }[] = []) => counts.reduce((total, { count }) => total + count, 0);

  test("counts what the viewer sees and nothing else", async () => {
    const all = Object.keys(DocumentState).length;

    expect(sum((await facets({}))["states"])).toBe(all - 2);
    expect((await facets({}))["states"]).not.toContainEqual({ value: "DRAFT", count: 1 });
    expect(sum((await facets({}, "moderator"))["states"])).toBe(all - 1);
    expect((await facets({}, "member"))["states"]).toContainEqual({ value: "DRAFT", count: 1 });
    expect(sum((await facets({}, "member"))["of"])).toBe(all);
  });

  test("narrows a facet by the others and not by its own choice", async () => {
    const { states, levels } = await facets({ states: ["REVISION"], level: "MUNICIPAL" });

    expect(states).toEqual((await facets({ level: "MUNICIPAL" }))["states"]);
    expect(levels).toEqual((await facets({ states: ["REVISION"] }))["levels"]);
    expect(sum(levels)).toBe(1);
    expect((await facets({ text: "нет такого" }))["directions"]).toEqual([]);
  });

  test("is one statement", async () => {
    expect(await statementsOf(api, () => facets({ states: ["REVISION"], text: "документ" }))).toBe(1);
  });
});

test("filters by group, direction and words, and orders by title", async () => {
  const titles = async (filter: object) => {
    const { data, errors } = await api.send<{ documents: { nodes: { title: string }[] } }>(
      `query ($filter: DocumentFilter) {
        documents(first: 50, filter: $filter, orderBy: { field: TITLE, direction: ASC }) { nodes { title } } }`,
      { filter },
    );
    expect(errors).toBeUndefined();
    return data.documents.nodes.map(({ title }) => title);
  };

  expect(await titles({ text: " документ pub" })).toEqual([
    "Документ PUBLISHED_AS_MODEL",
    "Документ PUBLISHED_AS_PRACTICE",
  ]);
  expect(await titles({ text: "model ДОКУМЕНТ" })).toEqual(["Документ PUBLISHED_AS_MODEL"]);
  expect(await titles({ text: "документ model practice" })).toEqual([]);
  // Another case and number of the word.
  expect(await titles({ text: "документами as_model" })).toEqual(["Документ PUBLISHED_AS_MODEL"]);
  expect(await titles({ text: "доклады" })).toEqual([]);
  expect(await titles({ level: "REGIONAL", kind: "STATUTE" })).toEqual([]);
  expect(await titles({ direction: "2.5" })).toEqual([]);
  expect(await titles({ groupId: "group_1111111111111111111111" })).toEqual([]);
});
