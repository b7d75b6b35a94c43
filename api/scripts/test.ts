// npm test: everything that must hold, once. Later parts run although earlier ones have failed.
import process from "node:process";

import { cure, findBrowser } from "./browser.js";
import { checks } from "./checks.js";
import { type Ended, conclude, runStep, runSteps } from "./steps.js";

const vitest = (name: string, config: string, environment = {}) =>
  runStep({ name, command: ["vitest", "run", "--config", config], environment, isLoud: true });

async function journeys(): Promise<Ended[]> {
  const browser = await findBrowser(process.env);
  if (browser === null) {
    console.error(cure);
    return [{ name: "journeys in a browser", ok: false, seconds: 0 }];
  }
  const built = await runStep({ name: "build", command: ["node", "api/build.mjs"] });
  if (!built.ok) return [built];

  return [built, await vitest("journeys in a browser", "client/vitest.e2e.config.ts", { CHROMIUM: browser })];
}

conclude([
  ...(await runSteps(checks, 2)),
  await vitest("tests of the server", "api/vitest.config.ts"),
  await vitest("tests of the client", "client/vitest.config.ts"),
  ...(await journeys()),
]);
