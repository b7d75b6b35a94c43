import { spawn } from "node:child_process";
import process from "node:process";

import { projectRoot } from "../src/platform/projectRoot.js";

/** One command that must end well. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...arguments_: string[]];
  /** What it is told besides our own environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether people see what it says while it says it; otherwise only when it fails. */
  readonly isLoud?: boolean;
}

/** How a step ended. */
export interface Ended {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

/** Runs one step; what a quiet one said is shown when it fails. */
export function runStep({
  name,
  command: [program, ...arguments_],
  environment,
  isLoud,
}: Step): Promise<Ended> {
  const since = performance.now();
  const child = spawn(program, arguments_, {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ["ignore", isLoud ? "inherit" : "pipe", isLoud ? "inherit" : "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  }

  return new Promise((resolve) => {
    const end = (ok: boolean) => {
      const seconds = (performance.now() - since) / 1000;
      console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
      if (!ok && said) console.log(said.trimEnd());
      resolve({ name, ok, seconds });
    };
    child.once("error", (error) => {
      said += error.message;
      end(false);
    });
    child.once("close", (code) => end(code === 0));
  });
}

/** Runs steps that do not touch one another, so many at once; gives how each ended. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<Ended[]> {
  const waiting = [...steps];
  const ended: Ended[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) ended.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));

  return ended;
}

/** Prints how each step ended and sets the exit code: 0 only when all ended well. */
export function conclude(ended: readonly Ended[]): void {
  console.table(
    Object.fromEntries(
      ended.map(({ name, ok, seconds }) => [
        name,
        { result: ok ? "ok" : "FAILED", seconds: Number(seconds.toFixed(1)) },
      ]),
    ),
  );
  const failed = ended.filter(({ ok }) => !ok);
  if (failed.length > 0) {
    console.error(`Failed: ${failed.map(({ name }) => name).join(", ")}.`);
    process.exitCode = 1;
  }
}
