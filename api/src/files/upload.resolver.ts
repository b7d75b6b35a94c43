import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { newSecret } from "../platform/ids.js";
import { done } from "../platform/outcome.js";
import { requestUpload } from "./requestUpload.js";
import {
  RequestUploadInput,
  RequestUploadPayload,
  RequestUploadSuccess,
  UploadRefused,
} from "./upload.type.js";

@Resolver()
export class UploadResolver {
  @Mutation(() => RequestUploadPayload, {
    description: "Gives a one-time ticket, with which one file is posted to the path it names.",
  })
  async requestUpload(
    @Arg("input", () => RequestUploadInput, { description: "What for." }) input: RequestUploadInput,
    @Ctx() context: Context,
  ) {
    const secret = newSecret();
    return act(context, {
      name: "requestUpload",
      input,
      command: async (acting, wanted) => {
        const outcome = await requestUpload(acting, wanted, context.services.uploads, secret);
        return outcome.kind === "done" ? done({ ...outcome.value, secret }) : outcome;
      },
      success: RequestUploadSuccess.of,
      refusal: UploadRefused.of,
    });
  }
}
