import ExcelJS from "exceljs";

import { type Parts, zipOf } from "./wordFile.js";

type Cell = string | number | Date | { formula: string; result?: string | number } | null;

/** The bytes of a workbook as Excel writes it, with these rows in its first sheet. */
export async function workbookFile(
  rows: readonly (readonly Cell[])[],
  sheetNames: readonly string[] = ["Реестр"],
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, name] of sheetNames.entries()) {
    const sheet = workbook.addWorksheet(name);
    if (index === 0) sheet.addRows(rows.map((row) => [...row]));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const vocabulary = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** The bytes of a workbook with this XML as its sheet; `parts` take the place of its usual ones. */
export const rawWorkbook = (
  sheet: string,
  { parts = {}, mainType = `${vocabulary}.sheet.main+xml` }: { parts?: Parts; mainType?: string } = {},
): Promise<Buffer> =>
  zipOf({
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relations}"><sheets><sheet name="Лист" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...parts,
  });

/** A sheet of so many rows with one text each. */
export const sheetOfRows = (count: number): string =>
  `<worksheet><sheetData>${Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}"><c t="inlineStr"><is><t>${index}</t></is></c></row>`,
  ).join("")}</sheetData></worksheet>`;
