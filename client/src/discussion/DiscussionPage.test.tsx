import { act, screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { aBlock } from "../documents/testing";
import { DiscussionPage } from "./DiscussionPage";
import { differenceOf } from "./WordingComparison";
import { aPage, aProposal } from "./testing";

const page = (
  <Routes>
    <Route path="/documents/:id/discussion" element={<DiscussionPage />} />
    <Route path="/sign-in" element={<p>Вход</p>} />
  </Routes>
);
const path = "/documents/document_1/discussion";
const counts = { __typename: "SummaryCounts", submitted: 2, considered: 2, unanswered: 2 };
const discussed = (given: object = {}) => ({
  document: {
    __typename: "ModelDocument",
    id: "document_1",
    code: "MD-2022-003",
    title: "Модельная структура",
    state: "OPEN_DISCUSSION",
    currentVersion: { __typename: "DocumentVersion", id: "version_1", number: 1 },
    discussion: {
      __typename: "OpenDiscussion",
      id: "discussion_1",
      phase: "OPEN",
      opensAt: "2022-05-15T19:00:00.000Z",
      closesAt: "2099-05-30T19:00:00.000Z",
      answersDueOn: "2099-06-09",
      audience: null,
      viewerCanPropose: false,
      viewerCannotProposeReason: "SIGN_IN_REQUIRED",
      viewerCanAnswer: false,
      viewerCanModerate: false,
      viewerCanPublishSummary: false,
      viewerCannotPublishSummaryReason: "SIGN_IN_REQUIRED",
      document: { __typename: "ModelDocument", id: "document_1" },
      summary: null,
      counts,
      sections: [],
      blockCounts: [{ __typename: "BlockProposalCount", blockId: "b2", proposalCount: 2 }],
      documentVersion: {
        __typename: "DocumentVersion",
        id: "version_1",
        number: 1,
        blocks: [
          aBlock("b1", "Общие положения", { kind: "HEADING", level: 1 }),
          aBlock("b2", "Документ определяет порядок."),
        ],
      },
      proposals: aPage([
        aProposal("proposal_1"),
        aProposal("proposal_2", { passage: null, text: "Обо всём" }),
      ]),
      ...given,
    },
  },
});

test("the number beside a passage opens what was proposed to it; the rest stands with the document as a whole", async () => {
  const { sent } = await show(page, {
    path,
    answers: {
      DiscussionPage: discussed(),
      PassageProposals: {
        discussion: {
          __typename: "OpenDiscussion",
          id: "discussion_1",
          proposals: aPage([
            aProposal("proposal_1"),
            aProposal("proposal_3", { number: 8, text: "Ещё одно" }),
          ]),
        },
      },
    },
  });
  expect(screen.getByText("Обо всём")).toBeTruthy();
  // The panel asks for them and waits: all of it happens inside one act.
  await act(async () => {
    screen.getByRole("button", { name: "Предложений к этому месту: 2" }).click();
  });

  expect(sent.at(-1)).toMatchObject({ operation: "PassageProposals", variables: { blockId: "b2" } });
  const panel = within(screen.getByRole("region", { name: "Предложения к этому месту" }));
  expect(panel.getAllByRole("article")).toHaveLength(2);
});

test("a visitor who wants to propose something is led to sign in", async () => {
  const { user } = await show(page, { path, answers: { DiscussionPage: discussed() } });
  await user.click(screen.getByRole("button", { name: "Предложить к документу в целом" }));

  expect(screen.getByText("Вход")).toBeTruthy();
});

test("whoever comes back from signing in finds the form at the very words", async () => {
  await show(page, {
    path: `${path}?propose=REPLACEMENT&at=b2&from=0&to=8`,
    answers: { DiscussionPage: discussed({ viewerCanPropose: true, viewerCannotProposeReason: null }) },
  });

  expect(screen.getByRole("heading", { name: "Новое предложение" })).toBeTruthy();
  expect(document.querySelector("form blockquote")?.textContent).toContain("Документ");
});

test("R87 a member of the group reads why they do not comment", async () => {
  await show(page, {
    path,
    answers: {
      DiscussionPage: discussed({
        viewerCanAnswer: true,
        viewerCannotProposeReason: "AUTHOR_CANNOT_PROPOSE",
      }),
    },
  });

  expect(screen.getByText(/Вы входите в группу разработчиков/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Ответить на предложения" })).toBeTruthy();
});

test("after the next version everybody reads what was discussed and what became of each passage", async () => {
  const second = { __typename: "DocumentVersion", id: "version_2", number: 2 };
  const placed = (id: string, state: string, blockId: string | null) =>
    aProposal(id, {
      passage: null,
      placement: { __typename: "ProposalPlacement", state, blockId, documentVersion: second },
    });
  const discussion = discussed({
    phase: "CLOSED",
    proposals: aPage([
      placed("proposal_1", "PLACED", "b7"),
      placed("proposal_2", "GONE", null),
      {
        ...placed("proposal_3", "EDITED", "b9.2"),
        incorporations: [
          {
            __typename: "IncorporationLink",
            id: "link_1",
            note: null,
            place: {
              __typename: "TextPlace",
              blockId: "b9.2",
              sectionTitle: "2. Порядок",
              excerpt: "до июня",
            },
            documentVersion: second,
          },
        ],
      },
    ]),
  });
  await show(page, {
    path,
    answers: { DiscussionPage: { document: { ...discussion.document, currentVersion: second } } },
  });

  expect(screen.getByText(/Обсуждалась редакция 1/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Что изменилось с редакции 1" }).getAttribute("href")).toMatch(
    /\/compare\?before=1&after=2$/,
  );
  expect(screen.getByText(/эти слова остались на своём месте/)).toBeTruthy();
  expect(screen.getByText(/этих слов в тексте больше нет/)).toBeTruthy();
  expect(screen.getByText(/это место изменено/)).toBeTruthy();
  expect(screen.getByText(/Учтено в редакции 2/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "2. Порядок\u00A0· до июня" }).getAttribute("href")).toBe(
    "/documents/document_1#b9",
  );
  expect(screen.getByText(/предложения больше не принимаются/)).toBeTruthy();
  expect(screen.queryByText(/Войдите, чтобы участвовать/)).toBeNull();
});

test("two wordings differ in the words that differ", () => {
  expect(differenceOf("до первого июня года", "до пятого июня года")).toEqual({
    head: "до ",
    gone: "первого ",
    added: "пятого ",
    tail: "июня года",
  });
  expect(differenceOf("одно", "одно")).toMatchObject({ gone: "", added: "" });
});
