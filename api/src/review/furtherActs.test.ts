import "reflect-metadata";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

import { aPerson, aRole } from "../accounts/accounts.factory.js";
import type { Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { Regulation } from "../accounts/regulation.entity.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { Task } from "../accounts/task.entity.js";
import { type DocumentState } from "../documents/document.entity.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { aMember } from "../groups/projectGroup.factory.js";
import { newId } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanelWorld } from "./panelWorld.factory.js";
import { aRound } from "./review.factory.js";
import { ExpertiseRound } from "./round.entity.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aPanelWorld>>;
let documentId = "";
let roundId = "";
const people = {} as Record<"administrator" | "officer" | "authorOfficer" | "appointed" | "author", Person>;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
  world = await aPanelWorld(api.em(), { spare: 0 });
  const em = api.em();
  const group = await em.findOneOrFail(ProjectGroup, world.group.id);
  const region = await em.findOneOrFail(Region, group.regionId);
  for (const name of ["administrator", "officer", "authorOfficer", "appointed", "author"] as const)
    people[name] = aPerson(em, region, { surname: name });
  aRole(em, people.administrator, "REGION_ADMIN");
  aRole(em, people.officer, "MINISTRY_OFFICER");
  aRole(em, people.authorOfficer, "MINISTRY_OFFICER");
  aMember(em, group, people.authorOfficer);
  aMember(em, group, people.author);
  await em.flush();
});
afterAll(() => api.close());

beforeEach(() => aDocumentIn("UNDER_EXPERTISE"));

/** A document of the group with a round whose experts write. */
async function aDocumentIn(state: DocumentState) {
  const em = api.em();
  const group = await em.findOneOrFail(ProjectGroup, world.group.id);
  const document = aDocument(em, group, { state });
  const version = aVersion(em, document);
  const round = aRound(em, document, version, world.coordinator, { state: "REVIEWING" });
  await em.flush();
  [documentId, roundId] = [document.id, round.id];
}

interface Answer {
  __typename: string;
  reason?: string;
  problems?: { path: string; code: string }[];
}

