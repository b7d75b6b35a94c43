import { act, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { setWidth } from "../app/testing/setup";
import { show } from "../app/testing/show";
import { DocumentText, type TextMark, type TextSelection } from "./DocumentText";
import { aBlock, aCell, aRun, aTable, textAnswer, WithText } from "./testing";
import { selectText } from "./textSelection";

const roadmap = [
  ["№", "Мероприятие", "Срок", "Ответственные"],
  ...Array.from({ length: 24 }, (_, row) => [`${row + 1}`, `Мероприятие ${row + 1}`, "март", "РЦОКИО"]),
];

describe("a text", () => {
  test("has headings, numbered items, footnotes with a way back, and pictures", async () => {
    await show(<WithText>{(version) => <DocumentText version={version} />}</WithText>, {
      answers: textAnswer(
        aBlock("b1", "Общие положения", { kind: "HEADING", level: 1, number: "1." }),
        aBlock("b2", "Порядок утверждён приказом.", {
          runs: [
            aRun("Порядок "),
            aRun("утверждён", { bold: true }),
            aRun("", { footnote: "b5" }),
            aRun(" приказом."),
          ],
        }),
        aBlock("b3", "первый пункт", { kind: "LIST_ITEM", level: 1, number: "1)" }),
        aBlock("b4", "вложенный пункт", { kind: "LIST_ITEM", level: 2, number: "а)" }),
        aBlock("b6", "", {
          kind: "IMAGE",
          image: { __typename: "TextImage", hash: "ab12", width: 10, height: 5, alt: "Схема" },
        }),
        aBlock("b5", "Приказ от 12.05.2022.", { kind: "FOOTNOTE", number: "1" }),
      ),
    });

    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("1. Общие положения");
    expect(screen.getByText("утверждён").closest("strong")).not.toBeNull();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "1)первый пункт",
      "а)вложенный пункт",
    ]);
    expect(screen.getByRole("link", { name: "Сноска 1" }).getAttribute("href")).toBe("#b5");
    expect(screen.getByRole("link", { name: "Сноска 1: вернуться к тексту" }).getAttribute("href")).toBe(
      "#sign-b5",
    );
    expect(screen.getByRole("img", { name: "Схема" }).getAttribute("src")).toBe("/files/images/ab12");
  });

  test("shows marks over the runs that they cut, and a press on one tells which", async () => {
    const handleMark = vi.fn<(markId: string) => void>();
    const marks: TextMark[] = [{ id: "m1", blockId: "b1", start: 3, end: 10, tone: "proposal" }];
    const { user } = await show(
      <WithText>
        {(version) => <DocumentText version={version} marks={marks} onMark={handleMark} />}
      </WithText>,
      {
        answers: textAnswer(
          aBlock("b1", "Срок до мая", { runs: [aRun("Срок "), aRun("до мая", { bold: true })] }),
        ),
      },
    );

    const pieces = screen.getAllByRole("button").map(({ textContent }) => textContent);
    expect(pieces).toEqual(["к ", "до ма"]);
    await user.click(screen.getByRole("button", { name: "до ма" }));
    expect(handleMark).toHaveBeenCalledWith("m1");
  });
});

