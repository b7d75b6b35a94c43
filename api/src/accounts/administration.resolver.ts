import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { administrationQuery, unconfirmedEmploymentsQuery } from "./administration.reads.js";
import {
  AdministrationType,
  EmploymentConnection,
  UnconfirmedEmploymentsArgs,
} from "./administration.type.js";
import { AdministrationRefused } from "./administrationRefused.type.js";
import { cancelTransfer } from "./cancelTransfer.js";
import { confirmEmployment } from "./confirmEmployment.js";
import { confirmInstitution } from "./confirmInstitution.js";
import * as words from "./institutionActs.type.js";
import { issueRegulation } from "./issueRegulation.js";
import { joinInstitution } from "./joinInstitution.js";
import * as rules from "./regulationActs.type.js";
import { renameInstitution } from "./renameInstitution.js";
import { transferDays } from "./transferDays.js";

@Resolver()
export class AdministrationResolver {
  @Query(() => AdministrationType, {
    nullable: true,
    description: "The administrator's desk; null for everybody but administrator and registrar.",
  })
  administration(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return administrationQuery.read(context, info);
  }

  @Query(() => EmploymentConnection, {
    description:
      "Posts that nobody has confirmed, the longest waiting first; empty for those who do not confirm them.",
  })
  unconfirmedEmployments(
    @Args(() => UnconfirmedEmploymentsArgs) _args: UnconfirmedEmploymentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return unconfirmedEmploymentsQuery.read(context, info);
  }

  @Mutation(() => rules.IssueRegulationPayload, {
    description: "Makes a new edition of the regulation, in force from a day on.",
  })
  issueRegulation(
    @Arg("input", () => rules.IssueRegulationInput, { description: "The edition." })
    input: rules.IssueRegulationInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "issueRegulation",
      input,
      command: issueRegulation,
      success: rules.IssueRegulationSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }

  @Mutation(() => rules.TransferDaysPayload, {
    description: "Makes working days days off and days off working days, by an act.",
  })
  transferDays(
    @Arg("input", () => rules.TransferDaysInput, { description: "The days." })
    input: rules.TransferDaysInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "transferDays",
      input,
      command: transferDays,
      success: rules.TransferDaysSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }

  @Mutation(() => rules.CancelTransferPayload, {
    description: "Gives a transferred day that is still to come back what the law says of it.",
  })
  cancelTransfer(
    @Arg("input", () => rules.CancelTransferInput, { description: "The day." })
    input: rules.CancelTransferInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "cancelTransfer",
      input,
      command: cancelTransfer,
      success: rules.CancelTransferSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }

  @Mutation(() => words.ConfirmInstitutionPayload, {
    description: "Takes a proposed institution into the dictionary.",
  })
  confirmInstitution(
    @Arg("input", () => words.ConfirmInstitutionInput, { description: "The institution." })
    input: words.ConfirmInstitutionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "confirmInstitution",
      input,
      command: confirmInstitution,
      success: words.ConfirmInstitutionSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }

  @Mutation(() => words.JoinInstitutionPayload, {
    description: "Makes a doubled institution one with another, its posts and roles with it.",
  })
  joinInstitution(
    @Arg("input", () => words.JoinInstitutionInput, { description: "Both entries." })
    input: words.JoinInstitutionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "joinInstitution",
      input,
      command: joinInstitution,
      success: words.JoinInstitutionSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }

  @Mutation(() => words.RenameInstitutionPayload, {
    description: "Gives an institution a new name from a day on and keeps the one before.",
  })
  renameInstitution(
    @Arg("input", () => words.RenameInstitutionInput, { description: "The name." })
    input: words.RenameInstitutionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "renameInstitution",
      input,
      command: renameInstitution,
      success: words.RenameInstitutionSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }

  @Mutation(() => words.ConfirmEmploymentPayload, {
    description: "Confirms a post of a person from a document.",
  })
  confirmEmployment(
    @Arg("input", () => words.ConfirmEmploymentInput, { description: "The post." })
    input: words.ConfirmEmploymentInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "confirmEmployment",
      input,
      command: confirmEmployment,
      success: words.ConfirmEmploymentSuccess.of,
      refusal: AdministrationRefused.of,
    });
  }
}
