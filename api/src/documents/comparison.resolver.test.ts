import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { aGroup, aMember } from "../groups/projectGroup.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aBlock, aDocument, aVersion } from "./document.factory.js";

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
  const open = aDocument(em, group, { state: "REVISION" });
  const other = aDocument(em, group, { state: "WITHDRAWN" });
  const words = "Отчёт готовится не позднее";
  for (const document of [open, other]) {
    aVersion(em, document, { blocks: [aBlock(1, `${words} 30 дней.`)] });
    aVersion(em, document, { blocks: [aBlock(1, `${words} 20 дней.`), aBlock(2, "Новый пункт.")] });
  }
  aVersion(em, open, { blocks: [aBlock(1, `${words} 10 дней.`)], submittedAt: null });
  await em.flush();
  Object.assign(ids, { open: open.id, withdrawn: other.id });
});
afterAll(() => api.close());

interface Answer {
  comparison: {
    before: { number: number };
    after: { number: number; submittedAt: string | null };
    counts: Record<string, number>;
    blocks: {
      state: string;
      beforeId: string | null;
      afterId: string | null;
      pieces: { kind: string; text: string }[];
    }[];
  } | null;
}

const compare = async (document: string, before: number, after: number, who: string) => {
  const { data, errors } = await api.send<Answer>(
    `query ($documentId: ID!, $before: Int!, $after: Int!) {
      comparison(documentId: $documentId, before: $before, after: $after) {
        before { number } after { number submittedAt } counts { unchanged edited moved added gone }
        blocks { state kind beforeId afterId pieces { kind text } table { rows { state } } image { hash } } } }`,
    { documentId: ids[document], before, after },
    cast[who],
  );
  expect(errors).toBeUndefined();
  return data.comparison;
};

describe("the comparison of two versions", () => {
  test("is read by anybody who reads both", async () => {
    const comparison = await compare("open", 1, 2, "visitor");

    expect(comparison).toMatchObject({
      before: { number: 1 },
      after: { number: 2 },
      counts: { unchanged: 0, edited: 1, moved: 0, added: 1, gone: 0 },
    });
    expect(comparison?.blocks).toMatchObject([
      {
        state: "EDITED",
        beforeId: "b1",
        afterId: "b1",
        pieces: [
          { kind: "SAME", text: "Отчёт готовится не позднее " },
          { kind: "REMOVED", text: "30 " },
          { kind: "ADDED", text: "20 " },
          { kind: "SAME", text: "дней." },
        ],
      },
      { state: "NEW", beforeId: null, afterId: "b2" },
    ]);
  });

  test("is the same when it is asked for again", async () => {
    expect(await compare("open", 1, 2, "member")).toEqual(await compare("open", 1, 2, "visitor"));
  });

  test("with a draft is for the group and the coordinator", async () => {
    expect(await compare("open", 2, 3, "visitor")).toBeNull();
    expect(await compare("open", 2, 3, "moderator")).toBeNull();
    expect((await compare("open", 2, 3, "member"))?.after).toEqual({ number: 3, submittedAt: null });
    expect((await compare("open", 2, 3, "coordinator"))?.after.number).toBe(3);
  });

  test("of a withdrawn document is not for the public", async () => {
    expect(await compare("withdrawn", 1, 2, "visitor")).toBeNull();
    expect(await compare("withdrawn", 1, 2, "member")).not.toBeNull();
  });

  test("with a version that is not there is null", async () => {
    expect(await compare("open", 1, 9, "member")).toBeNull();
  });
});
