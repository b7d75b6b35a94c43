import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { AnswersPage } from "./AnswersPage";
import { Route, Routes } from "react-router";
import { aPage, aProposal } from "./testing";

const anAnswer = (given: object = {}) => ({
  __typename: "ProposalAnswer",
  id: "answer_1",
  version: 1,
  verdict: "ACCEPTED",
  reason: "",
  signedAt: null,
  draftedAt: "2022-06-01T06:00:00.000Z",
  draftedBy: null,
  ...given,
});
const answered = (id: string, number: number, given: object = {}) =>
  aProposal(id, { number, viewerCanDraftAnswer: true, viewerCanSignAnswer: false, ...given });
const desk = (nodes: object[], given: object = {}) => ({
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    title: "Модельная структура",
    discussion: {
      __typename: "OpenDiscussion",
      id: "discussion_1",
      phase: "CLOSED",
      answersDueAt: "2099-06-09T19:00:00.000Z",
      viewerCanAnswer: true,
      viewerCanSign: true,
      viewerCannotSignReason: null,
      draftedAnswerCount: 0,
      counts: { __typename: "SummaryCounts", considered: 33, unanswered: 12 },
      sections: [
        {
          __typename: "DiscussionSection",
          blockId: "b1",
          title: "1. Общие положения",
          proposalCount: 2,
          unansweredCount: 2,
        },
      ],
      proposals: aPage(nodes),
      ...given,
    },
  },
});
const page = (
  <Routes>
    <Route path="/documents/:id/answers" element={<AnswersPage />} />
  </Routes>
);
const path = "/documents/document_1/answers";
const possibleTypes = {
  DraftAnswerPayload: ["DraftAnswerSuccess", "StaleVersion"],
  Problem: ["StaleVersion"],
  Node: ["ProposalAnswer"],
};

test("the lead answers by keys alone: a digit chooses, Ctrl and Enter keeps it and opens the next", async () => {
  const { user, sent } = await show(page, {
    path,
    possibleTypes,
    answers: {
      AnswersPage: desk([answered("proposal_1", 1), answered("proposal_2", 2)]),
      DraftAnswer: {
        draftAnswer: {
          __typename: "DraftAnswerSuccess",
          proposal: {
            ...answered("proposal_1", 1, { answer: anAnswer() }),
            discussion: { __typename: "OpenDiscussion", id: "discussion_1", draftedAnswerCount: 1 },
          },
        },
      },
    },
  });
  expect(screen.getByText("Подписано 21 из 33")).toBeTruthy();
  expect(screen.getByRole("heading", { name: /№ 1/ })).toBeTruthy();

  await user.keyboard("1");
  await user.click(screen.getByLabelText(/Обоснование/));
  await user.keyboard("{Control>}{Enter}{/Control}");

  expect(sent.at(-1)).toMatchObject({
    operation: "DraftAnswer",
    variables: { input: { proposalId: "proposal_1", verdict: "ACCEPTED", version: null } },
  });
  expect(screen.getByRole("heading", { name: /№ 2/ })).toBeTruthy();
});

test("R84 when somebody answered meanwhile both texts stand side by side, and the stored one can be taken", async () => {
  const stored = anAnswer({ verdict: "DECLINED", reason: "Ответ коллеги", version: 2 });
  const { user } = await show(page, {
    path,
    possibleTypes,
    answers: {
      AnswersPage: desk([answered("proposal_1", 1)]),
      DraftAnswer: {
        draftAnswer: { __typename: "StaleVersion", message: "…", changedAt: null, stored },
      },
    },
  });
  await user.click(screen.getByLabelText(/Учтено частично/));
  await user.type(screen.getByLabelText(/Обоснование/), "Мой ответ");
  await user.click(screen.getByRole("button", { name: "Ответить и дальше" }));

  expect(screen.getByText("Ответ коллеги")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Взять сохранённый" }));

  expect(screen.getByLabelText<HTMLInputElement>(/Обоснование/).value).toBe("Ответ коллеги");
});

test("R34 drafts that lack their reason are named and left out when the rest is signed", async () => {
  const { user } = await show(page, {
    path,
    answers: {
      AnswersPage: desk([
        answered("proposal_1", 1, { answer: anAnswer() }),
        answered("proposal_2", 2, {
          answer: anAnswer({ id: "answer_2", verdict: "DECLINED", reason: "Нет" }),
        }),
      ]),
    },
  });
  await user.click(screen.getByRole("button", { name: "Подписать 1 ответ" }));

  expect(screen.getByRole("dialog").textContent).toContain(
    "Сейчас не подписываются, слишком короткое обоснование: № 2.",
  );
});

test("a question is only explained", async () => {
  await show(page, {
    path,
    answers: { AnswersPage: desk([answered("proposal_1", 1, { kind: "QUESTION" })]) },
  });

  expect(screen.getAllByRole("radio")).toHaveLength(1);
  expect(screen.getByLabelText(/Даны разъяснения/)).toBeTruthy();
});
