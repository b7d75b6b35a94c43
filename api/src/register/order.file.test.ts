import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import type { Person } from "../accounts/person.entity.js";
import { StoredFile, UploadTicket } from "../files/file.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry } from "./register.factory.js";

let api: TestApi;
let entryId: string;
let fileId: string;
const people = {} as Record<"officer" | "otherOfficer" | "registrar" | "expert" | "stranger", Person>;
let keyCount = 0;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  for (const name of ["officer", "otherOfficer", "registrar", "expert", "stranger"] as const) {
    people[name] = aPerson(em, region, { surname: name });
  }
  aRole(em, people.officer, "MINISTRY_OFFICER");
  aRole(em, people.otherOfficer, "MINISTRY_OFFICER");
  aRole(em, people.registrar, "REGISTRAR");
  entryId = anEntry(em, people.expert, { registrationNo: "74-2024-0001" }).id;
  const row = { regionId: region.id, createdAt: new Date(), createdById: people.officer.id };
  const file = em.create(StoredFile, {
    ...row,
    hash: "ab".repeat(32),
    name: "Приказ.pdf",
    mediaType: "application/pdf",
    byteCount: 10,
  });
  em.create(UploadTicket, {
    ...row,
    person: people.officer,
    purpose: "ORDER",
    subjectId: "order",
    tokenHash: "ticket",
    expiresAt: new Date(),
    usedAt: new Date(),
    file,
  });
  await em.flush();
  fileId = file.id;
});
afterAll(() => api.close());

interface Answer {
  registerOrder: { order?: { id: string }; reason?: string; problems?: { path: string; code: string }[] };
}

async function registers(who: Person, number: string, rest: object = {}) {
  keyCount += 1;
  const { data, errors } = await api.send<Answer>(
    `mutation ($input: RegisterOrderInput!) { registerOrder(input: $input) {
      ... on RegisterOrderSuccess { order { id } } ... on OrderRefused { reason }
      ... on InvalidInput { problems { path code } } } }`,
    {
      input: {
        key: `key-of-order-file-tests-${keyCount}`,
        issuer: "Министерство",
        number,
        on: "2024-04-15",
        title: "О реестре",
        entryIds: [entryId],
        fileId,
        ...rest,
      },
    },
    who.id,
  );
  expect(errors).toBeUndefined();
  return data.registerOrder;
}

async function orderFor(id: string, who: Person | null) {
  const { data } = await api.send<{ order: object }>(
    `query ($id: ID!) { order(id: $id) { number hasFile isFilePublic file { name }
      entries { registrationNo } groups { id } documents { id } } }`,
    { id },
    who?.id,
  );
  return data.order;
}

describe("the paper of an order", () => {
  test("§5b is for parties and staff until it is marked free of personal data, and everybody reads that it exists", async () => {
    const { order } = await registers(people.officer, "01/1");

    const hidden = { number: "01/1", hasFile: true, isFilePublic: false, file: null };
    expect(await orderFor(order!.id, null)).toMatchObject(hidden);
    expect(await orderFor(order!.id, people.stranger)).toMatchObject(hidden);
    for (const reader of [people.registrar, people.expert])
      expect(await orderFor(order!.id, reader)).toMatchObject({ file: { name: "Приказ.pdf" } });
  });

  test("names what the order acts on", async () => {
    const { order } = await registers(people.officer, "01/2");

    expect(await orderFor(order!.id, null)).toMatchObject({
      entries: [{ registrationNo: "74-2024-0001" }],
      groups: [],
      documents: [],
    });
  });

  test("is taken only from the officer who sent it", async () => {
    expect(await registers(people.otherOfficer, "01/3")).toEqual({
      problems: [{ path: "fileId", code: "UNKNOWN" }],
    });
    expect((await registers(people.registrar, "01/3")).reason).toBe("NOT_OFFICER");
  });

  test("§5b is for everybody once it is marked free of personal data", async () => {
    const { order } = await registers(people.officer, "01/4", { isFilePublic: true });

    expect(await orderFor(order!.id, null)).toMatchObject({
      isFilePublic: true,
      file: { name: "Приказ.pdf" },
    });
  });
});
