import { rm } from "node:fs/promises";
import { type Database } from "./database.js";
import { homeIn, makeHome } from "./home.js";
import { type Login, withConnection } from "./login.js";
import { findPrograms } from "./programs.js";
import { serverAccount } from "./serverAccount.js";
import { type Server, administrator, ensureRunning, runningServer, stopNow } from "./server.js";
import { serve } from "./serving.js";
import { inTurn } from "./turn.js";
import { stopUnlessVisited, visit } from "./guests.js";

/** The role that migrates. */
export const ownerRole = "collegium_owner";

/** The role that the product works as. */
export const serviceRole = "collegium_service";

const productDatabase = "collegium";

/** How an embedded server is opened. */
export interface EmbeddedOptions {
  /** Where its data lies or shall lie. */
  readonly dataFolder: string;
  /** Whether this process serves people from it: only one may. Scripts and tests come as guests. */
  readonly serves?: boolean;
  /** False only for data that a test throws away. */
  readonly durable?: boolean;
}

/** An embedded database, with its administrator for those who make and drop databases. */
export interface EmbeddedDatabase extends Database {
  readonly dataFolder: string;
  readonly administrator: Login;
}

/** Closes a database to everybody but its owner and the service; a copy of a template does not inherit this. */
export const closingStatements = (database: string): string =>
  `revoke all on database ${database} from public; grant connect on database ${database} to ${serviceRole}`;

async function provide(login: Login): Promise<void> {
  await withConnection(login, async (client) => {
    const { rows } = await client.query("select rolname as name from pg_roles");
    const known = new Set(rows.map(({ name }) => name));
    for (const role of [ownerRole, serviceRole].filter((name) => !known.has(name))) {
      await client.query(`create role ${role} login`);
    }
    const { rowCount } = await client.query("select from pg_database where datname = $1", [productDatabase]);
    if (rowCount === 0) {
      await client.query(`create database ${productDatabase} owner ${ownerRole}`);
      await client.query(closingStatements(productDatabase));
    }
  });
}

/** Opens the real PostgreSQL that comes with the packages: starts it, adopts it running, or joins other processes at it. */
export async function openEmbedded({
  dataFolder,
  serves = false,
  durable = true,
}: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const account = serverAccount();
  const programs = findPrograms(account);
  const server: Server = { home: homeIn(dataFolder), programs, durable };
  makeHome(server.home, account);

  const stay = await inTurn(server.home.turn, async () => {
    try {
      await ensureRunning(server);
      await provide(administrator(server));
      return visit(server);
    } catch (error) {
      stopUnlessVisited(server);
      throw error;
    }
  });
  const login = (user: string): Login => ({ ...administrator(server, productDatabase), user });
  const serving = serves
    ? await serve(login(serviceRole), dataFolder, () =>
        inTurn(server.home.turn, () => ensureRunning(server)),
      ).catch((error: unknown) => {
        stay.leave();
        throw error;
      })
    : null;

  return {
    service: login(serviceRole),
    owner: login(ownerRole),
    administrator: administrator(server),
    hasOneLogin: false,
    description: `embedded PostgreSQL, data in ${dataFolder}`,
    dataFolder,
    async close() {
      await serving?.end();
      stay.leave();
    },
  };
}

/** Stops whatever server is left at a folder and removes the folder with all its data: for data that a test threw away. */
export async function discardEmbedded(dataFolder: string): Promise<void> {
  const home = homeIn(dataFolder);
  const server: Server = { home, programs: findPrograms(serverAccount()), durable: false };
  if (runningServer(server) !== null) stopNow(server);
  await rm(home.socket, { recursive: true, force: true });
  await rm(home.folder, { recursive: true, force: true, maxRetries: 5 });
}
