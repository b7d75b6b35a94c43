import { afterAll, beforeAll, expect, test } from "vitest";

import {
  aMunicipality,
  anEmployment,
  anInstitution,
  aPerson,
  aRegion,
  aRole,
} from "../accounts/accounts.factory.js";
import { Region } from "../accounts/region.entity.js";
import { openTasks } from "../accounts/tasks.js";
import { anApi, type TestApi } from "../platform/testing/api.js";

let api: TestApi;
let expert: string;
let other: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  expert = aPerson(em, region).id;
  other = aPerson(em, region).id;
  const opening = { regionId: region.id, documentId: null };
  const now = new Date("2022-05-01T00:00:00Z");
  await openTasks(
    em,
    { ...opening, personIds: [expert], kind: "REGISTER_ORDER", objectId: "b", dueAt: null },
    now,
  );
  const dueAt = new Date("2022-06-01T00:00:00Z");
  await openTasks(
    em,
    { ...opening, personIds: [expert, other], kind: "PUBLISH_SUMMARY", objectId: "a", dueAt },
    now,
  );
  await em.flush();
});
afterAll(() => api.close());

interface Queue {
  tasks: { nodes: { kind: string; isOverdue: boolean }[]; total: { count: number } };
  taskCounts: { kind: string; count: number; lateCount: number }[];
}
const queue = `query ($filter: TaskFilter) {
  tasks(first: 10, filter: $filter) { nodes { kind isOverdue } total { count } }
  taskCounts { kind count lateCount }
}`;
const read = async (filter: object, as: string | null) =>
  (await api.send<Queue>(queue, { filter: { stage: "OPEN", ...filter } }, as)).data;

test("a person reads their own tasks by deadline, those without one last", async () => {
  const { tasks, taskCounts } = await read({}, expert);

  expect(tasks.nodes).toEqual([
    { kind: "PUBLISH_SUMMARY", isOverdue: true },
    { kind: "REGISTER_ORDER", isOverdue: false },
  ]);
  expect(taskCounts).toEqual([
    { kind: "PUBLISH_SUMMARY", count: 1, lateCount: 1 },
    { kind: "REGISTER_ORDER", count: 1, lateCount: 0 },
  ]);
});

test("a list is narrowed by kind", async () => {
  const { tasks } = await read({ kinds: ["REGISTER_ORDER"] }, expert);

  expect(tasks).toMatchObject({ nodes: [{ kind: "REGISTER_ORDER" }], total: { count: 1 } });
});

test("R91 the registrar reads which employer is to be confirmed, and whose post", async () => {
  const em = api.em();
  const region = await em.findOneOrFail(Region, { code: "74" });
  const registrar = aPerson(em, region);
  aRole(em, registrar, "REGISTRAR");
  const teacher = aPerson(em, region, { surname: "Лесная", givenName: "Вера", patronymic: null });
  const school = anInstitution(em, aMunicipality(em, region), { nameRu: "Гимназия № 19" });
  const post = anEmployment(em, teacher, school);
  const opening = {
    regionId: region.id,
    documentId: null,
    dueAt: null,
    personIds: [registrar.id, teacher.id],
  };
  await openTasks(em, { ...opening, kind: "CONFIRM_INSTITUTION", objectId: school.id }, new Date());
  await openTasks(em, { ...opening, kind: "CONFIRM_EMPLOYMENT", objectId: post.id }, new Date());
  await em.flush();
  const names = async (as: string) =>
    (
      await api.send<{ tasks: { nodes: { subjectName: string | null }[] } }>(
        "{ tasks(first: 10) { nodes { subjectName } } }",
        {},
        as,
      )
    ).data.tasks.nodes.map(({ subjectName }) => subjectName);

  expect(new Set(await names(registrar.id))).toEqual(
    new Set(["Гимназия № 19", "Лесная Вера, Гимназия № 19"]),
  );
  expect(await names(teacher.id)).toEqual([null, null]);
});

test("nobody has tasks, and nobody reads those of another", async () => {
  expect(await read({}, null)).toMatchObject({ tasks: { nodes: [], total: { count: 0 } }, taskCounts: [] });
  expect((await read({}, other)).tasks.total.count).toBe(1);
});
