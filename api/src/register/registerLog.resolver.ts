import { Arg, Ctx, FieldResolver, Int, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { lookAhead } from "../platform/connection.js";
import { consistencyPath, nodesAskedBy } from "../platform/merkle.js";
import { RegisterEntryType } from "./registerEntry.type.js";
import { headJson, keyJson, nodeJson, type StoredNode, treeOf } from "./registerLog.reads.js";
import { EntryProofType, RegisterHeadType, RegisterKeyType } from "./registerLog.type.js";

const headSql = `select ${headJson("h")} as head from register_head h
  where h.region_id = $1 and ($2::int is null or h.size = $2) order by h.number desc limit 1`;
const keysSql = `select ${keyJson("k")} as key from register_key k order by k.number limit 100`;
const nodesSql = `select (select coalesce(max(size), 0) from register_head where region_id = $1) as size,
  (select coalesce(jsonb_agg(${nodeJson("n")}), '[]') from register_node n
    join unnest($2::int[], $3::int[]) asked (level, place) using (level, place) where n.region_id = $1) as nodes`;

@Resolver()
export class RegisterLogResolver {
  @Query(() => RegisterHeadType, {
    nullable: true,
    description: "A signed head of the register's log; null when there is none, or none of that size.",
  })
  async registerHead(
    @Arg("size", () => Int, {
      nullable: true,
      description: "How many records the log had; the last head when null or absent.",
    })
    size: number | null,
    @Ctx() { reads, viewer }: Context,
  ): Promise<RegisterHeadType | null> {
    const { rows } = await reads.query<{ head: RegisterHeadType }>({
      name: "register-head",
      text: headSql,
      values: [viewer.regionId, size ?? null],
    });
    return rows[0]?.head ?? null;
  }

  @Query(() => [String], {
    nullable: true,
    description:
      "What shows that the log of one size is the beginning of that of another (RFC 9162, 2.1.4): hashes, 32 bytes in base64 each, at most 62. Null when the log is not as large, or the sizes are not in order.",
  })
  async registerConsistency(
    @Arg("fromSize", () => Int, { description: "The size of the earlier head, from 1." }) fromSize: number,
    @Arg("toSize", () => Int, { description: "The size of the later head; the same gives an empty list." })
    toSize: number,
    @Ctx() { reads, viewer }: Context,
  ): Promise<string[] | null> {
    if (fromSize < 1 || fromSize > toSize) return null;

    const asked = nodesAskedBy((nodeAt) => consistencyPath(fromSize, toSize, nodeAt));
    const { rows } = await reads.query<{ size: number; nodes: StoredNode[] }>({
      name: "register-nodes",
      text: nodesSql,
      values: [viewer.regionId, asked.map(({ level }) => level), asked.map(({ place }) => place)],
    });
    const { size, nodes } = rows[0]!;
    if (toSize > size) return null;
    return consistencyPath(fromSize, toSize, treeOf(nodes)).map((hash) => hash.toString("base64"));
  }

  @Query(() => [RegisterKeyType], {
    description: "The public keys of the register's log, by number; at most 100.",
  })
  async registerKeys(@Ctx() { reads }: Context): Promise<RegisterKeyType[]> {
    const { rows } = await reads.query<{ key: RegisterKeyType }>({ name: "register-keys", text: keysSql });
    return rows.map(({ key }) => key);
  }
}

@Resolver(() => RegisterEntryType)
export class EntryProofResolver {
  @FieldResolver(() => EntryProofType, {
    nullable: true,
    description:
      "The proof that the entry's last event is in the register's log; null for about a second until it is, for an entry without events, and when the content of the event was erased.",
  })
  proof() {
    return lookAhead();
  }
}
