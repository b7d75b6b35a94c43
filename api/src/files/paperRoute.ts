import { type Request, type Response, Router } from "express";
import { type DocumentNode, execute, type GraphQLSchema } from "graphql";

import type { Context } from "../context.js";
import { fail } from "../platform/http.js";
import type { Paper } from "../platform/paper/paper.js";

export interface PaperRoutes {
  schema: GraphQLSchema;
  createContext: (request: Request, response: Response) => Promise<Context>;
}

interface PaperRoute {
  /** The folder under `/files`. */
  folder: string;
  idPrefix: string;
  /** Asks for what is printed, by `$id`. */
  query: DocumentNode;
  /** The paper with the name of its file; null when there is none for the viewer. */
  printed: (data: Record<string, unknown>, context: Context) => Printed | Promise<Printed>;
  /** What it is written as; Word and PDF when not given. */
  formats?: readonly PaperFormat[];
}

type Printed = { paper: Paper; name: string } | null;
type PaperFormat = "docx" | "pdf";

/** The writers are large: they are loaded when somebody asks for the first paper. */
const writers: Readonly<
  Record<PaperFormat, { mediaType: string; write: (paper: Paper) => Promise<Buffer> }>
> = {
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (paper) => (await import("../platform/paper/paperWord.js")).paperWord(paper),
  },
  pdf: {
    mediaType: "application/pdf",
    write: async (paper) => (await import("../platform/paper/paperPdf.js")).paperPdf(paper),
  },
};

/**
 * `GET /files/<folder>/<id>.docx` and `.pdf`: a paper that is read like its page, with the rights of whoever asks, so that
 * it tells nobody more (R48, R82). What is hidden is not there.
 */
export function paperRoute(
  { schema, createContext }: PaperRoutes,
  { folder, idPrefix, query, printed, formats = ["docx", "pdf"] }: PaperRoute,
): Router {
  const router = Router();
  const named = new RegExp(`^(${idPrefix}_\\w{1,40})\\.(${formats.join("|")})$`);
  router.get(`/files/${folder}/:file`, async (request, response) => {
    const [, id, format] = named.exec(request.params.file) ?? [];
    if (!id || !format) {
      fail(response, "NOT_FOUND");
      return;
    }
    const contextValue = await createContext(request, response);
    const { data, errors } = await execute({
      schema,
      document: query,
      variableValues: { id },
      contextValue,
    });
    if (errors?.[0]) throw errors[0];
    const found = data ? await printed(data, contextValue) : null;
    if (!found) {
      fail(response, "NOT_FOUND");
      return;
    }
    const { mediaType, write } = writers[format as PaperFormat];
    response
      .set("Cache-Control", "private, no-store")
      .type(mediaType)
      .attachment(`${found.name}.${format}`)
      .send(await write(found.paper));
  });
  return router;
}
