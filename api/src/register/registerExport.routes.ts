import { PassThrough, Readable } from "node:stream";
import { type Request, type Response, Router } from "express";
import { execute, type GraphQLSchema, parse } from "graphql";

import { nobodyIn } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { FileGate } from "../platform/fileGate.js";
import { fail } from "../platform/http.js";
import { neutralCell } from "../platform/spreadsheet.js";
import { exportColumns, plainEntry, type PublicEntry } from "./registerExport.model.js";

/** Read as the page reads it, so that a file tells nobody more (R02, R83). */
const pageQuery = parse(`query RegisterExport($filter: RegisterEntryFilter, $after: Cursor) {
  registerEntries(first: 100, after: $after, filter: $filter) {
    nodes {
      registrationNo category state validFromOn validUntilOn
      person { fullName isInvented }
      municipality { nameRu }
      directions { code }
    }
    pageInfo { hasNextPage endCursor }
  }
}`);

interface EntryPage {
  nodes: PublicEntry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Format {
  mediaType: string;
  /** The file, piece by piece. */
  of: (entries: AsyncIterable<PublicEntry>) => Readable;
}

interface ExportRoutes {
  schema: GraphQLSchema;
  createContext: (request: Request, response: Response) => Promise<Context>;
}

/**
 * `GET /files/register.csv`, `.xlsx`, `.json`: the public part of the register, whoever asks, narrowed by the words of the
 * page's address: `q`, `municipality`, `direction`, `category`, `state`.
 */
export function registerExportRoutes({ schema, createContext }: ExportRoutes): Router {
  const router = Router();
  const gate = new FileGate();
  router.get("/files/register.:format", async (request, response) => {
    const name = request.params.format;
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) return fail(response, "NOT_FOUND");

    await gate.send(response, async () => {
      const context = await createContext(request, response);
      const { regionId, timeZone } = context.viewer;
      const asNobody = { ...context, viewer: nobodyIn(regionId, timeZone) };
      const first = await readPage(schema, asNobody, filterOf(request), null);
      if (!first) return "INVALID_VARIABLES";

      response
        .set("Cache-Control", "no-store")
        .attachment(`register-${dateIn(new Date(), timeZone)}.${name}`)
        .type(format.mediaType);
      return format.of(entriesFrom(first, schema, asNobody, filterOf(request)));
    });
  });

  return router;
}

/** The words of the address that narrow the list; each a text or absent. */
function filterOf({ query }: Request): object {
  const word = (name: string) => (typeof query[name] === "string" && query[name] !== "" ? query[name] : null);
  return {
    search: word("q"),
    municipality: word("municipality"),
    direction: word("direction"),
    category: word("category"),
    state: word("state"),
  };
}

/** A page of the list; null when the filter has a word that there is not. */
async function readPage(
  schema: GraphQLSchema,
  contextValue: Context,
  filter: object,
  after: string | null,
): Promise<EntryPage | null> {
  const { data, errors } = await execute({
    schema,
    document: pageQuery,
    variableValues: { filter, after },
    contextValue,
  });
  // Without a path it is the variables that were refused, before anything was read.
  if (errors?.[0]?.path) throw errors[0];
  return (data?.["registerEntries"] as EntryPage | undefined) ?? null;
}

async function* entriesFrom(
  first: EntryPage,
  schema: GraphQLSchema,
  context: Context,
  filter: object,
): AsyncGenerator<PublicEntry> {
  let page: EntryPage | null = first;
  while (page) {
    yield* page.nodes;
    page = page.pageInfo.hasNextPage
      ? await readPage(schema, context, filter, page.pageInfo.endCursor)
      : null;
  }
}

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${neutralCell(cell).replaceAll('"', '""')}"`).join(";")}\r\n`;

/** RFC 4180 but for the semicolon, which Excel expects where the comma parts decimals; marked as UTF-8 for it. */
async function* csvOf(entries: AsyncIterable<PublicEntry>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(exportColumns.map(({ title }) => title))}`;
  for await (const entry of entries) yield csvLine(exportColumns.map(({ of }) => of(entry)));
}

async function* jsonOf(entries: AsyncIterable<PublicEntry>): AsyncGenerator<string> {
  yield `{"takenAt":${JSON.stringify(new Date())},"entries":[`;
  let comma = "\n";
  for await (const entry of entries) {
    yield `${comma}${JSON.stringify(plainEntry(entry))}`;
    comma = ",\n";
  }
  yield "\n]}\n";
}

async function writeWorkbook(entries: AsyncIterable<PublicEntry>, stream: PassThrough): Promise<void> {
  // The writer is large: it is loaded when somebody asks for the first workbook.
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream });
  const sheet = workbook.addWorksheet("Реестр экспертов", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = exportColumns.map(({ title, width }) => ({ header: title, width }));
  sheet.getRow(1).font = { bold: true };
  for await (const entry of entries) {
    if (stream.destroyed) return;
    sheet.addRow(exportColumns.map(({ of }) => neutralCell(of(entry)))).commit();
  }
  await workbook.commit();
}

const formats: Readonly<Record<string, Format>> = {
  csv: { mediaType: "text/csv; charset=utf-8", of: (entries) => Readable.from(csvOf(entries)) },
  json: { mediaType: "application/json", of: (entries) => Readable.from(jsonOf(entries)) },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    of(entries) {
      const stream = new PassThrough();
      writeWorkbook(entries, stream).catch((error: Error) => stream.destroy(error));
      return stream;
    },
  },
};
