import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { ModerationPage } from "./ModerationPage";
import { aPage, aProposal } from "./testing";

const waiting = (id: string, number: number, given: object = {}) =>
  aProposal(id, {
    number,
    state: "SUBMITTED",
    otherOfAuthor: [],
    discussion: { __typename: "OpenDiscussion", id: "discussion_1" },
    document: { __typename: "ModelDocument", id: "document_1", title: "Модельная структура" },
    ...given,
  });
const queue = (...nodes: object[]) => ({ moderationQueue: aPage(nodes) });
const published = (id: string) => ({
  publishProposal: {
    __typename: "PublishProposalSuccess",
    proposal: { __typename: "Proposal", id, state: "PUBLISHED" },
  },
});

test("the queue is worked through by keys: p publishes the first, k and j move", async () => {
  const { user, sent } = await show(<ModerationPage />, {
    answers: {
      ModerationPage: [
        queue(waiting("proposal_1", 1), waiting("proposal_2", 2)),
        queue(waiting("proposal_2", 2)),
      ],
      PublishProposal: published("proposal_1"),
    },
  });
  expect(screen.getAllByText("педагог, Миасский ГО", { exact: false })).toHaveLength(2);
  await user.keyboard("p");

  expect(screen.getAllByRole("article"), "the queue stays in sight while it is read anew").not.toHaveLength(
    0,
  );
  expect(sent[1]).toMatchObject({
    operation: "PublishProposal",
    variables: { input: { proposalId: "proposal_1", version: 1 } },
  });
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
});

test("R32 a rejection needs a ground of the closed list, and a duplicate another proposal of its author", async () => {
  const { user, sent } = await show(<ModerationPage />, {
    answers: {
      ModerationPage: [queue(waiting("proposal_1", 1)), queue()],
      RejectProposal: {
        rejectProposal: {
          __typename: "RejectProposalSuccess",
          proposal: { __typename: "Proposal", id: "proposal_1", state: "REJECTED_BY_MODERATOR" },
        },
      },
    },
  });
  await user.click(screen.getByRole("button", { name: "Отклонить…" }));
  const card = within(screen.getByRole("article"));

  expect(card.getAllByRole("radio")).toHaveLength(5);
  expect(card.getByLabelText<HTMLInputElement>(/повторное предложение/).disabled).toBe(true);
  await user.click(card.getByLabelText("не относится к документу"));
  await user.click(card.getByRole("button", { name: "Отклонить" }));

  expect(sent[1]).toMatchObject({
    operation: "RejectProposal",
    variables: { input: { proposalId: "proposal_1", ground: "OFF_TOPIC", note: null } },
  });
  expect(await screen.findByText(/Очередь пуста/)).toBeTruthy();
});
