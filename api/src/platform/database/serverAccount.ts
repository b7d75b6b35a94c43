import { spawnSync } from "node:child_process";
import { StartRefused } from "../startRefused.js";

/** The user that the embedded server runs as. */
export interface ServerAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

function numberOf(flag: "-u" | "-g", name: string): number | null {
  const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });

  return status === 0 ? Number.parseInt(stdout, 10) : null;
}

function accountNamed(name: string): ServerAccount | null {
  const uid = numberOf("-u", name);
  const gid = numberOf("-g", name);

  return uid === null || gid === null ? null : { name, uid, gid };
}

/** Whom to run the server as: null means as ourselves, because PostgreSQL only refuses to run as root. */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;

  const account = accountNamed("postgres") ?? accountNamed("nobody");
  if (!account) {
    throw new StartRefused(
      "PostgreSQL does not run as root, and this machine has neither a user postgres nor a user nobody to run it as. Create one (useradd --system postgres), start as an ordinary user, or set DATABASE_URL.",
    );
  }
  return account;
}
