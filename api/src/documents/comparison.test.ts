import { readFileSync } from "node:fs";
import { join } from "node:path";
import { array, assert, constantFrom, property } from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

import { convertDocument } from "../files/convert/convertDocument.js";
import { BlockKind, RowKind, type Block } from "../files/document.model.js";
import { placeAnchors } from "./alignment.anchors.js";
import { compareVersions } from "./comparison.js";
import type { ComparedBlock, TextPiece } from "./comparison.model.js";

const paragraph = (id: string, text: string): Block => ({
  id,
  kind: BlockKind.PARAGRAPH,
  text,
  runs: [{ text }],
});

const table = (id: string, ...rows: string[][]): Block => ({
  id,
  kind: BlockKind.TABLE,
  text: "",
  runs: [],
  table: {
    columns: rows[0]?.length ?? 0,
    headerRows: 1,
    rows: rows.map((cells, row) => ({
      id: `${id}.r${row + 1}`,
      kind: RowKind.ROW,
      cells: cells.map((text, column) => ({
        id: `${id}.r${row + 1}.c${column + 1}`,
        column,
        text,
        paragraphs: [{ runs: [{ text }] }],
        rowSpan: 1,
        columnSpan: 1,
        header: row === 0,
      })),
    })),
  },
});

const earlierOf = (pieces: TextPiece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === "added" ? [] : [text])).join("");
const laterOf = (pieces: TextPiece[]): string =>
  pieces.flatMap(({ kind, text }) => (kind === "removed" ? [] : [text])).join("");
const unspaced = (text: string): string => text.replaceAll(/\s/g, "");

const cellsOf = (block: ComparedBlock | undefined) =>
  block?.table?.rows.map(({ state, cells }) => [state, ...cells.map((cell) => cell.state)].join(" "));

