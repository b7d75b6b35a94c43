import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { setWidth } from "../app/testing/setup";
import { show } from "../app/testing/show";
import { type Column, DataTable } from "./DataTable";

interface Entry {
  number: string;
  name: string;
  term: string;
  state: string;
}
const columns: Column<Entry>[] = [
  { id: "number", header: "Номер", cell: ({ number }) => number },
  { id: "name", header: "Имя", cell: ({ name }) => name },
  { id: "term", header: "Срок", cell: ({ term }) => term },
  { id: "state", header: "Состояние", cell: ({ state }) => state },
];
const rows: Entry[] = [{ number: "74-2022-0425", name: "Эксперт", term: "до 14 апреля", state: "действует" }];
const table = (shown: Column<Entry>[]) => (
  <DataTable caption="Записи" columns={shown} rows={rows} rowKey={({ number }) => number} />
);

const withAct: Column<Entry>[] = [
  ...columns,
  { id: "change", header: "Изменения", cell: () => <button type="button">Изменить</button>, isAct: true },
];

describe("a table of four columns", () => {
  test("is a table on a desk", async () => {
    await show(table(columns));

    expect(screen.getByRole("table", { name: "Записи" })).toBeTruthy();
    expect(screen.getAllByRole("columnheader")).toHaveLength(4);
  });

  test("is cards on a phone: two cells as the title, the others with their labels", async () => {
    setWidth(360);
    await show(table(columns));

    const card = within(screen.getByRole("list", { name: "Записи" })).getByRole("listitem");
    expect(card.textContent).toContain("74-2022-0425Эксперт");
    expect(
      within(card)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["Срок", "Состояние"]);
  });

  test("shows what can be done with a row without a label before it", async () => {
    setWidth(360);
    await show(table(withAct));

    const card = within(screen.getByRole("list", { name: "Записи" })).getByRole("listitem");
    expect(within(card).getByRole("button", { name: "Изменить" })).toBeTruthy();
    expect(within(card).getAllByRole("term")).toHaveLength(2);
  });

  test("can be had as a real table on a phone, in a frame that the keyboard reaches", async () => {
    setWidth(360);
    const { user } = await show(table(columns));

    await user.click(screen.getByRole("button", { name: "Таблицей" }));

    expect(screen.getByRole("region", { name: "Записи" }).tabIndex).toBe(0);
    expect(screen.getByRole("button", { name: "Карточками" })).toBeTruthy();
  });
});

test("a table of three columns stays a table on a phone", async () => {
  setWidth(360);
  await show(table(columns.slice(0, 3)));

  expect(screen.getByRole("table")).toBeTruthy();
});
