import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { AccountRefused } from "./account.type.js";
import { addEmployment } from "./addEmployment.js";
import { changeEmployment } from "./changeEmployment.js";
import { confirmProfile } from "./confirmProfile.js";
import { endEmployment } from "./endEmployment.js";
import { giveDisseminationConsent } from "./giveDisseminationConsent.js";
import { proposeInstitution } from "./proposeInstitution.js";
import { updateProfile } from "./updateProfile.js";
import { withdrawDisseminationConsent } from "./withdrawDisseminationConsent.js";
import * as words from "./profileActs.type.js";

@Resolver()
export class ProfileResolver {
  @Mutation(() => words.UpdateProfilePayload, {
    description: "Changes what a person keeps of themselves: name, telephone, role, language, shortcuts.",
  })
  updateProfile(
    @Arg("input", () => words.UpdateProfileInput, { description: "The changes." })
    input: words.UpdateProfileInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "updateProfile",
      input,
      command: updateProfile,
      success: words.UpdateProfileSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.ConfirmProfilePayload, {
    description: "Says that one's own profile is right today; asked for once a year.",
  })
  confirmProfile(
    @Arg("input", () => words.ConfirmProfileInput, { description: "What was looked at." })
    input: words.ConfirmProfileInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "confirmProfile",
      input,
      command: confirmProfile,
      success: words.ConfirmProfileSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.AddEmploymentPayload, {
    description: "Adds a post to one's own. A main one takes the place of the main one before on its days.",
  })
  addEmployment(
    @Arg("input", () => words.AddEmploymentInput, { description: "The post." })
    input: words.AddEmploymentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "addEmployment",
      input,
      command: addEmployment,
      success: words.AddEmploymentSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.ChangeEmploymentPayload, { description: "Corrects a post of one's own." })
  changeEmployment(
    @Arg("input", () => words.ChangeEmploymentInput, { description: "The post." })
    input: words.ChangeEmploymentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "changeEmployment",
      input,
      command: changeEmployment,
      success: words.ChangeEmploymentSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.EndEmploymentPayload, { description: "Says on which day a post of one's own ended." })
  endEmployment(
    @Arg("input", () => words.EndEmploymentInput, { description: "The post and its last day." })
    input: words.EndEmploymentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "endEmployment",
      input,
      command: endEmployment,
      success: words.EndEmploymentSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.ProposeInstitutionPayload, {
    description: "Proposes an employer that the dictionary lacks.",
  })
  proposeInstitution(
    @Arg("input", () => words.ProposeInstitutionInput, { description: "The employer." })
    input: words.ProposeInstitutionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "proposeInstitution",
      input,
      command: proposeInstitution,
      success: words.ProposeInstitutionSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.GiveDisseminationConsentPayload, {
    description: "Opens the ticked fields of one's own to everybody in place of those open before.",
  })
  giveDisseminationConsent(
    @Arg("input", () => words.GiveDisseminationConsentInput, { description: "Text and fields." })
    input: words.GiveDisseminationConsentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "giveDisseminationConsent",
      input,
      command: giveDisseminationConsent,
      success: words.GiveDisseminationConsentSuccess.of,
      refusal: AccountRefused.of,
    });
  }

  @Mutation(() => words.WithdrawDisseminationConsentPayload, {
    description: "Hides from everybody what a consent had opened.",
  })
  withdrawDisseminationConsent(
    @Arg("input", () => words.WithdrawDisseminationConsentInput, { description: "The key." })
    input: words.WithdrawDisseminationConsentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "withdrawDisseminationConsent",
      input,
      command: withdrawDisseminationConsent,
      success: words.WithdrawDisseminationConsentSuccess.of,
      refusal: AccountRefused.of,
    });
  }
}
