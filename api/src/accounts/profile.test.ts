import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import {
  aConsentText,
  anAccount,
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "./accounts.factory.js";
import { Institution } from "./institution.entity.js";
import type { Municipality } from "./municipality.entity.js";
import { Employment, Person } from "./person.entity.js";
import { Task } from "./task.entity.js";

let api: TestApi;
let municipality: Municipality;
let textId: string;
let registrarId: string;
let count = 0;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  municipality = aMunicipality(em, region);
  textId = aConsentText(em, region, "DISSEMINATION").id;
  const registrar = aPerson(em, region);
  aRole(em, registrar, "REGISTRAR");
  await em.flush();
  registrarId = registrar.id;
});
afterAll(() => api.close());

const key = () => `profile-${String((count += 1)).padStart(20, "0")}`;

async function someone(): Promise<string> {
  const em = api.em();
  const person = aPerson(em, { id: "region_test" }, { surname: "Волкова", givenName: "Анна" });
  anAccount(em, person);
  await em.flush();
  return person.id;
}
test("the yearly confirmation is an act of the journal, and due again after a year", async () => {
  const id = await someone();
  const confirmation = async () => {
    const { data } = await api.send<{
      viewer: { profile: { confirmedAt: string | null; isConfirmationDue: boolean } };
    }>("{ viewer { profile { confirmedAt isConfirmationDue } } }", {}, id);
    return data.viewer.profile;
  };
  expect(await confirmation()).toEqual({ confirmedAt: null, isConfirmationDue: true });

  await api.setClock("2026-03-10T07:00:00Z");
  expect(await send("confirmProfile", { version: 2 }, id)).toMatchObject({ __typename: "StaleVersion" });
  expect(await send("confirmProfile", { version: 1 }, null)).toMatchObject({ reason: "NOT_FOUND" });
  expect(await send("confirmProfile", { version: 1 }, id)).toMatchObject({
    __typename: "ConfirmProfileSuccess",
  });
  expect(await confirmation()).toMatchObject({ isConfirmationDue: false });
  expect(await api.em().count(JournalEntry, { act: "profile.confirmed", subjectId: id, actorId: id })).toBe(
    1,
  );

  await api.setClock("2027-03-10T07:00:00Z");
  expect(await confirmation()).toMatchObject({ isConfirmationDue: true });
  await api.setClock(null);
});

async function employer(given: object = {}): Promise<string> {
  const em = api.em();
  const { id } = anInstitution(em, municipality, given);
  await em.flush();
  return id;
}

