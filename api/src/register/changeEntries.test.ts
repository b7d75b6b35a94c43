import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Direction } from "../accounts/dictionary.entity.js";
import { Region } from "../accounts/region.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ExpertApplication, TrainingRecord } from "./application.entity.js";
import { anEntry } from "./register.factory.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";

let api: TestApi;
let officerId: string;
let registrarId: string;
let strangeEntryId: string;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2026-03-10T07:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const officer = aPerson(em, region);
  aRole(em, officer, "MINISTRY_OFFICER");
  const registrar = aPerson(em, region);
  aRole(em, registrar, "REGISTRAR");
  for (const [position, code] of ["1.2", "2.4"].entries())
    em.create(Direction, {
      regionId: region.id,
      createdAt: new Date(),
      code,
      nameRu: code,
      nameEn: code,
      position,
    });
  const other = aRegion(em, { id: "region_other", code: "45", nameRu: "Курганская область" });
  strangeEntryId = anEntry(em, aPerson(em, other)).id;
  await em.flush();
  [officerId, registrarId] = [officer.id, registrar.id];
});
afterAll(() => api.close());

/** An expert of the basic category whose term began in 2024 and ends with 2026; gives the id of the entry. */
async function anExpert(given: Partial<RegisterEntry> = {}): Promise<string> {
  const em = api.em();
  const region = await em.findOneOrFail(Region, "region_test");
  const entry = anEntry(em, aPerson(em, region), {
    validFromOn: "2024-01-01",
    validUntilOn: "2026-12-31",
    ...given,
  });
  await em.flush();
  return entry.id;
}

const entryOf = (id: string) => api.em().findOneOrFail(RegisterEntry, id);
const eventsOf = (entry: string) => api.em().find(EntryEvent, { entry }, { orderBy: { createdAt: "asc" } });

let number = 0;

async function order(changes: object[], given = {}, as = officerId) {
  number += 1;
  const { data } = await api.send<{ changeEntries: Record<string, unknown> }>(
    `mutation ($input: ChangeEntriesInput!) { changeEntries(input: $input) { __typename
      ... on ChangeEntriesSuccess { order { number entries { id } } }
      ... on InvalidInput { problems { path code values { name value } } } ... on OrderRefused { reason } } }`,
    {
      input: {
        key: newId("key"),
        issuer: "Министерство",
        number: `04/${number}`,
        on: "2026-03-10",
        title: "Об изменениях в реестре",
        changes,
        ...given,
      },
    },
    as,
  );
  return data.changeEntries;
}

/** Gives the person of the entry what a renewal needs: training and a passed assessment in the term. */
async function earn(entryId: string): Promise<void> {
  const em = api.em();
  const { person, regionId } = await em.findOneOrFail(RegisterEntry, entryId);
  const at = new Date("2025-11-01T07:00:00Z");
  const application = em.create(ExpertApplication, {
    regionId,
    createdAt: at,
    person: person.id,
    purpose: "RENEWAL",
    state: "ASSESSED",
    directionCodes: ["1.2"],
    content: {
      education: [],
      service: [],
      training: [],
      experience: "",
      isDisinterested: true,
      agreedText: null,
      publicFields: [],
    },
    savedAt: at,
    gaps: [],
    resultOutcome: "PASSED",
    resultPublishedAt: at,
  });
  em.create(TrainingRecord, {
    regionId,
    createdAt: at,
    person: person.id,
    kind: "CPD",
    programme: "Экспертиза в сфере ОКО",
    hours: 36,
    provider: "ЧИППКРО",
    documentNo: "12/7",
    issuedOn: "2025-10-01",
    isInExpertise: true,
    application,
  });
  await em.flush();
}

