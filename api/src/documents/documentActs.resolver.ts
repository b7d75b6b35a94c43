import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { createDocument } from "./createDocument.js";
import {
  CreateDocumentInput,
  CreateDocumentPayload,
  CreateDocumentSuccess,
  UpdateDocumentInput,
  UpdateDocumentPayload,
  UpdateDocumentSuccess,
  SubmitVersionInput,
  SubmitVersionPayload,
  SubmitVersionSuccess,
  ReturnDocumentInput,
  ReturnDocumentPayload,
  ReturnDocumentSuccess,
  DocumentRefused,
} from "./documentActs.type.js";
import { returnDocument } from "./returnDocument.js";
import { submitVersion } from "./submitVersion.js";
import { updateDocument } from "./updateDocument.js";

@Resolver()
export class DocumentActsResolver {
  @Mutation(() => CreateDocumentPayload, {
    description: "Begins a document of a planned product of the viewer's group.",
  })
  async createDocument(
    @Arg("input", () => CreateDocumentInput, { description: "What it is." }) input: CreateDocumentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "createDocument",
      input,
      command: createDocument,
      success: CreateDocumentSuccess.of,
      refusal: DocumentRefused.of,
    });
  }

  @Mutation(() => UpdateDocumentPayload, {
    description: "Changes what a draft is called and what it serves.",
  })
  async updateDocument(
    @Arg("input", () => UpdateDocumentInput, { description: "The change." }) input: UpdateDocumentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "updateDocument",
      input,
      command: updateDocument,
      success: UpdateDocumentSuccess.of,
      refusal: DocumentRefused.of,
    });
  }

  @Mutation(() => SubmitVersionPayload, {
    description: "Submits the draft of a version; its text never changes again.",
  })
  async submitVersion(
    @Arg("input", () => SubmitVersionInput, { description: "Which draft, and who wrote it." })
    input: SubmitVersionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "submitVersion",
      input,
      command: submitVersion,
      success: SubmitVersionSuccess.of,
      refusal: DocumentRefused.of,
    });
  }

  @Mutation(() => ReturnDocumentPayload, {
    description: "Gives a submitted document back to its group with a reason.",
  })
  async returnDocument(
    @Arg("input", () => ReturnDocumentInput, { description: "Which, and why." }) input: ReturnDocumentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "returnDocument",
      input,
      command: returnDocument,
      success: ReturnDocumentSuccess.of,
      refusal: DocumentRefused.of,
    });
  }
}
