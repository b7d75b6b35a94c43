import { type RawBuilder, sql } from "kysely";

import type { Services } from "../context.js";
import { databaseNow } from "../platform/act.js";

const hour = 3_600_000;
const sweepEveryMinutes = 20;
type Sweeping = Pick<Services, "orm" | "store">;

/** Sweeps when the clock says so; called once a minute, and a missed look is made up by the next. */
export async function sweepNowAndThen(services: Sweeping): Promise<void> {
  const now = await databaseNow(services.orm.em.fork());
  if (now.getUTCMinutes() % sweepEveryMinutes === 0) await sweepFiles(services);
}

/**
 * Removes what uploads left behind an hour ago: tickets that brought nothing, files that nothing took, contents that no file and
 * no text names (T53). Safe to run twice and late. Gives the number of contents removed.
 */
export async function sweepFiles({ orm, store }: Sweeping): Promise<number> {
  const em = orm.em.fork();
  const before = new Date((await databaseNow(em)).getTime() - hour);
  await em.transactional(async (inner) => {
    const kysely = inner.getKysely();
    const { rows } = await sql<{ holder: string; part: string }>`
      select c.conrelid::regclass::text as holder, a.attname as part from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.confrelid = 'stored_file'::regclass and c.contype = 'f' and c.conrelid <> 'upload_ticket'::regclass`.execute(
      kysely,
    );
    const isFree: RawBuilder<boolean> = sql`${sql.join(
      rows.map(
        ({ holder, part }) =>
          sql`not exists (select from ${sql.table(holder)} h where h.${sql.ref(part)} = f.id)`,
      ),
      sql` and `,
    )}`;
    await sql`delete from upload_ticket t where t.expires_at < ${before} and (t.file_id is null
      or exists (select from stored_file f where f.id = t.file_id and ${isFree}))`.execute(kysely);
    await sql`delete from stored_file f where f.created_at < ${before} and ${isFree}
      and not exists (select from upload_ticket t where t.file_id = f.id)`.execute(kysely);
  });

  return store.sweep(before, async (hashes) => {
    const { rows } = await sql<{ hash: string }>`
      select hash from stored_file where hash = any(${hashes})
      union select unnest(image_hashes) from document_version where image_hashes && ${hashes}::text[]`.execute(
      orm.em.fork().getKysely(),
    );
    return new Set(rows.map(({ hash }) => hash));
  });
}
