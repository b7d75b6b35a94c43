import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { StoredFileType } from "../files/file.type.js";
import { connectionOf, OrderDirection, PageArgs } from "../platform/connection.js";
import { Node } from "../platform/node.js";
import { payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import { OrderKind } from "./order.entity.js";
import { OrderReason } from "./order.policy.js";
import { orderRead } from "./order.reads.js";

registerEnumType(OrderKind, {
  name: "OrderKind",
  description: "What an order does.",
  valuesConfig: {
    REGISTER: { description: "Enters, renews, suspends or excludes experts." },
    GROUP_COMPOSITION: { description: "Approves the list and composition of project groups." },
    DOCUMENT_APPROVAL: { description: "Approves model documents." },
  },
});

@ObjectType("Order", {
  implements: Node,
  description: "An administrative act with number, date and issuer.",
  simpleResolvers: true,
})
export class OrderType extends Node {
  @Field(() => String, { description: "Who issued it." })
  issuer!: string;

  @Field(() => String, { description: "Its number, unique for issuer and year: 01/315." })
  number!: string;

  @Field(() => LocalDate, { description: "Its date." })
  on!: string;

  @Field(() => String, { description: "Its title." })
  title!: string;

  @Field(() => OrderKind, { description: "What it does." })
  kind!: OrderKind;

  @Field(() => Boolean, {
    description: "Whether documents that it approves are published as practices rather than as models.",
  })
  publishesAsPractice!: boolean;

  @Field(() => Boolean, { description: "Whether a paper was attached, for this viewer or not." })
  hasFile!: boolean;

  @Field(() => Boolean, { description: "Whether the paper is free of personal data, and so for everybody." })
  isFilePublic!: boolean;

  @Field(() => StoredFileType, {
    nullable: true,
    description: "Its paper; null when none was attached or it is only for parties and staff.",
  })
  file!: StoredFileType | null;
}

export const OrderConnection = connectionOf<OrderType>(() => OrderType, "Order");

export const OrderOrderField = { DATE: "DATE" } as const;
export type OrderOrderField = keyof typeof OrderOrderField;
registerEnumType(OrderOrderField, {
  name: "OrderOrderField",
  description: "What orders are sorted by.",
  valuesConfig: { DATE: { description: "The date of the order." } },
});

@InputType("OrderOrder", { description: "How orders are sorted." })
export class OrderOrder {
  @Field(() => OrderOrderField, { description: "What to sort by." })
  field!: OrderOrderField;

  @Field(() => OrderDirection, { description: "Which way." })
  direction!: OrderDirection;
}

@InputType("OrderFilter", { description: "Narrows a list of orders; every part that is given must hold." })
export class OrderFilter {
  @Field(() => String, {
    nullable: true,
    description: "Part of number, title or issuer; null or absent matches all.",
  })
  search?: string | null;

  @Field(() => OrderKind, { nullable: true, description: "What it does; null or absent matches all." })
  kind?: OrderKind | null;

  @Field(() => Int, { nullable: true, description: "The year of its date; null or absent matches all." })
  year?: number | null;
}

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => OrderFilter, { nullable: true, description: "Narrows the list; null or absent gives all." })
  filter?: OrderFilter | null;

  @Field(() => OrderOrder, { nullable: true, description: "The order; newest first when null or absent." })
  orderBy?: OrderOrder | null;
}

/** The particulars that every act which registers an order asks for. */
@InputType()
export abstract class OrderParticularsInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => String, { description: "Who issued the order; at most 300 characters." })
  issuer!: string;

  @Field(() => String, { description: "Its number; unique for issuer and year, at most 60 characters." })
  number!: string;

  @Field(() => LocalDate, { description: "Its date; not in the future." })
  on!: string;

  @Field(() => String, { description: "Its title; at most 500 characters." })
  title!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The paper that was sent for it, by the id that its upload gave; null or absent when there is none.",
  })
  fileId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Whether the paper is free of personal data, so that everybody may have it.",
  })
  isFilePublic!: boolean;
}

/** The sentence of each reason; also its description in the schema. */
const sentences: Readonly<Record<OrderReason, string>> = {
  NOT_OFFICER: "Only the ministry's officer registers orders.",
  NOT_FOUND: "There is nothing here, or it is not for you.",
};
registerEnumType(OrderReason, {
  name: "OrderReason",
  description: "Why an order was not registered.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@ObjectType("OrderRefused", { implements: Problem, description: "No order was registered." })
export class OrderRefused extends Problem {
  @Field(() => OrderReason, { description: "Why." })
  reason!: OrderReason;

  static of(this: void, reason: OrderReason): OrderRefused {
    return Object.assign(new OrderRefused(), { reason, message: sentences[reason] });
  }
}

@InputType({ description: "An order on entries of the register." })
export class RegisterOrderInput extends OrderParticularsInput {
  @Field(() => [ID], { description: "Ids of the entries it acts on; at most 100, empty when it names none." })
  entryIds!: string[];
}

@ObjectType({ description: "The order is registered." })
export class RegisterOrderSuccess {
  @Field(() => OrderType, { description: "The order." })
  order!: OrderType;

  orderId!: string;

  static of(this: void, { id }: { id: string }): RegisterOrderSuccess {
    return Object.assign(new RegisterOrderSuccess(), { orderId: id });
  }
}
successReads("RegisterOrderSuccess", { order: { of: () => orderRead, id: "orderId" } });
export const RegisterOrderPayload = payloadOf("RegisterOrder", RegisterOrderSuccess, OrderRefused);
