import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { loadDemonstrationIfEmpty } from "../../api/seeds/demonstration.js";
import type { CastName } from "../../api/seeds/world/model.js";
import { castEmails } from "../../api/seeds/world/staff.js";
import { Account } from "../../api/src/accounts/account.entity.js";
import { Person } from "../../api/src/accounts/person.entity.js";
import { filesFolderOf } from "../../api/src/config.js";
import { DocumentVersion, ModelDocument } from "../../api/src/documents/document.entity.js";
import { openFolderStore } from "../../api/src/files/store.js";
import { ProjectGroup } from "../../api/src/groups/projectGroup.entity.js";
import { aReceivedImport, importRow } from "../../api/src/register/registerImport.factory.js";
import { anApi, type TestApi } from "../../api/src/platform/testing/api.js";
import { sealRegister } from "../../api/src/register/sealRegister.js";
import { aBrowser, aVisitor, type Visitor } from "./testing/browser.js";

let api: TestApi;
let browser: Browser;

beforeAll(async () => {
  api = await anApi(async (database, config) => {
    await loadDemonstrationIfEmpty(database, await openFolderStore(filesFolderOf(config)));
  });
  // Entries are in the log, so that the browser checks their proofs.
  const { reads, signingKey } = api.app.services;
  while (await sealRegister(reads, signingKey()));
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

/** Where a person begins beside the sections: what only the menu, or a later page of a list, leads to. */
async function farStarts(name: CastName | null): Promise<string[]> {
  const em = api.em();
  switch (name) {
    case null:
      return [
        "/sign-in",
        "/sign-up",
        "/reset",
        "/reset/no-such-token",
        "/confirm/no-such-token",
        "/register/verify",
      ];
    case "participant":
      return ["/proposals"];
    case "regionAdmin":
      return ["/administration"];
    case "candidate":
      return ["/application"];
    case "examinee":
      return ["/assessment"];
    case "assessor":
      return ["/bank"];
    case "registrar": {
      const personId = await personOf(name);
      const { regionId } = await em.findOneOrFail(Person, personId);
      const imported = await aReceivedImport(api, [importRow(1)], { personId, regionId });
      return ["/applications", "/commission", `/register/imports/${imported}`];
    }
    case "ministryOfficer":
      return ["/register/decisions", "/register/changes"];
    case "groupLead": {
      const group = await em.findOneOrFail(ProjectGroup, { lead: await personOf(name) });
      return [`/groups/${group.id}`, `/groups/${group.id}/documents/new`];
    }
    case "coordinator": {
      const documents = await em.find(ModelDocument, {});
      const ofEveryState = new Map(documents.map(({ state, id }) => [state, `/documents/${id}`]));
      const { document } = await em.findOneOrFail(DocumentVersion, { number: 2, submittedAt: { $ne: null } });
      return ["/groups", `/documents/${document.id}/publication`, ...ofEveryState.values()];
    }
    default:
      return [];
  }
}

async function visit(name: CastName | null): Promise<Visitor> {
  return aVisitor(browser, api, name && (await personOf(name)), { width: 1280 });
}

const fileOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The patterns of the tables of pages. */
const patterns = ["src/app/routes.tsx", "src/app/officeRoutes.tsx"].flatMap((table) =>
  [...readFileSync(fileOf(table), "utf8").matchAll(/^ {4}path: "([^"]+)"/gm)].map(([, pattern]) => pattern!),
);
const isMatch = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
/** The page that an address leads to; a word without a colon is taken before a name for any word. */
const kindOf = (path: string) =>
  patterns
    .filter((pattern) => isMatch(pattern, path.replace(/[?#].*$/, "")))
    .toSorted((one, other) => one.split(":").length - other.split(":").length)[0];

/** Pages that everybody sees otherwise; any other is walked by the first who comes to it. */
const ownOfEach = new Set(["/", "/documents/:id", "/documents/:id/discussion"]);
const walked = new Set<string>();

/** What is wrong with the page as it stands, on a desk and on the smallest phone. */
async function faultsOf({ page, axeFindings }: Visitor, isNew: boolean): Promise<string[]> {
  const wrong = isNew ? await axeFindings() : [];
  const headings = await page.getByRole("heading", { level: 1 }).allTextContents();
  if (headings.length !== 1) wrong.push(`${headings.length} headings of the first level`);
  if (/не удалось показать|страницы нет/i.test(headings[0] ?? "")) wrong.push(headings[0]!);
  if (await page.getByText("Проверка не пройдена").isVisible()) wrong.push("finds an entry false");
  if (!/^.+ — Коллегиум$/.test(await page.title())) wrong.push(`is named "${await page.title()}"`);
  await page.setViewportSize({ width: 320, height: 640 });
  // The page may draw itself anew for the narrow window.
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, null, {
    timeout: 2000,
  });
  await fits.catch(() => undefined);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) wrong.push(`${overflow} px wider than a phone of 320 px`);
  const text = await page.locator("body").innerText();
  const raw = /\b[A-Z]{3,}_[A-Z_]{2,}\b|\bundefined\b|\[object |\bNaN\b|Invalid Date/.exec(text);
  if (raw) wrong.push(`shows ${raw[0]}`);
  await page.setViewportSize({ width: 1280, height: 900 });

  return wrong;
}

describe("every page that a person can reach by links is whole, quiet and accessible", () => {
  /** The rail; its first three words are there for everybody. */
  const sections = ["/", "/documents", "/register", "/groups", "/notifications", "/cabinet"];

  test.each<[who: string, name: CastName | null]>([
    ["a visitor", null],
    ["an expert", "expert"],
    ["the lead of a group", "groupLead"],
    ["the lead of the roadmap's group", "workingGroupLead"],
    ["a participant", "participant"],
    ["the moderator", "moderator"],
    ["the coordinator", "coordinator"],
    ["the registrar", "registrar"],
    ["a candidate", "candidate"],
    ["a candidate in assessment", "examinee"],
    ["an assessor", "assessor"],
    ["the ministry's officer", "ministryOfficer"],
    ["the administrator", "regionAdmin"],
  ])("for %s", async (_, name) => {
    const visitor = await visit(name);
    const { page, open, goOn, complaints, context } = visitor;
    const starts = await farStarts(name);
    const waiting = [...(name ? sections : sections.slice(0, 3)), ...starts];
    const mine = new Set<string>();
    const been = new Set<string>();
    const wrong: string[] = [];
    let here: string | null = null;

    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const kind = kindOf(path);
      const isNew = kind && !walked.has(kind);
      const isOther = kind && ownOfEach.has(kind) && !mine.has(kind);
      if (!kind || been.has(path) || !(isNew || isOther || starts.includes(path))) continue;
      been.add(path);
      mine.add(kind);
      walked.add(kind);
      await (here && here !== kind ? goOn(path) : open(path));
      here = kind;
      const faults = await faultsOf(visitor, isNew === true);
      wrong.push(...faults.map((fault) => `${path}: ${fault}`));
      waiting.push(
        ...(await page
          .locator("a[href^='/']:not([href^='/files/'])")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))),
      );
    }
    await context.close();

    expect([...wrong, ...complaints]).toEqual([]);
  });

  test("and together they have seen every page of the product", () => {
    expect(patterns.filter((pattern) => !walked.has(pattern))).toEqual([]);
  });
});

test("the queue of an expert asks for at most 200 KB of compressed scripts", async () => {
  const { page, open } = await visit("expert");
  const scripts = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith(".js")) scripts.add(pathname);
  });
  await open("/");
  await page.getByRole("listitem").getByRole("heading", { level: 3 }).first().waitFor();
  await page.waitForLoadState("load");

  const bytes = [...scripts].map((path) => statSync(`${fileOf(`dist${path}`)}.gz`).size);
  expect(scripts.size).toBeGreaterThan(3);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200 * 1024);
});
