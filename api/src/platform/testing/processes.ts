import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

import { projectRoot } from "../projectRoot.js";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** A process under test, with what it has said so far. */
export interface Started {
  readonly child: ChildProcess;
  said(): string;
  /** Waits for words in what it says and gives all of it so far; rejects when it ends without them. */
  untilItSays(words: string): Promise<string>;
  /** Waits for its end and gives the code, or the signal that ended it. */
  untilItEnds(): Promise<number | string | null>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | string | null>;
}

/** Starts a TypeScript file as a process of its own; it is killed at the end of the test when it still lives. */
export function startProcess(
  file: string,
  arguments_: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Started {
  const { NODE_OPTIONS: _, VITEST: __, NODE_ENV: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", loader, file, ...arguments_], {
    env: { ...inherited, TSX_TSCONFIG_PATH: join(projectRoot, "api/tsconfig.json"), ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  }
  const ended = once(child, "close").then(() => child.exitCode ?? child.signalCode);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });

  return {
    child,
    said: () => text,
    untilItSays: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (text.includes(words)) resolve(text);
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        void ended.then((code) =>
          reject(new Error(`It ended (${code}) without saying "${words}":\n${text}`)),
        );
        look();
      }),
    untilItEnds: () => ended,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