describe("an order on entries", () => {
  test("R18 R27 makes every change of its list, each an event with the whole standing before and after", async () => {
    const [suspended, raised] = [await anExpert(), await anExpert()];

    expect(
      await order([
        { entryId: suspended, kind: "SUSPEND", ground: "OWN_REQUEST", untilOn: "2026-06-30" },
        { entryId: raised, kind: "SET_CATEGORY", category: "SENIOR" },
      ]),
    ).toMatchObject({ order: { entries: [{}, {}] } });
    expect(await entryOf(suspended)).toMatchObject({ state: "SUSPENDED", suspendedUntilOn: "2026-06-30" });
    expect(await entryOf(raised)).toMatchObject({ state: "ACTIVE", category: "SENIOR" });
    expect(await eventsOf(suspended)).toMatchObject([
      {
        kind: "SUSPENDED",
        on: "2026-03-10",
        basis: `Приказ от 10.03.2026 № 04/${number}`,
        before: { state: "ACTIVE", suspendedUntilOn: null, validUntilOn: "2026-12-31" },
        after: { state: "SUSPENDED", suspendedUntilOn: "2026-06-30", ground: "OWN_REQUEST" },
      },
    ]);
  });

  test("changes nothing when one line cannot be made, and says which and why", async () => {
    const [fine, expired] = [await anExpert(), await anExpert({ validUntilOn: "2025-01-31" })];

    expect(
      await order([
        { entryId: fine, kind: "SET_DIRECTIONS", directionCodes: ["2.4"] },
        { entryId: expired, kind: "SUSPEND", ground: "OWN_REQUEST" },
      ]),
    ).toMatchObject({ problems: [{ path: "changes.1.entryId", code: "NOT_IN_FORCE" }] });
    expect(await entryOf(fine)).toMatchObject({ directionCodes: ["1.2"] });
    expect(await eventsOf(fine)).toEqual([]);
  });

  test("R23 does not renew without training and reviews in the term, and R48 does not say how many are there", async () => {
    const entryId = await anExpert();

    expect(await order([{ entryId, kind: "RENEW" }])).toMatchObject({
      problems: [
        {
          path: "changes.0.entryId",
          code: "TOO_FEW_REVIEWS",
          values: [{ name: "least", value: "2" }],
        },
        { path: "changes.0.entryId", code: "NOT_TRAINED" },
      ],
    });
  });

  test("R21 R23 renews after an assessment in the term, for a new term that rests on the order", async () => {
    const entryId = await anExpert();
    await earn(entryId);

    expect(await order([{ entryId, kind: "RENEW" }])).toMatchObject({
      order: { entries: [{ id: entryId }] },
    });
    const entry = await api.em().findOneOrFail(RegisterEntry, entryId, { populate: ["basisOrder"] });
    expect(entry).toMatchObject({ validFromOn: "2026-03-10", validUntilOn: "2029-03-09", state: "ACTIVE" });
    expect(entry.basisOrder?.getEntity().number).toBe(`04/${number}`);
  });

  test("R24 reinstates whom it suspended, R25 excludes for good", async () => {
    const entryId = await anExpert();
    await order([{ entryId, kind: "SUSPEND", ground: "CONFLICT_COMPLAINT" }]);

    await order([{ entryId, kind: "REINSTATE" }]);
    expect(await entryOf(entryId)).toMatchObject({ state: "ACTIVE", suspendedUntilOn: null });
    await order([{ entryId, kind: "EXCLUDE", ground: "FALSE_DOCUMENTS" }]);
    expect(await entryOf(entryId)).toMatchObject({ state: "EXCLUDED" });
    expect(await order([{ entryId, kind: "REINSTATE" }])).toMatchObject({
      problems: [{ path: "changes.0.entryId", code: "NOT_SUSPENDED" }],
    });
    expect((await eventsOf(entryId)).map(({ kind }) => kind)).toEqual([
      "SUSPENDED",
      "REINSTATED",
      "EXCLUDED",
    ]);
  });

  test("R26 after exclusion for cause an application waits a year, after own request it does not", async () => {
    const applyAgain = async (ground: string) => {
      const entryId = await anExpert();
      await order([{ entryId, kind: "EXCLUDE", ground }]);
      const { person } = await entryOf(entryId);
      const { data } = await api.send<{ createApplication: Record<string, unknown> }>(
        `mutation ($key: MutationKey!) { createApplication(input: { key: $key, purpose: INITIAL }) { __typename
          ... on ApplicationRefused { reason fromOn } } }`,
        { key: newId("key") },
        person.id,
      );
      return data.createApplication;
    };

    expect(await applyAgain("UNRELIABLE_RESULTS")).toMatchObject({
      reason: "EXCLUDED_FOR_CAUSE",
      fromOn: "2027-03-11",
    });
    expect(await applyAgain("OWN_REQUEST")).toMatchObject({ __typename: "CreateApplicationSuccess" });
  });

  test("R62 dated tomorrow, of a number used before, of nobody and of one entry twice: each refused", async () => {
    const entryId = await anExpert();
    const suspend = { entryId, kind: "SUSPEND", ground: "OWN_REQUEST" };

    expect(await order([suspend], { on: "2026-03-11" })).toMatchObject({
      problems: [{ path: "on", code: "IN_THE_FUTURE" }],
    });
    expect(await order([suspend], { number: "04/1" })).toMatchObject({
      problems: [{ path: "number", code: "DUPLICATE" }],
    });
    expect(await order([])).toMatchObject({ problems: [{ path: "changes", code: "TOO_FEW" }] });
    expect(await order([suspend, { entryId, kind: "SET_CATEGORY", category: "SENIOR" }])).toMatchObject({
      problems: [{ path: "changes.1.entryId", code: "DUPLICATE" }],
    });
    expect(await order([{ entryId, kind: "SET_DIRECTIONS", directionCodes: ["9.9"] }])).toMatchObject({
      problems: [{ path: "changes.0.directionCodes", code: "UNKNOWN" }],
    });
    expect(await entryOf(entryId)).toMatchObject({ state: "ACTIVE", directionCodes: ["1.2"] });
  });

  test("of two at once on one entry the later finds what the earlier made", async () => {
    const entryId = await anExpert();
    const suspend = { entryId, kind: "SUSPEND", ground: "OWN_REQUEST" };

    const answers = await Promise.all([order([suspend]), order([suspend])]);
    expect(answers.map(({ __typename }) => String(__typename)).toSorted()).toEqual([
      "ChangeEntriesSuccess",
      "InvalidInput",
    ]);
    expect(await eventsOf(entryId)).toHaveLength(1);
  });

  test("is the ministry officer's alone, and R86 touches no entry of another region", async () => {
    const change = { kind: "SUSPEND", ground: "OWN_REQUEST" };

    expect(await order([{ ...change, entryId: await anExpert() }], {}, registrarId)).toMatchObject({
      reason: "NOT_OFFICER",
    });
    expect(await order([{ ...change, entryId: strangeEntryId }])).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("§5b tells the expert, with number and date of the order and without the ground", async () => {
    const entryId = await anExpert({ registrationNo: "74-2024-0077" });
    await order([{ entryId, kind: "EXCLUDE", ground: "UNDISCLOSED_CONFLICT" }]);
    await api.settle();

    const { person } = await entryOf(entryId);
    const [notice, ...others] = await api.em().find(Notification, { person: person.id });
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ kind: "ENTRY_EXCLUDED" });
    expect(notice!.words).toEqual({
      number: "74-2024-0077",
      to: "31.12.2026",
      orderNumber: `04/${number}`,
      orderOn: "10.03.2026",
    });
  });
});

