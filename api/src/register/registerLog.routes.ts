import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type Request, type Response, Router } from "express";
import type pg from "pg";

import type { Context } from "../context.js";
import { FileGate } from "../platform/fileGate.js";
import { logOf } from "./registerLog.model.js";
import { base64, headJson, keyJson } from "./registerLog.reads.js";

interface LogRoutes {
  createContext: (request: Request, response: Response) => Promise<Context>;
}

/**
 * `GET /files/register-log.json`: the whole log of the register, with what its leaves commit to, for whoever asks. It holds
 * nothing that is not signed, so that one state of the log is always the same file. `GET /files/verify-register-log.mjs`: the
 * program of one file that checks it without network.
 */
export function registerLogRoutes({ createContext }: LogRoutes): Router {
  const router = Router();
  const verifier = readFileSync(join(import.meta.dirname, "verifyRegisterLog.mjs"));
  const gate = new FileGate();
  router.get("/files/register-log.json", async (request, response) => {
    await gate.send(response, async () => {
      const { reads, viewer } = await createContext(request, response);
      response.set("Cache-Control", "no-store").attachment("register-log.json").type("application/json");
      return Readable.from(logFile(reads, viewer.regionId));
    });
  });

  router.get("/files/verify-register-log.mjs", (_request, response) => {
    response
      .set("Cache-Control", "no-cache")
      .attachment("verify-register-log.mjs")
      .type("text/javascript")
      .send(verifier);
  });

  return router;
}

const extentSql = `select g.code, coalesce(max(h.number), 0) as heads, coalesce(max(h.size), 0) as leaves
  from region g left join register_head h on h.region_id = g.id where g.id = $1 group by g.code`;
const keysSql = `select json_build_object('number', k -> 'number', 'publicKey', k -> 'publicKey', 'from', k -> 'fromAt',
    'until', k -> 'untilAt', 'signature', k -> 'signature')::text as line
  from (select ${keyJson("r")} as k, r.number from register_key r) as keys order by number`;
const headsSql = `select json_build_object('number', h -> 'number', 'size', h -> 'size', 'root', h -> 'root',
    'at', h -> 'at', 'key', h -> 'key' -> 'number', 'signature', h -> 'signature')::text as line
  from (select ${headJson("r")} as h, r.number from register_head r
    where r.region_id = $1 and r.number > $2 and r.number <= least($3::int, $2::int + $4::int)) as heads
  order by number`;
// The offset keeps the database from joining a page with a range of openings, when it should find them one by one.
const leavesSql = `select json_build_object('index', l.leaf_index, 'commitment', ${base64("l.commitment")},
    'salt', ${base64("o.salt")}, 'content', o.content)::text as line
  from register_leaf l left join lateral (select salt, content from register_opening
    where region_id = l.region_id and leaf_index = l.leaf_index offset 0) o on true
  where l.region_id = $1 and l.leaf_index >= $2 and l.leaf_index < least($3::int, $2::int + $4::int)
  order by l.leaf_index`;

const pageSize = 2000;

/** The lines of a long list, page by page, up to `end`: what comes meanwhile is for the next file. */
async function* pagesOf(
  reads: pg.Pool,
  text: string,
  regionId: string,
  end: number,
): AsyncGenerator<string[]> {
  for (let start = 0; start < end; start += pageSize) {
    const { rows } = await reads.query<{ line: string }>(text, [regionId, start, end, pageSize]);
    yield rows.map(({ line }) => line);
  }
}

/** A list of the file; a page is one piece, since each piece is a write to the network. */
async function* listOf(
  name: string,
  pages: AsyncIterable<string[]> | Iterable<string[]>,
): AsyncGenerator<string> {
  let before = `,\n"${name}":[\n`;
  for await (const lines of pages) {
    yield before + lines.join(",\n");
    before = ",\n";
  }
  yield before === ",\n" ? "\n]" : `${before}]`;
}

async function* logFile(reads: pg.Pool, regionId: string): AsyncGenerator<string> {
  const { rows } = await reads.query<{ code: string; heads: number; leaves: number }>(extentSql, [regionId]);
  const { code, heads, leaves } = rows[0]!;
  const { rows: keys } = await reads.query<{ line: string }>(keysSql);

  yield `{"format":"collegium-register-log/1",\n"log":${JSON.stringify(logOf(code))}`;
  yield* listOf("keys", [keys.map(({ line }) => line)]);
  yield* listOf("heads", pagesOf(reads, headsSql, regionId, heads));
  yield* listOf("leaves", pagesOf(reads, leavesSql, regionId, leaves));
  yield "}\n";
}
