import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { StartRefused, sentenceOf } from "../startRefused.js";
import { type Login } from "./login.js";

/** The advisory lock of the process that serves from an embedded database. */
const servingLock = 0x636f6c6c;
const applicationPrefix = "collegium serving, process ";

/** The right to serve from an embedded database, held by one process at a time. */
export interface Serving {
  /** Gives the right up. */
  end(): Promise<void>;
}

async function connect(login: Login): Promise<Client> {
  const client = new Client({
    ...login,
    application_name: `${applicationPrefix}${process.pid}`,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // What ended the connection is told by its "end"; an "error" without a listener would end the process.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function take(client: Client): Promise<boolean> {
  const { rows } = await client.query("select pg_try_advisory_lock($1) as taken", [servingLock]);

  return rows[0].taken;
}

async function holderOf(client: Client): Promise<string> {
  const { rows } = await client.query(
    `select application_name as name from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [servingLock],
  );

  return String(rows[0]?.name ?? "").slice(applicationPrefix.length) || "unknown";
}

/**
 * Takes the right to serve, or refuses to start when another process has it. The connection that holds the lock also
 * watches the server: when it breaks, `revive` is called until the server answers again, and the lock is taken anew.
 */
export async function serve(login: Login, dataFolder: string, revive: () => Promise<void>): Promise<Serving> {
  let client = await connect(login);
  if (!(await take(client))) {
    const holder = await holderOf(client);
    await client.end();
    throw new StartRefused(
      `Another process (${holder}) serves from the data folder ${dataFolder} already. Stop it (kill ${holder}), or set DATA_DIR to another folder and PORT to another port for this one.`,
    );
  }

  const over = new AbortController();
  let reviving = Promise.resolve();
  const watch = () => client.once("end", () => (reviving = reconnect()));
  const reconnect = async (): Promise<void> => {
    let lastComplaint = "";
    while (!over.signal.aborted) {
      try {
        await revive();
        client = await connect(login);
        if (!(await take(client)))
          console.error(`Another process (${await holderOf(client)}) serves from ${dataFolder} as well now.`);
        watch();
        return;
      } catch (error) {
        const complaint = `The embedded database is down: ${sentenceOf(error)}`;
        if (complaint !== lastComplaint) console.error(complaint);
        lastComplaint = complaint;
        await sleep(500, undefined, { ref: false });
      }
    }
  };
  watch();

  return {
    async end() {
      over.abort();
      await client.end();
      await reviving;
    },
  };
}
