import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { modelDocumentRead } from "../documents/document.reads.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { MessageValue, payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { orderRead } from "../register/order.reads.js";
import { OrderParticularsInput, OrderType } from "../register/order.type.js";
import { ApprovalRefusalReason } from "./approval.policy.js";

const Reason = Object.fromEntries(Object.keys(ApprovalRefusalReason).map((reason) => [reason, reason])) as {
  [R in ApprovalRefusalReason]: R;
};
registerEnumType(Reason, {
  name: "ApprovalRefusalReason",
  description: "Why a document was not withdrawn, approved or published.",
  valuesConfig: Object.fromEntries(
    Object.entries(ApprovalRefusalReason).map(([reason, description]) => [reason, { description }]),
  ),
});

const keyed = { description: "Made when the form opens; a repeat under it has one effect." };
const read = { description: "The document's version as it was read." };

@InputType("WithdrawDocumentInput", { description: "Which document the lead takes back, and why." })
export class WithdrawDocumentInput {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => Int, read)
  version!: number;

  @Field(() => String, { description: "Why, at most 2,000 characters; everybody reads it." })
  reason!: string;
}

@InputType("RecommendedDocumentInput", { description: "A document that an order approves, as it was read." })
export class RecommendedDocumentInput {
  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => Int, read)
  version!: number;
}

@InputType("ApproveDocumentsInput", {
  description:
    "The order that approves recommended documents; its date is no earlier than the conclusion and the summary of each.",
})
export class ApproveDocumentsInput extends OrderParticularsInput {
  @Field(() => [RecommendedDocumentInput], {
    description: "The documents, 1 to 50, each once; all of them are approved or none.",
  })
  documents!: RecommendedDocumentInput[];

  @Field(() => Boolean, { description: "Whether it says that they are published as practices." })
  publishesAsPractice!: boolean;
}

@InputType("PublishDocumentInput", { description: "Which approved document is published." })
export class PublishDocumentInput {
  @Field(() => MutationKey, keyed)
  key!: string;

  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => Int, read)
  version!: number;
}

@ObjectType("ApprovalRefused", {
  implements: Problem,
  description: "A document was not withdrawn, approved or published; nothing was changed.",
  simpleResolvers: true,
})
export class ApprovalRefused extends Problem {
  @Field(() => Reason, { description: "Why." })
  reason!: ApprovalRefusalReason;

  @Field(() => String, {
    nullable: true,
    description: "Code of the document that it is about, where several were named; null otherwise.",
  })
  documentCode!: string | null;

  @Field(() => [MessageValue], { description: "Days that the reason names; at most two." })
  details!: MessageValue[];

  static readonly of = (
    reason: ApprovalRefusalReason,
    { document, ...days }: Readonly<Record<string, string | number>> = {},
  ): ApprovalRefused =>
    Object.assign(new ApprovalRefused(), {
      reason,
      documentCode: document === undefined ? null : `${document}`,
      message: [document, ApprovalRefusalReason[reason]].filter((part) => part !== undefined).join(": "),
      details: Object.entries(days).map(([name, value]) =>
        Object.assign(new MessageValue(), { name, value: `${value}` }),
      ),
    });
}

function showingDocument(mutation: string, description: string) {
  const name = `${mutation}Success`;

  @ObjectType(name, { description, simpleResolvers: true })
  class Success {
    readonly documentId: string;

    @Field(() => ModelDocumentType, {
      nullable: true,
      description: "The document after it; null where it is hidden.",
    })
    document!: ModelDocumentType | null;

    constructor(documentId: string) {
      this.documentId = documentId;
    }
  }
  // The receipt of an act keeps the class by its name.
  Object.defineProperty(Success, "name", { value: name });
  successReads(name, { document: { of: () => modelDocumentRead, id: "documentId" } });
  return { Success, Payload: payloadOf(mutation, Success, ApprovalRefused) };
}

export const withdrawn = showingDocument("WithdrawDocument", "The document is withdrawn.");
export const published = showingDocument("PublishDocument", "Everybody reads the document with its papers.");

@ObjectType({ description: "The order approves the documents.", simpleResolvers: true })
export class ApproveDocumentsSuccess {
  readonly orderId: string;

  @Field(() => OrderType, { description: "The order, with its documents." })
  order!: OrderType;

  constructor(orderId: string) {
    this.orderId = orderId;
  }
}
successReads("ApproveDocumentsSuccess", { order: { of: () => orderRead, id: "orderId" } });
export const ApproveDocumentsPayload = payloadOf(
  "ApproveDocuments",
  ApproveDocumentsSuccess,
  ApprovalRefused,
);
