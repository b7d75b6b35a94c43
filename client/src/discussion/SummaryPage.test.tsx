import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { SummaryPage } from "./SummaryPage";
import { aPage, aProposal } from "./testing";

const page = (
  <Routes>
    <Route path="/documents/:id/summary" element={<SummaryPage />} />
  </Routes>
);
const path = "/documents/document_1/summary";
const passage = { __typename: "Passage", quote: "ежемесячно", sectionTitle: "4.3. Сопровождение школ" };
const anAnswer = (verdict: string, reason: string, isLate = false) => ({
  __typename: "ProposalAnswer",
  id: `answer_${verdict}`,
  verdict,
  reason,
  isLate,
});
const proposals = [
  aProposal("proposal_1", {
    number: 1,
    kind: "REPLACEMENT",
    proposedWording: "раз в четверть",
    passage,
    supportCount: 46,
    answer: anAnswer("ACCEPTED", ""),
  }),
  aProposal("proposal_2", {
    number: 2,
    passage: null,
    answer: anAnswer("DECLINED", "Это выходит за пределы полномочий.", true),
  }),
];
const counts = {
  __typename: "SummaryCounts",
  submitted: 4,
  considered: 2,
  rejected: 1,
  merged: 1,
  withdrawn: 0,
  accepted: 1,
  partlyAccepted: 0,
  declined: 1,
  explained: 0,
  notConsidered: 0,
};
const discussed = (summary: object | null) => ({
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    code: "MD-2022-003",
    title: "Модельная структура",
    discussion: {
      __typename: "OpenDiscussion",
      id: "discussion_1",
      opensAt: "2022-05-15T19:00:00.000Z",
      closesAt: "2022-05-30T19:00:00.000Z",
      answersDueOn: "2022-06-09",
      summary,
      proposals: aPage(proposals),
    },
  },
});

test("R37 a summary says its counts as sums, every proposal with its answer, and leads to the papers", async () => {
  const summary = {
    __typename: "DiscussionSummary",
    id: "summary_1",
    isLate: true,
    publishedAt: "2022-06-10T06:00:00.000Z",
    counts,
  };
  await show(page, { path, answers: { SummaryPage: discussed(summary) } });

  expect(screen.getByText(/с 16 мая 2022 г\. по 30 мая 2022 г\./)).toBeTruthy();
  expect(
    screen.getByText("Поступило 4: рассмотрено 2, отклонено модератором 1, объединено 1, отозвано 0."),
  ).toBeTruthy();
  expect(screen.getByText(/подписана? после|подписаны после/)).toBeTruthy();

  const [, first, second] = screen.getAllByRole("row");
  expect(within(first!).getByText("4.3. Сопровождение школ")).toBeTruthy();
  expect(within(first!).getByText("46")).toBeTruthy();
  expect(within(first!).getByText("Учтено")).toBeTruthy();
  expect(within(second!).getByText(/Отклонено/).textContent).toMatch(/срок/);
  expect(within(second!).getByText("Это выходит за пределы полномочий.")).toBeTruthy();

  expect(screen.getByRole("link", { name: "Word" }).getAttribute("href")).toBe(
    "/files/summary/discussion_1.docx",
  );
  expect(screen.getByRole("link", { name: "Excel" }).getAttribute("href")).toBe(
    "/files/summary/discussion_1.xlsx",
  );
});

test("before it is published the page says when it will be, and offers no paper", async () => {
  await show(page, { path, answers: { SummaryPage: discussed(null) } });
  expect(screen.getByText("Сводка публикуется, когда на каждое предложение подписан ответ.")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Word" })).toBeNull();
});
