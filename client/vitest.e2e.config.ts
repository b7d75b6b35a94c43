import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

import { beginWith } from "../api/src/platform/testing/beginWith.js";

// The server runs inside the test from its sources; as in api/vitest.config.ts it must meet one copy of graphql.
const graphql = createRequire(import.meta.url).resolve("graphql");

/** Journeys through the built client in a real browser (CHROMIUM), on the whole server and a database of their own. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    name: "e2e",
    environment: "node",
    include: ["e2e/**/*.e2e.ts"],
    globalSetup: ["../api/src/platform/testing/globalSetup.ts"],
    setupFiles: ["../api/src/platform/testing/setup.ts"],
    hookTimeout: 120_000,
    testTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // A journey waits as long as it works, so two share two cores well.
    maxWorkers: 2,
    sequence: { sequencer: beginWith("walk.e2e.ts") },
  },
});
