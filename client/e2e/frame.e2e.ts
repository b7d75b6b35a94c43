import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRegion } from "../../api/src/accounts/accounts.factory.js";
import { anApi, type TestApi } from "../../api/src/platform/testing/api.js";
import { codeInPdf } from "../../api/src/platform/testing/codeInPdf.js";
import { anEntry, anEntryEvent } from "../../api/src/register/register.factory.js";
import { sealRegister } from "../../api/src/register/sealRegister.js";
import { aBrowser, aVisitor } from "./testing/browser.js";

let api: TestApi;
let browser: Browser;
let entryId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const entry = anEntry(em, aPerson(em, aRegion(em)));
  anEntryEvent(em, entry);
  await em.flush();
  entryId = entry.id;
  await sealRegister(api.app.services.reads, api.app.services.signingKey());
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

test("R27 the code of an extract is checked without a network, once the page was opened with one", async () => {
  const paper = await fetch(`${api.url}/files/extracts/${entryId}.pdf`);
  const code = new URL(codeInPdf(Buffer.from(await paper.arrayBuffer()))!).hash;
  const { page, open, context, complaints, axeFindings } = await aVisitor(browser, api, null, { width: 360 });
  await open(`/register/verify${code}`);
  await page.getByText(/^Подлинно на/).waitFor();
  await page.getByText("Приказов, которые изменили запись, не было.").waitFor();
  await page.getByText(/сохранена на вашем устройстве/).waitFor();
  expect(await axeFindings()).toEqual([]);
  // The worker has put by what it was told to.
  await page.waitForFunction(async () => (await caches.open("verify")).match("/register/verify"));
  await page.waitForFunction(async () => (await (await caches.open("verify")).keys()).length > 5);
  expect(complaints).toEqual([]);

  await context.setOffline(true);
  await page.goto("about:blank");
  await open(`/register/verify${code}`);
  await page.getByText(/^Подлинно на/).waitFor();
  await page.getByText(/Без сети это неизвестно/).waitFor();
});
