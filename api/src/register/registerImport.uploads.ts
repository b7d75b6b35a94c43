import type { UploadRule } from "../files/upload.model.js";
import { record } from "../platform/journal.js";
import { done } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { guessColumns, headingRow } from "./importColumns.rules.js";
import { RegisterImport } from "./registerImport.entity.js";
import { mayOnImport } from "./registerImport.policy.js";
import { insertRows } from "./importRows.queries.js";

/** What a ticket for an import names in the place of a subject: there is one register. */
const subject = "register";
const samplesOfColumn = 3;

/** The register as it was kept before, in Excel: its rows are kept as they came, to be checked and entered. */
export const registerImportUpload: UploadRule = {
  takes: "SHEET",
  whyNot: async ({ viewer }, subjectId) =>
    subjectId === subject ? whyNot(mayOnImport.read, { viewer }) : "NOT_FOUND",

  async accept({ em, viewer, now }, { original, sheet }) {
    const heading = headingRow(sheet.rows.map(({ cells }) => cells));
    const rows = sheet.rows.slice(heading + 1);
    const headings = sheet.rows[heading]!.cells;
    const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
    const columns = Array.from({ length: width }, (_, column) => column);
    const made = em.create(RegisterImport, {
      regionId: viewer.regionId,
      createdAt: now,
      createdById: viewer.personId,
      fileName: original.name,
      fileHash: original.hash,
      sheetName: sheet.name,
      otherSheetCount: sheet.otherCount,
      headings: columns.map((column) => (headings[column] ?? "").slice(0, 200)),
      samples: columns.map((column) => samplesOf(rows.map(({ cells }) => cells[column] ?? ""))),
      mapping: { columns: guessColumns(headings), shared: {} },
      state: "READ",
      rowCount: rows.length,
      problemCounts: {},
    });
    await em.flush();
    await insertRows(em, made, rows);
    record(em, {
      regionId: viewer.regionId,
      act: "import.received",
      actorId: viewer.personId,
      subjectId: made.id,
      at: now,
      proves: { file: original.hash },
    });
    return done(made.id);
  },
};

/** The first different texts of a column. */
function samplesOf(texts: readonly string[]): string[] {
  const samples = new Set<string>();
  for (const text of texts) {
    if (text) samples.add(text.slice(0, 80));
    if (samples.size === samplesOfColumn) break;
  }
  return [...samples];
}
