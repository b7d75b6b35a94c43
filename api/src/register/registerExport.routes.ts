import { once } from "node:events";
import { type Request, type Response, Router } from "express";
import { execute, type GraphQLSchema, parse } from "graphql";

import { nobodyIn } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { dateIn } from "../platform/calendar.js";
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

type Write = (text: string) => Promise<void>;
type Format = (entries: AsyncIterable<PublicEntry>, response: Response) => Promise<void>;

/** One file keeps a connection to the database busy for seconds; others read the register meanwhile. */
const mostAtOnce = 2;

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
  let running = 0;
  router.get("/files/register.:format", async (request, response) => {
    const name = request.params.format;
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) return fail(response, "NOT_FOUND");
    if (running >= mostAtOnce) return fail(response, "TOO_MANY_REQUESTS");

    running += 1;
    try {
      const context = await createContext(request, response);
      const { regionId, timeZone } = context.viewer;
      const asNobody = { ...context, viewer: nobodyIn(regionId, timeZone) };
      const first = await readPage(schema, asNobody, filterOf(request), null);
      if (!first) return fail(response, "INVALID_VARIABLES");

      response
        .set("Cache-Control", "no-store")
        .attachment(`register-${dateIn(new Date(), timeZone)}.${name}`);
      await format(entriesFrom(first, schema, asNobody, filterOf(request), response), response);
    } finally {
      running -= 1;
    }
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
  response: Response,
): AsyncGenerator<PublicEntry> {
  let page: EntryPage | null = first;
  while (page && !response.destroyed) {
    yield* page.nodes;
    page = page.pageInfo.hasNextPage
      ? await readPage(schema, context, filter, page.pageInfo.endCursor)
      : null;
  }
}

/** Writes no faster than the receiver takes it. */
const writerTo =
  (response: Response): Write =>
  async (text) => {
    if (!response.write(text) && !response.destroyed)
      await Promise.race([once(response, "drain"), once(response, "close")]);
  };

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${neutralCell(cell).replaceAll('"', '""')}"`).join(";")}\r\n`;

const formats: Readonly<Record<string, Format>> = {
  /** RFC 4180 but for the semicolon, which Excel expects where the comma parts decimals; marked as UTF-8 for it. */
  async csv(entries, response) {
    response.type("text/csv; charset=utf-8");
    const write = writerTo(response);
    await write(`\uFEFF${csvLine(exportColumns.map(({ title }) => title))}`);
    for await (const entry of entries) await write(csvLine(exportColumns.map(({ of }) => of(entry))));
    response.end();
  },

  async json(entries, response) {
    response.type("application/json");
    const write = writerTo(response);
    await write(`{"takenAt":${JSON.stringify(new Date())},"entries":[`);
    let comma = "\n";
    for await (const entry of entries) {
      await write(`${comma}${JSON.stringify(plainEntry(entry))}`);
      comma = ",\n";
    }
    response.end("\n]}\n");
  },

  async xlsx(entries, response) {
    response.type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    // The writer is large: it is loaded when somebody asks for the first workbook.
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: response });
    const sheet = workbook.addWorksheet("Реестр экспертов", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = exportColumns.map(({ title, width }) => ({ header: title, width }));
    sheet.getRow(1).font = { bold: true };
    for await (const entry of entries)
      sheet.addRow(exportColumns.map(({ of }) => neutralCell(of(entry)))).commit();
    await workbook.commit();
  },
};
