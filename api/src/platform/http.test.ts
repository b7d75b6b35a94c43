import express from "express";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";

import { sameSiteOnly } from "./http.js";

const handler = express().use(sameSiteOnly("https://experts.example"), (_request, response) => {
  response.sendStatus(204);
});
const server = createServer(handler);
let url = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test.each([
  ["no page at all", {}, 204],
  ["a page of the address that was asked", { origin: "SELF" }, 204],
  [
    "a page of the public address, behind a proxy that asks by another name",
    { origin: "https://experts.example" },
    204,
  ],
  ["the public name without its encryption", { origin: "http://experts.example" }, 403],
  ["a page of another site", { origin: "https://elsewhere.example" }, 403],
  ["a page without an origin", { origin: "null" }, 403],
  ["what the browser calls another site", { "sec-fetch-site": "cross-site" }, 403],
] as const)("T36 what comes from %s is answered with its due", async (_, headers, status) => {
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value === "SELF" ? url : value]),
  );

  expect((await fetch(url, { method: "POST", headers: sent })).status).toBe(status);
});
