import { type Response, Router } from "express";

import type { Services } from "../context.js";
import { fail } from "../platform/http.js";
import { summaryPaper, type SummaryPaper } from "./summaryPaper.queries.js";

interface Format {
  mediaType: string;
  /** The writers are large: they are loaded when somebody asks for the first paper. */
  write: (paper: SummaryPaper) => Promise<Buffer>;
}

const formats: Readonly<Record<string, Format>> = {
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: async (paper) => (await import("./summaryWord.js")).summaryWord(paper),
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async (paper) => (await import("./summaryExcel.js")).summaryExcel(paper),
  },
};

/** The published summary as Word and Excel: the same paper for everybody, so it needs no ticket. */
export function summaryRoutes({ orm }: Services): Router {
  const router = Router();
  router.get("/files/summary/:discussionId.:format", (request, response) =>
    send(orm, request.params, response),
  );
  return router;
}

async function send(
  orm: Services["orm"],
  { discussionId, format: name }: { discussionId: string; format: string },
  response: Response,
): Promise<void> {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  const paper = format ? await summaryPaper(orm.em.fork(), discussionId) : null;
  if (!format || !paper) {
    fail(response, "NOT_FOUND");
    return;
  }
  const content = await format.write(paper);
  // The name is ours, from the document's code alone (T51).
  const code = paper.code.replaceAll(/[^A-Za-z0-9-]/g, "") || "document";
  response
    .status(200)
    .set("Cache-Control", "no-store")
    .set("Content-Disposition", `attachment; filename="svodka-${code}.${name}"`)
    .type(format.mediaType)
    .send(content);
}
