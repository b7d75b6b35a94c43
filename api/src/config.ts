import { createPrivateKey, type KeyObject } from "node:crypto";
import { isAbsolute, join, resolve } from "node:path";

import { defaultDataFolder } from "./platform/database/home.js";
import { projectRoot } from "./platform/projectRoot.js";
import { StartRefused } from "./platform/startRefused.js";

const modes = ["development", "test", "production"] as const;
const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
const yes = ["yes", "true", "1"];
const no = ["no", "false", "0"];
const consentToInventedPeople = "yes-load-invented-people";
const passwordsEverybodyKnows = [
  "postgres",
  "password",
  "collegium",
  "changeme",
  "secret",
  "admin",
  "123456",
];

/** What the process was told by its environment: checked, complete, and unchangeable. */
export interface Config {
  readonly mode: (typeof modes)[number];
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen at: this machine only, unless HOST says otherwise. */
  readonly host: string;
  /** The origin people see in their browser, without a slash at the end; it stands in mails. */
  readonly publicUrl: string;
  /** Whether cookies are `__Host-` and secure: when people come by https. */
  readonly hasSecureCookies: boolean;
  /** How many proxies stand in front and may tell the address of the person behind them. */
  readonly proxyCount: number;
  /** The service's login, or null for the embedded database. */
  readonly databaseUrl: string | null;
  /** The owner's login, or null when `databaseUrl` has to do for both. */
  readonly migrationDatabaseUrl: string | null;
  /** Where the embedded database, uploaded files and the outbox lie. */
  readonly dataFolder: string;
  /** The key that signs heads of the register's log, or null for the one in the data folder. */
  readonly registerKey: KeyObject | null;
  /** The key that is to follow it, for the rotation alone. */
  readonly nextRegisterKey: KeyObject | null;
  /** The mail server, or null to put mail into the outbox folder instead of sending it. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Whether an empty database is filled with the invented region. */
  readonly loadsDemonstration: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings one by one and remembers what is wrong with each, so that one start tells all of it. */
class Settings {
  readonly mistakes: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** The text of a setting, or null when it is absent or blank. */
  text(name: string): string | null {
    return this.environment[name]?.trim() || null;
  }

  refuse(name: string, sentence: string): void {
    this.mistakes.push(`${name} ${sentence}`);
  }

  wholeNumber(name: string, standard: number, [least, most]: readonly [number, number]): number {
    const text = this.text(name);
    if (text === null) return standard;

    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    this.refuse(name, `must be a whole number from ${least} to ${most}, not "${text}".`);
    return standard;
  }

  oneOf<Word extends string>(name: string, words: readonly Word[], standard: Word): Word {
    const text = this.text(name);
    if (text === null) return standard;

    const found = words.find((word) => word === text);
    if (found === undefined) this.refuse(name, `must be one of ${words.join(", ")}, not "${text}".`);
    return found ?? standard;
  }

