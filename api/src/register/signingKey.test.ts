import { generateKeyPairSync } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { publicBytesOf } from "./registerLog.model.js";
import { hasNextKey, openNextKey, openSigningKey, takeNextKey } from "./signingKey.js";

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "collegium-key-"));
});
afterEach(() => rm(dataFolder, { recursive: true }));

const settings = () => ({ registerKey: null, dataFolder });
const file = () => join(dataFolder, "register.key");

describe("the key that signs the register's log", () => {
  test("is made once, in a file for the service's account alone", async () => {
    const first = openSigningKey(settings())();

    expect(first.asymmetricKeyType).toBe("ed25519");
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect(await readdir(dataFolder)).toEqual(["register.key"]);
    expect(openSigningKey(settings())().equals(first)).toBe(true);
  });

  test("is made in a data folder that is not there yet", () => {
    const key = openSigningKey({ registerKey: null, dataFolder: join(dataFolder, "new", "er") });

    expect(key().type).toBe("private");
  });

  test("is that of the settings where they give one, and nothing is written then", async () => {
    const registerKey = generateKeyPairSync("ed25519").privateKey;

    expect(openSigningKey({ registerKey, dataFolder })()).toBe(registerKey);
    expect(await readdir(dataFolder)).toEqual([]);
  });

  test("is refused when others can read it, and when the file holds something else", async () => {
    openSigningKey(settings());
    await chmod(file(), 0o640);
    expect(() => openSigningKey(settings())).toThrow("can be read by others");

    await chmod(file(), 0o600);
    await writeFile(file(), "no key");
    expect(() => openSigningKey(settings())).toThrow("holds no private key");
  });

  test("gives way to the next one, which a running service then takes", async () => {
    const key = openSigningKey(settings());
    const former = key();
    const next = openNextKey(settings());
    expect(openNextKey(settings()).equals(next)).toBe(true);
    expect(hasNextKey(settings())).toBe(true);

    takeNextKey(settings());

    expect(publicBytesOf(key())).toEqual(publicBytesOf(next));
    expect(key().equals(former)).toBe(false);
    expect(await readFile(file(), "utf8")).toContain("PRIVATE KEY");
    expect(await readdir(dataFolder)).toEqual(["register.key"]);
  });
});
