import { type ClassType, Field, ID, InputType, Int, ObjectType } from "type-graphql";

import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { LocalDate, MutationKey } from "../platform/scalars.js";
import {
  RefusalGround,
  ApplicationDocumentKind,
  ApplicationPart,
  ApplicationPurpose,
  AssessmentOutcome,
} from "./application.entity.js";
import { applicationRead } from "./application.reads.js";
import { ExpertApplicationType } from "./application.type.js";
import { ApplicationRefused } from "./applicationRefused.type.js";
import { QuestionnaireType } from "./questionnaire.type.js";
import { ExpertCategory } from "./registerEntry.entity.js";

@InputType()
abstract class KeyedInput {
  @Field(() => MutationKey, { description: "The client's key of this form." })
  key!: string;
}

/** An act on an application that several people may change. */
@InputType()
abstract class ApplicationActInput extends KeyedInput {
  @Field(() => ID, { description: "The application." })
  applicationId!: string;

  @Field(() => Int, { description: "Version that it was looked at with." })
  version!: number;
}

@InputType({ description: "What to apply for." })
export class CreateApplicationInput extends KeyedInput {
  @Field(() => ApplicationPurpose, { description: "The purpose." })
  purpose!: ApplicationPurpose;
}

@InputType({ description: "The questionnaire as it was typed so far." })
export class SaveApplicationInput extends ApplicationActInput {
  @Field(() => [String], { description: "Codes of the directions asked for: 2.3; each once." })
  directionCodes!: string[];

  @Field(() => ExpertCategory, {
    nullable: true,
    description: "The category asked for; null or absent while it is not chosen and for other purposes.",
  })
  requestedCategory?: ExpertCategory | null;

  @Field(() => QuestionnaireType, { description: "What was written." })
  content!: QuestionnaireType;
}

@InputType({ description: "A proof for an application that is being written." })
export class AttachProofInput extends KeyedInput {
  @Field(() => ID, { description: "The application." })
  applicationId!: string;

  @Field(() => ApplicationDocumentKind, { description: "What it proves." })
  kind!: ApplicationDocumentKind;

  @Field(() => ID, { description: "The file, by the id that its upload gave." })
  fileId!: string;
}

@InputType({ description: "A proof to be taken off." })
export class RemoveProofInput extends KeyedInput {
  @Field(() => ID, { description: "The document of the application." })
  documentId!: string;
}

@InputType({ description: "An application to be submitted." })
export class SubmitApplicationInput extends ApplicationActInput {}

@InputType({ description: "An application to be taken back." })
export class WithdrawApplicationInput extends ApplicationActInput {}

@InputType({ description: "An application to be admitted." })
export class AdmitApplicationInput extends ApplicationActInput {}

@InputType({ description: "One thing that is to be added or mended." })
export class ApplicationGapInput {
  @Field(() => ApplicationPart, { description: "The part of the questionnaire." })
  part!: ApplicationPart;

  @Field(() => String, { description: "What is missing and what will do; 10 to 1000 characters." })
  text!: string;
}

@InputType({ description: "An application to be returned." })
export class ReturnApplicationInput extends ApplicationActInput {
  @Field(() => [ApplicationGapInput], { description: "The gaps; 1 to 20." })
  gaps!: ApplicationGapInput[];

  @Field(() => [ID], { description: "Documents that have to be replaced; may be empty." })
  documentIds!: string[];
}

@InputType({ description: "An application that is not admitted." })
export class RefuseAdmissionInput extends ApplicationActInput {
  @Field(() => RefusalGround, { description: "The ground, of the dictionary." })
  ground!: RefusalGround;

  @Field(() => String, { description: "The reason in words; 10 to 2000 characters." })
  reason!: string;
}

@InputType({ description: "The result of an assessment that was held outside of the product." })
export class EnterResultInput extends ApplicationActInput {
  @Field(() => AssessmentOutcome, { description: "What came of it." })
  outcome!: AssessmentOutcome;

  @Field(() => LocalDate, { description: "When it was held; not before the application was submitted." })
  heldOn!: string;

  @Field(() => String, { description: "The paper it rests on, with number and date; 5 to 500 characters." })
  basis!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The paper's file, by the id that its upload gave; null or absent without one.",
  })
  fileId?: string | null;
}

interface ApplicationSuccess {
  application: ExpertApplicationType;
  applicationId: string;
}

/** The success and payload of an act on an application; the application is read after the commit. */
function outcomeOf(mutation: string, description: string) {
  @ObjectType(`${mutation}Success`, { description })
  class Success implements ApplicationSuccess {
    @Field(() => ExpertApplicationType, { description: "The application." })
    application!: ExpertApplicationType;

    applicationId!: string;
  }
  // A stored answer is found again by this name.
  Object.defineProperty(Success, "name", { value: `${mutation}Success` });
  successReads(`${mutation}Success`, { application: { of: () => applicationRead, id: "applicationId" } });
  return {
    payload: payloadOf(mutation, Success as ClassType<object>, ApplicationRefused),
    success: (applicationId: string): object => Object.assign(new Success(), { applicationId }),
  };
}

export const created = outcomeOf(
  "CreateApplication",
  "The questionnaire is open: a new one, or the one that was open for this purpose.",
);
export const saved = outcomeOf("SaveApplication", "What was typed is kept.");
export const attached = outcomeOf("AttachProof", "The proof is with the application.");
export const removed = outcomeOf("RemoveProof", "The proof is taken off.");
export const submitted = outcomeOf("SubmitApplication", "The application lies before the registrar.");
export const withdrawn = outcomeOf("WithdrawApplication", "The application is taken back.");
export const admitted = outcomeOf("AdmitApplication", "The candidate is admitted to the assessment.");
export const returned = outcomeOf("ReturnApplication", "The candidate is asked to close the gaps.");
export const notAdmitted = outcomeOf("RefuseAdmission", "The candidate is not admitted.");
export const resultEntered = outcomeOf("EnterResult", "The result is published to the candidate.");