describe("the preview", () => {
  const preview = async (changes: object[], as = officerId, on = "2026-03-10") => {
    const { data } = await api.send<{ entryChangesPreview: unknown }>(
      `query ($on: Date!, $changes: [EntryChangeInput!]!) { entryChangesPreview(on: $on, changes: $changes) {
        after { state category directionCodes validFromOn validUntilOn suspendedUntilOn } problems { path code } } }`,
      { on, changes },
      as,
    );
    return data.entryChangesPreview;
  };

  test("says what each line would do or why it cannot be made, and changes nothing", async () => {
    const [one, other] = [await anExpert(), await anExpert()];

    expect(
      await preview([
        { entryId: one, kind: "EXCLUDE", ground: "DEATH" },
        { entryId: other, kind: "SET_CATEGORY", category: "LEADING" },
      ]),
    ).toEqual([
      {
        after: {
          state: "EXCLUDED",
          category: "BASIC",
          directionCodes: ["1.2"],
          validFromOn: "2024-01-01",
          validUntilOn: "2026-12-31",
          suspendedUntilOn: null,
        },
        problems: [],
      },
      { after: null, problems: [{ path: "category", code: "STEP_TOO_LARGE" }] },
    ]);
    expect(await entryOf(one)).toMatchObject({ state: "ACTIVE" });
  });

  test("R48 does not tell by the date of an order when the expert earned the renewal", async () => {
    const entryId = await anExpert();
    await earn(entryId);

    for (const on of ["2024-06-01", "2025-12-01"])
      expect(await preview([{ entryId, kind: "RENEW" }], officerId, on)).toMatchObject([{ problems: [] }]);
  });

  test("is for the ministry's officer alone, and R86 not of another region's entries", async () => {
    const change = { entryId: await anExpert(), kind: "RENEW" };

    expect(await preview([change], registrarId)).toBeNull();
    expect(await preview([{ ...change, entryId: strangeEntryId }])).toBeNull();
  });
});
