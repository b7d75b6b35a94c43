import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { lookAhead } from "../platform/connection.js";
import { connectionQuery, listQuery, oneQuery } from "../platform/read/read.js";
import { applicationRead } from "../register/application.reads.js";
import { ExpertApplicationType } from "../register/application.type.js";
import { seesCommission } from "./commission.policy.js";
import { byName, isOfficer } from "./commission.sight.js";
import { agendaItemRead, seatRead, sessionRead } from "./commission.reads.js";
import { AgendaItemType, CommissionSeatType, CommissionSessionType } from "./commission.type.js";
import { CommissionSessionConnection, CommissionSessionsArgs } from "./commissionList.type.js";

const sessionQuery = oneQuery<Viewer>(
  () => sessionRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);

const sessionsQuery = connectionQuery<Viewer>(() => sessionRead, {
  where: (_row, bind) => bind(seesCommission, "boolean"),
  orders: { HELD: { by: (row) => `${row}.held_at`, type: "timestamptz" } },
  defaultOrder: ["HELD", "DESC"],
  tieBreak: "id",
  filters: { states: (row, value) => `${row}.state = any(${value("text[]")})` },
});

const seatsQuery = listQuery<Viewer>(() => seatRead, {
  where: () => "true",
  orderBy: (row) => `${row}.is_chair desc, ${byName(`${row}.person_id`)}`,
  limit: 100,
});

const isRegistrar = (viewer: Viewer): boolean => viewer.has("REGISTRAR");

/** Assessed applications, and those that a session has left undecided. */
const waitingQuery = listQuery<Viewer>(() => applicationRead, {
  where: (row, bind) => `(${bind(isRegistrar, "boolean")} and (${row}.state = 'ASSESSED'
    or (${row}.state = 'AT_COMMISSION' and not exists (select from agenda_item wi
      where wi.application_id = ${row}.id and wi.state = 'PREPARED'))))`,
  orderBy: (row) => `${row}.result_published_at, ${row}.id`,
  limit: 100,
});

const decisionsQuery = listQuery<Viewer>(() => agendaItemRead, {
  where: (row, bind) => `(${bind(isOfficer, "boolean")} and ${row}.state = 'PROTOCOL_SIGNED'
    and ${row}.decided <> 'REFUSE')`,
  orderBy: (row) => `${row}.decided_at, ${row}.position`,
  limit: 100,
});

@Resolver(() => ExpertApplicationType)
export class CommissionResolver {
  @Query(() => CommissionSessionType, {
    nullable: true,
    description: "A session of the commission by its id; null when there is none for the viewer.",
  })
  commissionSession(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessionQuery.read(context, info);
  }

  @Query(() => CommissionSessionConnection, {
    description: "Sessions of the commission, for it and the registrar; empty for everybody else.",
  })
  commissionSessions(
    @Args(() => CommissionSessionsArgs) _args: CommissionSessionsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return sessionsQuery.read(context, info);
  }

  @Query(() => [CommissionSeatType], {
    description:
      "Who belongs to the commission today, the chair first, at most 100; for the commission and the registrar.",
  })
  commissionSeats(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return seatsQuery.read(context, info);
  }

  @Query(() => [ExpertApplicationType], {
    description:
      "Applications that wait for the agenda of a session, the longest waiting first, at most 100; for the registrar.",
  })
  applicationsForAgenda(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return waitingQuery.read(context, info);
  }

  @Query(() => [AgendaItemType], {
    description:
      "Signed decisions to grant that await their order, the oldest first, at most 100; for the ministry's officer.",
  })
  decisionsAwaitingOrder(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return decisionsQuery.read(context, info);
  }

  @FieldResolver(() => AgendaItemType, {
    nullable: true,
    description: "Its last place on an agenda of the commission; null when it was on none.",
  })
  agendaItem() {
    return lookAhead();
  }
}
