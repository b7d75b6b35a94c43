import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import {
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { ConceptDocument, Direction } from "../accounts/dictionary.entity.js";
import { newId } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { statementsOf } from "../platform/testing/statements.js";
import { Order } from "../register/order.entity.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import { GroupMembership, MicroGroup, PlannedProduct, ProjectGroup } from "./projectGroup.entity.js";

let api: TestApi;
const ids: Record<string, string> = {};
let code = 0;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-03-01T06:00:00Z");
  const em = api.em();
  const region = aRegion(em);
  const school = anInstitution(em, aMunicipality(em, region, { nameRu: "Миасский ГО" }));
  for (const name of ["coordinator", "officer", "lead", "other", "member", "stranger"]) {
    const person = aPerson(em, region, { surname: name });
    anEmployment(em, person, school);
    ids[name] = person.id;
    if (name === "coordinator") aRole(em, person, "COORDINATOR");
    if (name === "officer") aRole(em, person, "MINISTRY_OFFICER");
  }
  const made = { regionId: region.id, createdAt: new Date() };
  for (const number of [1, 6])
    em.create(ConceptDocument, { ...made, number, titleRu: `Концепция ${number}` });
  em.create(Direction, { ...made, code: "1.2", nameRu: "Направление", nameEn: "Direction", position: 2 });
  await em.flush();
});
afterAll(() => api.close());

const problem =
  "... on Problem { message } ... on InvalidInput { problems { path code } } ... on GroupRefused { reason groupCode } ... on StaleVersion { stored { ... on PlannedProduct { title } } }";

interface Answer {
  __typename: string;
  group?: { id: string; state: string; version: number; memberCount: number };
  reason?: string;
  problems?: { path: string; code: string }[];
}

async function send(mutation: string, as: string | null, input: object): Promise<Answer> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
  const selection =
    mutation === "approveGroups" ? "order { number }" : "group { id state version memberCount }";
  const success = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Success`;
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}) { ${mutation}(input: $input) { __typename ... on ${success} { ${selection} } ${problem} } }`,
    { input: { key: newId("key"), ...input } },
    as && ids[as],
  );
  expect(errors).toBeUndefined();
  return data[mutation]!;
}

const particulars = (changes: object = {}) => ({
  year: 2022,
  code: `ММПГ-${(code += 1)}`,
  title: "Управленческий цикл МСОКО",
  topic: "Модельная структура",
  level: "INTER_MUNICIPAL",
  conceptNumbers: [6, 1],
  leadId: ids["lead"],
  ...changes,
});

let groupId: string;
const group = () => api.em().findOneOrFail(ProjectGroup, groupId);
const version = async () => (await group()).version;

beforeEach(async () => {
  const em = api.em();
  await em.nativeUpdate(GroupMembership, { role: "LEAD" }, { role: "MEMBER" });
  const { group: made } = await send("createGroup", "coordinator", particulars());
  groupId = made!.id;
});

describe("a coordinator makes a group", () => {
  test("whose lead is its first member", async () => {
    expect(await group()).toMatchObject({ state: "FORMING", memberCount: 1, conceptNumbers: [1, 6] });
    expect(await api.em().find(GroupMembership, { group: groupId })).toMatchObject([
      { role: "LEAD", fromOn: "2022-03-01" },
    ]);
    expect(await api.em().count(JournalEntry, { act: "group.created", subjectId: groupId })).toBe(1);
  });

  test.each([
    ["stranger", "NOT_COORDINATOR"],
    ["lead", "NOT_COORDINATOR"],
    [null, "NOT_COORDINATOR"],
  ])("and nobody else, not %s", async (who, reason) => {
    expect(await send("createGroup", who, particulars())).toMatchObject({
      __typename: "GroupRefused",
      reason,
    });
  });

  test("R56 not under somebody who leads a group of the year; of another year they may", async () => {
    expect(await send("createGroup", "coordinator", particulars())).toMatchObject({
      reason: "LEADS_ANOTHER_GROUP",
    });
    expect(await send("createGroup", "coordinator", particulars({ year: 2023 }))).toMatchObject({
      __typename: "CreateGroupSuccess",
    });
  });

  test("R57 only with conceptual documents of the dictionary, and a short name of its own", async () => {
    const { code } = await group();
    const answer = (changes: object) =>
      send("createGroup", "coordinator", particulars({ leadId: ids["other"], ...changes }));

    expect(await answer({ conceptNumbers: [] })).toMatchObject({
      problems: [{ path: "conceptNumbers", code: "TOO_FEW" }],
    });
    expect(await answer({ conceptNumbers: [9] })).toMatchObject({
      problems: [{ path: "conceptNumbers", code: "UNKNOWN" }],
    });
    expect(await answer({ code })).toMatchObject({ problems: [{ path: "code", code: "DUPLICATE" }] });
    expect(await answer({ title: " " })).toMatchObject({ problems: [{ path: "title", code: "REQUIRED" }] });
  });

  test("R84 and changes it only from the version that the form was opened with", async () => {
    const { leadId: _, ...rest } = particulars({ title: "Иное название" });
    const old = await version();

    expect(await send("updateGroup", "coordinator", { groupId, version: old, ...rest })).toMatchObject({
      __typename: "UpdateGroupSuccess",
    });
    expect(await send("updateGroup", "coordinator", { groupId, version: old, ...rest })).toMatchObject({
      __typename: "StaleVersion",
    });
    expect((await group()).title).toBe("Иное название");
  });
});

