import { createHash } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../projectRoot.js";
import { StartRefused, sentenceOf } from "../startRefused.js";
import { type ServerAccount } from "./serverAccount.js";

/** A socket's path must fit into 107 bytes on Linux and 103 on macOS; its name takes 16 of them. */
const longestSocketFolder = 86;

/** What root's embedded servers share: an unprivileged server may not enter the clone of every root. */
export const openFolder = "/var/lib/collegium";

/** Where one embedded server keeps everything. */
export interface Home {
  readonly folder: string;
  /** Belongs to the account that the server runs as. */
  readonly server: string;
  readonly data: string;
  readonly socket: string;
  readonly log: string;
  /** One file for every process that uses the server. */
  readonly guests: string;
  readonly turn: string;
}

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** The folder for data of this clone: in the clone, or, for root, in an open place under a name made from the clone's path. */
export function defaultDataFolder(name = "main"): string {
  return process.getuid?.() === 0
    ? join(openFolder, `${shortHash(realpathSync(projectRoot))}-${name}`)
    : join(projectRoot, ".data", name);
}

/** The home whose folder this is; nothing is created yet. */
export function homeIn(folder: string): Home {
  const server = join(folder, "server");
  const near = join(server, "socket");
  const isNearEnough = Buffer.byteLength(near) <= longestSocketFolder;

  return {
    folder,
    server,
    data: join(server, "data"),
    socket: isNearEnough ? near : join(tmpdir(), `collegium-${shortHash(server)}`),
    log: join(server, "server.log"),
    guests: join(folder, "guests"),
    turn: join(folder, "turn"),
  };
}

function makeFolder(path: string, mode: number, owner: ServerAccount | null): void {
  mkdirSync(path, { recursive: true, mode });
  const found = lstatSync(path);
  // In a shared temporary folder somebody else could have put a link or an open folder under our name.
  if (!found.isDirectory()) throw new Error(`${path} is not a folder`);
  if (owner && found.uid !== owner.uid) chownSync(path, owner.uid, owner.gid);
  chmodSync(path, mode);
}

/** Creates what is missing of a home, each folder closed to all others but its owner. */
export function makeHome(home: Home, account: ServerAccount | null): void {
  try {
    // The server's account has to pass through the home to its own part of it.
    makeFolder(home.folder, account ? 0o711 : 0o700, null);
    makeFolder(home.guests, 0o700, null);
    makeFolder(home.server, 0o700, account);
    makeFolder(home.socket, 0o700, account);
  } catch (error) {
    throw new StartRefused(
      `The data folder ${home.folder} cannot be written (${sentenceOf(error)}). Make it writable for this user, or set DATA_DIR to a folder that is.`,
      { cause: error },
    );
  }
}
