import { Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { MessageValue, payloadOf, Problem } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { MutationKey } from "../platform/scalars.js";
import { DocumentLevel } from "./document.entity.js";
import { DocumentRefusalReason } from "./document.policy.js";
import { modelDocumentRead } from "./document.reads.js";
import { DocumentReason, ModelDocumentType } from "./document.type.js";

@ObjectType("DocumentRefused", { implements: Problem, description: "The document was left as it was." })
export class DocumentRefused extends Problem {
  @Field(() => DocumentReason, { description: "Why." })
  reason!: DocumentRefusalReason;

  @Field(() => [MessageValue], {
    description: "What the reason names, as count and numbers of proposals; at most a handful.",
  })
  details!: MessageValue[];

  static of(
    this: void,
    reason: DocumentRefusalReason,
    details: Readonly<Record<string, string | number>> = {},
  ): DocumentRefused {
    return Object.assign(new DocumentRefused(), {
      reason,
      message: DocumentRefusalReason[reason],
      details: Object.entries(details).map(([name, value]) =>
        Object.assign(new MessageValue(), { name, value: `${value}` }),
      ),
    });
  }
}

/** The success of an act on a document: the document, read after the commit. */
@ObjectType("DocumentSuccess", { description: "What an act on a document gives back." })
abstract class DocumentSuccess {
  documentId!: string;

  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document as it is now; null when it is not for the viewer any more.",
  })
  document?: ModelDocumentType | null;
}
const read = { document: { of: () => modelDocumentRead, id: "documentId" } };

@InputType({ description: "A document to begin." })
export class CreateDocumentInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The group that writes it." })
  groupId!: string;

  @Field(() => ID, { description: "The planned product of the group that it is to be." })
  productId!: string;

  @Field(() => String, { description: "Its title, 5 to 500 characters." })
  title!: string;

  @Field(() => DocumentLevel, { description: "For which level it is written." })
  level!: DocumentLevel;

  @Field(() => [String], { description: "Codes of the directions it serves: 1.2; at least one." })
  directions!: string[];

  @Field(() => [Int], { description: "Numbers of the conceptual documents it rests on; at least one." })
  conceptNumbers!: number[];
}

@ObjectType({ description: "The document is begun, as a draft without a text." })
export class CreateDocumentSuccess extends DocumentSuccess {
  static of(this: void, documentId: string): CreateDocumentSuccess {
    return Object.assign(new CreateDocumentSuccess(), { documentId });
  }
}
successReads("CreateDocumentSuccess", read);
export const CreateDocumentPayload = payloadOf("CreateDocument", CreateDocumentSuccess, DocumentRefused);

@InputType({ description: "What a draft is called and what it serves." })
export class UpdateDocumentInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => Int, { description: "The document's version as the form was opened." })
  version!: number;

  @Field(() => String, { description: "Its title, 5 to 500 characters." })
  title!: string;

  @Field(() => DocumentLevel, { description: "For which level it is written." })
  level!: DocumentLevel;

  @Field(() => [String], { description: "Codes of the directions it serves; at least one." })
  directions!: string[];

  @Field(() => [Int], { description: "Numbers of the conceptual documents it rests on; at least one." })
  conceptNumbers!: number[];
}

@ObjectType({ description: "The draft is changed." })
export class UpdateDocumentSuccess extends DocumentSuccess {
  static of(this: void, documentId: string): UpdateDocumentSuccess {
    return Object.assign(new UpdateDocumentSuccess(), { documentId });
  }
}
successReads("UpdateDocumentSuccess", read);
export const UpdateDocumentPayload = payloadOf("UpdateDocument", UpdateDocumentSuccess, DocumentRefused);

@InputType({ description: "A draft version to submit." })
export class SubmitVersionInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The draft version." })
  versionId!: string;

  @Field(() => Int, {
    description: "The draft's version as it was read: a text replaced meanwhile is not submitted.",
  })
  version!: number;

  @Field(() => [ID], {
    description:
      "The micro-groups that wrote it; empty means the whole group. Their members are kept as authors.",
  })
  microGroupIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: "What changed since the version before, at most 5,000 characters.",
  })
  changeLog?: string | null;
}

@ObjectType({ description: "The version is submitted and never changes again." })
export class SubmitVersionSuccess extends DocumentSuccess {
  static of(this: void, documentId: string): SubmitVersionSuccess {
    return Object.assign(new SubmitVersionSuccess(), { documentId });
  }
}
successReads("SubmitVersionSuccess", read);
export const SubmitVersionPayload = payloadOf("SubmitVersion", SubmitVersionSuccess, DocumentRefused);

@InputType({ description: "A submitted document to give back to its group." })
export class ReturnDocumentInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;

  @Field(() => ID, { description: "The document." })
  documentId!: string;

  @Field(() => Int, { description: "The document's version as it was read." })
  version!: number;

  @Field(() => String, { description: "Why, for the group: 10 to 2,000 characters." })
  reason!: string;
}

@ObjectType({ description: "The document is its group's draft again." })
export class ReturnDocumentSuccess extends DocumentSuccess {
  static of(this: void, documentId: string): ReturnDocumentSuccess {
    return Object.assign(new ReturnDocumentSuccess(), { documentId });
  }
}
successReads("ReturnDocumentSuccess", read);
export const ReturnDocumentPayload = payloadOf("ReturnDocument", ReturnDocumentSuccess, DocumentRefused);
