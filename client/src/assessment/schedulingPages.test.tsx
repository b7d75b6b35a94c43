import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { Blueprints, BlueprintsPage } from "./BlueprintsPage";
import { Schedule, SchedulePage } from "./SchedulePage";

const blueprint = {
  __typename: "AssessmentBlueprint",
  id: "blueprint_1",
  titleRu: "Спецификация оценки",
  edition: 1,
  effectiveFromOn: "2026-01-01",
  isInForce: true,
  parts: ["TEST", "EXPERT_TASK", "CASE"],
  cells: [
    { __typename: "BlueprintCell", scope: "COMMON", component: "ETHICS", count: 5 },
    { __typename: "BlueprintCell", scope: "REQUESTED", component: null, count: 10 },
  ],
  testMinutes: 90,
  caseMinutes: 60,
  testPassPercent: 70,
  casePassPercent: 60,
  exposurePercent: 50,
  sampleCount: 6,
  taskDays: 7,
};
const conflict = {
  __typename: "PaperConflict",
  constraints: [
    { __typename: "PaperConstraint", kind: "CELL", cell: 1, directionCode: "1.2", enemySet: null },
    { __typename: "PaperConstraint", kind: "EXPOSURE", cell: 1, directionCode: "1.2", enemySet: null },
  ],
  lacks: [{ __typename: "CellLack", cell: 1, directionCode: "1.2", count: 3 }],
};
const inForce = {
  ...blueprint,
  caseCount: 2,
  paperCount: 0,
  standings: [
    {
      __typename: "CellStanding",
      cell: 0,
      directionCode: null,
      activeCount: 4,
      neededCount: 5,
      exposureNeededCount: 10,
    },
    {
      __typename: "CellStanding",
      cell: 1,
      directionCode: "1.2",
      activeCount: 17,
      neededCount: 10,
      exposureNeededCount: 20,
    },
  ],
  conflicts: [conflict],
};
const attempt = {
  __typename: "AssessmentAttempt",
  id: "attempt_1",
  version: 2,
  part: "TEST",
  ordinal: 1,
  state: "SCHEDULED",
  opensAt: "2026-03-10T05:00:00.000Z",
  closesAt: "2026-03-10T07:00:00.000Z",
  minutes: 90,
  multiplierPercent: 150,
  breakMinutes: 20,
  accommodationBasis: "Справка № 15",
  viewerCanReschedule: true,
  viewerCanInvalidate: false,
  person: { __typename: "Person", id: "person_1", fullName: "Кандидатова Ольга" },
  application: { __typename: "ExpertApplication", id: "application_1", number: "З-2026-0012" },
};
const waiting = {
  __typename: "ExpertApplication",
  id: "application_2",
  version: 5,
  number: "З-2026-0013",
  submittedAt: "2026-03-01T05:00:00.000Z",
  isViewers: false,
  directions: [{ __typename: "Direction", id: "direction_1", code: "1.2" }],
  applicant: { __typename: "Person", id: "person_2", fullName: "Ждущев Пётр" },
};
const schedulePage = (given: object = {}) => ({
  SchedulePage: {
    blueprintInForce: blueprint,
    applicationsToSchedule: [waiting],
    attemptsUnderWay: {
      __typename: "AssessmentAttemptConnection",
      nodes: [attempt],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      total: { __typename: "Total", count: 1, exact: true },
    },
    ...given,
  },
});

test("the pages are not there for a visitor", async () => {
  for (const page of [<SchedulePage key="1" />, <BlueprintsPage key="2" />]) {
    const { unmount } = await show(page);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("нет");
    unmount();
  }
});

test("R05 the blueprint says what the bank has for each section, and in words what it lacks", async () => {
  await show(<Blueprints mayIssue={false} isRegistrar={false} />, {
    answers: { BlueprintsPage: { blueprintInForce: inForce, blueprints: [blueprint] } },
  });
  const row = screen.getByRole("row", { name: /Этика экспертизы/ });
  expect(within(row).getByText("не хватает на один вариант")).toBeTruthy();
  expect(screen.getByText("задания повторялись бы слишком часто")).toBeTruthy();
  expect(screen.getByRole("listitem").textContent).toBe(
    "Не хватает заданий: Направление 1.2: любой раздел (одно задание может стоять не более чем в 50 % вариантов). Что поможет: 3 новых задания.",
  );
});

