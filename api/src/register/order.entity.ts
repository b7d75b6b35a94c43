import { defineEntity, p } from "@mikro-orm/core";

import { StoredFile } from "../files/file.entity.js";
import { oneOf, rowOf } from "../platform/entity.js";

export const OrderKind = {
  REGISTER: "REGISTER",
  GROUP_COMPOSITION: "GROUP_COMPOSITION",
  DOCUMENT_APPROVAL: "DOCUMENT_APPROVAL",
} as const;
export type OrderKind = keyof typeof OrderKind;

const OrderSchema = defineEntity({
  name: "Order",
  tableName: "order_act",
  properties: {
    ...rowOf("order"),
    issuer: p.string().length(300),
    number: p.string().length(60),
    on: p.date(),
    /** The year of `on`: number, issuer and year are unique together (R62). */
    year: p.integer(),
    title: p.string().length(500),
    kind: oneOf(OrderKind),
    /** The scan; null when none was attached. */
    file: () => p.manyToOne(StoredFile).ref().nullable(),
    /** Whether the file was marked free of personal data, and so public (domain §5b). */
    isFilePublic: p.boolean().default(false),
    /** Whether an approved document becomes a published practice rather than a model (4.3). */
    publishesAsPractice: p.boolean().default(false),
  },
  uniques: [{ properties: ["regionId", "issuer", "number", "year"] }],
});

/** An administrative act with number, date and issuer, entered by hand (R18, R59, R62). */
export class Order extends OrderSchema.class {}
OrderSchema.setClass(Order);

const OrderTargetSchema = defineEntity({
  name: "OrderTarget",
  properties: {
    ...rowOf("ordertarget"),
    order: () => p.manyToOne(Order).ref(),
    /** Id of the document, group or register entry that the order acts on. */
    targetId: p.string().index(),
  },
  uniques: [{ properties: ["order", "targetId"] }],
});

/** One thing that an order acts on. */
export class OrderTarget extends OrderTargetSchema.class {}
OrderTargetSchema.setClass(OrderTarget);
