import { expect, test } from "vitest";

test("every message has one translation, since the catalogs of a page's folders are poured together", () => {
  const catalogs = import.meta.glob<{ messages: Record<string, unknown> }>("../locales/*/ru.po", {
    eager: true,
  });
  const translations = new Map<string, Set<string>>();
  for (const { messages } of Object.values(catalogs)) {
    for (const [id, words] of Object.entries(messages))
      translations.set(id, (translations.get(id) ?? new Set()).add(JSON.stringify(words)));
  }

  expect(translations.size).toBeGreaterThan(0);
  expect([...translations.values()].filter((words) => words.size > 1).map((words) => [...words])).toEqual([]);
});
