import { afterAll, beforeAll, expect, test } from "vitest";

import { aConsentText, anAccount } from "./accounts/accounts.factory.js";
import { Consent } from "./accounts/consent.entity.js";
import { ofOthers, ownParts } from "./ownData.js";
import { anApi, type TestApi } from "./platform/testing/api.js";
import { anAssignment, anExpert, aPanel, aReview, aRound } from "./review/review.factory.js";

let api: TestApi;
let expertId: string;
let otherId: string;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-09-01T07:00:00Z");
  const em = api.em();
  const { region, document, version, coordinator, round } = aPanel(em, { state: "CONCLUDED" });
  const expert = anExpert(em, region);
  const other = anExpert(em, region);
  anAccount(em, expert, { email: "expert@school.example" });
  aReview(em, anAssignment(em, round, expert, { state: "COMPLETED" }), { summary: "Свой вывод" });
  aReview(em, anAssignment(em, round, other, { state: "COMPLETED" }), { summary: "Чужой вывод" });
  anAssignment(em, aRound(em, document, version, coordinator, { number: 2 }), expert, { state: "PROPOSED" });
  em.create(Consent, {
    regionId: region.id,
    createdAt: new Date(),
    person: expert,
    text: aConsentText(em, region, "DISSEMINATION"),
    kind: "DISSEMINATION",
    fields: ["NAME"],
    givenAt: new Date("2022-05-01T07:00:00Z"),
  });
  await em.flush();
  [expertId, otherId] = [expert.id, other.id];
});
afterAll(() => api.close());

const get = async (as: string | null) =>
  fetch(`${api.url}/files/own-data.json`, { headers: as ? { cookie: await api.cookieOf(as) } : {} });

test("R82 a person gets a copy of all that is held about them, and nothing of others", async () => {
  const response = await get(expertId);
  const text = await response.text();
  const data = JSON.parse(text) as Record<string, Record<string, unknown>[]>;

  expect(response.headers.get("content-disposition")).toContain("collegium-own-data.json");
  expect(Object.keys(data)).toEqual(["takenAt", ...ownParts.map(({ name }) => name)]);
  expect(data["person"]).toMatchObject([{ id: expertId }]);
  expect(data["accounts"]).toMatchObject([{ email: "expert@school.example", sessions: [{}] }]);
  expect(data["entries"]).toHaveLength(1);
  expect(data["consents"]).toMatchObject([{ kind: "DISSEMINATION", fields: ["NAME"] }]);
  expect(text).toContain("Свой вывод");
  expect(text).not.toContain("Чужой вывод");
  expect(text).not.toContain(otherId);
  expect(text).not.toMatch(/password|token/i);
});

test("R48 it does not tell of an invitation that is not sent yet", async () => {
  const { assignments } = (await (await get(expertId)).json()) as { assignments: { state: string }[] };

  expect(assignments.map(({ state }) => state)).toEqual(["COMPLETED"]);
});

test("R82 nobody gets one without signing in", async () => {
  expect((await get(null)).status).toBe(404);
});

test("every column that names a person is told of, or is one of who did something to another thing", async () => {
  const { rows } = await api.app.services.reads.query<{ column: string }>(`
    select c.conrelid::regclass::text || '.' || a.attname as column from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.confrelid = 'person'::regclass and c.contype = 'f' order by 1`);
  const known = [...ownParts.flatMap(({ of }) => of), ...ofOthers].toSorted();

  expect(rows.map(({ column }) => column)).toEqual(known);
});
