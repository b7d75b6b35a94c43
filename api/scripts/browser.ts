import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

import { projectRoot } from "../src/platform/projectRoot.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const minutes = (count: number) => count * 60_000;

/** The line that gets a browser where we could not. */
export const cure =
  "No Chromium was found and none could be fetched. Install one (Debian, Ubuntu: sudo apt-get install -y chromium) or set CHROMIUM to its path.";

/** Whether a file is a browser that starts here: a downloaded one may lack the system's libraries. */
const starts = (path: string): boolean =>
  existsSync(path) && spawnSync(path, ["--version"], { timeout: minutes(0.5), stdio: "ignore" }).status === 0;

const onPath = (path: string): string | undefined =>
  path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(starts);

function tell(words: string): void {
  console.log(words);
}

const playwright = join(projectRoot, "node_modules/playwright-core");

/** Playwright's own Chromium, fetched when it is not there yet. */
async function ofPlaywright(): Promise<string | undefined> {
  const { chromium }: { chromium: { executablePath(this: void): string } } = await import(
    pathToFileURL(join(playwright, "index.mjs")).href
  );
  const path = chromium.executablePath();
  if (!starts(path)) {
    tell("Fetching Playwright's Chromium (three minutes at most)…");
    const arguments_ = [join(playwright, "cli.js"), "install", "--no-shell", "chromium"];
    spawnSync(process.execPath, arguments_, { timeout: minutes(3), stdio: ["ignore", "ignore", "inherit"] });
  }
  return starts(path) ? path : undefined;
}

/** The system's package, which only root may install. */
function ofTheSystem(path: string): string | undefined {
  if (process.getuid?.() !== 0) return undefined;

  tell("Installing the system's Chromium (five minutes at most)…");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const arguments_ of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", arguments_, {
      env: environment,
      timeout: minutes(5),
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return onPath(path);
}

/** The path of a Chromium that starts: the one of CHROMIUM, of the path, Playwright's, or the system's; null when there is none to be had. */
export async function findBrowser({
  CHROMIUM: chosen,
  PATH: path = "",
}: NodeJS.ProcessEnv): Promise<string | null> {
  if (chosen && starts(chosen)) return chosen;
  if (chosen) tell(`CHROMIUM is ${chosen}, which is no browser that starts; looking for another.`);

  return onPath(path) ?? (await ofPlaywright()) ?? ofTheSystem(path) ?? null;
}