describe("what a group is to make", () => {
  const product = (changes: object = {}) => ({
    title: "Модельная структура",
    kind: "MODEL_SOLUTION",
    directionCodes: ["1.2"],
    dueOn: null,
    ...changes,
  });
  const planned = async () => {
    await send("planProduct", "coordinator", { groupId, ...product() });
    return api.em().findOneOrFail(PlannedProduct, { group: groupId });
  };

  test("R84 is changed by the coordinator only from the version that the form was opened with", async () => {
    const { id: productId, version: old } = await planned();
    const change = { productId, version: old, ...product({ title: "Дорожная карта", kind: "ROADMAP" }) };

    expect(await send("updateProduct", "lead", change)).toMatchObject({ reason: "NOT_COORDINATOR" });
    expect(await send("updateProduct", "coordinator", change)).toMatchObject({
      __typename: "UpdateProductSuccess",
    });
    expect(await send("updateProduct", "coordinator", { ...change, title: "Иное" })).toMatchObject({
      __typename: "StaleVersion",
      stored: { title: "Дорожная карта" },
    });
    expect(await api.em().findOneOrFail(PlannedProduct, productId)).toMatchObject({
      title: "Дорожная карта",
      kind: "ROADMAP",
    });
  });

  test("keeps a title and at least one direction of the dictionary", async () => {
    const { id: productId, version: old } = await planned();
    const answer = (changes: object) =>
      send("updateProduct", "coordinator", { productId, version: old, ...product(changes) });

    expect(await answer({ title: " " })).toMatchObject({ problems: [{ path: "title", code: "REQUIRED" }] });
    expect(await answer({ directionCodes: [] })).toMatchObject({
      problems: [{ path: "directionCodes", code: "TOO_FEW" }],
    });
    expect(await answer({ directionCodes: ["9.9"] })).toMatchObject({
      problems: [{ path: "directionCodes", code: "UNKNOWN" }],
    });
    expect(await answer({ productId: "product_1" })).toMatchObject({ reason: "NOT_FOUND" });
  });
});

