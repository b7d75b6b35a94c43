import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Consent } from "../accounts/consent.entity.js";
import { Task } from "../accounts/task.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { lookAtApplications } from "../notifications/application.timed.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { ApplicationEvent, ExpertApplication, TrainingRecord } from "./application.entity.js";
import { anApplicationWorld, line } from "./application.factory.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof anApplicationWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await anApplicationWorld(api);
});
afterAll(() => api.close());

const gaps = [{ part: "TRAINING", text: "Приложите удостоверение о переподготовке" }];
const refusal = { ground: "NO_TRAINING", reason: "Нет подготовки в сфере экспертизы" };
const openTasksOf = (objectId: string) => api.em().find(Task, { objectId, closedAt: null });

describe("the candidate", () => {
  test("R01 has one open application for a purpose: a second create gives the same one, also at once", async () => {
    const person = await world.somebody();
    const [one, other] = await Promise.all([world.create(person), world.create(person)]);

    expect(one).toBe(other);
    expect(await world.create(person)).toBe(one);
    expect(await api.em().count(ExpertApplication, { person })).toBe(1);
  });

  test("R01 may apply anew when the former one was taken back", async () => {
    const person = await world.somebody();
    const first = await world.create(person);
    await world.act("withdrawApplication", first, person);

    expect(await world.create(person)).not.toBe(first);
  });

  test("finds the posts that are known in a new questionnaire", async () => {
    const person = await world.somebody();
    const { content } = await api.em().findOneOrFail(ExpertApplication, await world.create(person));

    expect(content.service).toMatchObject([{ position: "Учитель", fromOn: "2015-09-01", toOn: "" }]);
  });

  test("keeps what is no day yet in the draft, and is told of it when submitting", async () => {
    const person = await world.somebody();
    const id = await world.create(person);
    await world.save(id, person, { education: [{ ...line.education, issuedOn: "2026-02-30" }] });
    await world.attachAll(id, person);

    expect(await world.act("submitApplication", id, person)).toMatchObject({
      __typename: "InvalidInput",
      problems: [{ path: "education.0.issuedOn", code: "NOT_A_DAY" }],
    });
    expect(await openTasksOf(id)).toMatchObject([{ kind: "COMPLETE_APPLICATION" }]);
  });

  test("R84 is told when another tab has saved meanwhile", async () => {
    const person = await world.somebody();
    const id = await world.create(person);
    const version = await world.versionOf(id);
    await world.save(id, person);

    expect(await world.save(id, person, {}, { version })).toMatchObject({ __typename: "StaleVersion" });
  });

  test("R02 is refused without the consent to processing", async () => {
    const person = await world.somebody();
    const id = await world.create(person);
    await world.save(id, person, { agreedText: null });
    await world.attachAll(id, person);

    expect(await world.act("submitApplication", id, person)).toMatchObject({
      problems: [{ path: "agreedText", code: "PROCESSING_CONSENT_NEEDED" }],
    });
    expect(await api.em().count(Consent, { person })).toBe(0);
  });

  test("R02 gives the processing consent and, apart from it, the dissemination of what is ticked alone", async () => {
    const person = await world.somebody();
    await world.submitted(person, { publicFields: ["NAME", "POSITION"] });

    expect(await api.em().find(Consent, { person }, { orderBy: { kind: "asc" } })).toMatchObject([
      { kind: "DISSEMINATION", fields: ["NAME", "POSITION"] },
      { kind: "PROCESSING", fields: [] },
    ]);
  });

  test("R02 makes nothing public when nothing is ticked", async () => {
    const person = await world.somebody();
    await world.submitted(person);

    expect(await api.em().count(Consent, { person, kind: "DISSEMINATION" })).toBe(0);
  });

  test("gets a number of the year and hears until when it is checked", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);
    await api.settle();
    const application = await api.em().findOneOrFail(ExpertApplication, id);

    expect(application.number).toMatch(/^З-2026-\d{4}$/);
    // Five working days after Tuesday the 10th are over with Tuesday the 17th.
    expect(application.checkBy?.toISOString()).toBe("2026-03-17T19:00:00.000Z");
    expect(await api.em().find(Notification, { subjectId: id, person })).toMatchObject([
      { kind: "APPLICATION_RECEIVED", words: { by: "17.03.2026" } },
    ]);
  });

  test("cannot write in what lies before the registrar, and others find nothing at all", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);

    expect(await world.save(id, person)).toMatchObject({ reason: "INVALID_STATE" });
    expect(await world.save(id, await world.somebody())).toMatchObject({ reason: "NOT_FOUND" });
    expect(await world.save(id, world.registrar)).toMatchObject({ reason: "NOT_CANDIDATE" });
  });

  test("R11 may not apply before 180 days have passed since a failed result was published", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);
    await world.act("admitApplication", id, world.registrar);
    await world.act("enterResult", id, world.registrar, {
      outcome: "FAILED",
      heldOn: "2026-03-10",
      basis: "Протокол № 3",
    });
    await world.act("withdrawApplication", id, person);

    expect(await world.send("createApplication", { purpose: "INITIAL" }, person)).toMatchObject({
      reason: "REAPPLY_TOO_EARLY",
      fromOn: "2026-09-06",
    });
    await api.setClock("2026-09-06T07:00:00Z");
    expect(await world.send("createApplication", { purpose: "INITIAL" }, person)).toMatchObject({
      application: { state: "DRAFT" },
    });
    await api.setClock("2026-03-10T07:00:00Z");
  });
});

