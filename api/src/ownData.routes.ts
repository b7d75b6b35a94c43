import { Readable } from "node:stream";
import { type Request, type Response, Router } from "express";
import type pg from "pg";

import type { Context } from "./context.js";
import { ownParts } from "./ownData.js";
import { FileGate } from "./platform/fileGate.js";

interface OwnDataRoutes {
  createContext: (request: Request, response: Response) => Promise<Context>;
}

/** `GET /files/own-data.json`: a copy of everything held about whoever asks (152-ФЗ, art. 14); nobody gets another's. */
export function ownDataRoutes({ createContext }: OwnDataRoutes): Router {
  const router = Router();
  const gate = new FileGate();
  router.get("/files/own-data.json", async (request, response) => {
    await gate.send(response, async () => {
      const { reads, viewer } = await createContext(request, response);
      if (!viewer.personId) return "NOT_FOUND";

      response
        .set("Cache-Control", "private, no-store")
        .attachment("collegium-own-data.json")
        .type("application/json");
      return Readable.from(ownData(reads, viewer.personId));
    });
  });
  return router;
}

async function* ownData(reads: pg.Pool, personId: string): AsyncGenerator<string> {
  yield `{\n  "takenAt": ${JSON.stringify(new Date())}`;
  for (const { name, rows } of ownParts) {
    const answer = await reads.query<Record<string, unknown>>(
      `select to_jsonb(part) as row from (${rows}) part`,
      [personId],
    );
    const list = answer.rows.map(({ row }) => row);
    yield `,\n  "${name}": ${JSON.stringify(list, null, 2).replaceAll("\n", "\n  ")}`;
  }
  yield "\n}\n";
}
