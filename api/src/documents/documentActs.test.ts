import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { ConceptDocument, Direction } from "../accounts/dictionary.entity.js";
import type { Person } from "../accounts/person.entity.js";
import { Task } from "../accounts/task.entity.js";
import { MicroGroup, type PlannedProduct, type ProjectGroup } from "../groups/projectGroup.entity.js";
import { aGroup, aMember, aProduct } from "../groups/projectGroup.factory.js";
import { Notification } from "../notifications/notification.entity.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { contentHashOf } from "./contentHash.js";
import { DocumentVersion, ModelDocument, VersionAuthor } from "./document.entity.js";
import { aBlock, aDocument, aVersion } from "./document.factory.js";

let api: TestApi;
let group: ProjectGroup;
let other: ProjectGroup;
let product: PlannedProduct;
const people = {} as Record<"lead" | "member" | "writer" | "coordinator" | "both" | "stranger", Person>;
let unit: MicroGroup;
let keyCount = 0;
const key = () => `key-of-document-acts-${(keyCount += 1)}`;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  for (const name of ["lead", "member", "writer", "coordinator", "both", "stranger"] as const) {
    people[name] = aPerson(em, region, { surname: name });
  }
  group = aGroup(em, people.lead, { title: "Группа ММПГ-2" });
  other = aGroup(em, people.stranger);
  unit = em.create(MicroGroup, {
    regionId: region.id,
    createdAt: new Date(),
    group,
    code: "1",
    title: "Показатели",
  });
  aMember(em, group, people.member);
  aMember(em, group, people.writer, "MEMBER", { microGroup: unit });
  aMember(em, group, people.both);
  aRole(em, people.coordinator, "COORDINATOR");
  aRole(em, people.both, "COORDINATOR");
  em.create(Direction, {
    regionId: region.id,
    createdAt: new Date(),
    code: "1.2",
    nameRu: "Система",
    nameEn: "System",
    position: 2,
  });
  for (const number of [1, 6, 7]) {
    em.create(ConceptDocument, {
      regionId: region.id,
      createdAt: new Date(),
      number,
      titleRu: `Концепция ${number}`,
    });
  }
  product = aProduct(em, group);
  await em.flush();
});
beforeEach(() => api.setClock("2022-05-10T05:00:00Z"));
afterAll(() => api.close());

