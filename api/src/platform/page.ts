import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RequestHandler, Router } from "express";
import sirv from "sirv";

/**
 * Serves the built client: hashed assets for a year, and for every page address the one document,
 * with the nonce that lets the styles of this answer in. Where nothing is built (in development the client has a server of
 * its own) it answers nothing.
 */
export function clientFiles(folder: string): RequestHandler {
  if (!existsSync(folder)) return (_request, _response, next) => next();

  const assets = sirv(folder, {
    // Names of assets carry their hash; the document is never served from here.
    immutable: true,
    maxAge: 31_536_000,
    brotli: true,
    gzip: true,
    extensions: [],
    onNoMatch: undefined,
  });
  // Read once, with the assets: a build made while this process serves must not mix its page with older assets.
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const router = Router();

  router.use((request, response, next) => {
    const isDocument = request.path === "/" || request.path === "/index.html";
    if (isDocument) next();
    else assets(request, response, next);
  });
  router.get(/^(?!\/(graphql|files|health)(\/|$))[^.]*$/, (_request, response) => {
    response
      .set("Cache-Control", "no-store")
      .type("html")
      .send(page.replaceAll("__CSP_NONCE__", response.locals["nonce"] as string));
  });

  return router;
}
