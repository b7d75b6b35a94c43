import { Client, type ClientConfig } from "pg";

/** How one role reaches the database: fits `new pg.Pool(login)` as it is. `host` may be the folder of a socket. */
export interface Login {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: ClientConfig["ssl"];
}

/** The parts of a `postgresql://` address, read the way `pg` reads them (socket folders and sslmode included). */
export function loginOf(url: string): Login {
  const { host, port, user, password, database, ssl } = new Client({ connectionString: url });

  return {
    host,
    port,
    user: user ?? "",
    ...(typeof password === "string" && { password }),
    database: database ?? "",
    ...(ssl && { ssl }),
  };
}

/** The same login in the words of `MikroORM.init`. */
export function ormConnection({ host, port, user, password, database, ssl }: Login) {
  return {
    host,
    port,
    user,
    ...(password !== undefined && { password }),
    dbName: database,
    ...(ssl !== undefined && { driverOptions: { ssl } }),
  };
}

/** Opens one connection, gives it to `work` and closes it whatever happens. */
export async function withConnection<Result>(
  login: Login,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ ...login, connectionTimeoutMillis: 10_000 });
  // A connection that breaks between two statements reports it here; the next statement rejects on its own.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
