import { FieldResolver, Resolver } from "type-graphql";

import { ViewerType } from "../accounts/viewer.type.js";
import { lookAhead } from "../platform/connection.js";
import "./expertWork.reads.js";
import { ExpertWorkType } from "./expertWork.type.js";

@Resolver(() => ViewerType)
export class ExpertWorkResolver {
  @FieldResolver(() => ExpertWorkType, {
    nullable: true,
    description: "The person's own work as an expert; null for whoever has never been one.",
  })
  expertWork() {
    return lookAhead();
  }
}
