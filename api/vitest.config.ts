import { createRequire } from "node:module";
import { defineConfig } from "vitest/config";

import { beginWith } from "./src/platform/testing/beginWith.js";

// Vite would take the package's ES build and Node its CommonJS one: two copies whose types do not know each other.
const graphql = createRequire(import.meta.url).resolve("graphql");

/** Tests that declare types and reads of their own, which those of the product must not meet. */
const declaring = ["src/platform/read/*.test.ts"];

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    globalSetup: ["src/platform/testing/globalSetup.ts"],
    setupFiles: ["src/platform/testing/setup.ts"],
    hookTimeout: 180_000,
    testTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: beginWith("canaries.test.ts", "embedded.test.ts") },
    projects: [
      {
        extends: true,
        test: {
          name: "api",
          include: ["src/**/*.test.ts", "seeds/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: declaring,
          // Loading the product anew for every file took half of the time of all tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: "reads", include: declaring } },
    ],
  },
});
