import { act, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { SearchPage } from "./SearchPage";
import { show } from "./testing/show";

const total = (count: number) => ({ __typename: "Total", count, exact: true });
const document = {
  __typename: "ModelDocument",
  id: "document_1",
  code: "MD-2022-003",
  title: "Модель управления качеством",
  kind: "MODEL_SOLUTION",
  state: "OPEN_DISCUSSION",
  stateReason: null,
  dueAt: null,
  hasFailedRound: false,
  publishedAt: null,
  group: { __typename: "ProjectGroup", id: "group_1", title: "ММПГ-2" },
};
const entry = {
  __typename: "RegisterEntry",
  id: "entry_1",
  registrationNo: "74-2024-0001",
  category: "SENIOR",
  state: "ACTIVE",
  validUntilOn: "2099-04-14",
  person: { __typename: "Person", id: "person_1", fullName: null, isInvented: false },
  municipality: null,
  directions: [],
};
const found = (documents: object[], entries: object[], all = documents.length) => ({
  documents: { __typename: "ModelDocumentConnection", nodes: documents, total: total(all) },
  registerEntries: { __typename: "RegisterEntryConnection", nodes: entries, total: total(entries.length) },
});

describe("search over documents and the register", () => {
  test("groups what is found by its kind and leads to the whole list of each", async () => {
    const { sent, user } = await show(<SearchPage />, {
      answers: { Search: found([document], [entry], 12) },
      path: "/search?q=%20модель",
    });

    expect(sent[0]!.variables).toEqual({ text: "модель" });
    const documents = within(screen.getByRole("region", { name: "Документы" }));
    expect(documents.getByRole("link", { name: "Модель управления качеством" }).getAttribute("href")).toBe(
      "/documents/document_1",
    );
    expect(documents.getByRole("link", { name: "Показать все: 12" }).getAttribute("href")).toBe(
      `/documents?${new URLSearchParams({ text: "модель" })}`,
    );
    const experts = within(screen.getByRole("region", { name: "Реестр экспертов" }));
    expect(experts.getByRole("link", { name: "Имя не опубликовано" }).getAttribute("href")).toBe(
      "/register/entry_1",
    );
    expect(experts.queryByRole("link", { name: /Показать все/ })).toBeNull();

    act(() => documents.getByRole("link", { name: "Модель управления качеством" }).focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(globalThis.document.activeElement?.textContent).toBe("Имя не опубликовано");
    await user.keyboard("{ArrowUp}");
    expect(globalThis.document.activeElement?.textContent).toBe("Показать все: 12");
  });

  test("says what to do when nothing is found", async () => {
    await show(<SearchPage />, { answers: { Search: found([], []) }, path: "/search?q=ыыы" });

    expect(screen.getByText(/Ничего не найдено/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Показать все документы" })).toBeDefined();
    expect(screen.queryByRole("region")).toBeNull();
  });

  test("asks for nothing before there are words, and says what can be found", async () => {
    const { sent } = await show(<SearchPage />, { path: "/search?q=%20" });

    expect(sent).toEqual([]);
    expect(screen.getByText(/Введите слова из названия/)).toBeDefined();
  });
});
