// npm run lighthouse            : the built product with the demonstration before Lighthouse, five runs of each page, median.
// npm run lighthouse -- --runs 1: a quick look.
// Prints a table, with the load of the machine beside it, and ends with 1 when a page falls short of what is wanted.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

import { demonstrationPassword } from "../seeds/demonstration.js";
import { castEmails } from "../seeds/world/staff.js";
import { projectRoot } from "../src/platform/projectRoot.js";
import { cure, findBrowser } from "./browser.js";

const lighthouse = "lighthouse@13.5.0";

const { values: options } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const runs = Number(options.runs);

interface Preset {
  name: string;
  arguments: readonly string[];
  /** The least score of performance. */
  wanted: number;
}
const presets: readonly Preset[] = [
  { name: "desktop", arguments: ["--preset=desktop"], wanted: 95 },
  { name: "mobile", arguments: [], wanted: 85 },
];
const wantedAccessibility = 100;

interface Report {
  categories: Record<"performance" | "accessibility", { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
  environment: { benchmarkIndex: number };
}

/** Starts the product on a free port over data of its own; resolves when it is ready. */
async function start(dataFolder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(projectRoot, "api/dist/src/main.js")], {
    cwd: projectRoot,
    env: { ...process.env, DATA_DIR: dataFolder, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const found = /port (\d+);/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.once("exit", (code) => reject(new Error(`The product ended with ${code}:\n${said}`)));
  });
  return { child, url: `http://localhost:${port}` };
}

/** Resolves when it has ended: it leaves the database in order. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode === null && child.kill("SIGTERM")) await ended;
}

async function ask<Data>(url: string, query: string, variables: object): Promise<[Data, string]> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "apollo-require-preflight": "true" },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Data };
  return [
    data,
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
  ];
}

/** The cookie of somebody of the demonstration. */
async function cookieOf(url: string, email: string): Promise<string> {
  const [, cookie] = await ask(
    url,
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
    { input: { key: crypto.randomUUID(), email, password: demonstrationPassword } },
  );
  if (!cookie) throw new Error(`${email} could not sign in.`);
  return cookie;
}

/** The document with the longest text of all: the roadmap that is under discussion. */
async function documentOf(url: string): Promise<string> {
  const [{ documents }] = await ask<{ documents: { nodes: { id: string }[] } }>(
    url,
    `{ documents(first: 1, filter: { states: [OPEN_DISCUSSION] }) { nodes { id } } }`,
    {},
  );
  return documents.nodes[0]!.id;
}

interface Page {
  name: string;
  path: string;
  cookie: string | null;
}

function measure(
  url: string,
  { path, cookie }: Page,
  preset: Preset,
  browser: string,
  folder: string,
): Report {
  const report = join(folder, "report.json");
  const { status, stderr } = spawnSync(
    "npx",
    [
      "--yes",
      lighthouse,
      `${url}${path}`,
      ...preset.arguments,
      "--only-categories=performance,accessibility",
      "--output=json",
      `--output-path=${report}`,
      "--quiet",
      `--chrome-flags=--headless=new --disable-gpu --disable-dev-shm-usage${process.getuid?.() === 0 ? " --no-sandbox" : ""}`,
      ...(cookie ? [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`] : []),
    ],
    { encoding: "utf8", env: { ...process.env, CHROME_PATH: browser } },
  );
  if (status !== 0) throw new Error(`Lighthouse failed:\n${stderr}`);
  return JSON.parse(readFileSync(report, "utf8")) as Report;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

const scoreOf = (report: Report, category: keyof Report["categories"]) =>
  Math.round((report.categories[category].score ?? 0) * 100);

/** One row of the table: medians over the runs. */
function rowOf(page: Page, preset: Preset, reports: readonly Report[], loads: readonly number[]) {
  const median = (value: (report: Report) => number) => Math.round(medianOf(reports.map(value)));
  const milliseconds = (audit: string) => median((report) => report.audits[audit]?.numericValue ?? 0);
  const performance = median((report) => scoreOf(report, "performance"));
  const accessibility = Math.min(...reports.map((report) => scoreOf(report, "accessibility")));
  return {
    page: page.name,
    preset: preset.name,
    performance,
    wanted: preset.wanted,
    accessibility,
    "first paint, ms": milliseconds("first-contentful-paint"),
    "largest paint, ms": milliseconds("largest-contentful-paint"),
    "blocked, ms": milliseconds("total-blocking-time"),
    shift: medianOf(
      reports.map((report) => report.audits["cumulative-layout-shift"]?.numericValue ?? 0),
    ).toFixed(3),
    "speed of the machine": median((report) => report.environment.benchmarkIndex),
    load: medianOf(loads).toFixed(1),
    holds: performance >= preset.wanted && accessibility >= wantedAccessibility,
  };
}

const browser = await findBrowser(process.env);
if (!browser) throw new Error(cure);
const built = spawnSync(process.execPath, [join(projectRoot, "api/build.mjs")], { stdio: "inherit" });
if (built.status !== 0) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "collegium-lighthouse-"));
// The database of root runs as another user, who has to come in.
chmodSync(folder, 0o755);
const { child, url } = await start(join(folder, "data"));
try {
  const pages: readonly Page[] = [
    { name: "home", path: "/", cookie: null },
    { name: "document", path: `/documents/${await documentOf(url)}`, cookie: null },
    { name: "queue of an expert", path: "/", cookie: await cookieOf(url, castEmails.expert) },
  ];
  const rows = pages.flatMap((page) =>
    presets.map((preset) => {
      const loads: number[] = [];
      const reports = Array.from({ length: runs }, () => {
        loads.push(loadavg()[0]!);
        return measure(url, page, preset, browser, folder);
      });
      const row = rowOf(page, preset, reports, loads);
      console.log(`${row.page}, ${row.preset}: ${row.performance} and ${row.accessibility}`);
      return row;
    }),
  );
  console.table(rows);
  process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await stop(child);
  rmSync(folder, { recursive: true, force: true });
}
