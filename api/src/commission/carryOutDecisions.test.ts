import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson } from "../accounts/accounts.factory.js";
import { Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { Task } from "../accounts/task.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ExpertApplication } from "../register/application.entity.js";
import { anEntry } from "../register/register.factory.js";
import { EntryEvent, RegisterEntry } from "../register/registerEntry.entity.js";
import { aCommissionWorld } from "./commission.factory.js";
import { AgendaItem } from "./commissionSession.entity.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aCommissionWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aCommissionWorld(api);
});
afterAll(() => api.close());

/** Grants the applications, and sets the clock to the day of the order. */
async function granted(...applicationIds: string[]): Promise<string[]> {
  const items = await world.decided(...applicationIds);
  await api.setClock("2026-04-15T07:00:00Z");
  return items.map(({ id }) => id);
}

const personOf = async (applicationId: string) =>
  (await api.em().findOneOrFail(ExpertApplication, applicationId)).person.id;

const entryOf = async (applicationId: string) =>
  api.em().findOne(RegisterEntry, { person: await personOf(applicationId) });

/** An expert since 2024 with an entry of the basic category in direction 1.2. */
async function anExpert(): Promise<string> {
  const em = api.em();
  const person = aPerson(em, await em.findOneOrFail(Region, "region_test"));
  anEntry(em, person);
  await em.flush();
  return person.id;
}

