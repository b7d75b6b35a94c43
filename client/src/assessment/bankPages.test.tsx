import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { Bank } from "./BankPage";
import { ItemPage } from "./ItemPage";

const direction = { __typename: "Direction", id: "direction_1", code: "1.2", nameRu: "Работа со школами" };
const option = (id: string, text: string) => ({ __typename: "ItemOption", id, text });
const content = (given: object = {}) => ({
  __typename: "ItemContent",
  stem: "Что записывают в управленческий цикл первым?",
  options: [option("o1", "Меры"), option("o2", "Цель")],
  left: null,
  text: null,
  gaps: null,
  unit: null,
  criteria: null,
  ...given,
});

const aVersion = (given: object = {}) => ({
  __typename: "ItemVersion",
  id: "itemversion_1",
  version: 3,
  edition: 1,
  type: "SINGLE",
  content: content(),
  difficulty: "MEDIUM",
  weight: 1,
  state: "DRAFT",
  authorName: "Смирнова Анна",
  createdAt: "2026-03-01T05:00:00Z",
  savedAt: null,
  releasedAt: null,
  releasedByName: null,
  retiredAt: null,
  usedAt: null,
  hasKey: true,
  releaseProblems: [],
  viewerCanSave: true,
  viewerCanRelease: true,
  viewerCannotReleaseReason: null,
  viewerCanRetire: true,
  viewerCanReveal: true,
  viewerCanBeginVersion: false,
  ...given,
});

const anItem = (...versions: object[]) => ({
  __typename: "AssessmentItem",
  id: "item_1",
  number: 17,
  direction,
  component: "GOALS",
  enemySet: null,
  state: "DRAFT",
  isPlaced: false,
  versions,
});

const answerKey = {
  __typename: "RevealedKey",
  choices: ["o2"],
  order: null,
  pairs: null,
  gaps: null,
  accepted: null,
  value: null,
  tolerance: null,
  sample: null,
  keyReason: "Цикл начинается с цели.",
  optionReasons: [{ __typename: "OptionReason", id: "o1", reason: "Меры следуют из анализа." }],
  wrong: [],
  source: "Регламент, раздел 5",
};

const showItem = (item: object, answers: object = {}) =>
  show(
    <Routes>
      <Route path="/bank/:id" element={<ItemPage />} />
    </Routes>,
    { path: "/bank/item_1", answers: { ItemPage: { directions: [direction], item }, ...answers } },
  );

const field = (name: string) => screen.getByRole("textbox", { name }) as HTMLInputElement;

test("R07 the key comes into the form only for a reason, and then goes back with what was changed", async () => {
  const { user, sent } = await showItem(anItem(aVersion()), {
    RevealKey: { revealKey: { __typename: "RevealKeySuccess", answerKey } },
    SaveItemDraft: {
      saveItemDraft: { __typename: "SaveItemDraftSuccess", itemVersion: aVersion({ version: 4 }) },
    },
  });
  screen.getByText("Так увидит кандидат");
  expect(screen.queryByText("Регламент, раздел 5")).toBeNull();
  expect(screen.queryByRole("button", { name: "Добавить вариант" })).toBeNull();

  await user.click(screen.getByRole("button", { name: "Показать ключ" }));
  await user.type(field("Зачем вам ключ"), "Правлю пояснение к варианту");
  await user.click(screen.getByRole("button", { name: "Показать ключ" }));
  expect(sent.find(({ operation }) => operation === "RevealKey")!.variables["input"]).toMatchObject({
    itemVersionId: "itemversion_1",
    reason: "Правлю пояснение к варианту",
  });
  expect(field("Источник").value).toBe("Регламент, раздел 5");

  await user.clear(field("Вопрос"));
  await user.type(field("Вопрос"), "С чего начинается управленческий цикл?");
  await user.click(screen.getByRole("button", { name: "Сохранить черновик" }));
  expect(sent.find(({ operation }) => operation === "SaveItemDraft")!.variables["input"]).toMatchObject({
    version: 3,
    direction: "1.2",
    content: { stem: "С чего начинается управленческий цикл?", options: [{ id: "o1" }, { id: "o2" }] },
    answerKey: { choices: ["o2"], source: "Регламент, раздел 5" },
  });
});

