import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { anApi, type TestApi } from "../platform/testing/api.js";
import { aConsentText, aPerson, aRegion } from "./accounts.factory.js";

let api: TestApi;
let personId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  personId = aPerson(em, region, { surname: "Волкова", givenName: "Анна", patronymic: null }).id;
  const texts = [
    ["edition of last year", "2025-01-01"],
    ["edition of today", "2026-03-02"],
    ["edition of tomorrow", "2026-03-03"],
  ] as const;
  for (const [index, [bodyRu, effectiveFromOn]] of texts.entries())
    aConsentText(em, region, "PROCESSING", { edition: index + 1, bodyRu, effectiveFromOn });
  await em.flush();
});
afterAll(() => api.close());

const viewer = `{ viewer { person { fullName } roles isExpert } region { code timeZone } }`;

describe("whoever asks", () => {
  test("is nobody without a session, and still learns the region", async () => {
    const { data } = await api.send(viewer);

    expect(data).toEqual({ viewer: null, region: { code: "74", timeZone: "Asia/Yekaterinburg" } });
  });

  test("sees themselves with a session", async () => {
    const { data } = await api.send(viewer, {}, personId);

    expect(data).toMatchObject({
      viewer: { person: { fullName: "Волкова Анна" }, roles: [], isExpert: false },
    });
  });

  test("does not read the name of somebody without consent, by node or otherwise", async () => {
    const { data } = await api.send(`query ($id: ID!) { node(id: $id) { id ... on Person { fullName } } }`, {
      id: personId,
    });

    expect(data).toEqual({ node: { id: personId, fullName: null } });
  });

  test("gets nothing for an unknown id", async () => {
    const { data } = await api.send(`{ node(id: "person_1111111111111111111111") { id } }`);

    expect(data).toEqual({ node: null });
  });
});

test("whoever signs up reads the consent in force on the day of the region, not of the server", async () => {
  // Half past one at night in Yekaterinburg, and the evening before by the server's clock.
  await api.setClock("2026-03-01T20:30:00Z");
  const { data } = await api.send("{ consentTexts { bodyRu } }");
  await api.setClock(null);

  expect(data).toEqual({ consentTexts: [{ bodyRu: "edition of today" }] });
});

describe("a request that is no good", () => {
  test.each([
    ["an operation outside the schema", "{ secrets }", 400, "INVALID_OPERATION"],
    [
      "two operations at once",
      "query A { region { code } } query B { region { code } }",
      400,
      "MALFORMED_REQUEST",
    ],
    [
      "sixteen aliases",
      `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: region { code }`).join(" ")} }`,
      400,
      "INVALID_OPERATION",
    ],
  ])(
    "%s is refused with a code of the catalogue and nothing of the inside",
    async (_, operation, status, code) => {
      const answer = await api.send(operation);

      expect(answer.status).toBe(status);
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
      expect(answer.errors?.[0]?.extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(answer.errors)).not.toMatch(/stack|Did you mean|node_modules/);
    },
  );

  test("an unknown path answers 404 as JSON", async () => {
    const response = await fetch(`${api.url}/files/nothing.here`);

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
  });

  test("T36 a post from another site is not carried out", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      body: JSON.stringify({ query: "{ region { code } }" }),
    });

    expect(response.status).toBe(403);
  });
});
