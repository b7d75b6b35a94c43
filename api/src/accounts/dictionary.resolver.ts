import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Int, Mutation, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import type { OrderKey } from "../platform/read/declare.js";
import { connectionQuery, listQuery } from "../platform/read/read.js";
import { holdsWords } from "../platform/read/textSql.js";
import { institutionRead } from "./institution.reads.js";
import { InstitutionConnection, InstitutionsArgs } from "./institution.type.js";
import { type CalendarYear, calendarYearOf, parametersInForce } from "./calendarYear.queries.js";
import { CalendarYearType } from "./calendarYear.type.js";
import { PeopleArgs, PersonConnection } from "./people.type.js";
import { fullNameOf, personRead, viewerSeesNames } from "./person.reads.js";
import { today } from "./place.reads.js";
import { regulationRead } from "./regulation.reads.js";
import { endRole } from "./endRole.js";
import { grantRole } from "./grantRole.js";
import {
  EndRoleInput,
  EndRolePayload,
  EndRoleSuccess,
  GrantRoleInput,
  GrantRolePayload,
  GrantRoleSuccess,
  RoleRefused,
} from "./role.type.js";
import type { Viewer } from "./viewer.js";
import { RegulationParameterType, RegulationType } from "./regulation.type.js";

const regulationsQuery = listQuery(() => regulationRead, {
  where: () => "true",
  orderBy: (row) => `${row}.edition desc`,
  limit: 100,
});

const byName: OrderKey<Viewer> = { by: (row) => `${row}.name_ru collate "ru-x-icu"`, type: "text" };

const institutionsQuery = connectionQuery(() => institutionRead, {
  orders: {
    NAME: byName,
    STATE: [
      {
        by: (row) => `array_position(array['UNCONFIRMED', 'CONFIRMED', 'JOINED'], ${row}.state)`,
        type: "int",
      },
      byName,
    ],
  },
  defaultOrder: ["NAME", "ASC"],
  tieBreak: "id",
  filters: {
    search: (row, value) => `(${holdsWords(`${row}.name_ru`, value("text"))}
      or exists (select from institution_name n where n.institution_id = ${row}.id
        and ${holdsWords("n.name_ru", value("text"))})
      or starts_with(${row}.taxpayer_number, ${value("text")}))`,
    municipality: (row, value) => `${row}.municipality_id = ${value("text")}`,
    state: (row, value) => `${row}.state = ${value("text")}`,
  },
});

/** Only for those whose duty shows them every name: nobody else can try names out. */
const peopleQuery = connectionQuery(() => personRead, {
  where: (row, bind) => `${row}.erased_at is null and ${bind(viewerSeesNames, "boolean")}`,
  orders: { NAME: { by: (row) => `${fullNameOf(row)} collate "ru-x-icu"`, type: "text" } },
  defaultOrder: ["NAME", "ASC"],
  tieBreak: "id",
  filters: {
    search: (row, value) => holdsWords(fullNameOf(row), value("text")),
    hasRole: (row, value, bind) => `exists (select from role_grant g where g.person_id = ${row}.id
      and g.from_on <= ${today(bind)}
      and coalesce(g.to_on >= ${today(bind)}, true)) = ${value("boolean")}`,
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

  @Query(() => PersonConnection, {
    description:
      "People of the region, for those whose duty shows them every name; empty for everybody else.",
  })
  people(
    @Args(() => PeopleArgs) _args: PeopleArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return peopleQuery.read(context, info);
  }

  @Mutation(() => GrantRolePayload, { description: "Gives a person a role with dates and basis." })
  grantRole(
    @Arg("input", () => GrantRoleInput, { description: "The role." }) input: GrantRoleInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "grantRole",
      input,
      command: grantRole,
      success: GrantRoleSuccess.of,
      refusal: RoleRefused.of,
    });
  }

  @Mutation(() => EndRolePayload, { description: "Ends a role with its last day and basis." })
  endRole(
    @Arg("input", () => EndRoleInput, { description: "The role and its end." }) input: EndRoleInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "endRole",
      input,
      command: endRole,
      success: EndRoleSuccess.of,
      refusal: RoleRefused.of,
    });
  }
}
