import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { AdministrationPage } from "./AdministrationPage";
import { CalendarPage } from "./CalendarPage";
import { CriteriaPage } from "./CriteriaPage";
import { InstitutionsPage } from "./InstitutionsPage";
import { NewRegulationPage } from "./NewRegulationPage";
import { RegulationPage } from "./RegulationPage";

const aDesk = (given: object = {}) => ({
  __typename: "Administration",
  viewerCanRegulate: true,
  unconfirmedInstitutionCount: 2,
  unconfirmedEmploymentCount: 1,
  isCalendarEntered: false,
  regulation: null,
  ...given,
});
const aParameter = (given: object = {}) => ({
  __typename: "RegulationParameter",
  key: "discussionMinDays",
  section: "DISCUSSION",
  rule: "R29",
  titleRu: "Наименьшая длительность обсуждения",
  titleEn: "Shortest discussion",
  kind: "NUMBER",
  unit: "DAYS",
  least: 1,
  most: 60,
  options: [],
  default: "15",
  value: "21",
  valueBefore: "15",
  ...given,
});
const regulation = (administration: object | null) => ({
  administration,
  parametersInForce: [aParameter()],
  regulations: [
    {
      __typename: "Regulation",
      id: "regulation_1",
      edition: 1,
      title: "Регламент",
      basis: "Приказ № 5",
      effectiveFromOn: "2022-03-01",
      isInForce: true,
      parameters: [aParameter()],
    },
  ],
});

test("the desk says what waits, and is not there for others", async () => {
  const data = {
    rubrics: [],
    people: { __typename: "PersonConnection", total: { __typename: "Total", count: 3 } },
  };
  const desk = (administration: object | null) =>
    show(<AdministrationPage />, { answers: { AdministrationPage: { ...data, administration } } });

  const { unmount } = await desk(aDesk());
  expect(screen.getByRole("link", { name: "Рабочий календарь" })).toBeTruthy();
  expect(screen.getByText("ждут решения: 3")).toBeTruthy();
  unmount();
  const registrar = await desk(aDesk({ viewerCanRegulate: false }));
  expect(screen.queryByRole("link", { name: "Регламент" })).toBeNull();
  registrar.unmount();
  await desk(null);
  expect(screen.getByRole("heading", { name: "Такой страницы нет" })).toBeTruthy();
});

test("R85 an edition shows what it changed, and a new one sends only what is changed", async () => {
  const { unmount } = await show(<RegulationPage />, { answers: { RegulationPage: regulation(aDesk()) } });
  const [history] = screen.getAllByRole("list");
  expect(within(history!).getByText("21 день")).toBeTruthy();
  unmount();

  const wrong = { path: "values.discussionMinDays", code: "TOO_SMALL", message: "…" };
  const { user, sent } = await show(<NewRegulationPage />, {
    answers: {
      RegulationPage: regulation(aDesk()),
      IssueRegulation: {
        issueRegulation: {
          __typename: "InvalidInput",
          message: "…",
          problems: [
            {
              __typename: "InputProblem",
              ...wrong,
              values: [{ __typename: "MessageValue", name: "least", value: "1" }],
            },
          ],
        },
      },
    },
  });
  const field = screen.getByLabelText("Наименьшая длительность обсуждения");
  await user.clear(field);
  await user.type(field, "0");
  await user.click(screen.getByRole("button", { name: "Ввести редакцию" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { latestEdition: 1, values: [{ key: "discussionMinDays", value: "0" }] },
  });
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

test("R88 days chosen in the picture are transferred together by an act", async () => {
  const calendarYear = {
    __typename: "CalendarYear",
    year: 2099,
    hasTransfers: false,
    workingDayCount: 247,
    nonWorkingDays: ["2099-01-10"],
    transfers: [],
  };
  const { user, sent } = await show(<CalendarPage />, {
    path: "/administration/calendar?year=2099",
    answers: {
      CalendarPage: { administration: aDesk(), calendarYear },
      TransferDays: { transferDays: { __typename: "TransferDaysSuccess", calendarYear } },
    },
  });

  await user.click(screen.getByRole("button", { name: "10 января, выходной" }));
  await user.type(screen.getByLabelText("Основание"), "Постановление № 1");
  expect(screen.getByText("Рабочих дней в году: сейчас 247, после переноса 248.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Перенести дни" }));

  const transfer = sent.find(({ operation }) => operation === "TransferDays");
  expect(transfer!.variables).toMatchObject({
    input: { days: ["2099-01-10"], basis: "Постановление № 1" },
  });
});

test("R91 a proposed institution is put right and confirmed", async () => {
  const institution = {
    __typename: "Institution",
    id: "institution_1",
    version: 2,
    nameRu: "Школа 5",
    kind: "SCHOOL",
    state: "UNCONFIRMED",
    taxpayerNumber: null,
    employmentCount: 3,
    municipality: { __typename: "Municipality", id: "m1", nameRu: "Миасский ГО" },
    joinedInto: null,
    formerNames: [],
    proposedBy: null,
  };
  const { user, sent } = await show(<InstitutionsPage />, {
    answers: {
      InstitutionsPage: {
        administration: aDesk(),
        institutions: {
          __typename: "InstitutionConnection",
          nodes: [institution],
          pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
          total: { __typename: "Total", count: 1, exact: true },
        },
        municipalities: [institution.municipality],
      },
      ConfirmInstitution: {
        confirmInstitution: { __typename: "AdministrationRefused", reason: "NOT_FOUND", message: "…" },
      },
    },
  });

  await user.click(screen.getByRole("button", { name: "Подтвердить: Школа 5" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByLabelText("ИНН"), "7415000001");
  await user.click(dialog.getByRole("button", { name: "Подтвердить" }));

  expect(sent.at(-1)!.variables).toMatchObject({
    input: { institutionId: "institution_1", version: 2, taxpayerNumber: "7415000001" },
  });
  expect(dialog.getByText("Этого больше нет, или у вас нет доступа.")).toBeTruthy();
});

test("a used edition of the criteria gives a new one and is not put right itself", async () => {
  const rubric = {
    __typename: "Rubric",
    id: "rubric_1",
    version: 1,
    titleRu: "Экспертный лист",
    edition: 1,
    scaleMax: 1,
    criterionPass: 1,
    passPercent: 70,
    commentLength: 30,
    isRetired: false,
    roundCount: 2,
    viewerCanUpdate: false,
    viewerCanRetire: false,
    criteria: [
      {
        __typename: "Criterion",
        key: "c1",
        nameRu: "Применимость",
        questionRu: "Можно ли применить?",
        weight: 1,
        descriptorsRu: ["нет", "да"],
      },
    ],
  };
  const { user, sent } = await show(<CriteriaPage />, {
    answers: {
      CriteriaPage: { administration: aDesk(), rubrics: [rubric] },
      IssueRubric: {
        issueRubric: { __typename: "IssueRubricSuccess", rubric: { __typename: "Rubric", id: "rubric_1" } },
      },
    },
  });

  expect(screen.queryByRole("button", { name: "Исправить" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Подготовить редакцию на основе этой" }));
  const weight = screen.getByLabelText("Вес");
  await user.clear(weight);
  await user.type(weight, "0,5");
  await user.click(screen.getByRole("button", { name: "Создать редакцию" }));

  const issued = sent.find(({ operation }) => operation === "IssueRubric");
  expect(issued!.variables).toMatchObject({
    input: { rubricId: "rubric_1", latestEdition: 1, criteria: [{ key: "c1", weight: 0.5 }] },
  });
});