test("a new edition starts from the newest one and is sent with its sections", async () => {
  const { user, sent } = await show(<Blueprints mayIssue isRegistrar />, {
    answers: {
      BlueprintsPage: { blueprintInForce: inForce, blueprints: [blueprint] },
      IssueBlueprint: {
        issueBlueprint: {
          __typename: "IssueBlueprintSuccess",
          blueprint: { ...blueprint, id: "blueprint_2", edition: 2, isInForce: false },
        },
      },
    },
  });
  await user.click(screen.getByRole("button", { name: "Подготовить новую редакцию" }));
  const send = screen.getByRole("button", { name: "Принять редакцию" });
  expect(send.hasAttribute("disabled")).toBe(true);
  await user.type(screen.getByLabelText("Действует с"), "2026-04-01");
  await user.type(screen.getByLabelText("Общая часть: Цели"), "2");
  await user.clear(screen.getByLabelText("Минут на тест"));
  await user.type(screen.getByLabelText("Минут на тест"), "100");
  expect(screen.getByText("Заданий в тесте: 17")).toBeTruthy();
  await user.click(send);

  expect(sent.find(({ operation }) => operation === "IssueBlueprint")?.variables).toMatchObject({
    input: {
      latestEdition: 1,
      effectiveFromOn: "2026-04-01",
      testMinutes: 100,
      cells: [
        { scope: "COMMON", component: "GOALS", count: 2 },
        { scope: "COMMON", component: "ETHICS", count: 5 },
        { scope: "REQUESTED", component: null, count: 10 },
      ],
    },
  });
});

test("the registrar schedules who is ticked, with special conditions, and reads why a test cannot be drawn", async () => {
  const { user, sent } = await show(<Schedule />, {
    answers: {
      ...schedulePage(),
      ScheduleAssessment: {
        scheduleAssessment: {
          __typename: "SchedulingRefused",
          message: "…",
          reason: "PAPER_IMPOSSIBLE",
          applicationNumber: "З-2026-0013",
          conflicts: [conflict],
        },
      },
    },
  });
  await user.click(screen.getByRole("checkbox", { name: /Ждущев Пётр/ }));
  await user.type(screen.getByLabelText("Начать можно с"), "2026-03-10");
  await user.click(screen.getByRole("button", { name: "Особые условия: Ждущев Пётр" }));
  await user.type(screen.getByLabelText("Перерывы всего, мин"), "15");
  await user.type(screen.getByLabelText("Основание особых условий"), "Справка № 7");
  await user.click(screen.getByRole("button", { name: "Назначить 1 кандидату" }));

  expect(sent.find(({ operation }) => operation === "ScheduleAssessment")?.variables).toMatchObject({
    input: {
      opensOn: "2026-03-10",
      opensTime: "10:00",
      closesOn: "2026-03-10",
      candidates: [
        {
          applicationId: "application_2",
          version: 5,
          multiplierPercent: 100,
          breakMinutes: 15,
          basis: "Справка № 7",
        },
      ],
    },
  });
  expect(screen.getByText(/По заявлению З-2026-0013 не удаётся составить тест/)).toBeTruthy();
  expect(screen.getByText(/Что поможет/).textContent).toContain("3 новых задания");
});

test("what is scheduled shows the time with its addition, and is moved in a dialogue", async () => {
  const { user, sent } = await show(<Schedule />, {
    answers: {
      ...schedulePage({ applicationsToSchedule: [] }),
      RescheduleAttempt: {
        rescheduleAttempt: { __typename: "RescheduleAttemptSuccess", attempt: { ...attempt, version: 3 } },
      },
    },
  });
  expect(screen.getByText(/135 мин \(90 \+ 45\), перерывы до 20 мин/)).toBeTruthy();
  expect(screen.getByText(/Никто не ждёт/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Перенести" }));
  const dialog = within(screen.getByRole("dialog", { name: "Перенос: Кандидатова Ольга" }));
  const opensOn = dialog.getByLabelText("Начать можно с");
  expect((opensOn as HTMLInputElement).value).toBe("2026-03-10");
  await user.clear(opensOn);
  await user.type(opensOn, "2026-03-17");
  await user.click(dialog.getByRole("button", { name: "Перенести" }));

  expect(sent.find(({ operation }) => operation === "RescheduleAttempt")?.variables).toMatchObject({
    input: {
      attemptId: "attempt_1",
      version: 2,
      opensOn: "2026-03-17",
      multiplierPercent: 150,
      basis: "Справка № 15",
    },
  });
});