test("texts are mended without the key, which then stays as it is", async () => {
  const { user, sent } = await showItem(anItem(aVersion()), {
    SaveItemDraft: {
      saveItemDraft: { __typename: "SaveItemDraftSuccess", itemVersion: aVersion({ version: 4 }) },
    },
  });
  await user.type(field("Вариант 1"), " и сроки");
  await user.click(screen.getByRole("button", { name: "Сохранить черновик" }));
  expect(sent.find(({ operation }) => operation === "SaveItemDraft")!.variables["input"]).toMatchObject({
    content: { options: [{ id: "o1", text: "Меры и сроки" }, { id: "o2" }] },
    answerKey: null,
  });
});

test("a version in use is read as the candidate reads it, and its key shown with its reasons", async () => {
  const inUse = aVersion({
    state: "ACTIVE",
    viewerCanSave: false,
    viewerCanRelease: false,
    viewerCanBeginVersion: true,
    releasedAt: "2026-03-02T05:00:00Z",
    releasedByName: "Петров Пётр",
  });
  const { user } = await showItem(anItem(inUse), {
    RevealKey: { revealKey: { __typename: "RevealKeySuccess", answerKey } },
  });
  screen.getByRole("radio", { name: "Цель" });
  screen.getByRole("button", { name: "Начать новую версию" });
  await user.click(screen.getByRole("button", { name: "Показать ключ" }));
  await user.type(field("Зачем вам ключ"), "Жалоба кандидата");
  await user.click(screen.getByRole("button", { name: "Показать ключ" }));
  expect(screen.getByText("✓ Цель").closest("li")).not.toBeNull();
  screen.getByText("Меры следуют из анализа.");
});

test("a draft says what it lacks, and who may release it", async () => {
  const problem = {
    __typename: "InputProblem",
    path: "answerKey.source",
    code: "REQUIRED",
    values: [],
    message: "…",
  };
  await showItem(anItem(aVersion({ releaseProblems: [problem] })));
  expect(
    within(screen.getByRole("region", { name: "Чего не хватает черновику" })).getByRole("listitem")
      .textContent,
  ).toBe("Источник: Заполните это поле.");
});

test("the bank lists items with their place and state, and is narrowed by the address", async () => {
  const bank = {
    directions: [direction],
    itemCounts: [{ __typename: "ItemCount", directionCode: "1.2", component: "GOALS", active: 3, drafts: 1 }],
    items: {
      __typename: "AssessmentItemConnection",
      nodes: [
        {
          __typename: "AssessmentItem",
          id: "item_1",
          number: 17,
          component: "GOALS",
          state: "ACTIVE",
          hasDraft: true,
          direction,
          current: {
            __typename: "ItemVersion",
            id: "itemversion_1",
            type: "SINGLE",
            difficulty: "HARD",
            content: { __typename: "ItemContent", stem: "Что записывают первым?" },
          },
        },
      ],
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
      total: { __typename: "Total", count: 1, exact: true },
    },
  };
  const { user, sent } = await show(<Bank isAssessor />, {
    path: "/bank?type=SINGLE",
    answers: { Bank: bank },
  });
  expect(sent[0]!.variables["filter"]).toMatchObject({ type: "SINGLE", direction: null });
  expect(screen.getByRole("link", { name: "ТЗ-0017" }).getAttribute("href")).toBe("/bank/item_1");
  screen.getByText(/1\.2.*Цели.*Один ответ.*Трудное/);
  screen.getByText("Пишется новая версия");

  await user.click(screen.getByRole("button", { name: "По направлениям и компонентам" }));
  screen.getByRole("button", { name: "Цели, Работа со школами: 3" });
});
