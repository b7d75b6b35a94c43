import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import { LocalDate } from "../platform/scalars.js";
import { OrderType } from "../register/order.type.js";
import {
  ApprovalRefused,
  ApproveDocumentsInput,
  ApproveDocumentsPayload,
  ApproveDocumentsSuccess,
  PublishDocumentInput,
  published,
  WithdrawDocumentInput,
  withdrawn,
} from "./approval.type.js";
import { approveDocuments } from "./approveDocuments.js";
import { ExpertConclusionType } from "./conclusion.type.js";
import { publishDocument } from "./publishDocument.js";
import { withdrawDocument } from "./withdrawDocument.js";
import "./approval.reads.js";
import "./reReview.submission.js";

const given = { description: "What is to be done." };
const { of: refusal } = ApprovalRefused;

@Resolver()
export class ApprovalResolver {
  @Mutation(() => withdrawn.Payload, {
    description: "Takes a document back before it is approved; the lead's act.",
  })
  withdrawDocument(
    @Arg("input", () => WithdrawDocumentInput, given) input: WithdrawDocumentInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "withdrawDocument",
      input,
      command: withdrawDocument,
      success: ({ id }) => new withdrawn.Success(id),
      refusal,
    });
  }

  @Mutation(() => ApproveDocumentsPayload, {
    description: "Registers the order that approves recommended documents; the ministry officer's act.",
  })
  approveDocuments(
    @Arg("input", () => ApproveDocumentsInput, given) input: ApproveDocumentsInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "approveDocuments",
      input,
      command: approveDocuments,
      success: ({ id }) => new ApproveDocumentsSuccess(id),
      refusal,
    });
  }

  @Mutation(() => published.Payload, {
    description: "Publishes an approved document with its papers; the coordinator's act.",
  })
  publishDocument(
    @Arg("input", () => PublishDocumentInput, given) input: PublishDocumentInput,
    @Ctx() context: Context,
  ): Promise<object> {
    return act(context, {
      name: "publishDocument",
      input,
      command: publishDocument,
      success: ({ id }) => new published.Success(id),
      refusal,
    });
  }
}

@Resolver(() => ModelDocumentType)
export class DocumentApprovalResolver {
  @FieldResolver(() => OrderType, {
    nullable: true,
    description: "The order that approves it; null before.",
  })
  approvalOrder() {
    return lookAhead();
  }

  @FieldResolver(() => ExpertConclusionType, {
    nullable: true,
    description: "The last signed conclusion; null before, and to those who do not read it yet.",
  })
  conclusion() {
    return lookAhead();
  }

  @FieldResolver(() => ModelDocumentType, {
    nullable: true,
    description: "The newer document that stands in its place; null where there is none.",
  })
  supersededBy() {
    return lookAhead();
  }

  @FieldResolver(() => [ModelDocumentType], {
    description: "Older documents in whose place it stands, the latest first; at most 20.",
  })
  supersedes() {
    return lookAhead();
  }

  @FieldResolver(() => LocalDate, {
    nullable: true,
    description:
      "The earliest date of an approving order; null before the conclusion, and to all but the ministry's officers.",
  })
  earliestOrderOn() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may withdraw it." })
  viewerCanWithdraw() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may register the order that approves it.",
  })
  viewerCanApprove() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer may publish it." })
  viewerCanPublish() {
    return lookAhead();
  }
}
