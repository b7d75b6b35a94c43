import { createHash } from "node:crypto";
import type { ClientBase, Pool } from "pg";

import type { Sealing } from "./sealer.js";

/** A row of the journal with its seal, every value as the text that is hashed. */
interface SealedRow {
  place: string;
  hash: string;
  seq: string;
  regionId: string;
  act: string;
  actorId: string | null;
  subjectId: string;
  refs: Record<string, string>;
  hashes: Record<string, string>;
  /** To the microsecond, in UTC: `2026-11-25T09:30:00.000000Z`. */
  at: string;
}

const partEnd = "\u001f";
const pairEnd = "\u001e";

const byCodePoint = (one: string, other: string): number => Buffer.from(one).compare(Buffer.from(other));

const pairsText = (pairs: Record<string, string>): string =>
  Object.keys(pairs)
    .sort(byCodePoint)
    .map((key) => `${key}=${pairs[key]}`)
    .join(pairEnd);

/** The seal of a row after the seal before it (empty for the first): what `journal_hash` of the database computes. */
export function sealOf(previous: string, row: Omit<SealedRow, "hash">): string {
  const { place, seq, regionId, act, actorId, subjectId, refs, hashes, at } = row;
  const parts = [
    previous,
    place,
    seq,
    regionId,
    act,
    actorId ?? "",
    subjectId,
    pairsText(refs),
    pairsText(hashes),
    at,
  ];
  return createHash("sha256").update(parts.join(partEnd)).digest("hex");
}

/** The seal of the last row: two chains with the same head are the same chain. */
export interface JournalHead {
  place: number;
  hash: string;
}

/** How a check of the journal ended; `brokenAt` is the first place whose row, order or seal was altered. */
type JournalCheck = { head: JournalHead; brokenAt: null } | { head: JournalHead | null; brokenAt: number };

const mostSealed = 1000;

/** Asks the database to seal the rows of its journal. */
export const journalSealing = (pool: Pool): Sealing => ({
  what: "The journal",
  async seal() {
    const { rows } = await pool.query<{ sealed: number }>("select seal_journal($1) as sealed", [mostSealed]);
    return rows[0]!.sealed === mostSealed;
  },
});

const pageSize = 5000;
const sealedRows = `select s.place::text, s.hash, j.seq::text, j.region_id as "regionId", j.act, j.actor_id as "actorId",
    j.subject_id as "subjectId", j.refs, j.hashes,
    to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
  from journal_seal s left join journal j on j.seq = s.journal_seq
  where s.place > $1 order by s.place limit ${pageSize}`;

/** Recomputes every seal from the rows. Trust the outcome as far as `head` equals one that was written down elsewhere. */
export async function checkJournal(client: ClientBase): Promise<JournalCheck> {
  let head: JournalHead = { place: 0, hash: "" };
  for (;;) {
    const { rows } = await client.query<SealedRow>(sealedRows, [head.place]);
    for (const row of rows) {
      const place = head.place + 1;
      const isWhole = row.seq !== null && Number(row.place) === place && sealOf(head.hash, row) === row.hash;
      if (!isWhole) return { head, brokenAt: place };
      head = { place, hash: row.hash };
    }
    if (rows.length < pageSize) return { head, brokenAt: null };
  }
}
