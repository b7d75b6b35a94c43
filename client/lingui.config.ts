import { readdirSync } from "node:fs";
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const folders = readdirSync(`${import.meta.dirname}/src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "locales")
  .map((entry) => entry.name);

/**
 * Source texts in the code are English; Russian is what people see first. Each folder of `src` has its own
 * pair of catalogs, loaded with the routes that need it, so that no page pays for the words of another.
 */
export default defineConfig({
  sourceLocale: "en",
  locales: ["ru", "en"],
  orderBy: "message",
  format: formatter({ lineNumbers: false, origins: false }),
  catalogs: folders.map((folder) => ({
    path: `<rootDir>/src/locales/${folder}/{locale}`,
    include: [`<rootDir>/src/${folder}`],
    exclude: ["**/*.test.*"],
  })),
});
