import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { admitApplication } from "./admitApplication.js";
import * as words from "./applicationActs.type.js";
import { ApplicationRefused } from "./applicationRefused.type.js";
import { attachProof } from "./attachProof.js";
import { createApplication } from "./createApplication.js";
import { enterResult } from "./enterResult.js";
import { refuseAdmission } from "./refuseAdmission.js";
import { removeProof } from "./removeProof.js";
import { returnApplication } from "./returnApplication.js";
import { saveApplication } from "./saveApplication.js";
import { submitApplication } from "./submitApplication.js";
import { withdrawApplication } from "./withdrawApplication.js";

const refusal = ApplicationRefused.of;

@Resolver()
export class ApplicationActsResolver {
  @Mutation(() => words.created.payload, {
    description: "Opens a questionnaire for a purpose; one that is open already is given back (R01).",
  })
  createApplication(
    @Arg("input", () => words.CreateApplicationInput, { description: "The purpose." })
    input: words.CreateApplicationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "createApplication",
      input,
      command: createApplication,
      success: words.created.success,
      refusal,
    });
  }

  @Mutation(() => words.saved.payload, { description: "Keeps what the candidate has typed so far." })
  saveApplication(
    @Arg("input", () => words.SaveApplicationInput, { description: "The questionnaire." })
    input: words.SaveApplicationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "saveApplication",
      input,
      command: saveApplication,
      success: words.saved.success,
      refusal,
    });
  }

  @Mutation(() => words.attached.payload, { description: "Puts a file to the proofs of an application." })
  attachProof(
    @Arg("input", () => words.AttachProofInput, { description: "The proof." })
    input: words.AttachProofInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "attachProof",
      input,
      command: attachProof,
      success: words.attached.success,
      refusal,
    });
  }

  @Mutation(() => words.removed.payload, { description: "Takes a proof off an application." })
  removeProof(
    @Arg("input", () => words.RemoveProofInput, { description: "The proof." })
    input: words.RemoveProofInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "removeProof",
      input,
      command: removeProof,
      success: words.removed.success,
      refusal,
    });
  }

  @Mutation(() => words.submitted.payload, {
    description: "Hands an application to the registrar, for the first time or after a return (R02).",
  })
  submitApplication(
    @Arg("input", () => words.SubmitApplicationInput, { description: "The application." })
    input: words.SubmitApplicationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "submitApplication",
      input,
      command: submitApplication,
      success: words.submitted.success,
      refusal,
    });
  }

  @Mutation(() => words.withdrawn.payload, {
    description: "Takes an application back before the commission votes.",
  })
  withdrawApplication(
    @Arg("input", () => words.WithdrawApplicationInput, { description: "The application." })
    input: words.WithdrawApplicationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "withdrawApplication",
      input,
      command: withdrawApplication,
      success: words.withdrawn.success,
      refusal,
    });
  }

  @Mutation(() => words.admitted.payload, { description: "Admits a candidate to the assessment (R03)." })
  admitApplication(
    @Arg("input", () => words.AdmitApplicationInput, { description: "The application." })
    input: words.AdmitApplicationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "admitApplication",
      input,
      command: admitApplication,
      success: words.admitted.success,
      refusal,
    });
  }

  @Mutation(() => words.returned.payload, { description: "Returns an application with named gaps." })
  returnApplication(
    @Arg("input", () => words.ReturnApplicationInput, { description: "The gaps." })
    input: words.ReturnApplicationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "returnApplication",
      input,
      command: returnApplication,
      success: words.returned.success,
      refusal,
    });
  }

  @Mutation(() => words.notAdmitted.payload, {
    description: "Does not admit a candidate, with a ground of the dictionary and a reason (R17).",
  })
  refuseAdmission(
    @Arg("input", () => words.RefuseAdmissionInput, { description: "Ground and reason." })
    input: words.RefuseAdmissionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "refuseAdmission",
      input,
      command: refuseAdmission,
      success: words.notAdmitted.success,
      refusal,
    });
  }

  @Mutation(() => words.resultEntered.payload, {
    description: "Enters the result of an assessment that was held outside of the product.",
  })
  enterResult(
    @Arg("input", () => words.EnterResultInput, { description: "The result and its paper." })
    input: words.EnterResultInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "enterResult",
      input,
      command: enterResult,
      success: words.resultEntered.success,
      refusal,
    });
  }
}
