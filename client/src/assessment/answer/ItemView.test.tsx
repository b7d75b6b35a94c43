import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { show } from "../../app/testing/show";
import type { ItemAnswer, ItemContent, ItemType } from "./itemShapes";
import { ItemView } from "./ItemView";

const option = (id: string, text: string) => ({ id, text });

async function sit(type: ItemType, content: ItemContent, isDisabled = false) {
  const answers: (ItemAnswer | null)[] = [];
  function Sitting() {
    const [answer, setAnswer] = useState<ItemAnswer | null>(null);
    return (
      <ItemView
        type={type}
        content={content}
        answer={answer}
        isDisabled={isDisabled}
        onAnswer={(next) => {
          answers.push(next);
          setAnswer(next);
        }}
      />
    );
  }
  const { user } = await show(<Sitting />);
  return { user, last: () => answers.at(-1) };
}

const options = [option("a", "Цель"), option("b", "Мера"), option("c", "Анализ")];

test("one of several is chosen with the arrows of the keyboard", async () => {
  const { user, last } = await sit("SINGLE", { stem: "Что первым?\n\nВыберите.", options });
  expect(screen.getByText("Выберите.").tagName).toBe("P");
  screen.getByRole("group", { name: "Выберите один ответ" });

  await user.tab();
  await user.keyboard(" ");
  expect(last()).toEqual({ choices: ["a"] });
  await user.keyboard("{ArrowDown}");
  expect(last()).toEqual({ choices: ["b"] });
});

test("several are ticked, and nothing ticked is no answer", async () => {
  const { user, last } = await sit("MULTIPLE", { stem: "Что из этого?", options });
  await user.click(screen.getByRole("checkbox", { name: "Анализ" }));
  await user.click(screen.getByRole("checkbox", { name: "Цель" }));
  expect(last()).toEqual({ choices: ["a", "c"] });
  await user.click(screen.getByRole("checkbox", { name: "Цель" }));
  await user.click(screen.getByRole("checkbox", { name: "Анализ" }));
  expect(last()).toBeNull();
});

test("steps are put in order by buttons, moved and taken out, each told to a screen reader", async () => {
  const { user, last } = await sit("ORDER", { stem: "По порядку.", options });
  for (const name of ["Мера", "Цель", "Анализ"]) await user.click(screen.getByRole("button", { name }));
  expect(last()).toEqual({ order: ["b", "a", "c"] });

  await user.click(screen.getByRole("button", { name: "Выше: Цель" }));
  expect(last()).toEqual({ order: ["a", "b", "c"] });
  expect(screen.getByRole("status").textContent).toBe("Цель: место 1 из 3");

  await user.click(screen.getByRole("button", { name: "Убрать: Мера" }));
  expect(last()).toEqual({ order: ["a", "c"] });
  screen.getByRole("button", { name: "Мера" });
});

test("every line of a match gets a letter", async () => {
  const { user, last } = await sit("MATCH", {
    stem: "Найдите пары.",
    left: [option("l1", "Чего хотим"), option("l2", "Что делаем")],
    options,
  });
  const second = screen.getByRole("group", { name: "2. Что делаем" });
  await user.click(within(second).getByRole("radio", { name: "Б: Мера" }));
  expect(last()).toEqual({ pairs: { l2: "b" } });
});

test("gaps are filled where they stand in the text", async () => {
  const { user, last } = await sit("INLINE_CHOICE", {
    stem: "Заполните.",
    text: "Вывод следует из {1}, мера – из {2}.",
    gaps: [
      { id: "g1", options: [option("a", "данных"), option("b", "мнений")] },
      { id: "g2", options: [option("c", "вывода"), option("d", "плана")] },
    ],
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "Пропуск 2" }), "вывода");
  await user.selectOptions(screen.getByRole("combobox", { name: "Пропуск 1" }), "данных");
  expect(last()).toEqual({ gaps: { g1: "a", g2: "c" } });
});

test("words, numbers and texts are typed", async () => {
  const { user, last } = await sit("NUMBER", { stem: "Сколько?", unit: "%" });
  await user.type(screen.getByRole("textbox", { name: "Ваш ответ, число" }), "12,5");
  expect(last()).toEqual({ text: "12,5" });
  screen.getByText("%");
});

test("an extended answer shows what it is marked by, and nothing is typed once it is closed", async () => {
  await sit("EXTENDED", { stem: "Случай.", criteria: [{ key: "k1", nameRu: "Полнота", max: 5 }] }, true);
  screen.getByText(/Полнота – до 5 баллов/);
  expect(screen.getByRole("textbox", { name: "Ваш ответ" }).matches(":disabled")).toBe(true);
});
