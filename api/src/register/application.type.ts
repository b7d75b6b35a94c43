import { Field, ID, Int, ObjectType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { DirectionType } from "../accounts/place.type.js";
import { StoredFileType } from "../files/file.type.js";
import { Node } from "../platform/node.js";
import { InputProblem } from "../platform/problem.js";
import { DateTime, EmailAddress, LocalDate } from "../platform/scalars.js";
import {
  RefusalGround,
  ApplicationDocumentKind,
  ApplicationEventKind,
  ApplicationPart,
  ApplicationPurpose,
  ApplicationState,
  AssessmentOutcome,
  DocumentVerdict,
  ResultSource,
} from "./application.entity.js";
import "./applicationWords.type.js";
import { QuestionnaireType } from "./questionnaire.type.js";
import { AdmissionCondition } from "./formalCheck.rules.js";
import { ExpertCategory } from "./registerEntry.entity.js";
import { RegisterEntryType } from "./registerEntry.type.js";

@ObjectType("ApplicationDocument", {
  implements: Node,
  simpleResolvers: true,
  description: "A proof that the candidate has sent with an application.",
})
export class ApplicationDocumentType extends Node {
  @Field(() => ApplicationDocumentKind, { description: "What it proves." })
  kind!: ApplicationDocumentKind;

  @Field(() => StoredFileType, { description: "The file." })
  file!: StoredFileType;

  @Field(() => DocumentVerdict, {
    nullable: true,
    description: "What the registrar found; null while not checked since it was last submitted.",
  })
  verdict!: DocumentVerdict | null;
}

@ObjectType("ApplicationGap", {
  simpleResolvers: true,
  description: "One thing that is to be added or mended.",
})
export class ApplicationGapType {
  @Field(() => ApplicationPart, { description: "The part of the questionnaire." })
  part!: ApplicationPart;

  @Field(() => String, { description: "What is missing, in the registrar's words." })
  text!: string;
}

@ObjectType("ApplicationEvent", { simpleResolvers: true, description: "A step of an application." })
export class ApplicationEventType {
  @Field(() => ID, { description: "The identity; `node` does not find it." })
  id!: string;

  @Field(() => ApplicationEventKind, { description: "What happened." })
  kind!: ApplicationEventKind;

  @Field(() => DateTime, { description: "When." })
  at!: Date;

  @Field(() => RefusalGround, { nullable: true, description: "The ground of a refusal; null otherwise." })
  ground!: RefusalGround | null;

  @Field(() => String, { nullable: true, description: "The registrar's words; null where there are none." })
  text!: string | null;

  @Field(() => [ApplicationGapType], { description: "The gaps of a return; empty otherwise, at most 20." })
  gaps!: ApplicationGapType[];
}

@ObjectType("CheckedCondition", {
  simpleResolvers: true,
  description: "A condition of admission, and what the questionnaire says of it.",
})
export class CheckedConditionType {
  @Field(() => AdmissionCondition, { description: "Which." })
  condition!: AdmissionCondition;

  @Field(() => Boolean, { description: "Whether it is met by what the candidate has told." })
  isMet!: boolean;

  @Field(() => Int, { nullable: true, description: "Years that are asked for; null where none are." })
  neededYears!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Whole years of service in education; null elsewhere.",
  })
  years!: number | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When the latest training in expertise was issued; null without one and elsewhere.",
  })
  issuedOn!: string | null;
}

@ObjectType("ExpertApplication", {
  implements: Node,
  simpleResolvers: true,
  description:
    "A person's application to the register. It exists for the candidate, and once submitted for the registrars of the region.",
})
export class ExpertApplicationType extends Node {
  @Field(() => Int, { description: "Version that travels with every act on it." })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Its number: З-2026-0012; null before it is submitted.",
  })
  number!: string | null;

  @Field(() => ApplicationPurpose, { description: "What for." })
  purpose!: ApplicationPurpose;

  @Field(() => ApplicationState, { description: "Where it stands at this instant." })
  state!: ApplicationState;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  isViewers!: boolean;

  @Field(() => PersonType, { description: "The candidate." })
  applicant!: PersonType;

  @Field(() => EmailAddress, {
    nullable: true,
    description: "The candidate's address; null without an account.",
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "The candidate's telephone; null while not given." })
  phone!: string | null;

  @Field(() => RegisterEntryType, {
    nullable: true,
    description: "The candidate's entry that is in force, rests or ended last; null for who has none.",
  })
  entry!: RegisterEntryType | null;

  @Field(() => [DirectionType], {
    description: "The directions asked for; at most 50, none for whom the questionnaire is hidden from.",
  })
  directions!: DirectionType[];

  @Field(() => ExpertCategory, {
    nullable: true,
    description: "The category asked for; null unless another category is applied for and chosen.",
  })
  requestedCategory!: ExpertCategory | null;

  @Field(() => QuestionnaireType, {
    nullable: true,
    description: "What the candidate has written; null for the registrar while the candidate writes.",
  })
  questionnaire!: QuestionnaireType | null;

  @Field(() => [ApplicationDocumentType], {
    description: "Proofs, by kind; at most 30; none for the registrar while the candidate writes.",
  })
  documents!: ApplicationDocumentType[];

  @Field(() => [InputProblem], {
    nullable: true,
    description:
      "What stands between it and its submission, in the order of the questionnaire; null for everybody but the candidate. At most a few for each line.",
  })
  problems!: InputProblem[] | null;

  @Field(() => [CheckedConditionType], {
    nullable: true,
    description:
      "The conditions of admission on the day it was last submitted, or today; null for the registrar while the candidate writes; one for each condition.",
  })
  conditions!: CheckedConditionType[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was last saved; null for everybody but the candidate.",
  })
  savedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: "When it was last submitted; null before." })
  submittedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Until when the registrar checks what was last submitted; null before.",
  })
  checkBy!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Until when a returned one may be submitted again; null for others.",
  })
  resubmitBy!: Date | null;

  @Field(() => [ApplicationGapType], {
    description: "What is to be added or mended since it was returned; empty for others, at most 20.",
  })
  gaps!: ApplicationGapType[];

  @Field(() => AssessmentOutcome, {
    nullable: true,
    description: "What came of the assessment; null before it is published.",
  })
  resultOutcome!: AssessmentOutcome | null;

  @Field(() => ResultSource, {
    nullable: true,
    description: "Where the result comes from; null without one.",
  })
  resultSource!: ResultSource | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When the assessment was held; null without a result.",
  })
  resultHeldOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: "When the result was published; null without one." })
  resultPublishedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Until when the result may be appealed (R12); null without one.",
  })
  appealBy!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "The paper an entered result rests on; null otherwise.",
  })
  resultBasis!: string | null;

  @Field(() => StoredFileType, {
    nullable: true,
    description: "That paper's file; null when none was attached.",
  })
  resultFile!: StoredFileType | null;

  @Field(() => [ApplicationEventType], { description: "Its history, the latest first; at most 100." })
  events!: ApplicationEventType[];

  @Field(() => Boolean, { description: "Whether the viewer may write in it now." })
  viewerCanWrite!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may submit it now, once nothing is missing." })
  viewerCanSubmit!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may take it back now." })
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may admit, return or refuse it now." })
  viewerCanCheck!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may schedule the assessment now." })
  viewerCanSchedule!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may enter the result of the assessment now." })
  viewerCanEnterResult!: boolean;
}
