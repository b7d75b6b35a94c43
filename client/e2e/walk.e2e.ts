import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { loadDemonstrationIfEmpty } from "../../api/seeds/demonstration.js";
import { castEmails } from "../../api/seeds/world/staff.js";
import type { CastName } from "../../api/seeds/world/model.js";
import { Account } from "../../api/src/accounts/account.entity.js";
import { filesFolderOf } from "../../api/src/config.js";
import { openFolderStore } from "../../api/src/files/store.js";
import { anApi, type TestApi } from "../../api/src/platform/testing/api.js";
import { aBrowser, aVisitor } from "./testing/browser.js";

let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  api = await anApi(async (database, config) => {
    await loadDemonstrationIfEmpty(database, await openFolderStore(filesFolderOf(config)));
  });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.close();
});

async function personOf(name: CastName): Promise<string> {
  const account = await api.em().findOneOrFail(Account, { email: castEmails[name] });

  return account.person.id;
}

/** Everything that a page of the product links to within it, so that the walk finds what the person can reach. */
const sections = ["/", "/documents", "/register", "/groups", "/notifications", "/cabinet"];

/** How many pages of one kind are enough: a document in discussion is like another, one in approval is not. */
const mostOfAKind = 3;
const kindOf = (path: string) => path.replaceAll(/\/[a-z]+_[1-9A-Za-z]{22}/g, "/:id").replace(/[?#].*$/, "");

describe("every page that a person can reach by links is whole, quiet and accessible", () => {
  test.each<[who: string, name: CastName | null, width: number]>([
    ["a visitor", null, 320],
    ["a participant", "participant", 1440],
    ["an expert", "expert", 1440],
    ["an expert on a phone", "expert", 320],
    ["the lead of a group", "groupLead", 1440],
    ["the moderator", "moderator", 1440],
    ["the coordinator", "coordinator", 1440],
    ["the registrar", "registrar", 1440],
    ["the ministry's officer", "ministryOfficer", 1440],
    ["the administrator", "regionAdmin", 1440],
  ])("for %s", async (_, name, width) => {
    const { page, open, axeFindings, complaints, context } = await aVisitor(
      browser,
      api,
      name && (await personOf(name)),
      { width },
    );
    const waiting = [...sections];
    const seen = new Map<string, number>();
    const wrong: string[] = [];

    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const kind = kindOf(path);
      const count = seen.get(kind) ?? 0;
      if (count >= mostOfAKind || path.startsWith("/files/")) continue;
      seen.set(kind, count + 1);
      await open(path);

      const heading = await page.getByRole("heading", { level: 1 }).first().textContent();
      if (/не удалось показать|страницы нет/i.test(heading ?? "")) wrong.push(`${path}: ${heading}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) wrong.push(`${path}: ${overflow} px wider than the window`);
      const text = await page.locator("body").innerText();
      const raw = /\b[A-Z]{3,}_[A-Z_]{2,}\b|\bundefined\b|\[object |\bNaN\b|Invalid Date/.exec(text);
      if (raw) wrong.push(`${path}: shows ${raw[0]}`);
      if (count === 0) wrong.push(...(await axeFindings()).map((finding) => `${path}: ${finding}`));
      const links = await page
        .locator("a[href^='/']")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      waiting.push(
        ...links.filter((link) => (seen.get(kindOf(link)) ?? 0) < mostOfAKind && !waiting.includes(link)),
      );
    }
    await context.close();

    expect([...wrong, ...complaints]).toEqual([]);
    expect(seen.size).toBeGreaterThan(4);
  });
});
