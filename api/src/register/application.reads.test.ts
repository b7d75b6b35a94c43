import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { StoredFile } from "../files/file.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anApplicationWorld } from "./application.factory.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof anApplicationWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await anApplicationWorld(api);
});
afterAll(() => api.close());

const gaps = [{ part: "TRAINING", text: "Приложите удостоверение о переподготовке" }];

describe("R82 what others read of an application", () => {
  const query = `query ($id: ID!) { application(id: $id) { state email requestedCategory directions { code } questionnaire { experience }
    documents { file { path } } problems { path } conditions { isMet } }
    applications(first: 100) { nodes { id } } }`;
  interface Read {
    application: { questionnaire: object | null; documents: { file: { path: string } }[] } | null;
    applications: { nodes: { id: string }[] };
  }
  const read = async (id: string, as: string | null) => (await api.send<Read>(query, { id }, as)).data;

  test("is nothing for strangers and for the registrar of another region (R86)", async () => {
    const id = await world.submitted(await world.somebody());
    const em = api.em();
    const foreigner = aPerson(
      em,
      aRegion(em, { id: "region_far", code: "45", nameRu: "Курганская область" }),
    );
    aRole(em, foreigner, "REGISTRAR");
    await em.flush();

    for (const as of [null, await world.somebody(), foreigner.id])
      expect(await read(id, as)).toEqual({ application: null, applications: { nodes: [] } });
  });

  test("is all of it for the registrar once submitted, nothing before, and only the state while it is mended", async () => {
    const person = await world.somebody();
    const draft = await world.create(person);
    expect(await read(draft, world.registrar)).toMatchObject({ application: null });
    await world.save(draft, person);
    await world.attachAll(draft, person);
    await world.act("submitApplication", draft, person);

    const whole = await read(draft, world.registrar);
    expect(whole.application).toMatchObject({ questionnaire: { experience: "Эксперт ВПР с 2018 года" } });
    expect(whole.application?.documents).toHaveLength(3);
    expect(whole.applications.nodes.map(({ id }) => id)).toContain(draft);
    const path = whole.application!.documents[0]!.file.path;
    const opened = async (as: string) =>
      (await fetch(`${api.url}${path}`, { headers: { cookie: await api.cookieOf(as) } })).status;
    expect(await opened(await world.somebody())).toBe(404);

    await world.act("returnApplication", draft, world.registrar, { gaps, documentIds: [] });
    expect((await read(draft, world.registrar)).application).toMatchObject({
      state: "RETURNED",
      directions: [],
      questionnaire: null,
      documents: [],
    });
    expect((await read(draft, person)).application?.documents).toHaveLength(3);
  });

  test("is found by number and name, the oldest first", async () => {
    await world.submitted(await world.somebody());
    await api.setClock("2026-03-09T07:00:00Z");
    await world.submitted(await world.somebody());
    await api.setClock("2026-03-10T07:00:00Z");
    const { data } = await api.send<{ applications: { nodes: { submittedAt: string }[] } }>(
      `query { applications(first: 100, filter: { states: [SUBMITTED], search: "проб" }) { nodes { submittedAt } } }`,
      {},
      world.registrar,
    );
    const times = data.applications.nodes.map(({ submittedAt }) => submittedAt);

    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual(times.toSorted());
  });
});

/** A picture of one pixel with a place written into it. */
function aPhotograph(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
  };
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", size),
    chunk("tEXt", Buffer.from("Location: Nyazepetrovsk")),
    chunk("IDAT", deflateSync(Buffer.from([0, 0]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

test("a photograph of a paper is taken without what the camera wrote into it", async () => {
  const person = await world.somebody();
  const id = await world.create(person);
  const { data } = await api.send<{ requestUpload: { path: string } }>(
    `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { ... on RequestUploadSuccess { path } } }`,
    { input: { key: newId("key"), purpose: "APPLICATION", subjectId: id } },
    person,
  );
  const png = aPhotograph();
  const response = await fetch(`${api.url}${data.requestUpload.path}`, {
    method: "POST",
    headers: { "x-file-name": "diploma.png", cookie: await api.cookieOf(person) },
    body: new Uint8Array(png),
  });

  expect(response.status).toBe(201);
  const { fileId, name } = (await response.json()) as { fileId: string; name: string };
  expect(name).toBe("diploma.png");
  expect(
    await world.send("attachProof", { applicationId: id, kind: "DIPLOMA", fileId }, person),
  ).toMatchObject({
    __typename: "AttachProofSuccess",
  });
  const file = await api.em().findOneOrFail(StoredFile, fileId);
  expect(file).toMatchObject({ mediaType: "image/png" });
  expect(file.byteCount).toBeLessThan(png.length);
});
