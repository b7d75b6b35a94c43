import { lingui } from "@lingui/vite-plugin";
import { defineConfig } from "vitest/config";

/** Components and pages in jsdom, in Russian, as people read them. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    lingui({
      cwd: import.meta.dirname,
      configPath: `${import.meta.dirname}/lingui.config.ts`,
      macroTransform: true,
    }),
  ],
  test: {
    name: "client",
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
    setupFiles: ["src/app/testing/setup.ts"],
    testTimeout: 60_000,
    maxWorkers: 2,
    // Every file has a page of its own, but loading the product anew for each took most of the time.
    isolate: false,
  },
});
