import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aRegion } from "../../api/src/accounts/accounts.factory.js";
import { anApi, type TestApi } from "../../api/src/platform/testing/api.js";
import { aBrowser, aVisitor } from "./testing/browser.js";

let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  aRegion(em);
  await em.flush();
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

describe("an address that leads nowhere", () => {
  test.each([
    ["on a desk, light", { width: 1440 }],
    ["on the smallest phone, dark", { width: 320, colorScheme: "dark" }],
    ["to a visitor whose browser is English", { locale: "en-GB" }],
  ] as const)("says so inside the frame, %s", async (_, looks) => {
    const { page, open, complaints, axeFindings } = await aVisitor(browser, api, null, looks);
    await open("/no-such-page");

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Такой страницы нет");
    expect(await axeFindings()).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  test("says so in English once that is chosen, and on the next visit", async () => {
    const { page, open } = await aVisitor(browser, api);
    await open("/no-such-page");
    await page.getByRole("button", { name: "EN, English" }).click();
    await page.getByRole("heading", { level: 1, name: "There is no such page" }).waitFor();
    await page.reload();

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such page");
  });
});
