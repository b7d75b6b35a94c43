import type { EntityManager } from "@mikro-orm/postgresql";
import { createHash, randomBytes } from "node:crypto";

import { JournalEntry } from "./journal.entity.js";

export interface Happening {
  regionId: string;
  /** Noun and past participle: `proposal.submitted`. */
  act: string;
  /** Null when time or the system acted. */
  actorId: string | null;
  subjectId: string;
  at: Date;
  /** Other ids the act touches, by their part: `{ document: "document_…" }`. */
  refs?: Record<string, string>;
  /** Values whose salted hash proves later what was done; the values themselves are not kept. */
  proves?: Record<string, string>;
}

const saltedHash = (value: string): string => {
  const salt = randomBytes(16).toString("hex");

  return `${salt}:${createHash("sha256").update(salt).update(value.normalize("NFC")).digest("hex")}`;
};

/** What the journal keeps of a happening: ids, and a salted hash for each value. */
export function happeningRow({ regionId, act, actorId, subjectId, at, refs, proves }: Happening) {
  const hashes = Object.fromEntries(
    Object.entries(proves ?? {}).map(([name, value]) => [name, saltedHash(value)]),
  );

  return { regionId, act, actorId, subjectId, at, refs: refs ?? {}, hashes };
}

/** Adds one row to the journal, to be flushed with the change it tells of. */
export function record(em: EntityManager, happening: Happening): JournalEntry {
  return em.create(JournalEntry, happeningRow(happening));
}
