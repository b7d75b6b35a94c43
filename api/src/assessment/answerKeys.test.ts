import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import type { Person } from "../accounts/person.entity.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { withConnection } from "../platform/database/login.js";
import { hasKey, keepKey, markAttempt, revealKey, sealForm } from "./answerKeys.js";
import {
  aBlueprint,
  aForm,
  anApplicationInAssessment,
  anAttempt,
  anItem,
  smallest,
  someReasons,
} from "./assessment.factory.js";
import { AttemptAnswer } from "./attempt.entity.js";
import { type ItemType, ItemVersion } from "./item.entity.js";
import type { ItemAnswer } from "./item.model.js";

let api: TestApi;
let author: Person;
let registrar: Person;
let other: Person;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  [author, registrar, other] = [aPerson(em, region), aPerson(em, region), aPerson(em, region)];
  aRole(em, registrar, "REGISTRAR");
  aRole(em, other, "ASSESSOR");
  await em.flush();
});
afterAll(() => api.close());

/** One answer, marked as the only one of a paper that was handed in. */
async function pointsOf(type: ItemType, answer: ItemAnswer | null): Promise<number | null> {
  const em = api.em();
  const version = await anItem(em, author, type);
  const blueprint = aBlueprint(em, author.regionId, []);
  const form = aForm(em, blueprint, [version]);
  const candidate = aPerson(em, { id: author.regionId });
  const attempt = anAttempt(em, anApplicationInAssessment(em, candidate), blueprint, form, {
    state: "SUBMITTED",
    submittedAt: new Date(),
  });
  if (answer)
    em.create(AttemptAnswer, {
      regionId: author.regionId,
      createdAt: new Date(),
      attempt,
      position: 1,
      answer,
      change: 1,
      isFlagged: false,
      savedAt: new Date(),
      isLate: false,
    });
  await em.flush();
  const [marked] = await markAttempt(em, attempt.id);
  return marked!.points;
}

describe("R07 keys lie where the service cannot read them", () => {
  test.each(["item_key", "form_seal", "sample_reference"])(
    "T15 the service's login is refused the table %s",
    async (table) => {
      await withConnection(api.database.service, async (client) => {
        await expect(client.query(`select * from answer_key.${table}`)).rejects.toMatchObject({
          code: "42501",
        });
      });
    },
  );

  test("R07 a key is revealed to the author and to the registrar, each time into the journal, and to nobody else", async () => {
    const em = api.em();
    const version = await anItem(em, author);
    const asked = { versionId: version.id, reason: "Жалоба кандидата на задание" };

    expect((await revealKey(em, { ...asked, viewerId: author.id }))!.key).toEqual(smallest.SINGLE.key);
    expect((await revealKey(em, { ...asked, viewerId: registrar.id }))!.reasons).toEqual(someReasons);
    await expect(revealKey(api.em(), { ...asked, viewerId: other.id })).rejects.toMatchObject({
      code: "42501",
    });

    const told = await api.em().find(JournalEntry, { act: "key.revealed", subjectId: version.item.id });
    expect(told.map(({ actorId }) => actorId)).toEqual([author.id, registrar.id]);
    expect(JSON.stringify(told)).not.toContain("Жалоба");
  });

  test("R07 a key is not revealed without a reason", async () => {
    const version = await anItem(api.em(), author);
    await expect(
      revealKey(api.em(), { versionId: version.id, viewerId: author.id, reason: "  надо  " }),
    ).rejects.toMatchObject({ code: "22023" });
  });

  test("R07 nothing is marked before it is handed in", async () => {
    const em = api.em();
    const version = await anItem(em, author);
    const blueprint = aBlueprint(em, author.regionId, []);
    const attempt = anAttempt(
      em,
      anApplicationInAssessment(em, aPerson(em, { id: author.regionId })),
      blueprint,
      aForm(em, blueprint, [version]),
      { state: "IN_PROGRESS" },
    );
    await em.flush();
    await expect(markAttempt(em, attempt.id)).rejects.toMatchObject({ code: "55000" });
  });

  test("a key is written only while its version is an unused draft", async () => {
    const em = api.em();
    const draft = await anItem(em, author, "SINGLE", {}, { state: "DRAFT" });
    await keepKey(em, draft.id, { choices: ["b"] }, someReasons);
    expect(await hasKey(em, draft.id)).toBe(true);

    const active = await anItem(em, author);
    await expect(keepKey(api.em(), active.id, { choices: ["b"] }, someReasons)).rejects.toMatchObject({
      code: "55000",
    });
  });

  test("a version that was used never changes, whoever asks", async () => {
    const em = api.em();
    const version = await anItem(em, author);
    version.usedAt = new Date();
    await em.flush();
    const unit = api.em();
    (await unit.findOneOrFail(ItemVersion, version.id)).weight = 3;
    await expect(unit.flush()).rejects.toMatchObject({ code: "55000" });
  });

  test("a paper is sealed once, each item with a salt of its own", async () => {
    const em = api.em();
    const versions = [await anItem(em, author), await anItem(em, author)];
    const form = aForm(em, aBlueprint(em, author.regionId, []), versions);
    await em.flush();
    const entries = await sealForm(em, form.id);
    expect(entries).toHaveLength(2);
    expect(entries[0]!.subarray(0, 32)).not.toEqual(entries[1]!.subarray(0, 32));
    expect(entries[1]!.subarray(32).toString("utf8")).toContain(versions[1]!.id);
    form.sealedAt = new Date();
    await em.flush();
    await expect(sealForm(api.em(), form.id)).rejects.toMatchObject({ code: "55000" });
  });
});

describe("R04 an answer is right or not", () => {
  test.each<[ItemType, ItemAnswer | null, number | null]>([
    ["SINGLE", { choices: ["a"] }, 1],
    ["SINGLE", { choices: ["b"] }, 0],
    ["SINGLE", { choices: ["a", "b"] }, 0],
    ["SINGLE", null, 0],
    ["MULTIPLE", { choices: ["b", "a"] }, 1],
    ["MULTIPLE", { choices: ["a"] }, 0],
    ["MULTIPLE", { choices: ["a", "b", "c"] }, 0],
    ["ORDER", { order: ["a", "b", "c"] }, 1],
    ["ORDER", { order: ["b", "a", "c"] }, 0],
    ["MATCH", { pairs: { l2: "b", l1: "a" } }, 1],
    ["MATCH", { pairs: { l1: "a" } }, 0],
    ["INLINE_CHOICE", { gaps: { g1: "a", g2: "c" } }, 1],
    ["INLINE_CHOICE", { gaps: { g1: "b", g2: "c" } }, 0],
    ["SHORT", { text: " «Мониторинг». " }, 1],
    ["SHORT", { text: "мониторинга" }, 0],
    ["SHORT", { text: "" }, 0],
    ["NUMBER", { text: "12,5 %" }, 1],
    ["NUMBER", { text: "12.6" }, 1],
    ["NUMBER", { text: "12,61" }, 0],
    ["NUMBER", { text: "двенадцать" }, 0],
    ["NUMBER", { text: "−12,5" }, 0],
    ["EXTENDED", { text: "Ответ" }, null],
  ])("%s answered with %j gets %s", async (type, answer, points) => {
    expect(await pointsOf(type, answer)).toBe(points);
  });
});
