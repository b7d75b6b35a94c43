import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

import { PersonType } from "../accounts/person.type.js";
import { DocumentVersionType, ModelDocumentType } from "../documents/document.type.js";
import { Node } from "../platform/node.js";
import { DateTime } from "../platform/scalars.js";
import { LeftOutReason } from "./draw.type.js";
import { ReviewType } from "./review.type.js";
import { AssignmentRole, AssignmentState } from "./round.entity.js";

registerEnumType(AssignmentRole, {
  name: "AssignmentRole",
  description: "What an expert does in a round.",
  valuesConfig: {
    REVIEWER: { description: "Reviews the version." },
    ARBITER: { description: "Decides where the reviews lie too far apart." },
    PANEL_CHAIR: { description: "Joins remarks that say the same." },
  },
});

registerEnumType(AssignmentState, {
  name: "AssignmentState",
  description: "Where an assignment stands at this instant.",
  valuesConfig: {
    PROPOSED: { description: "Drawn, not invited yet." },
    INVITED: { description: "Invited; an answer is awaited." },
    ACCEPTED: { description: "Accepted, not begun." },
    IN_PROGRESS: { description: "The review is being written." },
    SUBMITTED: { description: "The review was submitted." },
    COMPLETED: { description: "The review was taken by the coordinator." },
    DECLINED: { description: "The expert declined the invitation." },
    RECUSED: { description: "The expert stepped back, or a conflict of interest was found." },
    UNANSWERED: { description: "The invitation was not answered in time." },
    LAPSED: { description: "Accepted and not delivered in time." },
    CANCELLED: { description: "The round was cancelled." },
  },
});

@ObjectType("ReviewAssignment", {
  implements: Node,
  simpleResolvers: true,
  description:
    "One expert's duty in one round. It exists for the expert and for a coordinator without a conflict of interest.",
})
export class ReviewAssignmentType extends Node {
  @Field(() => AssignmentRole, { description: "What the expert does in the round." })
  role!: AssignmentRole;

  @Field(() => String, { description: "The letter under which others know the expert: А, Б, В…" })
  letter!: string;

  @Field(() => AssignmentState, { description: "Its state at this instant." })
  state!: AssignmentState;

  @Field(() => Boolean, { description: "Whether the review is late and may still be delivered." })
  isOverdue!: boolean;

  @Field(() => PersonType, {
    nullable: true,
    description: "The expert; null when the person is of another region.",
  })
  expert!: PersonType | null;

  @Field(() => Boolean, { description: "Whether it is the viewer's own." })
  isViewers!: boolean;

  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document; null when it is hidden from the viewer.",
  })
  document!: ModelDocumentType | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description: "The version under review; null when its text is hidden from the viewer.",
  })
  documentVersion!: DocumentVersionType | null;

  @Field(() => DateTime, { nullable: true, description: "When the invitation was sent; null before." })
  invitedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Until when the expert answers; null before the invitation.",
  })
  respondBy!: Date | null;

  @Field(() => DateTime, { description: "Until when the review is due." })
  dueAt!: Date;

  @Field(() => DateTime, { description: "When an accepted review that was not delivered is withdrawn." })
  lapsesAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When the expert accepted; null before." })
  acceptedAt!: Date | null;

  @Field(() => Boolean, { description: "Whether the expert agreed to be named for this document." })
  isNamedAgreed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Why the expert declined or stepped back, in the expert's words; null otherwise.",
  })
  reason!: string | null;

  @Field(() => [LeftOutReason], {
    description:
      "What a check found that took the assignment away, each ground at most once; empty when nothing did.",
  })
  conflicts!: LeftOutReason[];

  @Field(() => Int, { description: "How many criteria are scored." })
  scoredCount!: number;

  @Field(() => Int, { description: "How many criteria the sheet has." })
  criterionCount!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the review was returned for clarification; null when it was not.",
  })
  returnedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "What is to be clarified; null when it was not returned.",
  })
  returnNote!: string | null;

  @Field(() => Int, { description: "How long a review usually takes, in hours, by the regulation." })
  hoursNorm!: number;

  @Field(() => ReviewType, {
    nullable: true,
    description: "The review; null before it was begun, and while it is a draft of somebody else.",
  })
  review!: ReviewType | null;

  @Field(() => Int, { description: "Travels with the forms that change it." })
  version!: number;

  @Field(() => Boolean, { description: "Whether the viewer may accept or decline the invitation now." })
  viewerCanAnswer!: boolean;

  @Field(() => Boolean, {
    description: "Whether the viewer may step back or declare a conflict of interest now.",
  })
  viewerCanStepBack!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may open the review and write in it now." })
  viewerCanWrite!: boolean;
}
