import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Person } from "../accounts/person.entity.js";
import { Task } from "../accounts/task.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ApplicationEvent, ExpertApplication } from "../register/application.entity.js";
import { aBlueprint, anApplicationInAssessment } from "./assessment.factory.js";
import { AssessmentAttempt, IntegrityEvent } from "./attempt.entity.js";
import { AssessmentBlueprint, ExamForm, FormItem } from "./blueprint.entity.js";
import { firstBrokenLink } from "./integrity.js";
import { ItemVersion } from "./item.entity.js";
import { aSchedulingWorld, smallCells } from "./scheduling.factory.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aSchedulingWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aSchedulingWorld(api);
});
afterAll(() => api.close());

const window = { opensOn: "2026-03-10", opensTime: "10:00", closesOn: "2026-03-10", closesTime: "12:00" };
const later = { opensOn: "2026-03-17", opensTime: "10:00", closesOn: "2026-03-17", closesTime: "12:00" };
type Admitted = Awaited<ReturnType<typeof world.admitted>>;
const schedule = (
  admitted: readonly Pick<Admitted, "id" | "version">[],
  given: object = {},
  accommodations: object = {},
  as = world.registrar,
) =>
  world.send(
    "scheduleAssessment",
    {
      ...window,
      candidates: admitted.map(({ id, version }) => ({ applicationId: id, version, ...accommodations })),
      ...given,
    },
    as,
  );
const attemptsOf = (application: string) =>
  api.em().find(AssessmentAttempt, { application }, { orderBy: { part: "asc", ordinal: "asc" } });
const itemsOf = async (formId: string) => {
  const rows = await api.em().find(FormItem, { form: formId }, { populate: ["itemVersion"] });
  return rows.map(({ itemVersion }) => itemVersion.$.item.id);
};
const openTasks = (objectId: string) => api.em().find(Task, { objectId, closedAt: null });

