import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { modelDocumentRead } from "../documents/document.reads.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { MessageValue, payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { OrderParticularsInput } from "../register/order.type.js";
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

@InputType("ApproveDocumentInput", {
  description:
    "The order that approves a recommended document; its date is no earlier than conclusion and summary.",
})
export class ApproveDocumentInput extends OrderParticularsInput {
  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => Int, read)
  version!: number;

  @Field(() => Boolean, { description: "Whether it says that the document is published as a practice." })
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

  @Field(() => [MessageValue], { description: "Days that the reason names; at most two." })
  details!: MessageValue[];

  static readonly of = (
    reason: ApprovalRefusalReason,
    details: Readonly<Record<string, string | number>> = {},
  ): ApprovalRefused =>
    Object.assign(new ApprovalRefused(), {
      reason,
      message: ApprovalRefusalReason[reason],
      details: Object.entries(details).map(([name, value]) =>
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
export const approved = showingDocument("ApproveDocument", "The order approves the document.");
export const published = showingDocument("PublishDocument", "Everybody reads the document with its papers.");
