import { StartRefused } from "../startRefused.js";
import { type Login, withConnection } from "./login.js";

/** Refuses a database that a newer version of this software has migrated; `known` are the names of our own migrations. */
export async function refuseNewerSchema(owner: Login, known: readonly string[]): Promise<void> {
  const foreign = await withConnection(owner, async (client) => {
    const { rows } = await client.query("select to_regclass('mikro_orm_migrations') is not null as exists");
    if (!rows[0].exists) return [];

    const applied = await client.query(
      "select name from mikro_orm_migrations where name <> all ($1) order by name",
      [known],
    );
    return applied.rows.map(({ name }) => String(name));
  });
  if (foreign.length === 0) return;

  throw new StartRefused(
    `The database was migrated by a newer version of this software (it knows ${foreign.join(", ")}, this one does not). Start that version, or restore the backup made before it was first started.`,
  );
}
