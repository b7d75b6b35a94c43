import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { filesFolderOf, outboxFolderOf, readConfig } from "./config.js";
import { projectRoot } from "./platform/projectRoot.js";

const production = { NODE_ENV: "production", PUBLIC_URL: "https://experts.example" };

/** A private key as a setting gives it. */
const keyText = (kind: "ed25519" | "x25519"): string =>
  (kind === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("x25519")).privateKey
    .export({ format: "der", type: "pkcs8" })
    .toString("base64");

const refusalOf = (environment: Record<string, string>, arguments_: string[] = []): string => {
  try {
    readConfig(environment, arguments_);
  } catch (error) {
    return String(error);
  }
  throw new Error("The settings were accepted.");
};

describe("settings that say nothing", () => {
  test("make a product for this machine alone, with an embedded database and invented people", () => {
    expect(readConfig({}, [])).toMatchObject({
      mode: "development",
      port: 4000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:4000",
      hasSecureCookies: false,
      proxyCount: 0,
      databaseUrl: null,
      migrationDatabaseUrl: null,
      smtpUrl: null,
      loadsDemonstration: true,
      logLevel: "info",
    });
  });

  test("may be written as blanks", () => {
    expect(readConfig({ PORT: " ", DATABASE_URL: "" }, [])).toEqual(readConfig({}, []));
  });
});

describe("settings", () => {
  test("cannot be changed once they are read", () => {
    expect(Object.isFrozen(readConfig({}, []))).toBe(true);
  });

  test("make cookies secure and believe one proxy when people come by https", () => {
    const https = { PUBLIC_URL: "https://experts.example/" };

    expect(readConfig(https, [])).toMatchObject({
      publicUrl: "https://experts.example",
      hasSecureCookies: true,
      proxyCount: 1,
    });
    expect(readConfig({ ...https, PROXY_COUNT: "2" }, []).proxyCount).toBe(2);
  });

  test("take a data folder from the clone when it is not absolute, and keep files and mail in it", () => {
    const config = readConfig({ DATA_DIR: "here" }, []);

    expect(config.dataFolder).toBe(join(projectRoot, "here"));
    expect(filesFolderOf(config)).toBe(join(projectRoot, "here/files"));
    expect(outboxFolderOf(config)).toBe(join(projectRoot, "here/outbox"));
  });

  test("give the key of the register's log, or leave it to the data folder", () => {
    expect(readConfig({}, []).registerKey).toBeNull();
    expect(readConfig({ REGISTER_KEY: keyText("ed25519") }, []).registerKey?.asymmetricKeyType).toBe(
      "ed25519",
    );
    expect(refusalOf({ REGISTER_KEY: "c2VjcmV0" })).not.toContain("c2VjcmV0");
  });

  test("leave an empty database empty when told so, and in production unless told otherwise", () => {
    expect(readConfig({ DEMO: "no" }, []).loadsDemonstration).toBe(false);
    expect(readConfig(production, []).loadsDemonstration).toBe(false);
    expect(
      readConfig({ ...production, COLLEGIUM_DEMO: "yes-load-invented-people" }, []).loadsDemonstration,
    ).toBe(true);
  });

  test("that are wrong are told all at once", () => {
    const refusal = refusalOf({ PORT: "http", NODE_ENV: "prod", LOG_LEVEL: "loud" });

    expect(refusal).toMatch(
      /NODE_ENV must be one of.*\n.*PORT must be a whole number.*\n.*LOG_LEVEL must be one of/,
    );
  });

  test("that are wrong are told without the password in them", () => {
    expect(refusalOf({ DATABASE_URL: "mysql://anna:hidden@db.example/region" })).not.toContain("hidden");
  });
});

describe("T64 a start is refused, and the cure is named, with", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["no public address in production", { NODE_ENV: "production" }, /PUBLIC_URL is needed.*https/],
    [
      "a public address without encryption in production",
      { ...production, PUBLIC_URL: "http://experts.example" },
      /PUBLIC_URL must begin with https/,
    ],
    [
      "a public address that is a page",
      { PUBLIC_URL: "https://experts.example/page" },
      /PUBLIC_URL must be an origin alone/,
    ],
    [
      "a public address that is none",
      { PUBLIC_URL: "experts.example" },
      /PUBLIC_URL must be an address that begins with https/,
    ],
    ["a port that is no number", { PORT: "four" }, /PORT must be a whole number from 0 to 65535/],
    ["a port that does not exist", { PORT: "70000" }, /PORT must be a whole number from 0 to 65535/],
    ["an unknown mode", { NODE_ENV: "staging" }, /NODE_ENV must be one of development, test, production/],
    [
      "invented people in production",
      { ...production, DEMO: "yes" },
      /DEMO would fill a production database.*Remove it/,
    ],
    [
      "a consent to invented people in other words",
      { ...production, COLLEGIUM_DEMO: "1" },
      /COLLEGIUM_DEMO must be yes-load-invented-people or absent/,
    ],
    [
      "a password that everybody knows in production",
      { ...production, DATABASE_URL: "postgresql://a:postgres@db/region" },
      /DATABASE_URL has a password that everybody knows. Give the role another/,
    ],
    [
      "the same of the owner",
      {
        ...production,
        DATABASE_URL: "postgresql://a:x9@db/r",
        MIGRATION_DATABASE_URL: "postgresql://o:changeme@db/r",
      },
      /MIGRATION_DATABASE_URL has a password/,
    ],
    [
      "another engine's database",
      { DATABASE_URL: "mysql://a@db/region" },
      /DATABASE_URL must be an address that begins with postgresql/,
    ],
    [
      "an owner without a service",
      { MIGRATION_DATABASE_URL: "postgresql://o@db/region" },
      /MIGRATION_DATABASE_URL is set without DATABASE_URL/,
    ],
    [
      "a debugger open in production",
      { ...production, NODE_OPTIONS: "--inspect=0.0.0.0" },
      /NODE_OPTIONS opens the debugger.*Remove it/,
    ],
    [
      "certificates unchecked in production",
      { ...production, NODE_TLS_REJECT_UNAUTHORIZED: "0" },
      /NODE_TLS_REJECT_UNAUTHORIZED is 0.*Remove it/,
    ],
    [
      "a log of personal data in production",
      { ...production, LOG_LEVEL: "trace" },
      /LOG_LEVEL must not be trace in production.*Use info/,
    ],
    [
      "a key of the register that is none",
      { REGISTER_KEY: "hidden" },
      /REGISTER_KEY must be a private Ed25519 key in base64: openssl genpkey/,
    ],
    [
      "a key of the register of another kind",
      { REGISTER_KEY_NEXT: keyText("x25519") },
      /REGISTER_KEY_NEXT must be a private Ed25519 key/,
    ],
    ["a mail server and no sender", { SMTP_URL: "smtp://mail.example" }, /MAIL_FROM is needed with SMTP_URL/],
    ["a sender that is no address", { MAIL_FROM: "the office" }, /MAIL_FROM must be a mail address/],
    [
      "a mail server by another protocol",
      { SMTP_URL: "https://mail.example", MAIL_FROM: "a@b.example" },
      /SMTP_URL must be an address that begins with smtp/,
    ],
  ])("%s", (_, environment, sentence) => {
    expect(refusalOf(environment)).toMatch(sentence);
  });

  test("a debugger open in production by an argument", () => {
    expect(refusalOf(production, ["--inspect-brk"])).toMatch(/opens the debugger/);
  });
});