describe("two versions compared", () => {
  test("mark words inside a changed block", () => {
    const { blocks, counts } = compareVersions(
      [paragraph("b1", "Отчёт готовится не позднее 30 календарных дней после анализа.")],
      [paragraph("b1", "Отчёт готовится не позднее 20 рабочих дней после анализа.")],
    );

    expect(blocks[0]).toMatchObject({
      state: "EDITED",
      pieces: [
        { kind: "same", text: "Отчёт готовится не позднее " },
        { kind: "removed", text: "30 календарных " },
        { kind: "added", text: "20 рабочих " },
        { kind: "same", text: "дней после анализа." },
      ],
    });
    expect(counts).toEqual({ UNCHANGED: 0, EDITED: 1, MOVED: 0, NEW: 0, GONE: 0 });
  });

  test("name what moved as moved, and show what went where it stood", () => {
    const [one, two, three] = [
      "Цель системы оценки качества образования состоит в поддержке каждой школы.",
      "Данные собираются один раз в год и проверяются методической службой.",
      "Руководители школ знакомятся с результатами на совещании.",
    ];
    const { blocks } = compareVersions(
      [
        paragraph("b1", one),
        paragraph("b2", "Этого больше нет."),
        paragraph("b3", two),
        paragraph("b4", three),
      ],
      [paragraph("b1", three), paragraph("b2", one), paragraph("b3", two), paragraph("b4", "Новое.")],
    );

    expect(blocks.map(({ state, beforeId, afterId }) => [state, beforeId, afterId])).toEqual([
      ["MOVED", "b4", "b1"],
      ["UNCHANGED", "b1", "b2"],
      ["GONE", "b2", null],
      ["UNCHANGED", "b3", "b3"],
      ["NEW", null, "b4"],
    ]);
  });

  test("compare tables by row and cell, and leave rows alone that only got another number", () => {
    const head = ["№", "Показатель", "Срок"];
    const { blocks } = compareVersions(
      [table("b1", head, ["1", "Доля школ", "до июня"], ["2", "Доля педагогов", "до июля"])],
      [
        table(
          "b1",
          head,
          ["1", "Доля выпускников", "до мая"],
          ["2", "Доля школ", "до сентября"],
          ["3", "Доля педагогов", "до июля"],
        ),
      ],
    );

    expect(blocks[0]?.state).toBe("EDITED");
    expect(cellsOf(blocks[0])).toEqual([
      "UNCHANGED UNCHANGED UNCHANGED UNCHANGED",
      "NEW NEW NEW NEW",
      "EDITED EDITED UNCHANGED EDITED",
      "UNCHANGED EDITED UNCHANGED UNCHANGED",
    ]);
  });

  test("show a column that came and one that went beside the others", () => {
    const { blocks } = compareVersions(
      [table("b1", ["№", "Показатель", "Источник"], ["1", "Доля школ с результатами", "Протоколы"])],
      [table("b1", ["№", "Показатель", "Единица"], ["1", "Доля школ с результатами", "процент"])],
    );

    expect(blocks[0]?.table).toMatchObject({ hasOtherColumns: expect.any(Boolean) as boolean });
    const [, row] = blocks[0]?.table?.rows ?? [];
    expect(row?.cells.map(({ pieces }) => pieces.map(({ text }) => text)).flat()).toEqual(
      expect.arrayContaining(["Доля школ с результатами", "Протоколы", "процент"]),
    );
  });

  test("give back both texts from their pieces, whatever the texts", () => {
    const word = constantFrom("цель", "срок", "школа", "и", "в", ",", ".", "год", "2022");
    const text = array(word, { maxLength: 30 }).map((words) => words.join(" "));
    assert(
      property(text, text, (before, after) => {
        const { blocks } = compareVersions([paragraph("b1", before)], [paragraph("b1", after)]);
        const pieces = blocks.flatMap((block) => block.pieces);
        return (
          unspaced(earlierOf(pieces)) === unspaced(before) && unspaced(laterOf(pieces)) === unspaced(after)
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("the demonstration's own documents", () => {
  const converted = async (name: string): Promise<Block[]> => {
    const path = join(import.meta.dirname, "../../seeds/documents", name);
    return (await convertDocument(readFileSync(path))).blocks;
  };
  let versions: [Block[], Block[]];
  let roadmap: Block[];
  beforeAll(async () => {
    versions = [await converted("md-2022-003-v1.docx"), await converted("md-2022-003-v2.docx")];
    roadmap = await converted("roadmap-2022.docx");
  });

  test("MD-2022-003 shows the changes its authors made, and no other", () => {
    const { blocks, counts } = compareVersions(...versions);
    const changed = blocks.filter(({ state }) => state !== "UNCHANGED");
    const rows = changed.find((block) => block.table)?.table?.rows ?? [];

    expect(counts).toMatchObject({ EDITED: 7, MOVED: 3, NEW: 1, GONE: 1 });
    expect(changed.filter(({ state }) => state === "MOVED").map(({ pieces }) => laterOf(pieces))[0]).toBe(
      "Информационное обеспечение",
    );
    expect(rows.filter(({ state }) => state !== "UNCHANGED").map(({ state }) => state)).toEqual([
      "EDITED",
      "NEW",
      "EDITED",
      "GONE",
      "EDITED",
    ]);
  });

  test("the roadmap compared with itself is unchanged, and every cell keeps its place", () => {
    const { counts } = compareVersions(roadmap, roadmap);
    const cells = roadmap.flatMap(({ table: own }) => own?.rows.flatMap((row) => row.cells) ?? []);
    const anchors = cells
      .filter(({ text }) => text !== "")
      .map(({ id, text }) => ({ id, blockId: id, start: 0, end: text.length, quote: text }));

    expect(counts).toMatchObject({ EDITED: 0, MOVED: 0, NEW: 0, GONE: 0 });
    expect(anchors.length).toBeGreaterThan(100);
    expect(
      placeAnchors(roadmap, roadmap, anchors).every(
        ({ id, state, blockId }) => state === "placed" && blockId === id,
      ),
    ).toBe(true);
  });

  test("a row taken out of the roadmap takes its passages with it and leaves the others in place", () => {
    const at = roadmap.findIndex((block) => (block.table?.rows.length ?? 0) > 10);
    const long = roadmap[at]!;
    const gone = long.table!.rows[5]!;
    const without: Block = {
      ...long,
      table: { ...long.table!, rows: long.table!.rows.filter((row) => row !== gone) },
    };
    const after = roadmap.with(at, without);
    const rowAnchors = long.table!.rows.map(({ id }) => ({ id, blockId: id, start: 0, end: 0, quote: "" }));

    const states = new Map(
      placeAnchors(roadmap, after, rowAnchors).map(({ id, state, blockId }) => [id, [state, blockId]]),
    );

    expect(states.get(gone.id)?.[0]).toBe("gone");
    states.delete(gone.id);
    expect([...states].every(([id, [state, blockId]]) => state === "placed" && blockId === id)).toBe(true);
  });
});
