import { Field, Int, ObjectType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { DateTime, LocalDate } from "../platform/scalars.js";
import { RegisterEntryType } from "../register/registerEntry.type.js";
import { ConflictGround } from "./round.entity.js";

@ObjectType("RenewalNeeds", {
  simpleResolvers: true,
  description: "What the renewal of an entry asks for and what is there (R23).",
})
export class RenewalNeedsType {
  @Field(() => Int, { description: "Reviews in the term that count: delivered, of concluded rounds." })
  completedReviewCount!: number;

  @Field(() => Int, { description: "How many are asked for." })
  neededReviewCount!: number;

  @Field(() => Int, { description: "How many are still missing; 0 also with a new assessment." })
  missingReviewCount!: number;

  @Field(() => Boolean, {
    description: "Whether an assessment was passed in the term, which stands for them.",
  })
  isAssessed!: boolean;

  @Field(() => Boolean, { description: "Whether further training in expertise is documented in the term." })
  isTrained!: boolean;

  @Field(() => LocalDate, { description: "The last day on which the entry can be renewed." })
  lastOn!: string;
}

@ObjectType("WorkYear", {
  simpleResolvers: true,
  description: "An expert's delivered reviews of a year; of rounds that are concluded alone (R48).",
})
export class WorkYearType {
  @Field(() => Int, { description: "The year of the reviews' submission." })
  year!: number;

  @Field(() => Int, { description: "How many documents they are of." })
  documentCount!: number;

  @Field(() => Int, { description: "How many reviews." })
  reviewCount!: number;

  @Field(() => Int, { description: "Hours by the norm of each round; not measured." })
  hours!: number;
}

@ObjectType("DeclaredConflict", {
  simpleResolvers: true,
  description: "A conflict of interest that the person has declared.",
})
export class DeclaredConflictType {
  @Field(() => ConflictGround, { description: "Its ground." })
  ground!: ConflictGround;

  @Field(() => String, {
    nullable: true,
    description: "In the person's own words; null where there are none.",
  })
  note!: string | null;

  @Field(() => DateTime, { description: "When it was declared." })
  declaredAt!: Date;

  @Field(() => Boolean, { description: "Whether the coordinator has waived it." })
  isWaived!: boolean;

  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document that it is towards; null of one towards a person.",
  })
  document!: ModelDocumentType | null;

  @Field(() => PersonType, {
    nullable: true,
    description: "The person that it is towards; null of one towards a document.",
  })
  person!: PersonType | null;
}

@ObjectType("ExpertWork", {
  simpleResolvers: true,
  description: "An expert's own work in the register and in expertise, by the last of their entries.",
})
export class ExpertWorkType {
  @Field(() => RegisterEntryType, { description: "The entry." })
  entry!: RegisterEntryType;

  @Field(() => Int, { description: "Invitations and reviews that are open now." })
  openCount!: number;

  @Field(() => Int, { description: "How many the person takes at the same time." })
  mostAtOnce!: number;

  @Field(() => RenewalNeedsType, { description: "What a renewal still needs." })
  renewal!: RenewalNeedsType;

  @Field(() => [WorkYearType], {
    description: "Years with reviews that count, the latest first; at most 50.",
  })
  years!: WorkYearType[];

  @Field(() => [DeclaredConflictType], { description: "Declared conflicts, the latest first; at most 100." })
  conflicts!: DeclaredConflictType[];
}
