import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { connectionQuery, listQuery } from "../platform/read/read.js";
import { holdsText } from "../platform/read/textSql.js";
import { institutionRead } from "./institution.reads.js";
import { InstitutionConnection, InstitutionsArgs } from "./institution.type.js";
import { type CalendarYear, calendarYearOf, parametersInForce } from "./calendarYear.queries.js";
import { CalendarYearType } from "./calendarYear.type.js";
import { regulationRead } from "./regulation.reads.js";
import { RegulationParameterType, RegulationType } from "./regulation.type.js";

const regulationsQuery = listQuery(() => regulationRead, {
  where: () => "true",
  orderBy: (row) => `${row}.edition desc`,
  limit: 100,
});

const institutionsQuery = connectionQuery(() => institutionRead, {
  orders: { NAME: { by: (row) => `${row}.name_ru collate "ru-x-icu"`, type: "text" } },
  defaultOrder: ["NAME", "ASC"],
  tieBreak: "id",
  filters: {
    search: (row, value) => `(${holdsText(`${row}.name_ru`, value("text"))}
      or starts_with(${row}.taxpayer_number, ${value("text")}))`,
    municipality: (row, value) => `${row}.municipality_id = ${value("text")}`,
    state: (row, value) => `${row}.state = ${value("text")}`,
  },
});

@Resolver()
export class DictionaryResolver {
  @Query(() => InstitutionConnection, { description: "The region's dictionary of institutions." })
  institutions(
    @Args(() => InstitutionsArgs) _args: InstitutionsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return institutionsQuery.read(context, info);
  }

  @Query(() => [RegulationType], {
    description: "Editions of the regulation, newest first; at most 100. Empty while the defaults hold.",
  })
  regulations(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return regulationsQuery.read(context, info);
  }

  @Query(() => [RegulationParameterType], {
    description:
      "Every parameter with the value in force today; as many as the product knows, below a hundred.",
  })
  parametersInForce(@Ctx() context: Context): Promise<object[]> {
    return parametersInForce(context);
  }

  @Query(() => CalendarYearType, {
    nullable: true,
    description:
      "Working and non-working days of a year: the law's holidays as the year's transfers change them. Null outside 2000 to 2100.",
  })
  calendarYear(
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Ctx() context: Context,
  ): Promise<CalendarYear | null> {
    return calendarYearOf(context, year);
  }
}