describe("the composition of a group", () => {
  const add = (personId: string, changes: object = {}) =>
    send("addMembers", "coordinator", {
      groupId,
      fromOn: "2022-03-01",
      members: [{ personId: ids[personId], role: "MEMBER" }],
      ...changes,
    });
  const placeOf = (name: string) =>
    api.em().findOneOrFail(GroupMembership, { group: groupId, person: ids[name]!, toOn: null });

  test("takes people in once", async () => {
    expect(await add("member")).toMatchObject({ group: { memberCount: 2 } });
    expect(await add("member")).toMatchObject({
      problems: [{ path: "members.0.personId", code: "DUPLICATE" }],
    });
  });

  test("R38 keeps the place of a member who left", async () => {
    await add("member");
    const place = await placeOf("member");
    const end = (toOn: string) =>
      send("endMembership", "coordinator", { membershipId: place.id, version: place.version, toOn });

    expect(await end("2022-02-01")).toMatchObject({ problems: [{ path: "toOn" }] });
    expect(await end("2022-03-01")).toMatchObject({ group: { memberCount: 2 } });
    expect(await api.em().findOne(GroupMembership, place.id)).toMatchObject({ toOn: "2022-03-01" });
    expect(await end("2022-03-02")).toMatchObject({ __typename: "StaleVersion" });
  });

  test("does not end the lead's place but by another's appointment", async () => {
    const place = await placeOf("lead");
    const end = { membershipId: place.id, version: place.version, toOn: "2022-03-05" };
    expect(await send("endMembership", "coordinator", end)).toMatchObject({ reason: "IS_LEAD" });

    const appoint = { groupId, version: await version(), personId: ids["other"] };
    expect(await send("appointLead", "stranger", appoint)).toMatchObject({ reason: "NOT_COORDINATOR" });
    expect(await send("appointLead", "coordinator", appoint)).toMatchObject({ group: { memberCount: 2 } });
    expect((await group()).lead.id).toBe(ids["other"]);
    expect(await placeOf("lead")).toMatchObject({ role: "MEMBER" });
    expect(await send("appointLead", "coordinator", appoint)).toMatchObject({ __typename: "StaleVersion" });
    expect(await send("appointLead", "coordinator", { ...appoint, version: await version() })).toMatchObject({
      reason: "IS_LEAD",
    });
    expect(
      await send("appointLead", "coordinator", { groupId, version: await version(), personId: "person_1" }),
    ).toMatchObject({ problems: [{ path: "personId", code: "UNKNOWN" }] });
  });

  test("R56 nobody is appointed who leads another group of the year", async () => {
    await send("createGroup", "coordinator", particulars({ leadId: ids["other"] }));
    const appoint = { groupId, version: await version(), personId: ids["other"] };

    expect(await send("appointLead", "coordinator", appoint)).toMatchObject({
      reason: "LEADS_ANOTHER_GROUP",
    });
    expect((await group()).lead.id).toBe(ids["lead"]);
  });

  test("R55 a member is in one micro-group, led by one of its own", async () => {
    await add("member");
    await send("createMicroGroup", "lead", { groupId, code: "А", title: "Показатели" });
    const unit = await api.em().findOneOrFail(MicroGroup, { group: groupId });
    const name = { microGroupId: unit.id, version: unit.version, code: "А", title: "Показатели" };
    expect(await send("updateMicroGroup", "lead", { ...name, leadId: ids["member"] })).toMatchObject({
      reason: "NOT_MEMBER",
    });

    const place = await placeOf("member");
    await send("moveMember", "lead", {
      membershipId: place.id,
      version: place.version,
      microGroupId: unit.id,
    });
    expect(await send("updateMicroGroup", "lead", { ...name, leadId: ids["member"] })).toMatchObject({
      __typename: "UpdateMicroGroupSuccess",
    });
    const moved = await placeOf("member");
    await send("moveMember", "lead", { membershipId: moved.id, version: moved.version, microGroupId: null });
    expect((await api.em().findOneOrFail(MicroGroup, unit.id)).lead).toBeNull();
    expect(await send("createMicroGroup", "stranger", { groupId, code: "Б", title: "Сбор" })).toMatchObject({
      reason: "NOT_COORDINATOR_OR_LEAD",
    });
  });
});

