import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";

export const LeftOutReason = {
  NOT_ATTESTED: "NOT_ATTESTED",
  EXPIRED: "EXPIRED",
  SUSPENDED: "SUSPENDED",
  EXCLUDED: "EXCLUDED",
  DIRECTION_MISMATCH: "DIRECTION_MISMATCH",
  CATEGORY_TOO_LOW: "CATEGORY_TOO_LOW",
  CURRENT_AUTHOR: "CURRENT_AUTHOR",
  FORMER_AUTHOR: "FORMER_AUTHOR",
  EMPLOYER_UNKNOWN: "EMPLOYER_UNKNOWN",
  SAME_INSTITUTION_AS_LEAD: "SAME_INSTITUTION_AS_LEAD",
  SAME_INSTITUTION_AS_AUTHOR: "SAME_INSTITUTION_AS_AUTHOR",
  SAME_MUNICIPALITY_AS_LEAD: "SAME_MUNICIPALITY_AS_LEAD",
  DECLARED_CONFLICT: "DECLARED_CONFLICT",
  JOINT_PUBLICATION: "JOINT_PUBLICATION",
  AWAY: "AWAY",
  LOAD_LIMIT: "LOAD_LIMIT",
  COMMENTED_PUBLICLY: "COMMENTED_PUBLICLY",
  SELF_APPOINTMENT: "SELF_APPOINTMENT",
  OF_THE_ROUND: "OF_THE_ROUND",
} as const;
export type LeftOutReason = keyof typeof LeftOutReason;
registerEnumType(LeftOutReason, {
  name: "LeftOutReason",
  description: "Why somebody may not be appointed to judge a document.",
  valuesConfig: {
    NOT_ATTESTED: {
      description: "No entry as an attested expert; that of a group participant does not count.",
    },
    EXPIRED: { description: "The term of the entry is over." },
    SUSPENDED: { description: "The entry is suspended." },
    EXCLUDED: { description: "Excluded from the register." },
    DIRECTION_MISMATCH: { description: "None of the entry's directions is one of the document's." },
    CATEGORY_TOO_LOW: { description: "An arbiter has to be a leading expert." },
    CURRENT_AUTHOR: { description: "Of the authoring group, or of the group it continues." },
    FORMER_AUTHOR: { description: "Left the authoring group within the window of the regulation." },
    EMPLOYER_UNKNOWN: { description: "No live employment, or one at an institution that is not confirmed." },
    SAME_INSTITUTION_AS_LEAD: { description: "Works or worked where the lead of the group does." },
    SAME_INSTITUTION_AS_AUTHOR: { description: "Works or worked where an author of the version does." },
    SAME_MUNICIPALITY_AS_LEAD: { description: "Of the lead's municipality." },
    DECLARED_CONFLICT: { description: "A declared conflict of interest." },
    JOINT_PUBLICATION: { description: "A joint publication; a coordinator can waive it." },
    AWAY: { description: "Away on the day." },
    LOAD_LIMIT: { description: "As many reviews in hand as the expert takes." },
    COMMENTED_PUBLICLY: { description: "Took part in the open discussion of the document." },
    SELF_APPOINTMENT: { description: "Forms the panel; nobody appoints themselves." },
    OF_THE_ROUND: { description: "Judges in this round already." },
  },
});

const DrawPlace = { PANEL: "PANEL", RESERVE: "RESERVE" } as const;
type DrawPlace = keyof typeof DrawPlace;
registerEnumType(DrawPlace, {
  name: "DrawPlace",
  description: "Where the draw put somebody.",
  valuesConfig: {
    PANEL: { description: "In the panel." },
    RESERVE: { description: "In the reserve, to replace who drops out." },
  },
});

@ObjectType("DrawnCandidate", { description: "One line of a draw.", simpleResolvers: true })
export class DrawnCandidateType {
  @Field(() => PersonType, {
    nullable: true,
    description: "The expert; null when the person is of another region.",
  })
  person!: PersonType | null;

  @Field(() => Float, { description: "Weight of the chance: 1, halved for every review in hand." })
  weight!: number;

  @Field(() => String, {
    description: "The key that ordered the draw, as a decimal number; the least come first.",
  })
  key!: string;

  @Field(() => DrawPlace, { description: "Where the draw put the expert." })
  place!: DrawPlace;

  @Field(() => Int, { description: "Place in the order of panel and reserve, from 1." })
  position!: number;
}

@ObjectType("LeftOut", {
  description: "Somebody of the register who may not be drawn, and why.",
  simpleResolvers: true,
})
export class LeftOutType {
  @Field(() => PersonType, { nullable: true, description: "The person; null when of another region." })
  person!: PersonType | null;

  @Field(() => [LeftOutReason], { description: "Every reason; at least one, at most 19." })
  reasons!: LeftOutReason[];
}

@ObjectType("RoundDraw", {
  description: "The receipt of a draw: with seed, ids and loads anybody can repeat it.",
  simpleResolvers: true,
})
export class RoundDrawType {
  @Field(() => String, { description: "The seed, made by the system when the round opened." })
  seed!: string;

  @Field(() => String, { description: "Name and edition of the procedure." })
  algorithm!: string;

  @Field(() => [DrawnCandidateType], {
    description: "Panel and reserve in the order of the draw; at most 200.",
  })
  candidates!: DrawnCandidateType[];

  @Field(() => [LeftOutType], { description: "Who was left out; at most 1,000." })
  leftOut!: LeftOutType[];
}
