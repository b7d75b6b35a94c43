import { afterAll, beforeAll, expect, test } from "vitest";

import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Task } from "../accounts/task.entity.js";
import { openTasks } from "../accounts/tasks.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { aGroup } from "../groups/projectGroup.factory.js";
import { newId } from "../platform/ids.js";
import { anApi, type TestApi } from "../platform/testing/api.js";

let api: TestApi;
beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
});
afterAll(() => api.close());

test("a new lead takes over what waits for the former one in the documents of the group, and nothing else", async () => {
  const em = api.em();
  const region = aRegion(em);
  const coordinator = aPerson(em, region);
  aRole(em, coordinator, "COORDINATOR");
  const former = aPerson(em, region);
  const next = aPerson(em, region);
  const group = aGroup(em, former);
  const document = aDocument(em, group, { state: "REVISION" });
  aVersion(em, document);
  await em.flush();
  const dueAt = new Date("2022-06-20T19:00:00Z");
  const task = { regionId: region.id, personIds: [former.id], dueAt };
  const ofDocument = { ...task, objectId: document.id, documentId: document.id };
  await openTasks(em, { ...ofDocument, kind: "REVISE_DOCUMENT", totalCount: 9, doneCount: 4 }, new Date());
  await openTasks(
    em,
    { ...task, kind: "REVIEW", objectId: "assignment_1", documentId: document.id },
    new Date(),
  );
  await em.flush();

  const { data } = await api.send<{ appointLead: { __typename: string } }>(
    `mutation ($input: AppointLeadInput!) { appointLead(input: $input) { __typename } }`,
    { input: { key: newId("key"), groupId: group.id, version: group.version, personId: next.id } },
    coordinator.id,
  );
  expect(data.appointLead.__typename).toBe("AppointLeadSuccess");
  await api.settle();

  const open = await api
    .em()
    .find(Task, { closedAt: null, documentId: document.id }, { orderBy: { kind: "asc" } });
  expect(open.map(({ kind, person }) => [kind, person.id])).toEqual([
    ["REVIEW", former.id],
    ["REVISE_DOCUMENT", next.id],
  ]);
  expect(open[1]).toMatchObject({ dueAt, totalCount: 9, doneCount: 4 });
});
