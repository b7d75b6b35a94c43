import { i18n, type Messages } from "@lingui/core";
import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

const catalogs = import.meta.glob<{ messages: Messages }>("../../locales/*/ru.po", { eager: true });
for (const { messages } of Object.values(catalogs)) i18n.load("ru", messages);
i18n.activate("ru");

// Without vitest's globals nobody else tells React that these are tests.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Widths that media queries are answered for; jsdom has no layout. A test narrows it with `setWidth`. */
let width = 1280;
export const setWidth = (next: number) => {
  width = next;
};

const bound = /\((min|max)-width:\s*([\d.]+)px\)/g;
window.matchMedia = (query) => ({
  matches: [...query.matchAll(bound)].every(([, side, value]) =>
    side === "min" ? width >= Number(value) : width <= Number(value),
  ),
  media: query,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => true,
});
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

beforeEach(() => {
  width = 1280;
  localStorage.clear();
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  cleanup();
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  vi.useRealTimers();
  if (said.length > 0)
    throw new Error(`The console was not silent: ${said.map((words) => words.join(" ")).join("; ")}`);
});
