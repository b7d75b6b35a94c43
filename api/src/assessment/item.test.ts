import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Person } from "../accounts/person.entity.js";
import { JournalEntry, MutationReceipt } from "../platform/journal.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anApplicationInAssessment, anItem, smallest } from "./assessment.factory.js";
import { copyKey, hasKey } from "./answerKeys.js";
import { ItemVersion } from "./item.entity.js";

let api: TestApi;
let regionId: string;
let author: string;
let colleague: string;
let registrar: string;
let stranger: string;

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  item?: { id: string; state: string; hasDraft: boolean; versions: Version[] };
  itemVersion?: Version;
  answerKey?: { choices: string[] | null; keyReason: string } | null;
}
interface Version {
  id: string;
  version: number;
  edition: number;
  state: string;
  hasKey: boolean;
  releaseProblems: { path: string; code: string }[];
  viewerCanRelease: boolean;
  viewerCannotReleaseReason: string | null;
  content: { options: { id: string; text: string }[] | null };
}

const versionFields = `id version edition state hasKey releaseProblems { path code } viewerCanRelease
  viewerCannotReleaseReason content { options { id text } }`;

async function send(name: string, input: object, as: string): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const shown =
    name === "saveItemDraft"
      ? `itemVersion { ${versionFields} }`
      : name === "revealKey"
        ? "answerKey { choices keyReason }"
        : `item { id state hasDraft versions { ${versionFields} } }`;
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
      ... on ${type}Success { ${shown} }
      ... on InvalidInput { problems { path code } } ... on ItemRefused { reason } } }`,
    { input: { key: newId("key"), ...input } },
    as,
  );
  expect(errors).toBeUndefined();
  return data[name]!;
}

const reason = "Так записано в регламенте экспертной площадки.";
const options = ["a", "b", "c"].map((id) => ({ id, text: `Вариант ${id}` }));
const answerKey = {
  choices: ["a"],
  keyReason: reason,
  optionReasons: options.map(({ id }) => ({ id, reason })),
  wrong: [],
  source: "Регламент, раздел 5",
};
const draftOf = (version: Pick<Version, "id" | "version">) => ({
  itemVersionId: version.id,
  version: version.version,
  direction: "1.2",
  component: "GOALS",
  difficulty: "MEDIUM",
  weight: 1,
  enemySet: null,
  content: { stem: "Что записывают в управленческий цикл первым?", options },
  answerKey,
});

const created = async (as = author): Promise<Version> =>
  (await send("createItem", { direction: "1.2", component: "GOALS", type: "SINGLE", difficulty: "EASY" }, as))
    .item!.versions[0]!;
const whole = async (as = author): Promise<Version> =>
  (await send("saveItemDraft", draftOf(await created(as)), as)).itemVersion!;
const released = async (as = author): Promise<NonNullable<Answer["item"]>> => {
  const { id, version } = await whole(as);
  return (await send("releaseItem", { itemVersionId: id, version }, as)).item!;
};

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  em.create(Direction, {
    regionId: region.id,
    createdAt: new Date(),
    code: "1.2",
    nameRu: "Система работы со школами с низкими результатами",
    nameEn: "Schools with low results",
    position: 1,
  });
  const people = [
    aPerson(em, region),
    aPerson(em, region),
    aPerson(em, region),
    aPerson(em, region),
  ] as const;
  aRole(em, people[0], "ASSESSOR");
  aRole(em, people[1], "ASSESSOR");
  aRole(em, people[2], "REGISTRAR");
  aRole(em, people[3], "COORDINATOR");
  await em.flush();
  [author, colleague, registrar, stranger] = people.map(({ id }) => id) as [string, string, string, string];
  regionId = region.id;
});
afterAll(() => api.close());

describe("R05 a version is drafted, released and retired", () => {
  test("R05 an item begins as a draft of its author that says what it lacks", async () => {
    const draft = await created();
    expect(draft).toMatchObject({ state: "DRAFT", edition: 1, hasKey: false });
    expect(draft.releaseProblems.map(({ path }) => path)).toEqual([
      "content.stem",
      "content.options",
      "answerKey",
    ]);
    expect(
      await send("releaseItem", { itemVersionId: draft.id, version: draft.version }, author),
    ).toMatchObject({
      __typename: "InvalidInput",
    });
  });

  test("R05 a whole draft is released, and drawn from then on", async () => {
    const draft = await whole();
    expect(draft).toMatchObject({ hasKey: true, releaseProblems: [], viewerCanRelease: true });
    const item = await released();
    expect(item).toMatchObject({ state: "ACTIVE", hasDraft: false });
  });

  test("R05 a new version takes the place of the former one, which is retired", async () => {
    const item = await released();
    const begun = await send("newItemVersion", { itemVersionId: item.versions[0]!.id }, author);
    const [second] = begun.item!.versions;
    expect(second).toMatchObject({ edition: 2, state: "DRAFT", hasKey: true, releaseProblems: [] });

    const after = await send("releaseItem", { itemVersionId: second!.id, version: second!.version }, author);
    expect(after.item!.versions.map(({ state }) => state)).toEqual(["ACTIVE", "RETIRED"]);
  });

  test("an item has one draft at a time", async () => {
    const item = await released();
    const given = { itemVersionId: item.versions[0]!.id };
    await send("newItemVersion", given, author);
    expect(await send("newItemVersion", given, colleague)).toMatchObject({ reason: "DRAFT_EXISTS" });
  });

  test("R05 an active version is taken out of use for a reason, by the registrar too", async () => {
    const item = await released();
    const { id, version } = item.versions[0]!;
    expect(await send("retireItem", { itemVersionId: id, version, reason: "да" }, registrar)).toMatchObject({
      problems: [{ path: "reason", code: "TOO_SHORT" }],
    });
    const retired = await send(
      "retireItem",
      { itemVersionId: id, version, reason: "Задание стало известно" },
      registrar,
    );
    expect(retired.item!.state).toBe("RETIRED");
  });

  test("a released version is not written over", async () => {
    const item = await released();
    expect(await send("saveItemDraft", draftOf(item.versions[0]!), author)).toMatchObject({
      reason: "INVALID_STATE",
    });
  });
});

describe("drafts", () => {
  test("what is only missing may come later, what cannot stand is refused by its field", async () => {
    const draft = await created();
    const half = { ...draftOf(draft), content: { stem: "Что", options: [] }, answerKey: null };
    expect((await send("saveItemDraft", half, author)).itemVersion!.releaseProblems).toContainEqual({
      path: "content.stem",
      code: "TOO_SHORT",
    });
    const { version } = await api.em().findOneOrFail(ItemVersion, draft.id);
    const wrong = {
      ...draftOf({ ...draft, version }),
      weight: 0,
      answerKey: { ...answerKey, choices: ["z"] },
    };
    expect((await send("saveItemDraft", wrong, author)).problems).toEqual([
      { path: "answerKey.choices", code: "UNKNOWN" },
      { path: "weight", code: "TOO_SMALL" },
    ]);
  });

  test("texts may be mended without the key, parts may not", async () => {
    const draft = await whole();
    const own = draft.content.options!;
    const mended = {
      ...draftOf(draft),
      content: { stem: "Что записывают в цикл прежде всего?", options: own },
      answerKey: null,
    };
    const after = await send("saveItemDraft", mended, author);
    expect(after.itemVersion).toMatchObject({ releaseProblems: [], hasKey: true });
    const fewer = {
      ...mended,
      version: after.itemVersion!.version,
      content: { ...mended.content, options: own.slice(1) },
    };
    expect(await send("saveItemDraft", fewer, author)).toMatchObject({ reason: "KEY_NEEDED" });
  });

  test("R84 a draft is not saved over a newer one", async () => {
    const draft = await created();
    await send("saveItemDraft", draftOf(draft), author);
    expect(await send("saveItemDraft", draftOf(draft), author)).toMatchObject({ __typename: "StaleVersion" });
  });

  test("a draft is its author's, items are written by assessors, and the bank is nothing for others", async () => {
    const draft = await created();
    expect(await send("saveItemDraft", draftOf(draft), colleague)).toMatchObject({ reason: "NOT_AUTHOR" });
    expect(await send("saveItemDraft", draftOf(draft), registrar)).toMatchObject({ reason: "NOT_ASSESSOR" });
    expect(await send("saveItemDraft", draftOf(draft), stranger)).toMatchObject({ reason: "NOT_FOUND" });
    const { data } = await api.send<{ items: { nodes: object[] }; itemCounts: object[] }>(
      "{ items(first: 5) { nodes { id } } itemCounts { active } }",
      {},
      stranger,
    );
    expect(data).toEqual({ items: { nodes: [] }, itemCounts: [] });
  });

  test("where an item stands is fixed once a version was released", async () => {
    const item = await released();
    const begun = await send("newItemVersion", { itemVersionId: item.versions[0]!.id }, author);
    const second = begun.item!.versions[0]!;
    const moved = {
      ...draftOf(second),
      direction: null,
      content: { stem: "Что записывают первым делом?", options: second.content.options },
      answerKey: null,
    };
    expect((await send("saveItemDraft", moved, author)).problems).toEqual([
      { path: "direction", code: "FIXED" },
    ]);
  });

  test("the chapters of the common part belong to no direction", async () => {
    const asked = { direction: "1.2", component: "ETHICS", type: "SINGLE", difficulty: "EASY" };
    expect((await send("createItem", asked, author)).problems).toEqual([
      { path: "component", code: "COMMON_ONLY" },
    ]);
  });
});

describe("two people, once an item was used", () => {
  const used = async () => {
    const item = await released();
    const [first] = item.versions;
    const em = api.em();
    (await em.findOneOrFail(ItemVersion, first!.id)).usedAt = new Date();
    await em.flush();
    return (await send("newItemVersion", { itemVersionId: first!.id }, author)).item!.versions[0]!;
  };

  test("R07 whoever releases a changed version of a used item is not its author", async () => {
    const draft = await used();
    expect(draft).toMatchObject({
      viewerCanRelease: false,
      viewerCannotReleaseReason: "NEEDS_SECOND_PERSON",
    });
    const given = { itemVersionId: draft.id, version: draft.version };
    expect(await send("releaseItem", given, author)).toMatchObject({ reason: "NEEDS_SECOND_PERSON" });
    expect((await send("releaseItem", given, colleague)).item!.state).toBe("ACTIVE");
  });
});

describe("R07 the key", () => {
  const why = "Жалоба кандидата на задание";

  test("R07 is shown to author and registrar for a reason, each time into the journal, and kept in no receipt", async () => {
    const draft = await whole();
    const input = { key: newId("key"), itemVersionId: draft.id, reason: why };
    const shown = await send("revealKey", input, author);
    const right = draft.content.options!.find(({ text }) => text === "Вариант a")!;
    expect(shown.answerKey).toEqual({ choices: [right.id], keyReason: reason });

    const receipt = await api.em().findOneOrFail(MutationReceipt, input.key);
    expect(JSON.stringify(receipt.payload)).not.toContain(right.id);
    expect((await send("revealKey", input, author)).answerKey).toBeNull();
    expect(
      (await send("revealKey", { itemVersionId: draft.id, reason: why }, registrar)).answerKey,
    ).not.toBeNull();
    expect(
      (await api.em().find(JournalEntry, { act: "key.revealed", refs: { version: draft.id } })).map(
        ({ actorId }) => actorId,
      ),
    ).toEqual([author, registrar]);
  });

  test("R07 is shown to no other assessor, and to nobody without a reason", async () => {
    const draft = await whole();
    const asked = { itemVersionId: draft.id, reason: why };
    expect(await send("revealKey", asked, colleague)).toMatchObject({ reason: "NOT_ENTITLED" });
    expect(await send("revealKey", asked, stranger)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await send("revealKey", { ...asked, reason: "надо" }, author)).toMatchObject({
      problems: [{ path: "reason", code: "TOO_SHORT" }],
    });
  });

  test("R07 goes into a new version only for those who may see it; the database refuses the others", async () => {
    const item = await released();
    const { id: fromId } = item.versions[0]!;
    const begun = await send("newItemVersion", { itemVersionId: fromId }, colleague);
    const draft = begun.item!.versions[0]!;
    expect(draft).toMatchObject({
      hasKey: false,
      releaseProblems: [{ path: "answerKey", code: "REQUIRED" }],
    });

    await expect(copyKey(api.em(), { fromId, toId: draft.id, viewerId: colleague })).rejects.toMatchObject({
      code: "42501",
    });
    expect(await hasKey(api.em(), draft.id)).toBe(false);
  });

  test("R07 stands in no field of the bank, whoever asks", async () => {
    const em = api.em();
    await anItem(em, await em.findOneOrFail(Person, author), "SHORT", { number: 900 });
    const word = smallest.SHORT.key.accepted![0]!;
    const everything = `{ items(first: 100) { nodes { id number enemySet current { ${versionFields} content {
      stem text unit left { id text } gaps { id options { id text } } criteria { key nameRu levelsRu } } } } } }`;
    for (const viewer of [author, colleague, registrar]) {
      const answer = await api.send(everything, {}, viewer);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).not.toContain(word);
    }
  });
});

test.each(["SUBMITTED", "ADMITTED", "ASSESSMENT"] as const)(
  "R45 the bank is closed to an assessor whose own application is %s",
  async (state) => {
    const em = api.em();
    const assessor = aPerson(em, { id: regionId });
    aRole(em, assessor, "ASSESSOR");
    anApplicationInAssessment(em, assessor, { state });
    await em.flush();
    const { data } = await api.send<{ items: { nodes: object[] } }>(
      "{ items(first: 5) { nodes { id } } }",
      {},
      assessor.id,
    );
    expect(data.items.nodes).toEqual([]);
    expect(
      await send(
        "createItem",
        { direction: null, component: "ETHICS", type: "SHORT", difficulty: "EASY" },
        assessor.id,
      ),
    ).toMatchObject({ reason: "NOT_FOUND" });
  },
);

test("the list is narrowed by direction, component, type, state, difficulty and words, with counts beside it", async () => {
  const { id } = (await released()).versions[0]!;
  const ask = async (filter: object) => {
    const { data, errors } = await api.send<{
      items: { total: { count: number }; nodes: { current: { id: string } }[] };
    }>(
      `query ($filter: AssessmentItemFilter) { items(first: 100, filter: $filter) { total { count } nodes { current { id } } } }`,
      { filter },
      registrar,
    );
    expect(errors).toBeUndefined();
    return data.items.nodes.map(({ current }) => current.id);
  };
  for (const filter of [
    { direction: "1.2", component: "GOALS", type: "SINGLE", state: "ACTIVE", difficulty: "MEDIUM" },
    { search: "управленческом циклы" },
  ])
    expect(await ask(filter)).toContain(id);
  for (const filter of [
    { direction: "COMMON" },
    { type: "ORDER" },
    { state: "RETIRED" },
    { search: "бухгалтерия" },
  ])
    expect(await ask(filter)).not.toContain(id);

  const { data } = await api.send<{
    itemCounts: { directionCode: string; component: string; active: number }[];
  }>("{ itemCounts { directionCode component active drafts } }", {}, registrar);
  const count = data.itemCounts.find(
    ({ directionCode, component }) => directionCode === "1.2" && component === "GOALS",
  );
  expect(count!.active).toBeGreaterThan(0);
});

describe("a file of questions", () => {
  const bring = async (text: string, given: object = {}, as = author) => {
    const { data, errors } = await api.send<{
      importItems: {
        __typename: string;
        reason?: string;
        problems?: { path: string; code: string }[];
        lines?: { position: number; title: string; problem: string | null; path: string | null }[];
      };
    }>(
      `mutation ($input: ImportItemsInput!) { importItems(input: $input) { __typename
        ... on ImportItemsSuccess { lines { position title problem path } }
        ... on InvalidInput { problems { path code } } ... on ItemRefused { reason } } }`,
      {
        input: {
          key: newId("key"),
          format: "GIFT",
          text,
          direction: "1.2",
          component: "GOALS",
          difficulty: "MEDIUM",
          ...given,
        },
      },
      as,
    );
    expect(errors).toBeUndefined();
    return data.importItems;
  };

  test("becomes drafts with their keys, and a line for each question that was not read", async () => {
    const text =
      "::Первый::Что записывают прежде всего остального? {=Цель ~Мера}\n\nНет ответа\n\n::Снова::что записывают прежде всего остального? {=Цель ~Мера}";
    const { lines } = await bring(text);
    expect(lines).toMatchObject([
      { position: 1, title: "Первый", problem: null },
      { position: 2, title: "", problem: "NOT_A_QUESTION", path: null },
      { position: 3, title: "Снова", problem: "DUPLICATE_STEM", path: null },
    ]);
    const [made] = await api.em().find(ItemVersion, { item: lines![0]!.path!.replace("/bank/", "") });
    expect(made).toMatchObject({ state: "DRAFT", type: "SINGLE" });
    expect(await hasKey(api.em(), made!.id)).toBe(true);
    expect(made!.keyProblems!.map(({ path }) => path)).toContain("answerKey.source");

    expect((await bring(text)).lines!.map(({ problem }) => problem)).toEqual([
      "DUPLICATE_STEM",
      "NOT_A_QUESTION",
      "DUPLICATE_STEM",
    ]);
  });

  test("with an id met twice gives its first question alone", async () => {
    const question = (stem: string) =>
      `<question type="essay"><name><text>Имя</text></name><idnumber>7</idnumber><questiontext format="html"><text>${stem}</text></questiontext></question>`;
    const { lines } = await bring(
      `<quiz>${question("Разберите первый случай подробно.")}${question("Разберите второй случай подробно.")}</quiz>`,
      { format: "MOODLE_XML" },
    );
    expect(lines!.map(({ problem }) => problem)).toEqual([null, "DUPLICATE_ID"]);
  });

  test.each([
    ["declares entities", '<!DOCTYPE q [<!ENTITY x "y">]><quiz>&x;</quiz>', "MOODLE_XML", "BROKEN_FILE"],
    ["holds no question", "<quiz/>", "MOODLE_XML", "NO_QUESTIONS"],
    ["is too large", "а".repeat(80_000), "GIFT", "FILE_TOO_LARGE"],
    ["holds too many questions", "Вопрос {}\n\n".repeat(301), "GIFT", "TOO_MANY_QUESTIONS"],
  ])("is refused whole when it %s", async (_, text, format, code) => {
    expect((await bring(text, { format })).problems).toEqual([{ path: "text", code }]);
  });

  test("of a megabyte is turned away before it is read, and nobody but an assessor brings one", async () => {
    const huge = await api.send("query { __typename }", { text: "a".repeat(1_000_000) }, author);
    expect(huge.data ?? null).toBeNull();
    expect(await bring("Вопрос {}", {}, registrar)).toMatchObject({ reason: "NOT_ASSESSOR" });
  });
});
