// What the product is held against: the same reads by SQL written by hand, one prepared statement a request, over plain
// HTTP. Started by bench.ts with its login and size; prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import process from "node:process";
import pg from "pg";

import { hashOf } from "../src/platform/session.js";
import type { Size } from "./fill.js";
import { reads } from "./reads.js";

const { login, size } = JSON.parse(process.argv[2]!) as { login: pg.PoolConfig; size: Size };
// As many connections as the product's reads have, under the same settings.
const pool = new pg.Pool({
  ...login,
  max: 8,
  options: "-c plan_cache_mode=force_generic_plan -c jit=off",
});

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8").on("data", (part: string) => (body += part));
  request.once("end", () => {
    const read = reads.find(({ name }) => request.url === `/${name}`);
    const secret = /collegium=([^;]+)/.exec(request.headers.cookie ?? "")?.[1];
    if (!read || !secret || body === "") {
      response.writeHead(400).end();
      return;
    }
    pool
      .query<{ data: string }>({
        name: read.name,
        text: read.sql,
        values: [hashOf(secret), ...read.values(size)],
      })
      .then(({ rows }) =>
        response.writeHead(200, { "Content-Type": "application/json" }).end(`{"data":${rows[0]!.data}}`),
      )
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
});
server.listen(0, "127.0.0.1", () => console.log(`port ${(server.address() as AddressInfo).port};`));
