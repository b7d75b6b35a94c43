import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";

import { PublicField } from "../accounts/consent.entity.js";
import { TrainingKind } from "./application.entity.js";
import { EducationLevel } from "./questionnaire.rules.js";

registerEnumType(EducationLevel, {
  name: "EducationLevel",
  description: "A level of education.",
  valuesConfig: {
    SECONDARY_VOCATIONAL: { description: "Secondary vocational." },
    BACHELOR: { description: "Higher: bachelor." },
    SPECIALIST: { description: "Higher: specialist." },
    MASTER: { description: "Higher: master." },
    POSTGRADUATE: { description: "Higher: postgraduate." },
  },
});

registerEnumType(TrainingKind, {
  name: "TrainingKind",
  description: "A kind of further education.",
  valuesConfig: {
    RETRAINING: { description: "Professional retraining." },
    CPD: { description: "Further training (CPD)." },
  },
});

/** Described once for the object that is read and the input that is sent. */
const words = {
  education: "An education with its diploma.",
  level: "The level; null while not chosen.",
  school: "Where: the university or college.",
  speciality: "Speciality or field.",
  documentNo: "Series and number of the document.",
  issuedOn: "When it was issued, as typed: a day 2020-06-25, or what is no day yet; at most 10 characters.",
  service: "A post held.",
  employer: "The employer.",
  position: "The post.",
  fromOn: "First day, as typed; at most 10 characters.",
  toOn: "Last day, as typed; empty while it is held.",
  isInEducation: "Whether it counts as service in education.",
  training: "Retraining or further training.",
  kind: "The kind; null while not chosen.",
  programme: "Name of the programme.",
  hours: "Hours; null while not given.",
  provider: "Who gave it.",
  isInExpertise: "Whether the programme is one in expertise.",
  educations: "Educations; at most 20.",
  services: "Posts; at most 20.",
  trainings: "Trainings; at most 20.",
  experience: "Knowledge, skills and profile in the candidate's own words; at most 4000 characters.",
  isDisinterested:
    "Whether the candidate declares to have no interest of their own in the outcome of reviews.",
  agreedText: "The edition of the processing consent that was ticked; null while it is not.",
  publicFields: "Fields that become public by a consent of its own when it is submitted; at most five.",
} as const;

@ObjectType("EducationLine", { simpleResolvers: true, description: words.education })
@InputType("EducationLineInput", { description: words.education })
export class EducationLineType {
  @Field(() => EducationLevel, { nullable: true, description: words.level })
  level!: EducationLevel | null;

  @Field(() => String, { description: words.school })
  institution!: string;

  @Field(() => String, { description: words.speciality })
  speciality!: string;

  @Field(() => String, { description: words.documentNo })
  documentNo!: string;

  @Field(() => String, { description: words.issuedOn })
  issuedOn!: string;
}

@ObjectType("ServiceLine", { simpleResolvers: true, description: words.service })
@InputType("ServiceLineInput", { description: words.service })
export class ServiceLineType {
  @Field(() => String, { description: words.employer })
  employer!: string;

  @Field(() => String, { description: words.position })
  position!: string;

  @Field(() => String, { description: words.fromOn })
  fromOn!: string;

  @Field(() => String, { description: words.toOn })
  toOn!: string;

  @Field(() => Boolean, { description: words.isInEducation })
  isInEducation!: boolean;
}

@ObjectType("TrainingLine", { simpleResolvers: true, description: words.training })
@InputType("TrainingLineInput", { description: words.training })
export class TrainingLineType {
  @Field(() => TrainingKind, { nullable: true, description: words.kind })
  kind!: TrainingKind | null;

  @Field(() => String, { description: words.programme })
  programme!: string;

  @Field(() => Int, { nullable: true, description: words.hours })
  hours!: number | null;

  @Field(() => String, { description: words.provider })
  provider!: string;

  @Field(() => String, { description: words.documentNo })
  documentNo!: string;

  @Field(() => String, { description: words.issuedOn })
  issuedOn!: string;

  @Field(() => Boolean, { description: words.isInExpertise })
  isInExpertise!: boolean;
}

@ObjectType("Questionnaire", { simpleResolvers: true, description: "What the candidate has written." })
@InputType("QuestionnaireInput", { description: "What the candidate has written so far, as it was typed." })
export class QuestionnaireType {
  @Field(() => [EducationLineType], { description: words.educations })
  education!: EducationLineType[];

  @Field(() => [ServiceLineType], { description: words.services })
  service!: ServiceLineType[];

  @Field(() => [TrainingLineType], { description: words.trainings })
  training!: TrainingLineType[];

  @Field(() => String, { description: words.experience })
  experience!: string;

  @Field(() => Boolean, { description: words.isDisinterested })
  isDisinterested!: boolean;

  @Field(() => ID, { nullable: true, description: words.agreedText })
  agreedText!: string | null;

  @Field(() => [PublicField], { description: words.publicFields })
  publicFields!: PublicField[];
}
