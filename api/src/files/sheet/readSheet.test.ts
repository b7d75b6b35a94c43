import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { rawWorkbook, sheetOfRows, workbookFile } from "../testing/workbookFile.js";
import { readSheet } from "./readSheet.js";
import { readSheetInWorker } from "./readSheetInWorker.js";
import { NotASheet } from "./sheet.model.js";

const heads = ["Номер", "Фамилия", "Дата"];

describe("reading a workbook", () => {
  test("gives texts, numbers and days as they are shown, and says where formulas are", async () => {
    const bytes = await workbookFile(
      [
        heads,
        ["74-2022-0001", " Иванова ", new Date("2022-04-15T00:00:00Z")],
        [1.1, "Её́", { formula: "A1&A2", result: "2022" }],
        [],
        [null, null, "конец"],
      ],
      ["Реестр", "Справка"],
    );

    expect(await readSheet(bytes)).toEqual({
      name: "Реестр",
      otherCount: 1,
      rows: [
        { number: 1, cells: heads, formulas: [] },
        { number: 2, cells: ["74-2022-0001", "Иванова", "2022-04-15"], formulas: [] },
        { number: 3, cells: ["1.1", "Её́", "2022"], formulas: [2] },
        { number: 5, cells: ["", "", "конец"], formulas: [] },
      ],
    });
  });

  test("counts days from 1904 where the workbook does, and knows no 0th day", async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c><v>1</v></c></row><row r="2"><c s="1"><v>43204</v></c><c s="1"><v>0</v></c></row></sheetData></worksheet>`;
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = await rawWorkbook(sheet, {
      parts: {
        "xl/workbook.xml": `<workbook xmlns:r="${relations}"><workbookPr date1904="1"/><sheets><sheet name="Л" r:id="r1"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
        "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
      },
    });

    expect((await readSheet(bytes)).rows[1]!.cells).toEqual(["2022-04-15", "0"]);
  });

  const hostile: [string, string, () => Promise<Buffer> | Buffer][] = [
    ["a text", "NOT_EXCEL", () => Buffer.from("Номер;Фамилия")],
    ["a PDF", "NOT_EXCEL", () => Buffer.from("%PDF-1.7\n")],
    ["nothing", "NOT_EXCEL", () => Buffer.alloc(0)],
    ["an .xls", "LEGACY_XLS", () => Buffer.from("d0cf11e0a1b11ae1", "hex")],
    [
      "a workbook with a password",
      "SHEET_ENCRYPTED",
      () =>
        Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
    [
      "a workbook with macros",
      "SHEET_MACROS",
      () => rawWorkbook(sheetOfRows(3), { mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    ],
    ["headings alone", "SHEET_EMPTY", () => workbookFile([heads])],
    [
      "a document type",
      "SHEET_BROKEN",
      () => rawWorkbook(`<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>`),
    ],
    ["half a sheet", "SHEET_BROKEN", () => rawWorkbook("<worksheet><sheetData><row>")],
    ["deep nesting", "SHEET_BROKEN", () => rawWorkbook("<a>".repeat(200) + "</a>".repeat(200))],
    ["25,001 rows", "TOO_MANY_ROWS", () => rawWorkbook(sheetOfRows(25_002))],
    [
      "a cell far to the right",
      "TOO_MANY_COLUMNS",
      () => rawWorkbook(`<worksheet><sheetData><row><c r="ZZ1"><v>1</v></c></row></sheetData></worksheet>`),
    ],
    [
      "a part that unpacks to a hundred times the file",
      "SHEET_TOO_HEAVY",
      () => rawWorkbook(`<worksheet>${" ".repeat(30_000_000)}</worksheet>`),
    ],
    [
      "a sheet that is not there",
      "SHEET_BROKEN",
      () => rawWorkbook("<worksheet/>", { parts: { "xl/_rels/workbook.xml.rels": "<Relationships/>" } }),
    ],
  ];
  test.each(hostile)("T48 refuses %s in words that help: %s", async (_name, reason, make) => {
    await expect(readSheet(await make())).rejects.toThrow(new NotASheet(reason as NotASheet["reason"]));
    await expect(readSheet(await make())).rejects.toMatchObject({ reason });
  });

  test("takes 25,000 rows below the headings", async () => {
    expect((await readSheet(await rawWorkbook(sheetOfRows(25_001)))).rows).toHaveLength(25_001);
  });
});

describe("the process that reads a workbook", () => {
  const inFile = async <Value>(bytes: Buffer, use: (path: string) => Promise<Value>): Promise<Value> => {
    const folder = await mkdtemp(join(tmpdir(), "collegium-sheet-"));
    try {
      await writeFile(join(folder, "in.xlsx"), bytes);
      return await use(join(folder, "in.xlsx"));
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  test("hands over what it read, or why it did not", async () => {
    const bytes = await workbookFile([heads, ["1", "2", "3"]]);

    expect(await inFile(bytes, readSheetInWorker)).toMatchObject({
      state: "READ",
      sheet: { rows: [{ number: 1 }, { number: 2 }] },
    });
    expect(await inFile(Buffer.from("x"), readSheetInWorker)).toEqual({
      state: "REFUSED",
      reason: "NOT_EXCEL",
    });
  });

  test("is ended when it takes too long", async () => {
    const bytes = await rawWorkbook(sheetOfRows(25_000));

    expect(await inFile(bytes, (path) => readSheetInWorker(path, { wallMilliseconds: 50 }))).toEqual({
      state: "REFUSED",
      reason: "SHEET_TOO_HEAVY",
    });
  });
});
