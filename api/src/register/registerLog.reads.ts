import type { Viewer } from "../accounts/viewer.js";
import { inclusionPath, nodesAtHand } from "../platform/merkle.js";
import { code, everyone, extendRead, type RowSql } from "../platform/read/declare.js";
import { registerEntryRead } from "./registerEntry.reads.js";

/** Without the line breaks that the database puts after 76 characters. */
export const base64 = (bytes: string): string => `translate(encode(${bytes}, 'base64'), E'\\n', '')`;
/** An instant as the signed texts have it. */
const instant = (at: string): string => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A row of `register_key`, as JSON. */
export const keyJson = (key: string): string => `jsonb_build_object('number', ${key}.number,
  'publicKey', ${base64(`${key}.public_key`)}, 'fromAt', ${instant(`${key}.from_at`)},
  'untilAt', (select ${instant("min(f.from_at)")} from register_key f where f.number > ${key}.number),
  'signature', ${base64(`${key}.signature`)})`;

/** A row of `register_head` with its key, as JSON. */
export const headJson = (head: string): string => `jsonb_build_object('log', ${head}.log,
  'number', ${head}.number, 'size', ${head}.size, 'root', ${base64(`${head}.root`)}, 'at', ${instant(`${head}.at`)},
  'signature', ${base64(`${head}.signature`)},
  'key', (select ${keyJson("k")} from register_key k where k.number = ${head}.key_number))`;

/** A node of the tree as JSON gives it. */
export interface StoredNode {
  level: number;
  place: number;
  hash: string;
}

/** Nodes of JSON as a tree. */
export const treeOf = (nodes: readonly StoredNode[]) =>
  nodesAtHand(nodes.map(({ hash, ...node }) => ({ ...node, hash: Buffer.from(hash, "base64") })));

export const nodeJson = (node: string): string =>
  `jsonb_build_object('level', ${node}.level, 'place', ${node}.place, 'hash', ${base64(`${node}.hash`)})`;

interface Leaf {
  index: number;
  content: string;
  salt: string;
  head: { size: number };
  nodes: StoredNode[];
}

/**
 * The leaf of the last event, the last head, and of the tree the nodes beside the way up and those of the right edge: all
 * that a path is made of. Null while the event waits for its leaf, and when its opening was erased.
 */
const leafOfLastEvent: RowSql<Viewer> = (row) => `(select jsonb_build_object(
    'index', l.leaf_index, 'content', o.content, 'salt', ${base64("o.salt")}, 'head', ${headJson("h")},
    'nodes', (select coalesce(jsonb_agg(${nodeJson("n")}), '[]') from register_node n
      join (select s.level, (l.leaf_index >> s.level) # 1 as place from generate_series(0, 30) s (level)
        union select s.level, (h.size >> s.level) - 1 from generate_series(0, 30) s (level)
          where (h.size >> s.level) & 1 = 1) asked using (level, place)
      where n.region_id = l.region_id))
  from register_leaf l join register_opening o using (region_id, leaf_index)
    cross join lateral (select * from register_head g where g.region_id = l.region_id
      order by g.number desc limit 1) h
  where l.event_id = (select e.id from entry_event e where e.entry_id = ${row}.id
    order by e."on" desc, e.seq desc limit 1))`;

extendRead(registerEntryRead, {
  proof: code(
    { leaf: leafOfLastEvent },
    ({ leaf }: { leaf: Leaf | null }) => {
      if (!leaf) return null;
      const { nodes, ...proof } = leaf;
      const path = inclusionPath(proof.index, proof.head.size, treeOf(nodes));
      return { ...proof, path: path.map((hash) => hash.toString("base64")) };
    },
    everyone,
  ),
});
