import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import type { Config } from "../config.js";
import { codeOf, StartRefused } from "../platform/startRefused.js";

/** Gives the private key that signs heads of the register's log: read anew each time, so that a rotation acts at once. */
export type SigningKey = () => KeyObject;

type KeySettings = Pick<Config, "registerKey" | "dataFolder">;

const keyFileOf = ({ dataFolder }: KeySettings): string => join(dataFolder, "register.key");
const nextFileOf = (settings: KeySettings): string => `${keyFileOf(settings)}.next`;

/** Writes a new key where only this account reads it, unless somebody has just done so. */
function makeKeyFile(path: string): void {
  const { privateKey } = generateKeyPairSync("ed25519");
  const half = `${path}.${process.pid}`;
  writeFileSync(half, privateKey.export({ format: "pem", type: "pkcs8" }), { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never in place of another's.
    linkSync(half, path);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(half);
  }
}

function readKeyFile(path: string): KeyObject {
  if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0) {
    throw new StartRefused(
      `The key ${path} can be read by others. Close it (chmod 600), and if somebody may have read it, rotate it (npm run register-key -- --rotate).`,
    );
  }
  try {
    return createPrivateKey(readFileSync(path));
  } catch (error) {
    throw new StartRefused(`${path} holds no private key. Put back the one from the operator's safe.`, {
      cause: error,
    });
  }
}

/** The key of the settings: that of REGISTER_KEY, or one in the data folder, which is made when it is not there. */
export function openSigningKey(settings: KeySettings): SigningKey {
  const { registerKey, dataFolder } = settings;
  if (registerKey) return () => registerKey;

  const path = keyFileOf(settings);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) makeKeyFile(path);
  readKeyFile(path);
  return () => readKeyFile(path);
}

/** The key that follows, kept beside the one in use until the register knows it. */
export function openNextKey(settings: KeySettings): KeyObject {
  const path = nextFileOf(settings);
  if (!existsSync(path)) makeKeyFile(path);
  return readKeyFile(path);
}

/** Whether a rotation was begun and not ended. */
export const hasNextKey = (settings: KeySettings): boolean => existsSync(nextFileOf(settings));

/** Puts the key that follows in the place of the one in use. */
export const takeNextKey = (settings: KeySettings): void =>
  renameSync(nextFileOf(settings), keyFileOf(settings));