describe("an order approves groups", () => {
  const order = (changes: object = {}) => ({
    issuer: "Министерство образования и науки",
    number: `01/${(code += 1)}`,
    on: "2022-02-22",
    title: "Об утверждении состава",
    groupIds: [groupId],
    ...changes,
  });

  test("R44 and lists their members in the register by numbers of a series of their own", async () => {
    expect(await send("approveGroups", "officer", order())).toMatchObject({
      __typename: "ApproveGroupsSuccess",
    });
    expect(await group()).toMatchObject({ state: "APPROVED" });
    const [entry] = await api.em().find(RegisterEntry, { person: ids["lead"]! });
    expect(entry).toMatchObject({
      kind: "GROUP_PARTICIPANT",
      state: "LISTED",
      registrationNo: "74-У-2022-0001",
    });

    expect(await send("approveGroups", "officer", order())).toMatchObject({ reason: "INVALID_STATE" });
  });

  test("R62 not with a number that the issuer gave out that year, nor with a day to come", async () => {
    const { number, ...rest } = order();
    await send("approveGroups", "officer", { ...rest, number });
    const next = await send("createGroup", "coordinator", particulars({ leadId: ids["other"] }));
    const again = { ...rest, groupIds: [next.group!.id] };

    expect(await send("approveGroups", "officer", { ...again, number: `№ ${number}` })).toMatchObject({
      problems: [{ path: "number", code: "DUPLICATE" }],
    });
    expect(await send("approveGroups", "officer", { ...again, number: "9", on: "2022-03-02" })).toMatchObject(
      {
        problems: [{ path: "on", code: "IN_THE_FUTURE" }],
      },
    );
    expect(await api.em().findOneOrFail(ProjectGroup, next.group!.id)).toMatchObject({ state: "FORMING" });
    expect(await api.em().count(Order, { number: "9" })).toBe(0);
  });

  test("R45 by an officer who is no member of any of them", async () => {
    await send("addMembers", "coordinator", {
      groupId,
      fromOn: "2022-03-01",
      members: [{ personId: ids["officer"], role: "CURATOR" }],
    });

    expect(await send("approveGroups", "officer", order())).toMatchObject({ reason: "OWN_GROUP" });
    expect(await send("approveGroups", "coordinator", order())).toMatchObject({ reason: "NOT_OFFICER" });
  });

  test("R55 and then lets them work with assignment and regulation, and every micro-group led", async () => {
    const start = async (changes: object = {}) =>
      send("startGroupWork", "coordinator", {
        groupId,
        version: await version(),
        assignmentBasis: "Протокол от 10.03.2022 № 2",
        regulationBasis: "Протокол от 10.03.2022 № 3",
        ...changes,
      });
    expect(await start()).toMatchObject({ reason: "INVALID_STATE" });

    await send("approveGroups", "officer", order());
    await send("createMicroGroup", "coordinator", { groupId, code: "А", title: "Показатели" });
    expect(await start()).toMatchObject({ reason: "MICRO_GROUP_WITHOUT_LEAD" });
    expect(await start({ regulationBasis: "" })).toMatchObject({ problems: [{ path: "regulationBasis" }] });

    const place = await api.em().findOneOrFail(GroupMembership, { group: groupId, role: "LEAD" });
    const unit = await api.em().findOneOrFail(MicroGroup, { group: groupId });
    await send("moveMember", "lead", {
      membershipId: place.id,
      version: place.version,
      microGroupId: unit.id,
    });
    await send("updateMicroGroup", "lead", {
      microGroupId: unit.id,
      version: unit.version,
      code: "А",
      title: "Показатели",
      leadId: ids["lead"],
    });
    expect(await start()).toMatchObject({ group: { state: "WORKING" } });
  });
});

describe("a group is read", () => {
  const page = `query ($id: ID!) { group(id: $id) { title municipality { nameRu } products { title }
    lead { fullName } memberships(first: 50) { total { count } nodes { person { fullName } } } viewerCanCompose viewerCanArrange } }`;
  const read = async (as: string | null) =>
    (await api.send<{ group: object }>(page, { id: groupId }, as && ids[as])).data.group;

  test("R02 by everybody with title, municipality and products, without the names of its members", async () => {
    await send("planProduct", "coordinator", {
      groupId,
      title: "Модельная структура",
      kind: "MODEL_SOLUTION",
      directionCodes: ["1.2"],
    });

    expect(await read(null)).toMatchObject({
      municipality: { nameRu: "Миасский ГО" },
      products: [{ title: "Модельная структура" }],
      lead: { fullName: null },
      memberships: null,
      viewerCanCompose: false,
    });
    expect(await read("stranger")).toMatchObject({ memberships: null });
  });

  test("with its members by members and staff, in one statement", async () => {
    expect(await read("lead")).toMatchObject({
      memberships: { total: { count: 1 } },
      viewerCanArrange: true,
    });
    const count = await statementsOf(api, async () => {
      expect(await read("coordinator")).toMatchObject({
        lead: { fullName: "lead Анна" },
        viewerCanCompose: true,
      });
    });
    expect(count).toBe(1);
  });
});
