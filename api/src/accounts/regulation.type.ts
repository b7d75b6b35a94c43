import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { Node } from "../platform/node.js";
import { LocalDate } from "../platform/scalars.js";
import type { ParameterDefinition, ParameterSection, ParameterUnit } from "./parameters.js";

const ParameterSections: Record<ParameterSection, ParameterSection> = {
  REGISTER: "REGISTER",
  ASSESSMENT: "ASSESSMENT",
  DISCUSSION: "DISCUSSION",
  CONFLICTS: "CONFLICTS",
  EXPERTISE: "EXPERTISE",
  MECHANISMS: "MECHANISMS",
  RETENTION: "RETENTION",
};
registerEnumType(ParameterSections, {
  name: "ParameterSection",
  description: "Where the regulation speaks of a parameter.",
  valuesConfig: {
    REGISTER: { description: "The register and its commission." },
    ASSESSMENT: { description: "The assessment of candidates." },
    DISCUSSION: { description: "Open discussion and answers." },
    CONFLICTS: { description: "Conflicts of interest and load." },
    EXPERTISE: { description: "Rounds of expertise." },
    MECHANISMS: { description: "Municipal mechanisms and competitions." },
    RETENTION: { description: "How long things are kept." },
  },
});

const ParameterUnits: Record<ParameterUnit, ParameterUnit> = {
  SECONDS: "SECONDS",
  MINUTES: "MINUTES",
  HOURS: "HOURS",
  DAYS: "DAYS",
  WORKING_DAYS: "WORKING_DAYS",
  MONTHS: "MONTHS",
  YEARS: "YEARS",
  PERCENT: "PERCENT",
  POINTS: "POINTS",
  CHARACTERS: "CHARACTERS",
  COUNT: "COUNT",
};
registerEnumType(ParameterUnits, {
  name: "ParameterUnit",
  description: "What a number of the regulation counts.",
  valuesConfig: {
    SECONDS: { description: "Seconds." },
    MINUTES: { description: "Minutes." },
    HOURS: { description: "Hours." },
    DAYS: { description: "Calendar days." },
    WORKING_DAYS: { description: "Working days of the region's calendar." },
    MONTHS: { description: "Months." },
    YEARS: { description: "Years." },
    PERCENT: { description: "Percent." },
    POINTS: { description: "Points of a scale of 100." },
    CHARACTERS: { description: "Characters of a text." },
    COUNT: { description: "Pieces." },
  },
});

const ParameterKinds: Record<ParameterDefinition["kind"], ParameterDefinition["kind"]> = {
  NUMBER: "NUMBER",
  FRACTION: "FRACTION",
  CHOICE: "CHOICE",
  SWITCH: "SWITCH",
};
registerEnumType(ParameterKinds, {
  name: "ParameterKind",
  description: "What values a parameter takes.",
  valuesConfig: {
    NUMBER: { description: "A whole number inside its bounds." },
    FRACTION: { description: "A share as two whole numbers: 2/3." },
    CHOICE: { description: "One word of its options." },
    SWITCH: { description: "true or false." },
  },
});

@ObjectType("RegulationParameter", {
  description: "A number or choice of the regulation with the value that it has there.",
  simpleResolvers: true,
})
export class RegulationParameterType {
  @Field(() => String, { description: "Its name in the product: `discussionMinDays`." })
  key!: string;

  @Field(() => ParameterSections, { description: "Where it belongs." })
  section!: ParameterSection;

  @Field(() => String, { description: "The rule or section of the domain that it serves: R29, 4.3." })
  rule!: string;

  @Field(() => String, { description: "What it is, in Russian." })
  titleRu!: string;

  @Field(() => String, { description: "What it is, in English." })
  titleEn!: string;

  @Field(() => ParameterKinds, { description: "What values it takes." })
  kind!: ParameterDefinition["kind"];

  @Field(() => ParameterUnits, { nullable: true, description: "What a number counts; null for others." })
  unit!: ParameterUnit | null;

  @Field(() => Int, { nullable: true, description: "The least number; null for others." })
  least!: number | null;

  @Field(() => Int, { nullable: true, description: "The greatest number; null for others." })
  most!: number | null;

  @Field(() => [String], { description: "The words to choose from; empty for others, at most ten." })
  options!: string[];

  @Field(() => String, { description: "The value where no edition sets another, as text." })
  default!: string;

  @Field(() => String, { description: "The value here, as text: `15`, `2/3`, `SEQUENTIAL`, `true`." })
  value!: string;

  @Field(() => String, {
    description: "The value in the edition before, as text; the default where there was none.",
  })
  valueBefore!: string;
}

@ObjectType("Regulation", {
  implements: Node,
  description: "An edition of the region's parameters. What was opened under it keeps it.",
  simpleResolvers: true,
})
export class RegulationType extends Node {
  @Field(() => Int, { description: "Number of the edition, from 1." })
  edition!: number;

  @Field(() => String, { description: "Title of the act." })
  title!: string;

  @Field(() => String, { description: "The act that sets it, with number and date." })
  basis!: string;

  @Field(() => LocalDate, { description: "The day from which on it is in force." })
  effectiveFromOn!: string;

  @Field(() => Boolean, { description: "Whether it is the edition in force today." })
  isInForce!: boolean;

  @Field(() => [RegulationParameterType], {
    description:
      "Every parameter with its value in this edition; as many as the product knows, below a hundred.",
  })
  parameters!: RegulationParameterType[];
}