describe("selecting words", () => {
  const select = async (...blocks: Parameters<typeof textAnswer>) => {
    const chosen: (TextSelection | null)[] = [];
    const handleSelect = (selection: TextSelection | null) => chosen.push(selection);
    const shown = await show(
      <WithText>{(version) => <DocumentText version={version} onSelect={handleSelect} />}</WithText>,
      { answers: textAnswer(...blocks) },
    );
    return { ...shown, last: () => chosen.at(-1) };
  };

  test("with the mouse tells block, offsets and quotation, whatever the appearance", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { container, last } = await select(
      aBlock("b1", "Срок до мая", {
        number: "3.",
        runs: [aRun("Срок "), aRun("", { footnote: "b9" }), aRun("до", { italic: true }), aRun(" мая")],
      }),
    );
    const block = container.querySelector("[data-block='b1']")!;

    await act(async () => {
      selectText(block, 2, 9);
      await vi.advanceTimersByTimeAsync(200);
    });
    expect(last()).toMatchObject({ blockId: "b1", start: 2, end: 9, quote: "ок до м" });
  });

  test("in a cell counts the line feed between its paragraphs", async () => {
    const { container, user, last } = await select(
      aBlock("b7", "", {
        kind: "TABLE",
        table: {
          __typename: "TextTable",
          columns: 1,
          headerRows: 0,
          rows: [
            {
              __typename: "TextTableRow",
              id: "b7.r1",
              kind: "ROW",
              cells: [
                aCell("b7.r1.c1", 0, "Министерство\nРЦОКИО", {
                  paragraphs: ["Министерство", "РЦОКИО"].map((text) => ({
                    __typename: "CellParagraph",
                    number: null,
                    runs: [aRun(text)],
                  })),
                }),
              ],
            },
          ],
        },
      }),
    );
    container.querySelector<HTMLElement>("[data-block='b7.r1.c1']")!.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");

    expect(last()).toMatchObject({ blockId: "b7.r1.c1", start: 13, end: 19, quote: "РЦОКИО" });
  });

  test("by keys: down to a block, right to a word, Shift for more, Enter for all, Escape for none", async () => {
    const { container, user, last } = await select(aBlock("b1", "Первый абзац"), aBlock("b2", "Срок до мая"));
    container.querySelector<HTMLElement>("article")!.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(last()).toMatchObject({ blockId: "b2", quote: "Срок" });

    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(last()).toMatchObject({ quote: "Срок до" });
    await user.keyboard("{Enter}");
    expect(last()).toMatchObject({ start: 0, end: 11, quote: "Срок до мая" });
    await user.keyboard("{Escape}");
    expect(last()).toBeNull();
  });

  test("a whole row is chosen by its button", async () => {
    const { user, last } = await select(
      aTable("b3", [
        ["№", "Срок"],
        ["1", "май"],
      ]),
    );
    await user.click(screen.getByRole("button", { name: "Выбрать всю строку" }));

    expect(last()).toMatchObject({ blockId: "b3.r2", start: 0, end: 0, quote: "1 | май" });
  });
});

describe("a wide table", () => {
  const draw = () =>
    show(<WithText>{(version) => <DocumentText version={version} />}</WithText>, {
      answers: textAnswer(aTable("b1", roadmap)),
    });

  test("is a real table on a desk", async () => {
    await draw();

    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(roadmap[0]);
    expect(screen.getAllByRole("row")).toHaveLength(25);
  });

  test("is a card a row on a phone, all 24, with labels; the real table is one press away", async () => {
    setWidth(360);
    const { user } = await draw();
    const cards = within(screen.getByRole("list", { name: "Строки таблицы" })).getAllByRole("listitem");

    expect(cards).toHaveLength(24);
    expect(cards[23]!.textContent).toContain("24Мероприятие 24");
    expect(
      within(cards[23]!)
        .getAllByRole("term")
        .map(({ textContent }) => textContent),
    ).toEqual(["Срок", "Ответственные"]);
    await user.click(screen.getByRole("button", { name: "Показать таблицей" }));
    expect(screen.getAllByRole("row")).toHaveLength(25);
  });

  test("keeps a cell that spans rows in every card, and a heading row as a heading", async () => {
    setWidth(360);
    const table = aTable(
      "b1",
      [["№", "Что", "Срок", "Кто"], ["Раздел I"], ["1", "План", "май", "РЦОКИО"], ["2", "Отчёт"]],
      [1],
    );
    table.table!.rows[2]!.cells[2] = aCell("b1.r3.c3", 2, "май", { rowSpan: 2 });
    await show(<WithText>{(version) => <DocumentText version={version} />}</WithText>, {
      answers: textAnswer(table),
    });
    const items = within(screen.getByRole("list", { name: "Строки таблицы" })).getAllByRole("listitem");

    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Раздел I",
      "1ПланСрокмайКтоРЦОКИО",
      "2ОтчётСрокмай",
    ]);
  });
});