describe("the formal check", () => {
  test("R03 admits when the conditions are met, and keeps the trainings that were checked", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);

    expect(await openTasksOf(id)).toMatchObject([{ kind: "CHECK_APPLICATION" }]);
    expect(await world.act("admitApplication", id, world.registrar)).toMatchObject({
      application: { state: "ADMITTED" },
    });
    expect(await api.em().find(TrainingRecord, { person })).toMatchObject([{ documentNo: "740000001" }]);
    expect((await openTasksOf(id)).map(({ kind }) => kind).toSorted()).toEqual([
      "ENTER_RESULT",
      "SCHEDULE_ASSESSMENT",
    ]);
    await api.settle();
    expect(await api.em().count(Notification, { person, kind: "APPLICATION_ADMITTED" })).toBe(1);
  });

  test.each([
    ["without higher education", { education: [{ ...line.education, level: "SECONDARY_VOCATIONAL" }] }],
    ["with less than five years", { service: [{ ...line.service, fromOn: "2021-03-12" }] }],
    ["with a training that is too old", { training: [{ ...line.training, issuedOn: "2021-03-09" }] }],
  ])("R03 does not admit %s", async (_, content) => {
    const id = await world.submitted(await world.somebody(), content);

    expect(await world.act("admitApplication", id, world.registrar)).toMatchObject({
      reason: "CONDITIONS_NOT_MET",
    });
    expect(await openTasksOf(id)).toMatchObject([{ kind: "CHECK_APPLICATION" }]);
  });

  test("R03 returns with named gaps; the candidate mends and submits again under the same number", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);
    const { number } = await api.em().findOneOrFail(ExpertApplication, id);

    expect(
      await world.act("returnApplication", id, world.registrar, { gaps: [], documentIds: [] }),
    ).toMatchObject({
      problems: [{ path: "gaps", code: "TOO_FEW" }],
    });
    expect(
      await world.act("returnApplication", id, world.registrar, { gaps, documentIds: [] }),
    ).toMatchObject({
      application: { state: "RETURNED" },
    });
    expect(await openTasksOf(id)).toMatchObject([
      { kind: "COMPLETE_APPLICATION", dueAt: new Date("2026-04-09T19:00:00Z") },
    ]);
    await world.save(id, person);
    expect(await world.act("submitApplication", id, person)).toMatchObject({
      application: { state: "SUBMITTED", number },
    });
  });

  test("R17 refuses only with a ground of the dictionary and words", async () => {
    const id = await world.submitted(await world.somebody());

    expect(
      await world.act("refuseAdmission", id, world.registrar, { ...refusal, reason: "нет" }),
    ).toMatchObject({
      problems: [{ path: "reason", code: "TOO_SHORT" }],
    });
    expect(await world.act("refuseAdmission", id, world.registrar, refusal)).toMatchObject({
      application: { state: "NOT_ADMITTED" },
    });
    expect(await api.em().find(ApplicationEvent, { application: id, kind: "NOT_ADMITTED" })).toMatchObject([
      { ground: "NO_TRAINING", text: refusal.reason },
    ]);
  });

  test("R45 is not done by the candidate, registrar or not, and their own task is not put before them", async () => {
    const person = await world.somebody("REGISTRAR");
    const id = await world.submitted(person);

    expect(await world.act("admitApplication", id, person)).toMatchObject({ reason: "CONFLICT_OF_INTEREST" });
    expect((await openTasksOf(id)).map((task) => task.person.id)).toEqual([world.registrar]);
  });

  test("R84 tells the second of two registrars that somebody has decided, and keeps the first decision", async () => {
    const second = await world.somebody("REGISTRAR");
    const id = await world.submitted(await world.somebody());
    const version = await world.versionOf(id);
    const answers = await Promise.all([
      world.send("returnApplication", { applicationId: id, version, gaps, documentIds: [] }, world.registrar),
      world.send("returnApplication", { applicationId: id, version, gaps, documentIds: [] }, second),
    ]);

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      "ReturnApplicationSuccess",
      "StaleVersion",
    ]);
    expect(await api.em().count(ApplicationEvent, { application: id, kind: "RETURNED" })).toBe(1);
  });

  test("R92 late is still a check: the day after the term the registrar admits", async () => {
    const id = await world.submitted(await world.somebody());
    await api.setClock("2026-03-20T07:00:00Z");

    expect(await world.act("admitApplication", id, world.registrar)).toMatchObject({
      application: { state: "ADMITTED" },
    });
    await api.setClock("2026-03-10T07:00:00Z");
  });
});