describe("an assessment", () => {
  test("R04 R85 is scheduled with the parts, minutes and pass marks of the blueprint in force, and sealed papers", async () => {
    await api.setClock("2026-03-02T07:00:00Z");
    const one = await world.admitted();
    expect(await schedule([one])).toMatchObject({ __typename: "ScheduleAssessmentSuccess" });
    await api.settle();

    const attempts = await attemptsOf(one.id);
    const [opensAt, closesAt] = [new Date("2026-03-10T05:00:00Z"), new Date("2026-03-10T07:00:00Z")];
    expect(attempts).toMatchObject([
      { part: "CASE", state: "SCHEDULED", minutes: 60, passPercent: 60, opensAt, closesAt },
      { part: "EXPERT_TASK", minutes: null, passPercent: 0, closesAt: new Date("2026-03-17T19:00:00Z") },
      { part: "TEST", ordinal: 1, minutes: 90, passPercent: 70, opensAt, closesAt, multiplierPercent: 100 },
    ]);
    const forms = await api
      .em()
      .find(ExamForm, { id: attempts.flatMap(({ form }) => (form ? [form.id] : [])) });
    expect(forms).toHaveLength(2);
    expect(forms.every(({ sealHash }) => sealHash)).toBe(true);
    expect(await itemsOf(attempts[2]!.form!.id)).toHaveLength(5);
    expect(await api.em().findOneOrFail(ExpertApplication, one.id)).toMatchObject({ state: "ASSESSMENT" });
    expect(
      await api.em().count(ApplicationEvent, { application: one.id, kind: "ASSESSMENT_SCHEDULED" }),
    ).toBe(1);
    expect(await openTasks(one.id)).toMatchObject([{ kind: "SIT_ASSESSMENT", dueAt: closesAt }]);
    expect(await api.em().find(Notification, { person: one.candidate })).toMatchObject([
      { kind: "ASSESSMENT_SCHEDULED", words: { from: "10.03.2026 10:00", to: "10.03.2026 12:00" } },
    ]);
  });

  test("gives several people one window and papers of their own", async () => {
    const both = [await world.admitted(), await world.admitted({ directionCodes: ["1.2", "2.4"] })];
    await schedule(both);
    const tests = await api.em().find(AssessmentAttempt, {
      application: { $in: both.map(({ id }) => id) },
      part: "TEST",
    });
    const forms = await Promise.all(tests.map(({ form }) => itemsOf(form!.id)));
    expect(forms.map((items) => items.length)).toEqual([5, 5]);
    expect(forms[0]!.toSorted()).not.toEqual(forms[1]!.toSorted());
  });

  test("is scheduled for all of them or none", async () => {
    const one = await world.admitted();
    const done = await world.admitted({ state: "ASSESSED" });
    expect(await schedule([one, done])).toMatchObject({ reason: "INVALID_STATE" });
    expect(await attemptsOf(one.id)).toEqual([]);
  });

  test("lets accommodations lengthen the time of test and case, with the paper they rest on, and logs them", async () => {
    const one = await world.admitted();
    await schedule(
      [one],
      {},
      { multiplierPercent: 150, breakMinutes: 20, basis: "Справка № 15 от 01.02.2026" },
    );
    const [caseAttempt, task, testAttempt] = await attemptsOf(one.id);
    for (const attempt of [caseAttempt!, testAttempt!])
      expect(attempt).toMatchObject({ multiplierPercent: 150, breakMinutes: 20 });
    expect(task).toMatchObject({ multiplierPercent: 100, accommodationBasis: null });

    const events = await api
      .em()
      .find(IntegrityEvent, { attempt: testAttempt! }, { orderBy: { ordinal: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual(["SCHEDULED", "ACCOMMODATED"]);
    expect(JSON.stringify(events.map(({ details }) => details))).not.toContain("Справка");
    expect(firstBrokenLink(testAttempt!.id, events)).toBeNull();

    const ask = (as: string) =>
      api.send<{ attempt: object | null }>(
        "query ($id: ID!) { attempt(id: $id) { accommodationBasis viewerCanReschedule } }",
        { id: testAttempt!.id },
        as,
      );
    expect((await ask(one.candidate)).data.attempt).toEqual({
      accommodationBasis: "Справка № 15 от 01.02.2026",
      viewerCanReschedule: false,
    });
    expect((await ask(world.registrar)).data.attempt).toMatchObject({ viewerCanReschedule: true });
    expect((await ask(world.author)).data.attempt).toBeNull();
  });

  test.each([
    ["in the past", { opensOn: "2026-03-01" }, {}, "opensOn", "IN_THE_PAST"],
    ["that closes before it opens", { closesTime: "09:00" }, {}, "closesOn", "BEFORE_OPENING"],
    ["at no hour", { opensTime: "25:00" }, {}, "opensTime", "MALFORMED"],
    [
      "with another multiplier",
      {},
      { multiplierPercent: 300, basis: "Справка № 15" },
      "candidates.0.multiplierPercent",
      "UNKNOWN",
    ],
    ["with more time on no paper", {}, { multiplierPercent: 125 }, "candidates.0.basis", "REQUIRED"],
  ])("is not scheduled %s", async (_, given, accommodations, path, code) => {
    const one = await world.admitted();
    expect(await schedule([one], given, accommodations)).toMatchObject({ problems: [{ path, code }] });
  });

  test("R45 is not scheduled by others, nor by the registrar for themselves", async () => {
    const one = await world.admitted();
    expect(await schedule([one], {}, {}, world.author)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await schedule([one], {}, {}, one.candidate)).toMatchObject({ reason: "NOT_FOUND" });
    const own = await world.admitted({}, await api.em().findOneOrFail(Person, world.registrar));
    expect(await schedule([own])).toMatchObject({ reason: "CONFLICT_OF_INTEREST" });
  });

  test("T19 is scheduled once, by 50 acts at the same time", async () => {
    const one = await world.admitted();
    const answers = await Promise.all(Array.from({ length: 50 }, () => schedule([one])));
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === "ScheduleAssessmentSuccess")).toHaveLength(1);
    expect(new Set(names)).toEqual(new Set(["ScheduleAssessmentSuccess", "StaleVersion"]));
    expect(await attemptsOf(one.id)).toHaveLength(3);
  });

  test("R05 is refused with the conflict when the bank gives no paper, and nothing is left behind", async () => {
    const one = await world.admitted();
    const em = api.em();
    const former = await em.findOneOrFail(AssessmentBlueprint, world.blueprint);
    const impossible = aBlueprint(em, world.regionId, [{ ...smallCells[1]!, count: 5 }], { edition: 50 });
    await em.flush();
    expect(await schedule([one])).toMatchObject({
      reason: "PAPER_IMPOSSIBLE",
      applicationNumber: (await em.findOneOrFail(ExpertApplication, one.id)).number,
      conflicts: [{ constraints: [{ kind: "CELL", cell: 0 }], lacks: [{ count: 1 }] }],
    });
    expect(await attemptsOf(one.id)).toEqual([]);
    expect(await api.em().count(ExamForm, { blueprint: impossible.id })).toBe(0);

    em.assign(impossible, { effectiveFromOn: "2027-01-01" });
    em.assign(former, { effectiveFromOn: "2027-01-01" });
    await em.flush();
    expect(await schedule([one])).toMatchObject({ reason: "NO_BLUEPRINT" });
    em.assign(former, { effectiveFromOn: "2026-01-01" });
    await em.flush();
  });

  test("R08 is refused when the bank has no case that the candidate has not met", async () => {
    const one = await world.admitted();
    const em = api.em();
    const cases = await em.find(ItemVersion, { type: "EXTENDED", state: "ACTIVE" });
    for (const version of cases) version.state = "RETIRED";
    await em.flush();
    expect(await schedule([one])).toMatchObject({ reason: "NO_CASE" });
    for (const version of cases) version.state = "ACTIVE";
    await em.flush();
  });
});

describe("an attempt", () => {
  const scheduled = async (part: AssessmentAttempt["part"] = "TEST", given: object = {}) => {
    const one = await world.admitted();
    await schedule([one], {}, given);
    const attempt = (await attemptsOf(one.id)).find((each) => each.part === part)!;
    return { ...one, attempt: attempt.id, attemptVersion: attempt.version };
  };
  const act = (
    name: string,
    { attempt, attemptVersion }: { attempt: string; attemptVersion: number },
    given: object,
  ) => world.send(name, { attemptId: attempt, version: attemptVersion, ...later, ...given }, world.registrar);
  const begin = async (id: string) => {
    const em = api.em();
    em.assign(await em.findOneOrFail(AssessmentAttempt, id), {
      state: "IN_PROGRESS",
      startedAt: new Date("2026-03-02T07:00:00Z"),
      deadlineAt: new Date("2026-03-02T08:30:00Z"),
    });
    await em.flush();
    return (await api.em().findOneOrFail(AssessmentAttempt, id)).version;
  };

  test("gets another window before it is started, with the paper it has, and the candidate is told", async () => {
    const one = await scheduled();
    const before = await api.em().findOneOrFail(AssessmentAttempt, one.attempt);
    expect(await act("rescheduleAttempt", one, {})).toMatchObject({ __typename: "RescheduleAttemptSuccess" });
    await api.settle();
    const after = await api.em().findOneOrFail(AssessmentAttempt, one.attempt);
    expect(after.opensAt).toEqual(new Date("2026-03-17T05:00:00Z"));
    expect(after.form!.id).toBe(before.form!.id);
    expect(await api.em().count(Notification, { person: one.candidate, kind: "ATTEMPT_RESCHEDULED" })).toBe(
      1,
    );
    expect(await act("rescheduleAttempt", one, {})).toMatchObject({ __typename: "StaleVersion" });
  });

  test("is not moved once it was started, nor invalidated before", async () => {
    const one = await scheduled();
    const reason = "Отключение электричества в здании";
    expect(await act("invalidateAttempt", one, { reason })).toMatchObject({ reason: "INVALID_STATE" });
    const attemptVersion = await begin(one.attempt);
    expect(await act("rescheduleAttempt", { ...one, attemptVersion }, {})).toMatchObject({
      reason: "INVALID_STATE",
    });
  });

  test("R05 is replaced by another with a paper of its own when it does not count", async () => {
    const one = await scheduled("TEST", { multiplierPercent: 125, basis: "Справка № 15 от 01.02.2026" });
    const attemptVersion = await begin(one.attempt);
    const reason = "Отключение электричества в здании";
    expect(await act("invalidateAttempt", { ...one, attemptVersion }, { reason: "Сбой" })).toMatchObject({
      problems: [{ path: "reason", code: "TOO_SHORT" }],
    });
    await act("invalidateAttempt", { ...one, attemptVersion }, { reason });
    await api.settle();

    const [first, second] = (await attemptsOf(one.id)).filter(({ part }) => part === "TEST");
    expect(first).toMatchObject({ state: "INVALIDATED", invalidReason: reason });
    expect(second).toMatchObject({ state: "SCHEDULED", ordinal: 2, multiplierPercent: 125, minutes: 90 });
    const [former, next] = [await itemsOf(first!.form!.id), await itemsOf(second!.form!.id)];
    // 30 percent of five are one.
    expect(next.filter((id) => former.includes(id)).length).toBeLessThanOrEqual(1);
    expect(await api.em().count(Notification, { person: one.candidate, kind: "ATTEMPT_INVALIDATED" })).toBe(
      1,
    );
  });

  test("R13 counts once its result is published", async () => {
    const em = api.em();
    const one = await scheduled();
    await begin(one.attempt);
    em.assign(await em.findOneOrFail(AssessmentAttempt, one.attempt), { state: "PUBLISHED" });
    em.assign(await em.findOneOrFail(ExpertApplication, one.id), { state: "ASSESSED" });
    await em.flush();
    const { version: attemptVersion } = await api.em().findOneOrFail(AssessmentAttempt, one.attempt);
    expect(
      await act("invalidateAttempt", { ...one, attemptVersion }, { reason: "Подменили кандидата" }),
    ).toMatchObject({ reason: "INVALID_STATE" });
  });
});

test("the registrar sees who waits and what is under way, others nothing", async () => {
  const em = api.em();
  const waiting = anApplicationInAssessment(em, await em.findOneOrFail(Person, world.author), {
    state: "ADMITTED",
  });
  await em.flush();
  const ask = (as: string) =>
    api.send<{ applicationsToSchedule: { id: string }[]; attemptsUnderWay: { nodes: { state: string }[] } }>(
      "{ applicationsToSchedule { id viewerCanSchedule } attemptsUnderWay(first: 100) { nodes { state } } }",
      {},
      as,
    );
  const { data } = await ask(world.registrar);
  expect(data.applicationsToSchedule).toContainEqual({ id: waiting.id, viewerCanSchedule: true });
  expect(data.attemptsUnderWay.nodes.length).toBeGreaterThan(6);
  expect((await ask(world.author)).data).toEqual({
    applicationsToSchedule: [],
    attemptsUnderWay: { nodes: [] },
  });
});
