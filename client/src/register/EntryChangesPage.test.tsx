import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import { type ChangeOrder, EntryChangeForm } from "./EntryChangeForm";
import { EntryChangesPage } from "./EntryChangesPage";

const entry = {
  __typename: "RegisterEntry",
  id: "e1",
  registrationNo: "74-2024-0012",
  state: "ACTIVE",
  category: "BASIC",
  validUntilOn: "2027-04-14",
  person: { __typename: "Person", id: "p1", fullName: "Волков Пётр" },
  directions: [{ __typename: "Direction", id: "d1", code: "1.2" }],
};
const after = {
  __typename: "EntryStanding",
  state: "SUSPENDED",
  category: "BASIC",
  directionCodes: ["1.2"],
  validFromOn: "2024-04-15",
  validUntilOn: "2027-04-14",
  suspendedUntilOn: null,
};
const answers = {
  EntryChangeForm: {
    directions: [
      { __typename: "Direction", id: "d1", code: "1.2", nameRu: "Условия", nameEn: "Conditions" },
      { __typename: "Direction", id: "d2", code: "2.4", nameRu: "Результаты", nameEn: "Results" },
    ],
    registerEntry: entry,
  },
  EntryPicker: { registerEntries: { __typename: "RegisterEntryConnection", nodes: [entry] } },
  EntryChangesPreview: {
    entryChangesPreview: [{ __typename: "EntryChangePreview", after, problems: [] }],
  },
};

test("is not there for anybody but the ministry's officer", async () => {
  await show(<EntryChangesPage />);

  expect(screen.queryByRole("button", { name: "Зарегистрировать приказ" })).toBeNull();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("нет");
});

test("R24 asks a suspension for its ground, says what will come of it and sends the order", async () => {
  const registered = { __typename: "Order", id: "o1", number: "04/7", on: "2026-03-10", entries: [] };
  const onDone = vi.fn<(order: ChangeOrder) => void>();
  const { user, sent } = await show(<EntryChangeForm entryId="e1" onDone={onDone} />, {
    answers: {
      ...answers,
      ChangeEntries: { changeEntries: { __typename: "ChangeEntriesSuccess", order: registered } },
    },
  });
  const send = screen.getByRole("button", { name: "Зарегистрировать приказ" });
  expect(send.hasAttribute("disabled")).toBe(true);

  await user.type(screen.getByLabelText("Номер"), "04/7");
  await user.type(screen.getByLabelText("Дата"), "2026-03-10");
  await user.selectOptions(screen.getByLabelText("Что делает приказ"), "SUSPEND");
  await user.selectOptions(screen.getByLabelText("Основание"), "OWN_REQUEST");

  expect((await screen.findByRole("status")).textContent).toContain("до другого приказа");
  await user.click(send);
  expect(sent.at(-1)).toMatchObject({
    operation: "ChangeEntries",
    variables: {
      input: {
        number: "04/7",
        changes: [{ entryId: "e1", kind: "SUSPEND", ground: "OWN_REQUEST", untilOn: null, category: null }],
      },
    },
  });
  expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ number: "04/7" }));
});

test("R23 says under the entry why it cannot be renewed, before the order is sent", async () => {
  const problem = {
    __typename: "InputProblem",
    path: "entryId",
    code: "TOO_FEW_REVIEWS",
    values: [{ __typename: "MessageValue", name: "least", value: "2" }],
    message: "…",
  };
  const { user } = await show(<EntryChangeForm entryId="e1" onDone={() => undefined} />, {
    answers: {
      ...answers,
      EntryChangesPreview: {
        entryChangesPreview: [{ __typename: "EntryChangePreview", after: null, problems: [problem] }],
      },
    },
  });

  await user.type(screen.getByLabelText("Дата"), "2026-03-10");
  await user.selectOptions(screen.getByLabelText("Что делает приказ"), "RENEW");
  const line = within(screen.getByRole("group", { name: "Запись 1" }));
  expect(await line.findByText(/завершённые экспертизы.*не меньше 2/)).toBeTruthy();
  expect(line.getByRole("combobox", { name: "Запись 1" }).getAttribute("aria-invalid")).toBe("true");
});

test("finds a further entry by its number, gives it other directions and leaves it out again", async () => {
  const { user, sent } = await show(<EntryChangeForm entryId={null} onDone={() => undefined} />, {
    answers: { ...answers, EntryChangeForm: { directions: answers.EntryChangeForm.directions } },
  });

  await user.type(screen.getByRole("combobox", { name: "Запись 1" }), "74-20");
  await user.click(await screen.findByRole("option", { name: /74-2024-0012 Волков Пётр/ }));
  await user.selectOptions(screen.getByLabelText("Что делает приказ"), "SET_DIRECTIONS");
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "1.2 Условия" }).checked).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: "2.4 Результаты" }));
  await user.type(screen.getByLabelText("Дата"), "2026-03-10");
  await screen.findByRole("status");
  expect(sent.findLast(({ operation }) => operation === "EntryChangesPreview")?.variables).toMatchObject({
    changes: [{ entryId: "e1", kind: "SET_DIRECTIONS", directionCodes: ["1.2", "2.4"] }],
  });

  await user.click(screen.getByRole("button", { name: "Добавить ещё запись" }));
  await user.click(screen.getByRole("button", { name: "Убрать запись 2 из приказа" }));
  expect(screen.getAllByRole("combobox", { name: /^Запись \d/ })).toHaveLength(1);
});
