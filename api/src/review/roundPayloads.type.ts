import { Field, ObjectType } from "type-graphql";

import { modelDocumentRead } from "../documents/document.reads.js";
import { ModelDocumentType } from "../documents/document.type.js";
import { payloadOf } from "../platform/problem.js";
import { successReads } from "../platform/read/cover.js";
import { conclusionRead } from "./conclusion.reads.js";
import { ExpertConclusionType } from "./conclusion.type.js";
import { roundRead } from "./round.reads.js";
import { RoundRefused } from "./roundRefused.type.js";
import { ExpertiseRoundType } from "./round.type.js";

@ObjectType("OpenRoundSuccess", {
  description: "The round was opened and its panel drawn.",
  simpleResolvers: true,
})
export class OpenRoundSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("OpenRoundSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const OpenRoundPayload = payloadOf("OpenRound", OpenRoundSuccess, RoundRefused);

@ObjectType("SendInvitationsSuccess", { description: "The invitations were sent.", simpleResolvers: true })
export class SendInvitationsSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("SendInvitationsSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const SendInvitationsPayload = payloadOf("SendInvitations", SendInvitationsSuccess, RoundRefused);

@ObjectType("ReplaceExpertSuccess", {
  description: "The expert was put in the place.",
  simpleResolvers: true,
})
export class ReplaceExpertSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("ReplaceExpertSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const ReplaceExpertPayload = payloadOf("ReplaceExpert", ReplaceExpertSuccess, RoundRefused);

@ObjectType("AcceptReviewSuccess", {
  description: "The review was taken as completed.",
  simpleResolvers: true,
})
export class AcceptReviewSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("AcceptReviewSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const AcceptReviewPayload = payloadOf("AcceptReview", AcceptReviewSuccess, RoundRefused);

@ObjectType("ReturnForClarificationSuccess", {
  description: "The review was given back to its expert.",
  simpleResolvers: true,
})
export class ReturnForClarificationSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("ReturnForClarificationSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const ReturnForClarificationPayload = payloadOf(
  "ReturnForClarification",
  ReturnForClarificationSuccess,
  RoundRefused,
);

@ObjectType("AppointArbiterSuccess", {
  description: "An arbiter was drawn and invited.",
  simpleResolvers: true,
})
export class AppointArbiterSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("AppointArbiterSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const AppointArbiterPayload = payloadOf("AppointArbiter", AppointArbiterSuccess, RoundRefused);

@ObjectType("ConcludeRoundSuccess", { description: "The round was closed.", simpleResolvers: true })
export class ConcludeRoundSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("ConcludeRoundSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const ConcludeRoundPayload = payloadOf("ConcludeRound", ConcludeRoundSuccess, RoundRefused);

@ObjectType("JoinRemarksSuccess", { description: "The remarks were joined.", simpleResolvers: true })
export class JoinRemarksSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("JoinRemarksSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const JoinRemarksPayload = payloadOf("JoinRemarks", JoinRemarksSuccess, RoundRefused);

@ObjectType("SignConclusionSuccess", {
  description: "The conclusion was signed and the document moved on.",
  simpleResolvers: true,
})
export class SignConclusionSuccess {
  @Field(() => ExpertConclusionType, {
    nullable: true,
    description: "The signed conclusion; null when it is hidden from the viewer.",
  })
  conclusion!: ExpertConclusionType | null;

  constructor(readonly conclusionId: string) {}
}
successReads("SignConclusionSuccess", { conclusion: { of: () => conclusionRead, id: "conclusionId" } });
export const SignConclusionPayload = payloadOf("SignConclusion", SignConclusionSuccess, RoundRefused);

@ObjectType("ExtendRoundSuccess", { description: "The round was extended.", simpleResolvers: true })
export class ExtendRoundSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("ExtendRoundSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const ExtendRoundPayload = payloadOf("ExtendRound", ExtendRoundSuccess, RoundRefused);

@ObjectType("AllowFurtherRoundSuccess", { description: "One more round was allowed.", simpleResolvers: true })
export class AllowFurtherRoundSuccess {
  @Field(() => ExpertiseRoundType, {
    nullable: true,
    description: "The round as it is now; null when it is hidden from the viewer.",
  })
  round!: ExpertiseRoundType | null;

  constructor(readonly roundId: string) {}
}
successReads("AllowFurtherRoundSuccess", { round: { of: () => roundRead, id: "roundId" } });
export const AllowFurtherRoundPayload = payloadOf(
  "AllowFurtherRound",
  AllowFurtherRoundSuccess,
  RoundRefused,
);

@ObjectType("WaiveConflictSuccess", { description: "The conflict was waived.", simpleResolvers: true })
export class WaiveConflictSuccess {
  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document; null when it is hidden from the viewer.",
  })
  document!: ModelDocumentType | null;

  constructor(readonly documentId: string) {}
}
successReads("WaiveConflictSuccess", { document: { of: () => modelDocumentRead, id: "documentId" } });
export const WaiveConflictPayload = payloadOf("WaiveConflict", WaiveConflictSuccess, RoundRefused);

@ObjectType("AppointCoordinatorSuccess", {
  description: "The coordinator was appointed.",
  simpleResolvers: true,
})
export class AppointCoordinatorSuccess {
  @Field(() => ModelDocumentType, {
    nullable: true,
    description: "The document; null when it is hidden from the viewer.",
  })
  document!: ModelDocumentType | null;

  constructor(readonly documentId: string) {}
}
successReads("AppointCoordinatorSuccess", { document: { of: () => modelDocumentRead, id: "documentId" } });
export const AppointCoordinatorPayload = payloadOf(
  "AppointCoordinator",
  AppointCoordinatorSuccess,
  RoundRefused,
);