  /** An address with one of these protocols. It may hold a password, so a mistake is told without its text. */
  url(name: string, protocols: readonly string[]): URL | null {
    const text = this.text(name);
    if (text === null) return null;

    const url = URL.parse(text);
    if (url && protocols.includes(url.protocol)) return url;
    const examples = protocols.map((protocol) => `${protocol}//`).join(" or ");
    this.refuse(
      name,
      `must be an address that begins with ${examples}. A special character in its password is written as %XX.`,
    );
    return null;
  }
}

function readPublicUrl(settings: Settings, mode: Config["mode"], port: number): URL {
  const standard = new URL(`http://localhost:${port}`);
  const url = settings.url("PUBLIC_URL", ["https:", "http:"]);
  if (url === null) {
    if (mode === "production" && settings.text("PUBLIC_URL") === null) {
      settings.refuse(
        "PUBLIC_URL",
        "is needed in production: the https address under which people reach the product, for cookies and mails.",
      );
    }
    return standard;
  }

  if (url.pathname !== "/" || url.search || url.hash || url.username) {
    settings.refuse(
      "PUBLIC_URL",
      "must be an origin alone, such as https://experts.example, without path or name.",
    );
  }
  if (mode === "production" && url.protocol !== "https:") {
    settings.refuse(
      "PUBLIC_URL",
      "must begin with https:// in production, or sessions travel in the clear. Put a proxy with a certificate in front.",
    );
  }
  return url;
}

function readDatabase(settings: Settings, mode: Config["mode"]) {
  const names = ["DATABASE_URL", "MIGRATION_DATABASE_URL"] as const;
  for (const name of names) {
    const url = settings.url(name, ["postgresql:", "postgres:"]);
    if (mode === "production" && url && passwordsEverybodyKnows.includes(decodeURIComponent(url.password))) {
      settings.refuse(
        name,
        "has a password that everybody knows. Give the role another (alter role … password …).",
      );
    }
  }
  const [databaseUrl, migrationDatabaseUrl] = [settings.text(names[0]), settings.text(names[1])];
  if (migrationDatabaseUrl !== null && databaseUrl === null) {
    settings.refuse(
      "MIGRATION_DATABASE_URL",
      "is set without DATABASE_URL. Set DATABASE_URL to the service's login on the same database.",
    );
  }
  return { databaseUrl, migrationDatabaseUrl };
}

function readMail(settings: Settings, publicUrl: URL) {
  const smtpUrl = settings.url("SMTP_URL", ["smtp:", "smtps:"])?.href ?? null;
  const mailFrom = settings.text("MAIL_FROM");
  if (smtpUrl !== null && mailFrom === null) {
    settings.refuse(
      "MAIL_FROM",
      "is needed with SMTP_URL: the sender's address, such as Collegium <noreply@experts.example>.",
    );
  }
  if (mailFrom !== null && !/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(mailFrom)) {
    settings.refuse("MAIL_FROM", "must be a mail address, alone or as Name <address>.");
  }
  return { smtpUrl, mailFrom: mailFrom ?? `Collegium <noreply@${publicUrl.hostname}>` };
}

/** A private Ed25519 key in PKCS 8; its text is never told, nor the reason why it does not fit. */
function readKey(settings: Settings, name: string): KeyObject | null {
  const text = settings.text(name);
  if (text === null) return null;
  try {
    const key = createPrivateKey({ key: Buffer.from(text, "base64"), format: "der", type: "pkcs8" });
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    // Refused below, as a key of another kind is.
  }
  settings.refuse(
    name,
    "must be a private Ed25519 key in base64: openssl genpkey -algorithm ed25519 -outform DER | base64 -w0",
  );
  return null;
}

function readDemonstration(settings: Settings, mode: Config["mode"]): boolean {
  const wish = settings.oneOf("DEMO", [...yes, ...no], mode === "development" ? "yes" : "no");
  if (mode !== "production") return yes.includes(wish);

  const consent = settings.text("COLLEGIUM_DEMO");
  if (consent !== null && consent !== consentToInventedPeople) {
    settings.refuse("COLLEGIUM_DEMO", `must be ${consentToInventedPeople} or absent.`);
  }
  if (yes.includes(wish) && consent !== consentToInventedPeople) {
    settings.refuse(
      "DEMO",
      `would fill a production database with people whose passwords are public. Remove it; for a showroom set COLLEGIUM_DEMO=${consentToInventedPeople}.`,
    );
  }
  return consent === consentToInventedPeople;
}

function refuseOpenDoors(settings: Settings, arguments_: readonly string[]): void {
  const options = [settings.text("NODE_OPTIONS") ?? "", ...arguments_].join(" ");
  if (/--inspect/.test(options)) {
    settings.refuse(
      "NODE_OPTIONS",
      "opens the debugger (--inspect), which gives the whole process away. Remove it in production.",
    );
  }
  if (settings.text("NODE_TLS_REJECT_UNAUTHORIZED") === "0") {
    settings.refuse(
      "NODE_TLS_REJECT_UNAUTHORIZED",
      "is 0, so no certificate is checked. Remove it in production; NODE_EXTRA_CA_CERTS names an authority of your own.",
    );
  }
}

/** Reads and checks the environment; throws `StartRefused` with every mistake in it. */
export function readConfig(
  environment: Environment = process.env,
  arguments_: readonly string[] = process.execArgv,
): Config {
  const settings = new Settings(environment);
  const mode = settings.oneOf("NODE_ENV", modes, "development");
  const port = settings.wholeNumber("PORT", 4000, [0, 65_535]);
  const publicUrl = readPublicUrl(settings, mode, port);
  const logLevel = settings.oneOf("LOG_LEVEL", logLevels, mode === "test" ? "silent" : "info");
  if (mode === "production") {
    refuseOpenDoors(settings, arguments_);
    if (logLevel === "debug" || logLevel === "trace") {
      settings.refuse(
        "LOG_LEVEL",
        `must not be ${logLevel} in production: at that level personal data would be logged. Use info.`,
      );
    }
  }
  const dataFolder = settings.text("DATA_DIR");

  const config: Config = {
    mode,
    port,
    host: settings.text("HOST") ?? "127.0.0.1",
    publicUrl: publicUrl.origin,
    hasSecureCookies: publicUrl.protocol === "https:",
    // This service speaks http alone: where people come by https, a proxy stands before it.
    proxyCount: settings.wholeNumber("PROXY_COUNT", publicUrl.protocol === "https:" ? 1 : 0, [0, 9]),
    ...readDatabase(settings, mode),
    dataFolder:
      dataFolder === null
        ? defaultDataFolder()
        : isAbsolute(dataFolder)
          ? dataFolder
          : resolve(projectRoot, dataFolder),
    registerKey: readKey(settings, "REGISTER_KEY"),
    nextRegisterKey: readKey(settings, "REGISTER_KEY_NEXT"),
    ...readMail(settings, publicUrl),
    loadsDemonstration: readDemonstration(settings, mode),
    logLevel,
  };
  if (settings.mistakes.length > 0) {
    throw new StartRefused(
      [
        "The settings in the environment do not fit:",
        ...settings.mistakes.map((mistake) => `  ${mistake}`),
      ].join("\n"),
    );
  }
  return Object.freeze(config);
}

/** The folder of uploaded files. */
export const filesFolderOf = ({ dataFolder }: Config): string => join(dataFolder, "files");

/** The folder where mail is put that no mail server takes. */
export const outboxFolderOf = ({ dataFolder }: Config): string => join(dataFolder, "outbox");
