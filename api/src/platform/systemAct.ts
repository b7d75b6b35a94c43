import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";

import { databaseNow } from "./act.js";
import { JournalEntry } from "./journal.entity.js";
import type { Jobs } from "./jobs.js";

/** What acts when nobody's hand does: the first argument of what time or another act causes. */
export interface SystemActing {
  readonly em: EntityManager;
  readonly now: Date;
}

/**
 * One act of the system: a transaction of its own, flushed, and the reactions to what it recorded enqueued with it.
 * It is done at least once, so it asks the state first and changes nothing the second time.
 */
export async function actAsSystem<Value>(
  { orm, jobs }: { orm: MikroORM; jobs: Jobs },
  command: (acting: SystemActing) => Promise<Value>,
): Promise<Value> {
  return orm.em.fork().transactional(async (em) => {
    const value = await command({ em, now: await databaseNow(em) });
    await em.flush();
    for (const entity of em.getUnitOfWork().getIdentityMap().values()) {
      if (entity instanceof JournalEntry) await jobs.enqueue(em, "react", { journalSeq: Number(entity.seq) });
    }
    return value;
  });
}
