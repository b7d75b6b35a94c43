import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { payloadOf, Problem } from "../platform/problem.js";
import { DateTime, MutationKey } from "../platform/scalars.js";
import { UploadPurpose } from "./file.entity.js";
import { uploadBytes } from "./upload.model.js";

registerEnumType(UploadPurpose, {
  name: "UploadPurpose",
  description: "What a file is sent for.",
  valuesConfig: {
    DOCUMENT_VERSION: { description: "The text of a document's next version, in Word (.docx)." },
    ORDER: { description: "The paper of an order, in PDF or Word." },
    APPLICATION: { description: "A paper of an application: PDF, Word, or a picture in JPEG or PNG." },
    REGISTER_IMPORT: { description: "The register of experts as it was kept before, in Excel (.xlsx)." },
  },
});

/** Why a ticket was refused, each with its sentence. */
const sentences = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_ALLOWED: "This is the duty of somebody else.",
  INVALID_STATE: "What the file is for is not in a state in which it may change.",
  TOO_MANY_UPLOADS: "Too many files were sent within an hour. Try again later.",
} as const;
const UploadRefusalReason = Object.fromEntries(Object.keys(sentences).map((reason) => [reason, reason])) as {
  [Reason in keyof typeof sentences]: Reason;
};
type UploadRefusalReason = keyof typeof sentences;
registerEnumType(UploadRefusalReason, {
  name: "UploadRefusalReason",
  description: "Why no ticket was given.",
  valuesConfig: Object.fromEntries(
    Object.entries(sentences).map(([reason, description]) => [reason, { description }]),
  ),
});

@InputType({ description: "What a file is to be sent for." })
export class RequestUploadInput {
  @Field(() => MutationKey, { description: "The client's key of this act." })
  key!: string;

  @Field(() => UploadPurpose, { description: "What for." })
  purpose!: UploadPurpose;

  @Field(() => ID, {
    description:
      "The document, the group that an order is for, or the application; `register` for an import.",
  })
  subjectId!: string;
}

@ObjectType({ description: "A ticket to send one file, once." })
export class RequestUploadSuccess {
  @Field(() => String, {
    description: "Where the bytes are posted: a path of this site that holds once and for this person alone.",
  })
  path!: string;

  @Field(() => DateTime, { description: "Until when it holds." })
  expiresAt!: Date;

  @Field(() => Int, { description: "The most bytes that are taken." })
  byteLimit!: number;

  static of(this: void, { secret, expiresAt }: { secret: string; expiresAt: Date }): RequestUploadSuccess {
    return Object.assign(new RequestUploadSuccess(), {
      path: `/files/upload/${secret}`,
      expiresAt,
      byteLimit: uploadBytes,
    });
  }
}

@ObjectType("UploadRefused", { implements: Problem, description: "No ticket was given." })
export class UploadRefused extends Problem {
  @Field(() => UploadRefusalReason, { description: "Why." })
  reason!: UploadRefusalReason;

  static of(this: void, reason: UploadRefusalReason): UploadRefused {
    return Object.assign(new UploadRefused(), { reason, message: sentences[reason] });
  }
}

export const RequestUploadPayload = payloadOf("RequestUpload", RequestUploadSuccess, UploadRefused);
