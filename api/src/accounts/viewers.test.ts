import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { hashOf } from "../platform/session.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPerson, aRegion, aRole } from "./accounts.factory.js";
import { RoleGrant } from "./role.entity.js";
import { Viewers } from "./viewers.js";

let api: TestApi;
let moderator: string;
let participant: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  const moderating = aPerson(em, region);
  aRole(em, moderating, "MODERATOR");
  moderator = moderating.id;
  participant = aPerson(em, region).id;
  await em.flush();
});
afterAll(() => api.close());

const hashFor = async (personId: string) => hashOf((await api.cookieOf(personId)).split("=")[1]!);

/** The database behind a slow line: answers arrive when `arrive` is called. Counts what is asked. */
function slowLine() {
  const gate = Promise.withResolvers<void>();
  const line = {
    asked: 0,
    arrive: () => gate.resolve(),
    reads: {
      async query(config: pg.QueryConfig) {
        line.asked += 1;
        const answer = await api.app.services.reads.query(config);
        await gate.promise;
        return answer;
      },
    } as unknown as pg.Pool,
  };
  return line;
}

describe("who asks, when many ask at once", () => {
  test("is each told apart, and nobody is nobody", async () => {
    const [one, other] = await Promise.all([hashFor(moderator), hashFor(participant)]);
    const viewers = new Viewers(api.app.services.reads);
    const found = await Promise.all(
      [one, other, null, "no such session", one].map((hash) => viewers.of(hash)),
    );

    expect(found.map(({ personId }) => personId)).toEqual([moderator, participant, null, null, moderator]);
    expect(found.map((viewer) => viewer.has("MODERATOR"))).toEqual([true, false, false, false, true]);
  });

  test("shares a statement that begins after the request came", async () => {
    const [one, other] = await Promise.all([hashFor(moderator), hashFor(participant)]);
    const line = slowLine();
    const viewers = new Viewers(line.reads);
    const all = [one, other, one, other, one].map((hash) => viewers.of(hash));
    line.arrive();
    await Promise.all(all);

    expect(line.asked).toBe(2);
  });

  test("T8 is without a role that ended, though a look-up from before still is under way", async () => {
    const hash = await hashFor(moderator);
    const line = slowLine();
    const viewers = new Viewers(line.reads);
    const before = viewers.of(hash);
    await expect.poll(() => line.asked).toBe(1);
    await api.em().nativeUpdate(RoleGrant, { person: moderator }, { toOn: "2020-01-01" });
    const after = viewers.of(hash);
    line.arrive();

    expect((await after).has("MODERATOR")).toBe(false);
    await before;
  });

  test("hears of a failure, and the next request is answered", async () => {
    const hash = await hashFor(participant);
    let hasFailed = false;
    const reads = {
      query(config: pg.QueryConfig) {
        if (hasFailed) return api.app.services.reads.query(config);
        hasFailed = true;
        return Promise.reject(new Error("The line broke."));
      },
    } as unknown as pg.Pool;
    const viewers = new Viewers(reads);

    await expect(viewers.of(hash)).rejects.toThrow("The line broke.");
    expect((await viewers.of(hash)).personId).toBe(participant);
  });
});
