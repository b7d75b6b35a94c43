import { Router } from "express";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { PaperRoutes } from "../files/paperRoute.js";
import { fail } from "../platform/http.js";
import { whyNot } from "../platform/policy.js";
import { neutralCell } from "../platform/spreadsheet.js";
import { fieldTitle, problemSentence } from "./importProblem.model.js";
import { RegisterImport, RegisterImportRow } from "./registerImport.entity.js";
import { mayOnImport } from "./registerImport.policy.js";

const columns = [
  { header: "Строка", width: 10 },
  { header: "Столбец", width: 28 },
  { header: "В ячейке", width: 40 },
  { header: "Что не так", width: 70 },
];

/** `GET /files/imports/:id/problems.xlsx`: everything that the last check of an import found, for the registrar. */
export function registerImportRoutes({ createContext }: Pick<PaperRoutes, "createContext">): Router {
  const router = Router();
  router.get("/files/imports/:id/problems.xlsx", async (request, response) => {
    const context = await createContext(request, response);
    const { viewer } = context;
    const em = context.fork();
    const made = whyNot(mayOnImport.read, { viewer })
      ? null
      : await em.findOne(RegisterImport, { id: request.params.id, regionId: viewer.regionId });
    if (!made) return fail(response, "NOT_FOUND");

    const rows = await em.find(
      RegisterImportRow,
      { import: made, problems: { $ne: [] } },
      { orderBy: { number: "asc" } },
    );
    const stream = new PassThrough();
    write(made, rows, stream).catch((error: Error) => stream.destroy(error));
    response
      .set("Cache-Control", "no-store")
      .attachment("problems.xlsx")
      .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    // Whoever goes away hears nothing; that is no failure.
    await pipeline(stream, response).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
    });
  });

  return router;
}

async function write(
  { mapping }: RegisterImport,
  rows: readonly RegisterImportRow[],
  stream: PassThrough,
): Promise<void> {
  // The writer is large: it is loaded when somebody asks for the first workbook.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream });
  const sheet = workbook.addWorksheet("Замечания", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns;
  sheet.getRow(1).font = { bold: true };
  for (const { number, cells, problems } of rows) {
    for (const problem of problems) {
      const column = mapping.columns[problem.field];
      const text = column === undefined ? "" : (cells[column] ?? "");
      const line = [fieldTitle(problem.field), text, problemSentence(problem)];
      sheet.addRow([number, ...line.map(neutralCell)]).commit();
    }
  }
  await workbook.commit();
}
