import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from "type-graphql";

import { viewerSeesNames } from "../accounts/person.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import type { Bind, RowSql } from "../platform/read/declare.js";
import { connectionQuery, facetsQuery, oneQuery } from "../platform/read/read.js";
import { holdsWords } from "../platform/read/textSql.js";
import { orderRead } from "./order.reads.js";
import {
  OrderConnection,
  OrderRefused,
  OrdersArgs,
  OrderType,
  RegisterOrderInput,
  RegisterOrderPayload,
  RegisterOrderSuccess,
} from "./order.type.js";
import { registerOrder } from "./registerOrder.js";
import { entryFacets, publicListing, registerEntryRead, staffListing } from "./registerEntry.reads.js";
import {
  RegisterEntriesArgs,
  RegisterEntryConnection,
  RegisterEntryType,
  RegisterFacets,
  RegisterFacetsArgs,
} from "./registerEntry.type.js";

const byId: RowSql<Viewer> = (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`;
const isOfKind = (row: string, bind: Bind<Viewer>): string =>
  `${row}.kind = ${bind((_viewer, { kind }) => kind, "text")}`;

const registerEntryQuery = oneQuery(() => registerEntryRead, byId);
const publicEntriesQuery = connectionQuery(() => registerEntryRead, { where: isOfKind, ...publicListing });
const staffEntriesQuery = connectionQuery(() => registerEntryRead, { where: isOfKind, ...staffListing });
const publicFacetsQuery = facetsQuery(() => registerEntryRead, {
  where: isOfKind,
  filters: publicListing.filters!,
  facets: entryFacets,
});
const staffFacetsQuery = facetsQuery(() => registerEntryRead, {
  where: isOfKind,
  filters: staffListing.filters!,
  facets: entryFacets,
});

const orderQuery = oneQuery(() => orderRead, byId);
const ordersQuery = connectionQuery(() => orderRead, {
  orders: { DATE: { by: (row) => `${row}."on"`, type: "date" } },
  defaultOrder: ["DATE", "DESC"],
  tieBreak: "id",
  filters: {
    search: (row, value) =>
      holdsWords(`concat_ws(' ', ${row}.number, ${row}.title, ${row}.issuer)`, value("text")),
    kind: (row, value) => `${row}.kind = ${value("text")}`,
    year: (row, value) => `${row}.year = ${value("int")}`,
  },
});

@Resolver()
export class RegisterResolver {
  @Query(() => RegisterEntryConnection, { description: "The expert register." })
  registerEntries(
    @Args(() => RegisterEntriesArgs) _args: RegisterEntriesArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = viewerSeesNames(context.viewer) ? staffEntriesQuery : publicEntriesQuery;
    return query.read(context, info);
  }

  @Query(() => RegisterFacets, {
    description: "How many entries each choice of a filter would leave for the viewer.",
  })
  registerFacets(
    @Args(() => RegisterFacetsArgs) _args: RegisterFacetsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const query = viewerSeesNames(context.viewer) ? staffFacetsQuery : publicFacetsQuery;
    return query.read(context, info);
  }

  @Query(() => RegisterEntryType, {
    nullable: true,
    description: "An entry of the register by its id; null when there is none.",
  })
  registerEntry(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return registerEntryQuery.read(context, info);
  }

  @Query(() => OrderConnection, { description: "Orders registered in the region." })
  orders(
    @Args(() => OrdersArgs) _args: OrdersArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ordersQuery.read(context, info);
  }

  @Query(() => OrderType, { nullable: true, description: "An order by its id; null when there is none." })
  order(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return orderQuery.read(context, info);
  }

  @Mutation(() => RegisterOrderPayload, {
    description: "Registers an order on the register, and makes it the basis of entries that have none.",
  })
  registerOrder(
    @Arg("input", () => RegisterOrderInput, { description: "The order and its entries." })
    input: RegisterOrderInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "registerOrder",
      input,
      command: registerOrder,
      success: RegisterOrderSuccess.of,
      refusal: OrderRefused.of,
    });
  }
}

@Resolver(() => OrderType)
export class OrderEntriesResolver {
  @FieldResolver(() => [RegisterEntryType], {
    description: "Entries of the register that it acts on, by number; at most 100.",
  })
  entries() {
    return lookAhead();
  }
}
