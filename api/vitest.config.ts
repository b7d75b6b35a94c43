import { defineConfig } from "vitest/config";

export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: "api",
    include: ["src/**/*.test.ts", "seeds/**/*.test.ts", "scripts/**/*.test.ts"],
    globalSetup: ["src/platform/testing/globalSetup.ts"],
    setupFiles: ["src/platform/testing/setup.ts"],
    hookTimeout: 60_000,
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