async function act(
  name: "appointCoordinator" | "allowFurtherRound",
  input: object,
  as: Person,
): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await api.send<Record<string, Answer>>(
    `mutation ($input: ${type}) { ${name}(input: $input) {
      __typename ... on RoundRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newId("key"), ...input } },
    as.id,
  );
  expect(errors).toBeUndefined();
  return data[name]!;
}

interface Seen {
  viewerCanAppointCoordinator: boolean;
  rounds: { isLast: boolean; viewerCanAllowFurtherRound: boolean }[];
}

async function seen(as: Person | null): Promise<Seen> {
  const { data } = await api.send<{ document: Seen }>(
    `query ($id: ID!) { document(id: $id) { viewerCanAppointCoordinator rounds { isLast viewerCanAllowFurtherRound } } }`,
    { id: documentId },
    as?.id,
  );
  return data.document;
}

const appoint = (as: Person, input: object = {}) =>
  act("appointCoordinator", { documentId, personId: people.appointed.id, basis: "Приказ № 5", ...input }, as);
const allow = (as: Person, reason = "Замечания устранимы, документ нужен к сентябрю.") =>
  act("allowFurtherRound", { roundId, reason }, as);

/** Every coordinator's role is over. */
const withoutCoordinators = () =>
  api.em().nativeUpdate(RoleGrant, { role: "COORDINATOR" }, { toOn: "2022-06-01" });

test("R45 an administrator appoints a coordinator for one document only where none is free", async () => {
  await api.em().nativeUpdate(RoleGrant, { person: world.coordinator.id }, { toOn: null });
  expect(await appoint(world.coordinator)).toMatchObject({ reason: "NOT_FOUND" });
  expect(await appoint(people.administrator)).toMatchObject({ reason: "COORDINATOR_AVAILABLE" });
  expect(await seen(people.administrator)).toMatchObject({ viewerCanAppointCoordinator: false });

  await withoutCoordinators();
  expect(await seen(people.administrator)).toMatchObject({ viewerCanAppointCoordinator: true });
  expect(await seen(people.officer)).toMatchObject({ viewerCanAppointCoordinator: false });
  expect(await seen(null)).toMatchObject({ viewerCanAppointCoordinator: false });
  expect(await appoint(people.administrator, { basis: " " })).toMatchObject({
    problems: [{ path: "basis", code: "REQUIRED" }],
  });
  expect(await appoint(people.administrator, { personId: "person_1" })).toMatchObject({
    problems: [{ path: "personId", code: "UNKNOWN" }],
  });
  expect(await appoint(people.administrator, { personId: people.administrator.id })).toMatchObject({
    reason: "SELF_APPOINTMENT",
  });
  expect(await appoint(people.administrator, { personId: people.author.id })).toMatchObject({
    reason: "COORDINATOR_IS_AUTHOR",
  });
  expect(await appoint(people.administrator)).toMatchObject({ __typename: "AppointCoordinatorSuccess" });
  expect(await seen(people.administrator)).toMatchObject({ viewerCanAppointCoordinator: false });
});

test.each([
  ["DRAFT", "NOT_FOUND"],
  ["REJECTED", "DOCUMENT_STATE"],
  ["PUBLISHED_AS_MODEL", "DOCUMENT_STATE"],
] as const)("R45 nobody is appointed for a document that is %s", async (state, reason) => {
  await withoutCoordinators();
  await aDocumentIn(state);

  expect(await appoint(people.administrator)).toMatchObject({ reason });
});

test.each([
  ["SUBMITTED", "ACCEPT_DOCUMENT"],
  ["APPROVED", "PUBLISH_DOCUMENT"],
] as const)("R45 what is %s is put before the coordinator appointed for it", async (state, kind) => {
  await withoutCoordinators();
  await aDocumentIn(state);

  expect(await appoint(people.administrator)).toMatchObject({ __typename: "AppointCoordinatorSuccess" });
  const tasks = await api.em().find(Task, { objectId: documentId, closedAt: null });
  expect(tasks.map((task) => [task.kind, task.person.id])).toEqual([[kind, people.appointed.id]]);
});

test("4.3 the ministry's officer allows one more round after the last, with a reason, once, before the signature", async () => {
  expect(await allow(people.administrator)).toMatchObject({ reason: "NOT_FOUND" });
  expect(await allow(people.authorOfficer)).toMatchObject({ reason: "OFFICER_IS_AUTHOR" });
  expect(await allow(people.officer)).toMatchObject({ reason: "NOT_LAST_ROUND" });
  expect((await seen(people.officer)).rounds).toEqual([{ isLast: false, viewerCanAllowFurtherRound: false }]);

  const em = api.em();
  const short = em.create(Regulation, {
    regionId: world.group.regionId,
    createdAt: new Date(),
    edition: 1,
    title: "Регламент с одним раундом",
    effectiveFromOn: "2022-06-02",
    basis: "Приказ № 6",
    parameters: { maxRoundCount: 1 },
  });
  await em.flush();
  await em.nativeUpdate(ExpertiseRound, { id: roundId }, { regulation: short.id });

  expect((await seen(people.officer)).rounds).toEqual([{ isLast: true, viewerCanAllowFurtherRound: true }]);
  expect((await seen(people.authorOfficer)).rounds).toEqual([
    { isLast: true, viewerCanAllowFurtherRound: false },
  ]);
  expect((await seen(null)).rounds).toEqual([{ isLast: true, viewerCanAllowFurtherRound: false }]);
  expect(await allow(people.officer, " ")).toMatchObject({
    problems: [{ path: "reason", code: "REQUIRED" }],
  });
  await em.nativeUpdate(ExpertiseRound, { id: roundId }, { state: "FAILED" });
  expect(await allow(people.officer)).toMatchObject({ reason: "ROUND_STATE" });
  await em.nativeUpdate(ExpertiseRound, { id: roundId }, { state: "PREPARED" });
  expect(await allow(people.officer)).toMatchObject({ reason: "NOT_FOUND" });
  await em.nativeUpdate(ExpertiseRound, { id: roundId }, { state: "CONCLUDED" });
  expect(await allow(people.officer)).toMatchObject({ __typename: "AllowFurtherRoundSuccess" });
  expect(await allow(people.officer)).toMatchObject({ reason: "ALREADY_ALLOWED" });
  expect((await seen(people.officer)).rounds).toEqual([{ isLast: true, viewerCanAllowFurtherRound: false }]);
  expect(await api.em().count(JournalEntry, { act: "round.furtherAllowed", subjectId: roundId })).toBe(1);
});