type Payload = { __typename: string; reason?: string; problems?: object[] };
async function send(mutation: string, input: object, as: string | null) {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const { data } = await api.send<Record<string, Payload>>(
    `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { __typename
      ... on AccountRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: key(), ...input } },
    as,
  );
  return data[mutation]!;
}
const post = (institutionId: string, given: object = {}) => ({
  institutionId,
  position: "учитель",
  fromOn: "2020-09-01",
  toOn: null,
  isMain: true,
  share: 1,
  ...given,
});

describe("one's own profile", () => {
  test("is changed part by part; what is left out stays and null clears", async () => {
    const id = await someone();
    const first = { version: 1, phone: "+7 900 123-45-67", occupation: " завуч ", hasShortcuts: false };
    expect(await send("updateProfile", first, id)).toMatchObject({ __typename: "UpdateProfileSuccess" });

    const { data } = await api.send(
      "{ viewer { hasShortcuts profile { version surname phone occupation } } }",
      {},
      id,
    );

    expect(data).toEqual({
      viewer: {
        hasShortcuts: false,
        profile: { version: 2, surname: "Волкова", phone: "+7 900 123-45-67", occupation: "завуч" },
      },
    });
    await send("updateProfile", { version: 2, phone: null }, id);
    expect((await api.em().findOneOrFail(Person, id)).phone).toBeNull();
  });

  test.each([
    ["an empty surname", { surname: " " }, "surname", "REQUIRED"],
    ["a telephone of three digits", { phone: "112" }, "phone", "MALFORMED"],
    ["an unknown municipality", { municipalityId: "municipality_none" }, "municipalityId", "UNKNOWN"],
  ])("is not changed to %s", async (_, given, path, code) => {
    const id = await someone();

    expect(await send("updateProfile", { version: 1, ...given }, id)).toMatchObject({
      problems: [{ path, code }],
    });
  });

  test("R84 is not overwritten from a form that is older than it", async () => {
    const id = await someone();
    await send("updateProfile", { version: 1, occupation: "завуч" }, id);

    expect(await send("updateProfile", { version: 1, occupation: "педагог" }, id)).toMatchObject({
      __typename: "StaleVersion",
    });
  });

  test("is nobody's without a session", async () => {
    for (const [mutation, input] of [
      ["updateProfile", { version: 1 }],
      ["addEmployment", post("institution_none")],
      ["proposeInstitution", { nameRu: "Школа", kind: "SCHOOL", municipalityId: municipality.id }],
      ["giveDisseminationConsent", { textId, fields: ["NAME"] }],
      ["withdrawDisseminationConsent", {}],
    ] as const)
      expect(await send(mutation, input, null)).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("T8 shows a role that was ended no more on the next request of a running session", async () => {
    const em = api.em();
    const person = aPerson(em, { id: "region_test" });
    const grant = aRole(em, person, "MODERATOR");
    await em.flush();
    const roles = async () =>
      (await api.send<{ viewer: { roles: string[] } }>("{ viewer { roles } }", {}, person.id)).data.viewer
        .roles;
    expect(await roles()).toEqual(["MODERATOR"]);

    grant.toOn = "2020-02-01";
    await em.flush();

    expect(await roles()).toEqual([]);
  });
});

interface Employments {
  viewer: { profile: { employments: { fromOn: string; isMain: boolean }[] } };
}

describe("R91 posts", () => {
  test("are entered by the person, put before the registrar and told to the conflict check", async () => {
    const id = await someone();
    const institutionId = await employer();

    expect(await send("addEmployment", post(institutionId), id)).toMatchObject({
      __typename: "AddEmploymentSuccess",
    });

    const held = await api.em().findOneOrFail(Employment, { person: id });
    expect(held).toMatchObject({ position: "учитель", isMain: true, confirmedAt: null });
    expect(
      await api.em().count(Task, { person: registrarId, kind: "CONFIRM_EMPLOYMENT", objectId: held.id }),
    ).toBe(1);
    expect(await api.em().count(JournalEntry, { act: "employment.added", subjectId: id })).toBe(1);
  });

  test("have one main one on a day: a later one takes its place, and the earlier stays what it was before", async () => {
    const id = await someone();
    await send("addEmployment", post(await employer()), id);
    await send("addEmployment", post(await employer(), { fromOn: "2024-09-01" }), id);

    const posts = await api.em().find(Employment, { person: id }, { orderBy: { fromOn: "asc" } });
    expect(posts.map(({ isMain }) => isMain)).toEqual([true, true]);
    const { data } = await api.send<Employments>(
      "{ viewer { profile { employments { fromOn isMain } } } }",
      {},
      id,
    );
    expect(data.viewer.profile.employments).toEqual([
      { fromOn: "2024-09-01", isMain: true },
      { fromOn: posts[0]!.fromOn, isMain: false },
    ]);
  });

  test("have one main one on a day: one that covers another's days whole takes them all", async () => {
    const id = await someone();
    await send("addEmployment", post(await employer(), { fromOn: "2024-09-01" }), id);
    await send("addEmployment", post(await employer(), { fromOn: "2023-09-01" }), id);

    const posts = await api.em().find(Employment, { person: id }, { orderBy: { fromOn: "asc" } });
    expect(posts.map(({ isMain }) => isMain)).toEqual([true, false]);
  });

  test("at an institution that was joined count as held at the one it was joined to", async () => {
    const id = await someone();
    const into = await employer();
    const joined = await employer({ state: "JOINED", joinedInto: into });

    await send("addEmployment", post(joined), id);

    expect((await api.em().findOneOrFail(Employment, { person: id })).institution.id).toBe(into);
  });

  test.each([
    ["that begins tomorrow", { fromOn: "2099-01-01" }, "fromOn", "IN_THE_FUTURE"],
    ["that ends before it begins", { toOn: "2019-01-01" }, "toOn", "BEFORE_BEGINNING"],
    ["without a name", { position: "" }, "position", "REQUIRED"],
    ["of three full shares", { share: 3 }, "share", "TOO_LARGE"],
    ["of no share", { share: 0 }, "share", "TOO_SMALL"],
    ["at nowhere", { institutionId: "institution_none" }, "institutionId", "UNKNOWN"],
  ])("are not added %s", async (_, given, path, code) => {
    const id = await someone();

    expect(await send("addEmployment", { ...post(await employer()), ...given }, id)).toMatchObject({
      problems: [{ path, code }],
    });
  });

  test("are changed and ended by their holder, and a change asks for confirmation anew", async () => {
    const em = api.em();
    const id = await someone();
    const institution = anInstitution(em, municipality);
    const person = await em.findOneOrFail(Person, id);
    const held = anEmployment(em, person, institution, { confirmedAt: new Date(), confirmedBy: registrarId });
    await em.flush();

    const changed = { ...post(institution.id, { position: "завуч" }), employmentId: held.id, version: 1 };
    expect(await send("changeEmployment", changed, id)).toMatchObject({
      __typename: "ChangeEmploymentSuccess",
    });
    expect(await api.em().findOneOrFail(Employment, held.id)).toMatchObject({
      position: "завуч",
      confirmedAt: null,
    });
    expect(await send("changeEmployment", changed, id)).toMatchObject({ __typename: "StaleVersion" });
    expect(
      await send(
        "changeEmployment",
        { ...changed, version: 2, institutionId: "institution_1", share: 3 },
        id,
      ),
    ).toMatchObject({ problems: expect.arrayContaining([{ path: "institutionId", code: "UNKNOWN" }]) });
    const end = { employmentId: held.id, version: 2, toOn: "2026-08-31" };
    expect(await send("endEmployment", { ...end, toOn: "2001-01-01" }, id)).toMatchObject({
      problems: [{ path: "toOn", code: "BEFORE_BEGINNING" }],
    });
    expect(await send("endEmployment", end, id)).toMatchObject({ __typename: "EndEmploymentSuccess" });
    expect(await api.em().count(JournalEntry, { act: "employment.ended", subjectId: id })).toBe(1);
  });

  test("of somebody else are not there", async () => {
    const em = api.em();
    const person = await em.findOneOrFail(Person, await someone());
    const held = anEmployment(em, person, anInstitution(em, municipality));
    await em.flush();
    const stranger = await someone();

    expect(
      await send("endEmployment", { employmentId: held.id, version: 1, toOn: "2026-01-01" }, stranger),
    ).toMatchObject({ reason: "NOT_FOUND" });
    expect(
      await send(
        "changeEmployment",
        { ...post(held.institution.id), employmentId: held.id, version: 1 },
        stranger,
      ),
    ).toMatchObject({ reason: "NOT_FOUND" });
    const { data } = await api.send("query ($id: ID!) { node(id: $id) { id } }", { id: held.id }, stranger);
    expect(data).toEqual({ node: null });
  });
});

describe("R91 an institution that the dictionary lacks", () => {
  const proposed = (given: object = {}) => ({
    nameRu: `Гимназия № ${(count += 1)}`,
    kind: "SCHOOL",
    municipalityId: municipality.id,
    taxpayerNumber: null,
    ...given,
  });

  test("is proposed, stands as UNCONFIRMED and is put before the registrar", async () => {
    const input = proposed();

    expect(await send("proposeInstitution", input, await someone())).toMatchObject({
      __typename: "ProposeInstitutionSuccess",
    });

    const made = await api.em().findOneOrFail(Institution, { nameRu: input.nameRu });
    expect(made.state).toBe("UNCONFIRMED");
    expect(
      await api.em().count(Task, { person: registrarId, kind: "CONFIRM_INSTITUTION", objectId: made.id }),
    ).toBe(1);
  });

  test("is not proposed twice, nameless, nowhere or with a wrong taxpayer number", async () => {
    const id = await someone();
    const input = proposed();
    await send("proposeInstitution", input, id);

    const problemOf = async (given: object) => (await send("proposeInstitution", given, id)).problems;
    expect(await problemOf(input)).toMatchObject([{ path: "nameRu", code: "DUPLICATE" }]);
    expect(await problemOf(proposed({ nameRu: " " }))).toMatchObject([{ path: "nameRu", code: "REQUIRED" }]);
    expect(await problemOf(proposed({ municipalityId: "none" }))).toMatchObject([{ code: "UNKNOWN" }]);
    expect(await problemOf(proposed({ taxpayerNumber: "12" }))).toMatchObject([{ code: "MALFORMED" }]);
  });
});

describe("the consent to dissemination", () => {
  const nameOf = async (id: string) =>
    (
      await api.send<{ node: { fullName: string | null } }>(
        "query ($id: ID!) { node(id: $id) { ... on Person { fullName } } }",
        { id },
      )
    ).data.node.fullName;

  test("R02 T60 opens the name to everybody only when it lists the name", async () => {
    const id = await someone();
    expect(await nameOf(id)).toBeNull();

    await send("giveDisseminationConsent", { textId, fields: ["EMPLOYER"] }, id);
    expect(await nameOf(id)).toBeNull();
    await send("giveDisseminationConsent", { textId, fields: ["NAME", "EMPLOYER"] }, id);

    expect(await nameOf(id)).toBe("Волкова Анна");
  });

  test("R83 withdrawn hides the fields at once and stays in the history", async () => {
    const id = await someone();
    await send("giveDisseminationConsent", { textId, fields: ["NAME"] }, id);

    expect(await send("withdrawDisseminationConsent", {}, id)).toMatchObject({
      __typename: "WithdrawDisseminationConsentSuccess",
    });

    expect(await nameOf(id)).toBeNull();
    const { data } = await api.send(
      "{ viewer { profile { publicFields consents { kind fields withdrawnAt } } } }",
      {},
      id,
    );
    expect(data).toMatchObject({
      viewer: {
        profile: {
          publicFields: [],
          consents: [{ kind: "DISSEMINATION", fields: ["NAME"], withdrawnAt: expect.any(String) }],
        },
      },
    });
    expect(await send("withdrawDisseminationConsent", {}, id)).toMatchObject({ reason: "NO_CONSENT" });
    expect(await api.em().count(JournalEntry, { act: "consent.withdrawn", subjectId: id })).toBe(1);
  });

  test("R02 is not given without a tick, nor under a text that is not in force", async () => {
    const id = await someone();

    expect(await send("giveDisseminationConsent", { textId, fields: [] }, id)).toMatchObject({
      problems: [{ path: "fields", code: "TOO_FEW" }],
    });
    expect(
      await send("giveDisseminationConsent", { textId: "consenttext_old", fields: ["NAME"] }, id),
    ).toMatchObject({ problems: [{ path: "textId", code: "TEXT_CHANGED" }] });
  });
});
