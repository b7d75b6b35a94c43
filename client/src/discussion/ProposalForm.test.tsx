import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { wholeDocument } from "./passage";
import { ProposalForm } from "./ProposalForm";
import { aProposal, aRefusal } from "./testing";

const passage = { blockId: "b2", start: 0, end: 8, quote: "Документ" };
const draft = { kind: "REPLACEMENT", text: "", proposedWording: "", isNamePublic: false } as const;
const form = (given: object = {}) => (
  <ProposalForm
    discussionId="discussion_1"
    anchor={passage}
    initial={draft}
    edited={null}
    onDone={() => undefined}
    onCancel={() => undefined}
    {...given}
  />
);
const sent = { submitProposal: { __typename: "SubmitProposalSuccess", proposal: aProposal("proposal_1") } };

test("a replacement shows the passage and the new words as a comparison, and is sent with its place", async () => {
  const onDone = vi.fn<() => void>();
  const { user, sent: requests } = await show(form({ onDone }), { answers: { SubmitProposal: sent } });
  await user.type(screen.getByLabelText("Как следует написать"), "Положение");

  expect(document.querySelector("del")?.textContent).toBe("Документ");
  expect(document.querySelector("ins")?.textContent).toBe("Положение");
  await user.click(screen.getByRole("button", { name: "Отправить на модерацию" }));

  expect(onDone).toHaveBeenCalledTimes(1);
  expect(requests[0]!.variables).toMatchObject({
    input: { discussionId: "discussion_1", kind: "REPLACEMENT", ...passage, proposedWording: "Положение" },
  });
});

test("what is typed survives a reload until it is sent", async () => {
  const first = await show(form());
  await first.user.type(screen.getByLabelText("Как следует написать"), "Поло");
  expect(screen.getByText("Черновик сохранён на этом устройстве.")).toBeTruthy();
  first.unmount();

  const { user } = await show(form(), { answers: { SubmitProposal: sent } });
  expect(screen.getByLabelText<HTMLInputElement>("Как следует написать").value).toBe("Поло");
  await user.click(screen.getByRole("button", { name: "Отправить на модерацию" }));

  expect(Object.keys(localStorage)).toEqual([]);
});

test("R31 without role and municipality the refusal leads to the profile", async () => {
  const { user } = await show(form({ initial: { ...draft, proposedWording: "Положение" } }), {
    answers: { SubmitProposal: { submitProposal: aRefusal("ROLE_AND_MUNICIPALITY_REQUIRED") } },
  });
  await user.click(screen.getByRole("button", { name: "Отправить на модерацию" }));

  expect(screen.getByRole("link", { name: "Открыть профиль" }).getAttribute("href")).toBe("/cabinet");
});

test("to the document as a whole nothing is replaced or left out", async () => {
  await show(form({ anchor: wholeDocument, initial: { ...draft, kind: "REMARK" } }));

  const choices = [...screen.getByLabelText("Что вы предлагаете").querySelectorAll("option")];
  expect(choices.map(({ textContent }) => textContent)).toEqual(["Замечание", "Дополнить", "Вопрос"]);
});