describe("an order on decisions of the commission", () => {
  test("R18 R19 R21 enters the granted with the next numbers and a term from its date, and completes their applications", async () => {
    const [anna, boris] = [await world.assessed(), await world.assessed()];
    const itemIds = await granted(anna, boris);

    expect(await world.carryOut(itemIds)).toMatchObject({ order: { kind: "REGISTER" } });
    const [first, second] = [await entryOf(anna), await entryOf(boris)];
    expect(first).toMatchObject({
      category: "BASIC",
      directionCodes: ["1.2", "2.4"],
      state: "ACTIVE",
      kind: "ATTESTED_EXPERT",
      validFromOn: "2026-04-15",
      validUntilOn: "2029-04-14",
    });
    const ordinalOf = (entry: RegisterEntry | null) => Number(entry!.registrationNo.slice("74-2026-".length));
    expect(ordinalOf(second)).toBe(ordinalOf(first) + 1);
    expect(await api.em().count(EntryEvent, { entry: first!.id, kind: "INCLUDED" })).toBe(1);
    expect(await api.em().findOneOrFail(ExpertApplication, anna)).toMatchObject({ state: "COMPLETED" });
    expect(await api.em().findOneOrFail(AgendaItem, itemIds[0]!)).toMatchObject({ state: "ORDER_ISSUED" });
  });

  test("R19 numbers without gaps or doubles when orders are registered at once, refused ones between them", async () => {
    const applicationIds = await Promise.all(Array.from({ length: 7 }, () => world.assessed()));
    const itemIds = await granted(...applicationIds);

    await Promise.all([
      ...itemIds.slice(0, 6).map((id) => world.carryOut([id])),
      world.carryOut([itemIds[6]!], { on: "2026-04-11" }),
    ]);
    const all = await api.em().find(RegisterEntry, { registrationNo: { $like: "74-2026-%" } });
    const ordinals = all
      .map(({ registrationNo }) => Number(registrationNo.slice(-4)))
      .toSorted((a, b) => a - b);
    expect(ordinals).toEqual(ordinals.map((_, index) => index + 1));
    expect(await entryOf(applicationIds[6]!)).toBeNull();
  });

  test("R18 is not dated before the protocol, nor tomorrow", async () => {
    const itemIds = await granted(await world.assessed());

    expect(await world.carryOut(itemIds, { on: "2026-04-11" })).toMatchObject({
      problems: [{ path: "on", code: "BEFORE_PROTOCOL" }],
    });
    expect(await world.carryOut(itemIds, { on: "2026-04-16" })).toMatchObject({
      problems: [{ path: "on", code: "IN_THE_FUTURE" }],
    });
  });

  test("R18 carries out nothing that is not signed, was refused, or is carried out already", async () => {
    const [once] = await granted(await world.assessed());
    await world.carryOut([once!]);
    expect(await world.carryOut([once!])).toMatchObject({ reason: "NOT_FOUND" });

    const sessionId = await world.underWay([await world.assessed(), await world.assessed()]);
    const [unsigned, refused] = await world.itemsOf(sessionId);
    await world.vote(unsigned!.id, "+++++++");
    await world.send("decideItem", { itemId: unsigned!.id }, world.secretary);
    await world.vote(refused!.id, "-------");
    await world.send(
      "decideItem",
      { itemId: refused!.id, ground: "OTHER", reason: "Не подтверждена квалификация" },
      world.secretary,
    );
    await api.setClock("2026-04-15T07:00:00Z");
    for (const { id } of [unsigned!, refused!])
      expect(await world.carryOut([id])).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("R20 is refused whole when somebody has come into the register meanwhile", async () => {
    const person = await personOf(await world.assessed());
    const [known, fresh] = [await world.assessed({ person }), await world.assessed()];
    const itemIds = await granted(fresh, known);
    const em = api.em();
    anEntry(em, await em.findOneOrFail(Person, person));
    await em.flush();

    expect(await world.carryOut(itemIds)).toMatchObject({
      problems: [{ path: "itemIds.1.personId", code: "DUPLICATE" }],
    });
    expect(await entryOf(fresh)).toBeNull();
  });

  test("R23 renews, sets a category and adds directions to entries, in one act with an inclusion", async () => {
    const [anna, boris, vera] = [await anExpert(), await anExpert(), await anExpert()];
    const fresh = await world.assessed();
    const itemIds = await granted(
      await world.assessed({ person: anna, purpose: "CATEGORY_CHANGE", requestedCategory: "SENIOR" }),
      await world.assessed({ person: boris, purpose: "DIRECTION_EXTENSION", directionCodes: ["2.4"] }),
      fresh,
      // The assessment that was passed in the term stands for the reviews; the training is missing.
      await world.assessed({ person: vera, purpose: "RENEWAL" }),
    );

    expect(await world.carryOut(itemIds)).toMatchObject({
      problems: [{ path: "itemIds.3.entryId", code: "NOT_TRAINED" }],
    });
    expect(await world.carryOut(itemIds.slice(0, 3))).toMatchObject({ order: { kind: "REGISTER" } });
    expect(await api.em().findOneOrFail(RegisterEntry, { person: anna })).toMatchObject({
      category: "SENIOR",
    });
    expect(await api.em().findOneOrFail(RegisterEntry, { person: boris })).toMatchObject({
      directionCodes: ["1.2", "2.4"],
    });
    expect(await entryOf(fresh)).toMatchObject({ state: "ACTIVE" });
  });

  test("closes the officer's task only when nothing of the protocol is left", async () => {
    const itemIds = await granted(await world.assessed(), await world.assessed());
    const { session } = await api.em().findOneOrFail(AgendaItem, itemIds[0]!);
    const open = () =>
      api.em().count(Task, { kind: "CARRY_OUT_DECISIONS", objectId: session.id, closedAt: null });

    await world.carryOut([itemIds[0]!]);
    expect(await open()).toBe(1);
    await world.carryOut([itemIds[1]!]);
    expect(await open()).toBe(0);
  });

  test("is the ministry officer's alone, and R82 shows the officer the decision without the result", async () => {
    const itemIds = await granted(await world.assessed());

    expect(await world.carryOut(itemIds, {}, world.registrar)).toMatchObject({ reason: "NOT_OFFICER" });
    expect(await world.carryOut([])).toMatchObject({ problems: [{ path: "itemIds", code: "TOO_FEW" }] });
    const { data } = await api.send<{ decisionsAwaitingOrder: object[] }>(
      `{ decisionsAwaitingOrder { id position candidateName decided resultOutcome resultBasis conditions { isMet } forCount
        votes { id } session { protocolNumber place } } }`,
      {},
      world.officer,
    );
    expect(data.decisionsAwaitingOrder).toContainEqual({
      id: itemIds[0],
      position: null,
      candidateName: expect.stringContaining("Кандидатова"),
      decided: "INCLUDE",
      resultOutcome: null,
      resultBasis: null,
      conditions: null,
      forCount: null,
      votes: [],
      session: { protocolNumber: expect.any(Number), place: null },
    });
  });
});
