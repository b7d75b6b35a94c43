import type { KeyObject } from "node:crypto";
import type pg from "pg";

import {
  leafHash,
  nodesAskedBy,
  nodesAtHand,
  nodesCompletedBy,
  rootOf,
  type TreeNode,
} from "../platform/merkle.js";
import { lockLog, numberOfKey, signedInstant } from "./registerKeys.js";
import {
  commitmentTo,
  contentOf,
  headText,
  type LoggedEvent,
  logOf,
  openingOf,
  signatureOf,
} from "./registerLog.model.js";

/** How many events one transaction makes leaves of. */
const mostAtOnce = 500;

interface WaitingEvent extends LoggedEvent {
  id: string;
  regionId: string;
  regionCode: string;
}

const waitingSql = `select event_seq as seq from register_unlogged order by event_seq limit ${mostAtOnce}`;
// By a list, so that a great heap of events is found by its index, however little the database knows of it yet.
const eventsSql = `select e.id, e.kind, to_char(e."on", 'YYYY-MM-DD') as "on", e.after, e.region_id as "regionId",
    g.code as "regionCode", r.registration_no as "registrationNo", r.kind as "entryKind"
  from entry_event e join register_entry r on r.id = e.entry_id join region g on g.id = e.region_id
  where e.seq = any($1) order by e.seq`;

/**
 * Makes leaves of committed events and signs the head of the grown tree; true when there may be more. An advisory lock lets
 * one process work at a time, so that a region's leaves are numbered without gaps. Nothing is signed over a tree that
 * does not go on from the last head, nor with another key than the register's last.
 */
export async function sealRegister(pool: pg.Pool, key: KeyObject): Promise<boolean> {
  // Every act of the product asks for this: most have changed no entry.
  const { rowCount } = await pool.query("select from register_unlogged limit 1");
  if (rowCount === 0) return false;

  const client = await pool.connect();
  try {
    await client.query("begin");
    await lockLog(client);
    const { rows: waiting } = await client.query<{ seq: string }>(waitingSql);
    const seqs = waiting.map(({ seq }) => seq);
    const { rows: events } = await client.query<WaitingEvent>(eventsSql, [seqs]);
    const keyNumber = await numberOfKey(client, key);
    for (const [regionId, ofRegion] of Map.groupBy(events, (event) => event.regionId)) {
      await grow(client, { regionId, events: ofRegion, key, keyNumber });
    }
    await client.query("delete from register_unlogged where event_seq = any($1)", [seqs]);
    await client.query("commit");
    return seqs.length === mostAtOnce;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
}

interface LastHead {
  number: number;
  size: number;
  root: Buffer;
}

async function readTree(client: pg.ClientBase, regionId: string) {
  const { rows: heads } = await client.query<LastHead>(
    "select number, size, root from register_head where region_id = $1 order by number desc limit 1",
    [regionId],
  );
  const head = heads[0] ?? null;
  const size = head?.size ?? 0;
  const asked = nodesAskedBy((nodeAt) => rootOf(size, nodeAt));
  const { rows: nodes } = await client.query<TreeNode>(
    `select n.level::int as level, n.place, n.hash from register_node n
      join unnest($2::int[], $3::int[]) as asked (level, place) using (level, place) where n.region_id = $1`,
    [regionId, asked.map(({ level }) => level), asked.map(({ place }) => place)],
  );
  const tree = nodesAtHand(nodes);
  if (head && !rootOf(size, tree).equals(head.root))
    throw new Error(`The log of ${regionId} does not lead to its head ${head.number}, so it is not signed.`);
  return { head, size, tree };
}

interface Growth {
  regionId: string;
  events: readonly WaitingEvent[];
  key: KeyObject;
  keyNumber: number;
}

async function grow(client: pg.ClientBase, { regionId, events, key, keyNumber }: Growth): Promise<void> {
  const { head, size: former, tree } = await readTree(client, regionId);
  const leaves = events.map((event, place) => {
    const opening = openingOf(contentOf(event));
    return { eventId: event.id, index: former + place, ...opening, commitment: commitmentTo(opening) };
  });
  const nodes = leaves.flatMap(({ index, commitment }) => {
    const completed = nodesCompletedBy(index, leafHash(commitment), tree);
    for (const node of completed) tree.add(node);
    return completed;
  });

  const indexes = leaves.map(({ index }) => index);
  await client.query(
    `insert into register_leaf (region_id, leaf_index, event_id, commitment)
      select $1, * from unnest($2::int[], $3::text[], $4::bytea[])`,
    [regionId, indexes, leaves.map(({ eventId }) => eventId), leaves.map(({ commitment }) => commitment)],
  );
  await client.query(
    `insert into register_opening (region_id, leaf_index, salt, content)
      select $1, * from unnest($2::int[], $3::bytea[], $4::text[])`,
    [regionId, indexes, leaves.map(({ salt }) => salt), leaves.map(({ content }) => content)],
  );
  await client.query(
    `insert into register_node (region_id, level, place, hash) select $1, * from unnest($2::int[], $3::int[], $4::bytea[])`,
    [
      regionId,
      nodes.map(({ level }) => level),
      nodes.map(({ place }) => place),
      nodes.map(({ hash }) => hash),
    ],
  );

  const size = former + leaves.length;
  const facts = {
    log: logOf(events[0]!.regionCode),
    number: (head?.number ?? 0) + 1,
    size,
    root: rootOf(size, tree),
    at: await signedInstant(client),
  };
  await client.query(
    `insert into register_head (region_id, number, log, size, root, at, key_number, signature)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      regionId,
      facts.number,
      facts.log,
      facts.size,
      facts.root,
      facts.at,
      keyNumber,
      signatureOf(headText(facts), key),
    ],
  );
}
