import { format } from "node:util";
import { afterAll, afterEach, beforeEach, vi } from "vitest";
import { dropDatabases } from "./testDatabase.js";

const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation(
      (...words: unknown[]) => void complaints.push(format(...words)),
    );
  }
});

afterEach(() => {
  vi.mocked(console.error).mockRestore();
  vi.mocked(console.warn).mockRestore();
  if (complaints.length > 0)
    throw new Error(`The test wrote to console.error or console.warn:\n${complaints.join("\n")}`);
});

// Hooks after a file run in reverse order: those of the file itself end their pools before this one.
afterAll(dropDatabases);