describe("what time does", () => {
  test("a returned application is over after 30 days, is told of three days before, and leaves no task", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);
    await world.act("returnApplication", id, world.registrar, { gaps, documentIds: [] });

    await api.setClock("2026-04-07T07:00:00Z");
    await lookAtApplications(api.app.services);
    await lookAtApplications(api.app.services);
    await api.settle();
    expect(await api.em().count(Notification, { person, kind: "APPLICATION_LAPSES_SOON" })).toBe(1);

    await api.setClock("2026-04-09T19:00:00Z");
    // Refused by the clock, before anybody has looked.
    expect(await world.act("submitApplication", id, person)).toMatchObject({ reason: "INVALID_STATE" });
    await lookAtApplications(api.app.services);
    await lookAtApplications(api.app.services);
    await api.settle();
    expect(await api.em().findOneOrFail(ExpertApplication, id)).toMatchObject({ state: "EXPIRED" });
    expect(await api.em().count(ApplicationEvent, { application: id, kind: "EXPIRED" })).toBe(1);
    expect(await openTasksOf(id)).toEqual([]);
    expect(await api.em().count(Notification, { person, kind: "APPLICATION_EXPIRED" })).toBe(1);
    await api.setClock("2026-03-10T07:00:00Z");
  });
});

describe("the result of an assessment held elsewhere", () => {
  test("is entered with its paper, stays marked as entered, and is published to the candidate", async () => {
    const person = await world.somebody();
    const id = await world.submitted(person);
    await world.act("admitApplication", id, world.registrar);
    const result = { outcome: "PASSED", heldOn: "2026-03-10", basis: "Протокол № 3 от 10.03.2026" };

    expect(await world.act("enterResult", id, world.registrar, { ...result, basis: "нет" })).toMatchObject({
      problems: [{ path: "basis", code: "TOO_SHORT" }],
    });
    expect(
      await world.act("enterResult", id, world.registrar, { ...result, heldOn: "2026-03-09" }),
    ).toMatchObject({
      problems: [{ path: "heldOn", code: "BEFORE_SUBMISSION" }],
    });
    expect(await world.act("enterResult", id, world.registrar, result)).toMatchObject({
      application: { state: "ASSESSED" },
    });
    expect(await api.em().findOneOrFail(ExpertApplication, id)).toMatchObject({
      resultOutcome: "PASSED",
      resultSource: "ENTERED",
      // R12: three working days after Tuesday the 10th are over with Friday the 13th.
      appealBy: new Date("2026-03-13T19:00:00Z"),
    });
    const open = await openTasksOf(id);
    expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(["PUT_ON_AGENDA"]));
  });

  test("is not entered before the candidate is admitted", async () => {
    const id = await world.submitted(await world.somebody());
    const result = { outcome: "PASSED", heldOn: "2026-03-10", basis: "Протокол № 3" };

    expect(await world.act("enterResult", id, world.registrar, result)).toMatchObject({
      reason: "INVALID_STATE",
    });
  });
});
