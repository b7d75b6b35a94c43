import { assert, asyncProperty, array, constantFrom, integer, record } from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../accounts/accounts.factory.js";
import { Region } from "../accounts/region.entity.js";
import { addDays } from "../platform/calendar.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { entryStateOn } from "./entry.rules.js";
import type { EntryStanding } from "./entryChange.rules.js";
import { anEntry } from "./register.factory.js";
import { EntryEvent } from "./registerEntry.entity.js";

let api: TestApi;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-10T07:00:00Z");
  const em = api.em();
  aRegion(em);
  await em.flush();
});
afterAll(() => api.close());

interface Told {
  on: string;
  after: EntryStanding & { ground?: string };
}

/** An entry with a history, written in this order; gives its id. */
async function anEntryWith(history: readonly Told[]): Promise<string> {
  const em = api.em();
  const region = await em.findOneOrFail(Region, "region_test");
  const entry = anEntry(em, aPerson(em, region));
  for (const { on, after } of history) {
    em.create(EntryEvent, {
      regionId: region.id,
      createdAt: new Date(),
      entry,
      kind: "RENEWED",
      on,
      basis: "Приказ",
      before: null,
      after: { ...after },
    });
    await em.flush();
  }
  return entry.id;
}

const standing: EntryStanding = {
  state: "ACTIVE",
  category: "BASIC",
  directionCodes: ["1.2"],
  validFromOn: "2022-04-15",
  validUntilOn: "2025-04-14",
  suspendedUntilOn: null,
};

/** What anybody reads of an entry on several days, in one operation. */
async function readOn(id: string, days: readonly string[]): Promise<(EntryStanding | null)[]> {
  const fields = days.map(
    (day, index) =>
      `d${index}: standingOn(on: "${day}") { state category directionCodes validFromOn validUntilOn suspendedUntilOn }`,
  );
  const { data, errors } = await api.send<{ registerEntry: Record<string, EntryStanding | null> }>(
    `query ($id: ID!) { registerEntry(id: $id) { ${fields.join("\n")} } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return days.map((_, index) => data.registerEntry[`d${index}`] ?? null);
}

describe("R27 the register of a past day", () => {
  test("R27 was not there before the inclusion, and stands as each order left it from its date on", async () => {
    const id = await anEntryWith([
      { on: "2022-04-15", after: standing },
      { on: "2023-01-10", after: { ...standing, category: "SENIOR" } },
      {
        on: "2024-04-02",
        after: {
          ...standing,
          category: "SENIOR",
          state: "SUSPENDED",
          suspendedUntilOn: "2024-06-30",
          ground: "OWN_REQUEST",
        },
      },
    ]);

    const [before, first, senior, suspended, again, expired] = await readOn(id, [
      "2022-04-14",
      "2022-04-15",
      "2023-03-14",
      "2024-06-30",
      "2024-07-01",
      "2025-04-15",
    ]);
    expect(before).toBeNull();
    expect(first).toEqual(standing);
    expect(senior).toMatchObject({ state: "ACTIVE", category: "SENIOR" });
    expect(suspended).toMatchObject({ state: "SUSPENDED", suspendedUntilOn: "2024-06-30" });
    expect(again).toMatchObject({ state: "ACTIVE" });
    expect(expired).toMatchObject({ state: "EXPIRED" });
  });

  test("R27 of two orders of one day the later entered is the one that stands", async () => {
    const id = await anEntryWith([
      { on: "2022-04-15", after: standing },
      { on: "2022-04-15", after: { ...standing, directionCodes: ["2.4"] } },
    ]);

    expect(await readOn(id, ["2022-04-15"])).toMatchObject([{ directionCodes: ["2.4"] }]);
  });

  test("R27 equals a replay of the events on any day", async () => {
    const start = "2022-01-01";
    const step = record({
      wait: integer({ min: 0, max: 200 }),
      state: constantFrom("ACTIVE" as const, "SUSPENDED" as const, "EXCLUDED" as const),
      category: constantFrom("BASIC" as const, "SENIOR" as const, "LEADING" as const),
      term: integer({ min: 1, max: 900 }),
      pause: integer({ min: 0, max: 300 }),
    });
    const days = array(integer({ min: -30, max: 1500 }), { minLength: 10, maxLength: 10 });

    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 8 }), days, async (steps, offsets) => {
        let on = start;
        const history = steps.map(({ wait, state, category, term, pause }) => {
          on = addDays(on, wait);
          const suspendedUntilOn = state === "SUSPENDED" && pause > 0 ? addDays(on, pause) : null;
          return {
            on,
            after: { ...standing, state, category, validUntilOn: addDays(on, term), suspendedUntilOn },
          };
        });
        const asked = offsets.map((offset) => addDays(start, offset));

        const replayed = asked.map((day) => {
          const last = history.findLast((each) => each.on <= day)?.after;
          return last ? { ...last, state: entryStateOn(last, day) } : null;
        });
        expect(await readOn(await anEntryWith(history), asked)).toEqual(replayed);
      }),
      { numRuns: 20 },
    );
  });
});
