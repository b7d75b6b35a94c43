import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";

import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { CommissionSessionType } from "./commission.type.js";
import { CommissionSessionState } from "./commissionSession.entity.js";

export const CommissionSessionConnection = connectionOf<CommissionSessionType>(
  () => CommissionSessionType,
  "CommissionSession",
);

@InputType("CommissionSessionFilter", {
  description: "Narrows a list of sessions; every part that is given must hold.",
})
class CommissionSessionFilter {
  @Field(() => [CommissionSessionState], {
    nullable: true,
    description: "Only these states; null or absent for all.",
  })
  states?: CommissionSessionState[] | null;
}

export const CommissionSessionOrderField = { HELD: "HELD" } as const;
registerEnumType(CommissionSessionOrderField, {
  name: "CommissionSessionOrderField",
  description: "What sessions are sorted by.",
  valuesConfig: { HELD: { description: "When they begin." } },
});

@InputType("CommissionSessionOrder", { description: "How sessions are sorted." })
class CommissionSessionOrder {
  @Field(() => CommissionSessionOrderField, { description: "What to sort by." })
  field!: keyof typeof CommissionSessionOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@ArgsType()
export class CommissionSessionsArgs extends PageArgs {
  @Field(() => CommissionSessionFilter, {
    nullable: true,
    description: "Narrows the list; null or absent gives all.",
  })
  filter?: CommissionSessionFilter | null;

  @Field(() => CommissionSessionOrder, {
    nullable: true,
    description: "The order; latest first when null or absent.",
  })
  orderBy?: CommissionSessionOrder | null;
}
