import { create as contentDisposition } from "content-disposition";
import { type Response, Router } from "express";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Viewer } from "../accounts/viewer.js";
import { createContext, type Services } from "../context.js";
import { fail } from "../platform/http.js";
import { type Bind, bindNow } from "../platform/read/declare.js";
import { hashOf } from "../platform/session.js";
import { opensFile, opensImage } from "./file.reads.js";
import { receiveUpload } from "./receiveUpload.js";
import { uploadBytes } from "./upload.model.js";

/** What is served from here does nothing in a page of its own (T50, T52). */
const sandboxed = "default-src 'none'; sandbox";

/** Uploads by ticket, downloads and pictures of the product. */
export function fileRoutes(services: Services): Router {
  const router = Router();

  router.post("/files/upload/:ticket", async (request, response) => {
    response.set("Cache-Control", "no-store");
    const context = await createContext(services, request, response);
    if (Number(request.get("content-length") ?? 0) > uploadBytes) {
      fail(response.set("Connection", "close"), "TOO_LARGE");
      return;
    }
    const answer = await receiveUpload(context, {
      tokenHash: hashOf(request.params.ticket),
      name: nameIn(request.get("x-file-name")),
      body: request,
    }).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return null;
      throw error;
    });
    // Whoever went away while sending hears nothing.
    if (request.destroyed && !request.complete) return;
    if (!answer) return fail(response, "NOT_FOUND");
    const isRefused = answer.kind === "refused";
    if (!request.complete) response.set("Connection", "close");
    response.status(isRefused ? 422 : 201).json(answer);
  });

  router.get("/files/images/:hash", async (request, response) => {
    const context = await createContext(services, request, response);
    const seen = await ask(context.viewer, services, (bind) => {
      const hash = bind(() => request.params.hash, "text");
      return `select ${opensImage(hash, bind)} as seen`;
    });
    const content = seen?.["seen"] === true ? await services.store.get(request.params.hash) : null;
    if (!content) return fail(response, "NOT_FOUND");
    response.set({
      "Content-Type": imageType(await headOf(content.stream)),
      "Content-Length": `${content.size}`,
      "Content-Security-Policy": sandboxed,
      "Cache-Control": "private, max-age=86400, immutable",
    });
    return send(content.stream, response);
  });

  router.get("/files/:id", async (request, response) => {
    const context = await createContext(services, request, response);
    const file = await ask(context.viewer, services, (bind) => {
      const id = bind(() => request.params.id, "text");
      return `select f.hash, f.name, f.media_type from stored_file f where f.id = ${id} and ${opensFile("f", bind)}`;
    });
    const content = file ? await services.store.get(file["hash"] as string) : null;
    if (!file || !content) return fail(response, "NOT_FOUND");
    response.set({
      "Content-Type": file["media_type"] as string,
      "Content-Length": `${content.size}`,
      "Content-Disposition": contentDisposition(file["name"] as string),
      "Content-Security-Policy": sandboxed,
      "Cache-Control": "private, no-store",
    });
    return send(content.stream, response);
  });

  return router;
}

/** The name that the sender gave, percent-encoded in its header; empty when there is none to read. */
function nameIn(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? "");
  } catch {
    return "";
  }
}

/** Asks one row of a statement whose rules are those of the reads. */
async function ask(
  viewer: Viewer,
  { reads }: Services,
  statement: (bind: Bind<Viewer>) => string,
): Promise<Record<string, unknown> | null> {
  const values: unknown[] = [];
  const text = statement(bindNow(viewer, values));
  const { rows } = await reads.query<Record<string, unknown>>({ text, values });
  return rows[0] ?? null;
}

/** The first bytes of a stream, which stays whole. */
async function headOf(content: Readable): Promise<Buffer> {
  if (content.readableLength === 0) await once(content, "readable");
  const head = (content.read() as Buffer | null) ?? Buffer.alloc(0);
  content.unshift(head);
  return head;
}

/** Pictures in the store were taken apart and put together anew, so their first bytes tell the truth. */
function imageType(head: Buffer): string {
  const known = (
    [
      ["89504e47", "image/png"],
      ["ffd8ff", "image/jpeg"],
      ["47494638", "image/gif"],
      ["52494646", "image/webp"],
    ] as const
  ).find(([magic]) => head.toString("hex", 0, 4).startsWith(magic));
  return known?.[1] ?? "application/octet-stream";
}

/** A reader who goes away ends the stream; that is no failure. */
async function send(content: Readable, response: Response): Promise<void> {
  await pipeline(content, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}
