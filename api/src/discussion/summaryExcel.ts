import ExcelJS from "exceljs";

import { neutralCell } from "../platform/spreadsheet.js";
import {
  summaryColumns,
  summaryHead,
  type SummaryPaper,
  summarySignatures,
  summaryTitle,
} from "./summaryPaper.queries.js";

/** The summary in the form of domain §5b as a workbook; no cell of it is ever a formula (T54). */
export async function summaryExcel(paper: SummaryPaper): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Сводка предложений", {
    pageSetup: { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = summaryColumns.map(({ width }) => ({ width: width * 1.6 }));
  const last = summaryColumns.length;
  const line = (text: string, isBold = false) => {
    const row = sheet.addRow([neutralCell(text)]);
    sheet.mergeCells(row.number, 1, row.number, last);
    row.font = { bold: isBold };
    row.alignment = { wrapText: true, vertical: "top" };
  };
  line(summaryTitle, true);
  for (const text of summaryHead(paper)) line(text);
  sheet.addRow([]);

  const header = sheet.addRow(summaryColumns.map(({ title }) => title));
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: "top" };
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
  sheet.views = [{ state: "frozen", ySplit: header.number }];
  for (const [index, each] of paper.lines.entries()) {
    const values = summaryColumns.map(({ of }) => of(each, index));
    const row = sheet.addRow(values.map((value) => (typeof value === "number" ? value : neutralCell(value))));
    row.alignment = { wrapText: true, vertical: "top" };
  }
  sheet.addRow([]);
  for (const text of summarySignatures) line(text);

  return Buffer.from(await workbook.xlsx.writeBuffer());
}
