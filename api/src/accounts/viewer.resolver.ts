import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { Node, readNode } from "../platform/node.js";
import { listQuery, oneQuery } from "../platform/read/read.js";
import {
  directionRead,
  municipalityRead,
  regionRead,
  today,
  viewerPerson,
  viewerRegion,
} from "./place.reads.js";
import { DirectionType, MunicipalityType, RegionType } from "./place.type.js";
import { consentTextRead } from "./profile.reads.js";
import { ConsentTextType } from "./profile.type.js";
import { viewerRead } from "./viewer.reads.js";
import { ViewerType } from "./viewer.type.js";

const viewerQuery = oneQuery(
  () => viewerRead,
  (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
);
const regionQuery = oneQuery(
  () => regionRead,
  (row, bind) => `${row}.id = ${bind(viewerRegion, "text")}`,
);
const municipalitiesQuery = listQuery(() => municipalityRead, {
  where: (row) => `${row}.to_on is null`,
  orderBy: (row) => `${row}.name_ru collate "ru-x-icu"`,
  limit: 300,
});
const consentTextsQuery = listQuery(() => consentTextRead, {
  where: (
    row,
    bind,
  ) => `${row}.effective_from_on <= ${today(bind)} and not exists (select from consent_text later
    where later.region_id = ${row}.region_id and later.kind = ${row}.kind and later.effective_from_on <= ${today(bind)}
    and (later.effective_from_on, later.edition) > (${row}.effective_from_on, ${row}.edition))`,
  orderBy: (row) => `${row}.kind`,
  limit: 2,
});
const directionsQuery = listQuery(() => directionRead, {
  where: () => "true",
  orderBy: (row) => `${row}.position`,
  limit: 50,
});

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: "Whoever is signed in; null for nobody." })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return viewerQuery.read(context, info);
  }

  @Query(() => RegionType, {
    nullable: true,
    description: "The region served; null before its dictionaries are loaded.",
  })
  region(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return regionQuery.read(context, info);
  }

  @Query(() => [MunicipalityType], { description: "The region's municipalities by name; at most 300." })
  municipalities(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return municipalitiesQuery.read(context, info);
  }

  @Query(() => [ConsentTextType], {
    description: "The texts of both consents in the edition in force; at most one of each kind.",
  })
  consentTexts(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return consentTextsQuery.read(context, info);
  }

  @Query(() => [DirectionType], {
    description: "The directions of quality management by number; at most 50.",
  })
  directions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return directionsQuery.read(context, info);
  }

  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id; null when there is none or it is not for the viewer.",
  })
  node(
    @Arg("id", () => ID, { description: "The identity." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readNode(id, context, info);
  }
}
