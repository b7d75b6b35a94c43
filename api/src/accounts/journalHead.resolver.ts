import { Arg, Ctx, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { LocalDate } from "../platform/scalars.js";
import { JournalHeadType } from "./journalHead.type.js";

const headOfDay = `select place::float8 as place, hash, sealed_at as "sealedAt" from journal_seal
  where sealed_at < ($1::date + 1)::timestamp at time zone 'UTC' order by place desc limit 1`;

@Resolver()
export class JournalHeadResolver {
  @Query(() => JournalHeadType, {
    nullable: true,
    description:
      "The seal of the last row of the journal that was sealed before a day ended in UTC; null when there was none.",
  })
  async journalHead(
    @Arg("day", () => LocalDate, { description: "The day; of today it may still grow." }) day: string,
    @Ctx() { reads }: Context,
  ): Promise<JournalHeadType | null> {
    const { rows } = await reads.query<JournalHeadType>({
      name: "journal-head",
      text: headOfDay,
      values: [day],
    });

    return rows[0] ?? null;
  }
}
