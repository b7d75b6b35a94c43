import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

import { beginWith } from "./src/platform/testing/beginWith.js";

// Vite would take the package's ES build and Node its CommonJS one: two copies whose types do not know each other.
const graphql = createRequire(import.meta.url).resolve("graphql");

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    name: "api",
    include: ["src/**/*.test.ts", "seeds/**/*.test.ts", "scripts/**/*.test.ts"],
    globalSetup: ["src/platform/testing/globalSetup.ts"],
    setupFiles: ["src/platform/testing/setup.ts"],
    hookTimeout: 180_000,
    testTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: beginWith("canaries.test.ts", "embedded.test.ts") },
  },
});
