import type { EntityManager } from "@mikro-orm/postgresql";
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

import { Account, Session } from "../../accounts/account.entity.js";
import { Person } from "../../accounts/person.entity.js";
import { type App, createApp } from "../../app.js";
import { type Config, readConfig } from "../../config.js";
import { createHandlers } from "../../notifications/handlers.js";
import { newSecret } from "../ids.js";
import { JournalEntry } from "../journal.entity.js";
import { hashOf } from "../session.js";
import type { Database } from "../database/database.js";
import { aDatabase } from "./testDatabase.js";

interface Answer<Data> {
  status: number;
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; correlationId: string };
  }[];
  headers: Headers;
}

/** The whole API on a database of its own, reached over HTTP as a browser would. */
export interface TestApi {
  app: App;
  database: Database;
  url: string;
  dataFolder: string;
  /** A unit of work with the service's rights, to arrange and to look. */
  em(): EntityManager;
  /** Sends one operation; `as` is the id of the person who is signed in, absent for nobody. */
  send<Data = Record<string, never>>(
    operation: string,
    variables?: object,
    as?: string | null,
  ): Promise<Answer<Data>>;
  /** A fresh session's cookie header for a person; makes an account when there is none. */
  cookieOf(this: void, personId: string): Promise<string>;
  /** Freezes the database's clock; null lets it run again. */
  setClock(instant: string | null): Promise<void>;
  /** Does the reactions to everything recorded so far, as the jobs would. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the API for a test file, over a database that `prepare` may fill first; close it in `afterAll`. */
export async function anApi(
  prepare: (database: Database, config: Config) => Promise<void> = async () => undefined,
): Promise<TestApi> {
  const database = await aDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), "collegium-api-"));
  const key = generateKeyPairSync("ed25519").privateKey.export({ format: "der", type: "pkcs8" });
  const config = readConfig({
    NODE_ENV: "test",
    DATA_DIR: dataFolder,
    REGISTER_KEY: key.toString("base64"),
  });
  await prepare(database, config);
  const app = await createApp({ config, database, worksJobs: false });
  const server = createServer(app.handler);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const owner = new pg.Pool({ ...database.owner, max: 1 });
  const em = () => app.services.orm.em.fork();
  const cookies = new Map<string, Promise<string>>();
  let settled = 0;

  /** One session a person, also when their first requests come together. */
  function cookieOf(personId: string): Promise<string> {
    const cookie = cookies.get(personId) ?? signIn(personId);
    cookies.set(personId, cookie);
    return cookie;
  }

  async function signIn(personId: string): Promise<string> {
    const unit = em();
    const now = new Date();
    const { regionId } = await unit.findOneOrFail(Person, { id: personId });
    const account =
      (await unit.findOne(Account, { person: personId })) ??
      unit.create(Account, {
        regionId,
        createdAt: now,
        person: personId,
        email: `${personId.toLowerCase()}@test.invalid`,
        confirmedAt: now,
      });
    const secret = newSecret();
    unit.create(Session, {
      regionId,
      createdAt: now,
      account,
      tokenHash: hashOf(secret),
      lastSeenAt: now,
      expiresAt: new Date("2099-01-01"),
    });
    await unit.flush();
    return `collegium=${secret}`;
  }

  return {
    app,
    database,
    url,
    dataFolder,
    em,
    cookieOf,
    async send(query, variables = {}, as = null) {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(as && { cookie: await cookieOf(as) }) },
        body: JSON.stringify({ query, variables }),
      });
      return {
        status: response.status,
        headers: response.headers,
        ...((await response.json()) as object),
      } as never;
    },
    async setClock(instant) {
      await owner.query("update clock set frozen_at = $1", [instant]);
    },
    async settle() {
      const { react } = createHandlers(app.services);
      const entries = await em().find(JournalEntry, { seq: { $gt: settled } }, { orderBy: { seq: "asc" } });
      for (const { seq } of entries) {
        await react({ journalSeq: Number(seq) });
        settled = Number(seq);
      }
    },
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await owner.end();
      await app.close();
      await database.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}