const problem = `... on Problem { message } ... on InvalidInput { problems { path code } }`;
const mutation = (name: string) =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on ${name[0]!.toUpperCase()}${name.slice(1)}Success { document { id state code stateReason } }
    ... on DocumentRefused { reason } ${problem} } }`;

interface Payload {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
  document?: { id: string; state: string; code: string; stateReason: string | null };
}

async function send(name: string, input: object, who: Person | null): Promise<Payload> {
  const { data, errors } = await api.send<Record<string, Payload>>(
    mutation(name),
    { input: { key: key(), ...input } },
    who?.id,
  );
  expect(errors).toBeUndefined();
  return data[name]!;
}

/** A draft of the group with a text, and what a submission needs. */
async function aDraft(): Promise<{ document: ModelDocument; version: DocumentVersion }> {
  const em = api.em();
  const groupHere = em.merge(group);
  const document = aDocument(em, groupHere);
  const blocks = [aBlock(1, "Текст первой редакции")];
  const version = aVersion(em, document, { submittedAt: null, blocks, contentHash: contentHashOf(blocks) });
  await em.flush();
  return { document, version };
}

const described = () => ({
  groupId: group.id,
  productId: product.id,
  title: "Модель управления качеством",
  level: "MUNICIPAL",
  directions: ["1.2"],
  conceptNumbers: [1, 6, 7],
});

describe("R57 a document is begun", () => {
  test.each([
    ["by nobody", null, {}, "NOT_MEMBER"],
    ["by somebody outside the group", () => people.stranger, {}, "NOT_MEMBER"],
    ["without a concept", () => people.member, { conceptNumbers: [] }, "CONCEPT_REFERENCE_REQUIRED"],
    [
      "on a concept that is not in the dictionary",
      () => people.member,
      { conceptNumbers: [9] },
      "CONCEPT_UNKNOWN",
    ],
    ["in a group that is not there", () => people.member, { groupId: "group_1" }, "NOT_FOUND"],
  ])("R57 not %s", async (_, who, change, reason) => {
    const payload = await send("createDocument", { ...described(), ...change }, who && who());

    expect(payload).toMatchObject({ __typename: "DocumentRefused", reason });
  });

  test("R57 not of a product that another group plans", async () => {
    const payload = await send("createDocument", { ...described(), groupId: other.id }, people.stranger);

    expect(payload).toMatchObject({ reason: "PRODUCT_OF_ANOTHER_GROUP" });
  });

  test("not without directions or with a title too short", async () => {
    const untitled = await send("createDocument", { ...described(), title: " МД " }, people.member);
    const aimless = await send("createDocument", { ...described(), directions: [] }, people.member);

    expect(untitled.problems).toEqual([{ path: "title", code: "TOO_SHORT" }]);
    expect(aimless.problems).toEqual([{ path: "directions", code: "TOO_FEW" }]);
  });

  test("R57 by a member within a planned product, with the next code of the year; the product then has its document", async () => {
    const payload = await send("createDocument", described(), people.member);
    const again = await send("createDocument", described(), people.lead);

    expect(payload.document).toMatchObject({
      state: "DRAFT",
      code: expect.stringMatching(/^MD-2022-\d{3}$/),
    });
    expect(again).toMatchObject({ reason: "PRODUCT_TAKEN" });
  });

  test("R57 a product is offered while nobody has begun it, and again when its document was withdrawn", async () => {
    const em = api.em();
    const planned = aProduct(em, em.merge(group));
    const document = aDocument(em, em.merge(group), { product: planned });
    await em.flush();
    const read = async (who: Person | null) => {
      const { data } = await api.send<{ group: { products: { id: string }[] } }>(
        `query ($id: ID!) { group(id: $id) { products { id viewerCanCreateDocument document { id } } } }`,
        { id: group.id },
        who?.id,
      );
      return data.group.products.find(({ id }) => id === planned.id);
    };

    expect(await read(people.member)).toMatchObject({
      viewerCanCreateDocument: false,
      document: { id: document.id },
    });
    expect(await read(people.coordinator)).toMatchObject({ document: { id: document.id } });
    expect(await read(people.stranger)).toMatchObject({ viewerCanCreateDocument: false, document: null });

    document.state = "WITHDRAWN";
    await em.flush();
    expect(await read(people.member)).toMatchObject({ viewerCanCreateDocument: true, document: null });
    expect(await read(people.coordinator)).toMatchObject({ viewerCanCreateDocument: false });
    expect(await read(null)).toMatchObject({ viewerCanCreateDocument: false });
  });
});

describe("a draft is changed", () => {
  test("by members, and a stale form changes nothing", async () => {
    const { document } = await aDraft();
    const change = {
      documentId: document.id,
      version: 1,
      title: "Новое название",
      level: "REGIONAL",
      directions: ["1.2"],
      conceptNumbers: [6],
    };

    expect(await send("updateDocument", change, people.coordinator)).toMatchObject({ reason: "NOT_MEMBER" });
    expect(await send("updateDocument", change, people.stranger)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await send("updateDocument", change, people.member)).toMatchObject({
      __typename: "UpdateDocumentSuccess",
    });
    expect(await send("updateDocument", change, people.lead)).toMatchObject({ __typename: "StaleVersion" });
  });
});

describe("R58 a version is submitted", () => {
  test.each([
    ["by a member who does not lead", () => people.member, "NOT_LEAD"],
    ["by the coordinator", () => people.coordinator, "NOT_LEAD"],
    ["by a stranger, to whom it does not exist", () => people.stranger, "NOT_FOUND"],
  ])("R58 not %s", async (_, who, reason) => {
    const { version } = await aDraft();

    expect(
      await send("submitVersion", { versionId: version.id, version: 1, microGroupIds: [] }, who()),
    ).toMatchObject({ reason });
  });

  test("R58 not when its text was replaced after the lead read it", async () => {
    const { version } = await aDraft();
    const payload = await send(
      "submitVersion",
      { versionId: version.id, version: version.version - 1, microGroupIds: [] },
      people.lead,
    );

    expect(payload.__typename).toBe("StaleVersion");
  });

  test("R58 by the lead, once: number, hash and authors of the day are kept, and the coordinator without a part in it is asked", async () => {
    const { document, version } = await aDraft();
    const input = { versionId: version.id, version: version.version, microGroupIds: [unit.id], key: key() };
    const first = await send("submitVersion", input, people.lead);
    const second = await send("submitVersion", input, people.lead);
    await api.settle();

    expect(first.document?.state).toBe("SUBMITTED");
    expect(second).toEqual(first);
    const em = api.em();
    const authors = await em.find(VersionAuthor, { documentVersion: version.id });
    expect(authors.map(({ person }) => person.id).toSorted()).toEqual(
      [people.lead.id, people.writer.id].toSorted(),
    );
    const stored = await em.findOneOrFail(DocumentVersion, version.id, { populate: ["blocks"] });
    expect(contentHashOf(stored.blocks)).toBe(stored.contentHash);
    // R45: the coordinator who belongs to the group is not asked. Five working days after 10 May 2022 end on the 17th.
    const tasks = await em.find(Task, { objectId: document.id, closedAt: null });
    expect(tasks).toMatchObject([{ kind: "ACCEPT_DOCUMENT", dueAt: new Date("2022-05-17T19:00:00Z") }]);
    expect(tasks[0]!.person.id).toBe(people.coordinator.id);
    const notices = await em.find(Notification, { subjectId: document.id });
    expect(notices).toMatchObject([{ kind: "DOCUMENT_SUBMITTED" }]);
    const journal = await em.find(JournalEntry, { act: "version.submitted", subjectId: version.id });
    expect(journal).toHaveLength(1);
  });

  test("R58 and its content can be changed by nobody, not even in the database", async () => {
    const { version } = await aDraft();
    await send(
      "submitVersion",
      { versionId: version.id, version: version.version, microGroupIds: [] },
      people.lead,
    );
    const change = (set: string) =>
      api.em().getConnection().execute(`update document_version set ${set} where id = ?`, [version.id]);

    await expect(change("blocks = '[]'")).rejects.toThrow("a submitted version is never changed");
    await expect(change("content_hash = 'x'")).rejects.toThrow("a submitted version is never changed");
    await expect(change("submitted_at = null")).rejects.toThrow("a submitted version is never changed");
  });

  test("R58 not twice, and not without a text", async () => {
    const { version } = await aDraft();
    const submission = { versionId: version.id, version: version.version, microGroupIds: [] };
    await send("submitVersion", submission, people.lead);

    expect(await send("submitVersion", submission, people.lead)).toMatchObject({ reason: "INVALID_STATE" });
  });
});

describe("a submitted document is returned", () => {
  async function submitted() {
    const draft = await aDraft();
    await send(
      "submitVersion",
      { versionId: draft.version.id, version: draft.version.version, microGroupIds: [] },
      people.lead,
    );
    const document = await api.em().findOneOrFail(ModelDocument, draft.document.id);
    return { ...draft, document };
  }

  test.each([
    ["by its lead", () => people.lead, "NOT_COORDINATOR"],
    ["by a coordinator of its own group (R45)", () => people.both, "CONFLICT_OF_INTEREST"],
    ["by a stranger", () => people.stranger, "NOT_FOUND"],
  ])("R45 not %s", async (_, who, reason) => {
    const { document } = await submitted();
    const input = {
      documentId: document.id,
      version: document.version,
      reason: "Нет раздела о показателях.",
    };

    expect(await send("returnDocument", input, who())).toMatchObject({ reason });
  });

  test("not without a reason", async () => {
    const { document } = await submitted();
    const input = { documentId: document.id, version: document.version, reason: "  нет  " };

    expect((await send("returnDocument", input, people.coordinator)).problems).toEqual([
      { path: "reason", code: "TOO_SHORT" },
    ]);
  });

  test("R92 by a free coordinator, late as well: the lead is asked, told, and submits the next number", async () => {
    const { document, version } = await submitted();
    await api.setClock("2022-06-10T05:00:00Z");
    const payload = await send(
      "returnDocument",
      { documentId: document.id, version: document.version, reason: "Нет раздела о показателях." },
      people.coordinator,
    );
    await api.settle();

    expect(payload.document).toMatchObject({ state: "DRAFT", stateReason: "Нет раздела о показателях." });
    const em = api.em();
    expect(await em.find(Task, { objectId: document.id, closedAt: null })).toMatchObject([
      { kind: "RETURNED_DOCUMENT" },
    ]);
    expect(await em.count(Notification, { subjectId: document.id, kind: "DOCUMENT_RETURNED" })).toBe(1);
    const { draftVersion, versions } = await readVersions(document.id, people.member);
    expect(draftVersion).toBeNull();
    expect(versions).toEqual([{ id: version.id, number: 1, returnedAt: "2022-06-10T05:00:00.000Z" }]);

    const next = aVersion(em, await em.findOneOrFail(ModelDocument, document.id), { submittedAt: null });
    await em.flush();
    await send(
      "submitVersion",
      { versionId: next.id, version: next.version, microGroupIds: [] },
      people.lead,
    );
    expect(await em.count(Task, { objectId: document.id, kind: "RETURNED_DOCUMENT", closedAt: null })).toBe(
      0,
    );
    expect((await readVersions(document.id, people.member)).versions.map(({ number }) => number)).toEqual([
      2, 1,
    ]);
  });

  async function readVersions(id: string, who: Person) {
    const { data } = await api.send<{
      document: { draftVersion: object | null; versions: { id: string; number: number }[] };
    }>(
      `query ($id: ID!) { document(id: $id) { draftVersion { id } versions { id number returnedAt } } }`,
      { id },
      who.id,
    );
    return data.document;
  }
});
