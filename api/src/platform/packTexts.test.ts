import express from "express";
import type { AddressInfo } from "node:net";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";

import { packTexts } from "./http.js";

const long = JSON.stringify({ text: "Оценка качества ".repeat(200) });
const app = express()
  .use(packTexts)
  .get("/long", (_request, response) => void response.type("json").send(long))
  .get("/short", (_request, response) => void response.json({ ok: true }));
const server = app.listen(0);
beforeAll(
  () =>
    new Promise<void>((resolve) => void (server.listening ? resolve() : server.once("listening", resolve))),
);
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** What travels, as it travels. */
const sent = (path: string, encoding: string) =>
  new Promise<{ encoding: string | undefined; type: string | undefined; bytes: Buffer }>(
    (resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ port, path, headers: { "accept-encoding": encoding } }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            encoding: response.headers["content-encoding"],
            type: response.headers["content-type"],
            bytes: Buffer.concat(parts),
          }),
        );
      })
        .on("error", reject)
        .end();
    },
  );

test("a long answer travels packed and stays what it was", async () => {
  const { encoding, type, bytes } = await sent("/long", "gzip");

  expect([encoding, type]).toEqual(["gzip", "application/json; charset=utf-8"]);
  expect(gunzipSync(bytes).toString("utf8")).toBe(long);
  expect(bytes.length).toBeLessThan(long.length / 10);
});

test("a short answer, and one to a client that does not unpack, travel as they are", async () => {
  expect((await sent("/short", "gzip")).encoding).toBeUndefined();
  const { encoding, bytes } = await sent("/long", "identity");

  expect(encoding).toBeUndefined();
  expect(bytes.toString("utf8")).toBe(long);
});
