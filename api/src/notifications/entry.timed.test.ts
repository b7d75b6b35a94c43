import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../accounts/accounts.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry } from "../register/register.factory.js";
import type { RegisterEntry } from "../register/registerEntry.entity.js";
import { lookAtEntries } from "./entry.timed.js";
import { Notification } from "./notification.entity.js";

let api: TestApi;
let regionId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  regionId = aRegion(em).id;
  await em.flush();
});
afterAll(() => api.close());

/** An expert whose term ends with 2026-12-31; gives the id. */
async function anExpert(given: Partial<RegisterEntry> = {}): Promise<string> {
  const em = api.em();
  const person = aPerson(em, { id: regionId });
  anEntry(em, person, {
    registrationNo: `74-2024-${person.id.slice(-6)}`,
    validUntilOn: "2026-12-31",
    ...given,
  });
  await em.flush();
  return person.id;
}

/** How often the person was told by the end of a minute at this instant. */
async function toldAt(instant: string, person: string): Promise<number> {
  await api.setClock(instant);
  await lookAtEntries(api.app.services);
  await api.settle();
  return api.em().count(Notification, { person, kind: "ENTRY_EXPIRES_SOON" });
}

describe("R22 the end of a term is told", () => {
  test("90, 30 and 7 days before, once each, from the first minute of the region's day", async () => {
    const expert = await anExpert();

    expect(await toldAt("2026-10-01T18:59:00Z", expert)).toBe(0);
    // The second of October has begun in Yekaterinburg.
    expect(await toldAt("2026-10-01T19:00:00Z", expert)).toBe(1);
    expect(await toldAt("2026-11-30T18:59:00Z", expert)).toBe(1);
    expect(await toldAt("2026-11-30T19:00:00Z", expert)).toBe(2);
    expect(await toldAt("2026-12-23T19:00:00Z", expert)).toBe(3);
    expect(await toldAt("2026-12-31T18:00:00Z", expert)).toBe(3);
    expect(await toldAt("2027-01-01T00:00:00Z", expert)).toBe(3);
  });

  test("once, by two processes that look at the same minute, and once after a pause of months", async () => {
    const expert = await anExpert();
    await api.setClock("2026-12-27T07:00:00Z");

    await Promise.all([lookAtEntries(api.app.services), lookAtEntries(api.app.services)]);

    expect(await toldAt("2026-12-27T07:01:00Z", expert)).toBe(1);
  });

  test("in the person's language, with the last day, and leads to the applications", async () => {
    const expert = await anExpert({ registrationNo: "74-2024-0001" });
    await toldAt("2026-12-27T07:00:00Z", expert);

    const { data } = await api.send(
      "{ notifications(first: 5) { nodes { subject(locale: RU) path } } }",
      {},
      expert,
    );
    expect(data).toEqual({
      notifications: {
        nodes: [{ subject: "Запись 74-2024-0001 действует до 31.12.2026", path: "/application" }],
      },
    });
  });

  test.each<[string, Partial<RegisterEntry>, number]>([
    ["also to who is suspended", { state: "SUSPENDED" }, 1],
    ["not to who is excluded", { state: "EXCLUDED" }, 0],
    [
      "not to who takes part in a group only",
      { kind: "GROUP_PARTICIPANT", state: "LISTED", category: null },
      0,
    ],
    ["not while the term is long", { validUntilOn: "2027-12-31" }, 0],
    ["not when the term is over", { validUntilOn: "2026-12-01" }, 0],
  ])("%s", async (_, given, times) => {
    const expert = await anExpert(given);

    expect(await toldAt("2026-12-27T07:00:00Z", expert)).toBe(times);
  });
});
