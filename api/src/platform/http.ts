import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes, randomUUID } from "node:crypto";
import compression from "compression";
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

const nonceOf = (_request: unknown, response: unknown): string =>
  `'nonce-${(response as Response).locals["nonce"] as string}'`;

/** A strict policy: nothing but our own files, no frames, no forms to elsewhere, no inline script (T46, T62). */
const pagePolicy = (hasHttps: boolean) => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", nonceOf],
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

/** The headers that keep a browser from doing more with an answer than is meant; a page gets a nonce for its own styles. */
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
  return (request, response, next) => {
    if (request.path.startsWith("/graphql")) return answer!(request, response, next);
    response.locals["nonce"] = randomBytes(16).toString("base64");
    return page!(request, response, next);
  };
}

/**
 * Packs texts on their way (decision 009). Files of the build lie packed on disk and are left alone; the stream of events
 * stands before it, because it is written piece by piece.
 */
export const packTexts = compression({ level: 4, threshold: 1400 });

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
