import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { anAccount, aPerson, aRegion } from "../accounts/accounts.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anEntry } from "./register.factory.js";

let api: TestApi;
let expertId: string;
let otherId: string;
let count = 0;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const [expert, other] = [aPerson(em, region), aPerson(em, region)];
  anAccount(em, expert);
  anEntry(em, expert);
  await em.flush();
  [expertId, otherId] = [expert.id, other.id];
});
afterAll(() => api.close());

async function set(given: object, as: string | null = expertId) {
  count += 1;
  const input = {
    key: `availability-${String(count).padStart(20, "0")}`,
    version: null,
    awayFromOn: null,
    awayToOn: null,
    maxConcurrent: 2,
    ...given,
  };
  const { data } = await api.send<{ setAvailability: object }>(
    `mutation ($input: SetAvailabilityInput!) { setAvailability(input: $input) { __typename
      ... on SetAvailabilitySuccess { viewer { availability { version awayFromOn awayToOn maxConcurrent } } }
      ... on AvailabilityRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input },
    as,
  );
  return data.setAvailability;
}

describe("R42 availability", () => {
  test("is said by the expert and changed with the version of the form", async () => {
    const away = { awayFromOn: "2098-07-01", awayToOn: "2098-07-28", maxConcurrent: 1 };

    expect(await set(away)).toMatchObject({ viewer: { availability: { version: 1, ...away } } });
    expect(await set({ version: 1, maxConcurrent: 0 })).toMatchObject({
      viewer: { availability: { version: 2, awayFromOn: null, awayToOn: null, maxConcurrent: 0 } },
    });
    expect(await set({ version: 1 })).toMatchObject({ __typename: "StaleVersion" });
  });

  test.each([
    ["eleven reviews at a time", { maxConcurrent: 11 }, "maxConcurrent", "TOO_LARGE"],
    ["fewer than none", { maxConcurrent: -1 }, "maxConcurrent", "TOO_SMALL"],
    ["an absence without a beginning", { awayToOn: "2098-01-01" }, "awayFromOn", "REQUIRED"],
    [
      "an absence that ends before it begins",
      { awayFromOn: "2098-02-01", awayToOn: "2098-01-01" },
      "awayToOn",
      "BEFORE_BEGINNING",
    ],
    [
      "an absence that is over",
      { awayFromOn: "2020-01-01", awayToOn: "2020-02-01" },
      "awayToOn",
      "IN_THE_PAST",
    ],
  ])("is not %s", async (_, given, path, code) => {
    expect(await set(given)).toMatchObject({ __typename: "InvalidInput", problems: [{ path, code }] });
  });

  test("is said by experts only", async () => {
    expect(await set({}, otherId)).toMatchObject({ reason: "NOT_EXPERT" });
    expect(await set({}, null)).toMatchObject({ reason: "NOT_EXPERT" });
  });
});
