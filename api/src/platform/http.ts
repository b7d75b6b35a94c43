import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { ErrorRequestHandler, NextFunction, Request, RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Logger } from "pino";

import { catalogue, errorBody, type ErrorCode } from "./errors.js";

const correlation = new AsyncLocalStorage<string>();

/** The id of the request that is being answered; empty outside of one. */
export const correlationId = (): string => correlation.getStore() ?? "";

/** Gives every request an id that its errors and log lines share. */
export const identify: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals["correlationId"] = id;
  response.set("X-Correlation-Id", id);
  correlation.run(id, next);
};

/** A strict policy: nothing but our own files, no frames, no forms to elsewhere, no inline script (T46, T62). */
const pagePolicy = (hasHttps: boolean) => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // The styles that the page itself carries are let in by a nonce of this answer.
  styleSrc: [
    "'self'",
    (_request: unknown, response: unknown) =>
      `'nonce-${((response as Response).locals["nonce"] = randomBytes(16).toString("base64"))}'`,
  ],
  // Inline style attributes only: widths of bars, positions of menus.
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", "data:", "blob:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
  ...(hasHttps && { upgradeInsecureRequests: [] }),
});

/** An answer to a program shows nothing and loads nothing. */
const answerPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] };

/** The headers that keep a browser from doing more with an answer than is meant. */
export function securityHeaders(hasHttps: boolean): RequestHandler {
  const [page, answer] = [pagePolicy(hasHttps), answerPolicy].map((directives) =>
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives },
      crossOriginEmbedderPolicy: false,
      hsts: hasHttps,
      // Never the path: the address of a letter's page holds its secret (T12).
      referrerPolicy: { policy: "strict-origin" },
      xFrameOptions: { action: "deny" },
    }),
  );
  return (request, response, next) =>
    (request.path.startsWith("/graphql") ? answer : page)!(request, response, next);
}

const asGzip = promisify(gzip);
/** Shorter texts travel in one packet anyway. */
const worthPacking = 1400;

/**
 * Packs the texts that are sent, off the thread that answers others. Files of the build lie packed on disk; a stream
 * of events is written piece by piece and stays as it is.
 */
export const packTexts: RequestHandler = (request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const isPacked = typeof body === "string" && body.length >= worthPacking;
    if (!isPacked || response.headersSent || !request.acceptsEncodings("gzip")) return send(body);

    void asGzip(body, { level: 4 }).then(
      (bytes) => send.call(response.vary("Accept-Encoding").set("Content-Encoding", "gzip"), bytes),
      () => send(body),
    );
    return response;
  };
  next();
};

/**
 * Refuses what a page of another site sends, by the browser's own word for it (T36). Ours are the address that was asked
 * and the public one: a proxy in front need not hand on the name under which people came.
 */
export const sameSiteOnly =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    const origin = request.get("origin");
    const isForeign =
      request.get("sec-fetch-site") === "cross-site" ||
      (origin !== undefined && origin !== publicUrl && URL.parse(origin)?.host !== request.get("host"));

    if (isForeign && request.method !== "GET" && request.method !== "HEAD") fail(response, "CROSS_SITE");
    else next();
  };

/** Answers with an error of the catalogue, as JSON. */
export function fail(response: Response, code: ErrorCode): void {
  response
    .status(catalogue[code].status)
    .set("Cache-Control", "no-store")
    .json(errorBody(code, response.locals["correlationId"] as string));
}

/** The last resort of every route outside GraphQL: always JSON, nothing of the inside. */
export const lastResort =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);

    const { status, type } = (error ?? {}) as { status?: number; type?: string };
    if (type === "entity.too.large") return fail(response, "TOO_LARGE");
    if (status === 400 || status === 415) return fail(response, "MALFORMED_REQUEST");
    log.error({ correlationId: response.locals["correlationId"] as string, err: error }, "A route failed.");
    return fail(response, "INTERNAL");
  };
