import type { Services } from "../context.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { databaseNow } from "../platform/act.js";
import { effects } from "./effects.js";
import { Notification } from "./notification.entity.js";
import { notices } from "./notices.js";
import { reactions } from "./reactions.js";

/** Does what an act changes elsewhere, keeps the notices that it causes and enqueues their mails; a second run changes nothing (R22). */
export async function react(services: Services, journalSeq: number): Promise<void> {
  const { orm, jobs } = services;
  const done = await orm.em.fork().findOneOrFail(JournalEntry, { seq: journalSeq });
  for (const effect of effects) await effect(services, done);

  await orm.em.fork().transactional(async (em) => {
    const entry = await em.findOneOrFail(JournalEntry, { seq: journalSeq });
    const told = (await reactions[entry.act]?.(em, entry)) ?? [];
    if (told.length === 0) return;

    const keyOf = (personId: string, kind: string) => `${journalSeq}:${kind}:${personId}`;
    const known = await em.find(Notification, {
      effectKey: { $in: told.map(({ personId, kind }) => keyOf(personId, kind)) },
    });
    const knownKeys = new Set(known.map(({ effectKey }) => effectKey));
    const now = await databaseNow(em);
    const fresh = told
      .filter(({ personId, kind }) => !knownKeys.has(keyOf(personId, kind)))
      .map(({ personId, kind, subjectId, words }) =>
        em.create(Notification, {
          regionId: entry.regionId,
          createdAt: now,
          person: personId,
          kind,
          subjectId,
          words,
          effectKey: keyOf(personId, kind),
        }),
      );
    await em.flush();
    for (const { id, kind } of fresh) {
      if (notices[kind as keyof typeof notices].isMailed)
        await jobs.enqueue(em, "mail", { kind: "notice", id });
    }
  });
}
