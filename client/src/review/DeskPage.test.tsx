import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { DeskPage } from "./DeskPage";

const row = (given: object, document: { id?: string; title?: string }) => ({
  __typename: "DeskRow",
  id: document.id ?? "document_1",
  step: "ACCEPT_REVIEWS",
  isViewersTurn: true,
  lateCount: 0,
  openProposalCount: 0,
  dueAt: null,
  round: null,
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    code: "MD-2022-003",
    title: "Модельная структура управленческого цикла",
    state: "UNDER_EXPERTISE",
    group: { __typename: "ProjectGroup", id: "group_2", title: "ММПГ-2" },
    ...document,
  },
  ...given,
});

const answer = (...nodes: object[]) => ({
  desk: {
    __typename: "DeskRowConnection",
    nodes,
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    total: { __typename: "Total", count: nodes.length, exact: true },
  },
});

test("the desk puts what waits for the coordinator first, says who is late and leads to the step", async () => {
  const round = {
    __typename: "ExpertiseRound",
    id: "round_1",
    number: 1,
    progress: {
      __typename: "RoundProgress",
      reviewCount: 3,
      acceptedCount: 3,
      submittedCount: 2,
      completedCount: 1,
    },
  };
  await show(<DeskPage />, {
    answers: {
      DeskPage: answer(
        row({ lateCount: 1, round }, {}),
        row(
          { step: "AWAIT_REVISION", isViewersTurn: false },
          { id: "document_2", title: "Положение о мониторинге" },
        ),
      ),
    },
  });

  const mine = within(screen.getByRole("region", { name: "Ждут вас" }));
  expect(mine.getByText("Принять экспертные листы")).toBeTruthy();
  expect(mine.getByText("1 эксперт опаздывает")).toBeTruthy();
  expect(mine.getByText("экспертных листов: 2 из 3")).toBeTruthy();
  expect(mine.getByRole("link", { name: /Принять экспертные листы\. Модельная/ }).getAttribute("href")).toBe(
    "/desk/documents/document_1",
  );
  const others = within(screen.getByRole("region", { name: "Ждём других" }));
  expect(others.getByText("Документ на доработке у группы")).toBeTruthy();
});

test("an empty desk says what will come and where to look", async () => {
  await show(<DeskPage />, { answers: { DeskPage: answer() } });

  expect(screen.getByText(/Поданный документ появится здесь сам/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Посмотреть документы" })).toBeTruthy();
});
