import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { BankImport } from "./BankImportPage";

test("a file becomes drafts, and every question that was not read says why", async () => {
  const line = (position: number, title: string, problem: string | null) => ({
    __typename: "ItemImportLine",
    position,
    title,
    problem,
    path: problem ? null : `/bank/item_${position}`,
  });
  const { user, sent } = await show(<BankImport />, {
    answers: {
      BankImport: {
        directions: [{ __typename: "Direction", id: "d", code: "1.2", nameRu: "Работа со школами" }],
      },
      ImportItems: {
        importItems: {
          __typename: "ImportItemsSuccess",
          lines: [line(1, "Цель", null), line(2, "Рисунок", "MARKUP")],
        },
      },
    },
  });
  const file = new File(["::Цель::Что первым? {=Цель ~Мера}"], "вопросы.gift", { type: "text/plain" });
  await user.upload(screen.getByLabelText("Файл"), file);
  await user.selectOptions(screen.getByRole("combobox", { name: "Направление" }), "1.2 Работа со школами");
  await user.click(screen.getByRole("button", { name: "Загрузить как черновики" }));

  expect(sent.at(-1)!.variables["input"]).toMatchObject({
    format: "GIFT",
    text: "::Цель::Что первым? {=Цель ~Мера}",
    direction: "1.2",
  });
  screen.getByRole("heading", { name: "Создан 1 черновик, 1 вопрос не прочитан" });
  const table = screen.getByRole("table", { name: "Вопросы файла" });
  expect(within(table).getByRole("link", { name: "черновик" }).getAttribute("href")).toBe("/bank/item_1");
  within(table).getByText(/рисунок, таблица или формула/);
});
