import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";

import { type Door, openDoor } from "./door.js";
import { healthRoutes } from "./health.js";

async function aDoor(): Promise<Door & { at(path: string, accept?: string): Promise<Response> }> {
  const door = await openDoor({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => door.close(0));
  return {
    ...door,
    at: (path, accept = "*/*") => fetch(`http://127.0.0.1:${door.port}${path}`, { headers: { accept } }),
  };
}

describe("the port", () => {
  test("is taken before anything is ready: alive, but not to be used yet", async () => {
    const door = await aDoor();

    expect((await door.at("/health/live")).status).toBe(200);
    const page = await door.at("/register");
    expect(page.status).toBe(503);
    expect(page.headers.get("Retry-After")).toBe("2");
  });

  test("R33 that another program uses is refused, and the cure is named", async () => {
    const { port } = await aDoor();

    await expect(openDoor({ host: "127.0.0.1", port })).rejects.toThrow(
      /Port \d+ is in use.*set PORT to another/,
    );
  });

  test("R33 at an address of another machine is refused, and the cure is named", async () => {
    await expect(openDoor({ host: "192.0.2.1", port: 0 })).rejects.toThrow(
      /Set HOST to an address of this machine/,
    );
  });
});

describe("R30 a stop", () => {
  test("lets the requests inside finish and nobody else in", async () => {
    const door = await aDoor();
    door.open(async (_request, response) => {
      await sleep(200);
      response.end("done");
    });
    const inside = door.at("/");
    await sleep(50);

    const closed = door.close(5000);

    await expect(door.at("/")).rejects.toThrow("fetch failed");
    expect(await (await inside).text()).toBe("done");
    await closed;
  });

  test("ends streams at once, for their readers come again", async () => {
    const door = await aDoor();
    door.open((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      response.write(":\n\n");
    });
    const stream = await door.at("/", "text/event-stream");

    const since = performance.now();
    await door.close(5000);

    expect(await stream.text()).toBe(":\n\n");
    expect(performance.now() - since).toBeLessThan(2000);
  });

  test("does not wait longer than it was told to", async () => {
    const door = await aDoor();
    door.open(() => undefined);
    const hanging = door.at("/").catch((error: unknown) => String(error));
    await sleep(50);

    await door.close(100);

    expect(await hanging).toContain("fetch failed");
  });
});

describe("health", () => {
  const asked = async (health: Parameters<typeof healthRoutes>[0], path = "/health") => {
    const door = await aDoor();
    door.open(express().use(healthRoutes(health)));
    const { status, headers } = await door.at(path);
    return { status, retryAfter: headers.get("Retry-After") };
  };
  const unavailable = { status: 503, retryAfter: "2" };

  test("is good while the product serves and its database answers", async () => {
    expect(await asked({ isServing: () => true, askDatabase: async () => 1 })).toEqual({
      status: 200,
      retryAfter: null,
    });
  });

  test.each([
    ["the product is being stopped", { isServing: () => false, askDatabase: async () => 1 }],
    ["the database refuses", { isServing: () => true, askDatabase: () => Promise.reject(new Error("gone")) }],
    ["the database keeps silent", { isServing: () => true, askDatabase: () => new Promise(() => undefined) }],
  ])("is bad when %s, while the process lives on", async (_, health) => {
    expect(await asked(health)).toEqual(unavailable);
    expect((await asked(health, "/health/live")).status).toBe(200);
  });
});
