import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";

import { EntryResolver } from "./accounts/entry.resolver.js";
import { ProfileResolver } from "./accounts/profile.resolver.js";
import { JournalHeadResolver } from "./accounts/journalHead.resolver.js";
import { SessionResolver } from "./accounts/session.resolver.js";
import { AdministrationResolver } from "./accounts/administration.resolver.js";
import { DictionaryResolver } from "./accounts/dictionary.resolver.js";
import { ViewerResolver } from "./accounts/viewer.resolver.js";
import { ComparisonResolver } from "./documents/comparison.resolver.js";
import { DocumentActsResolver } from "./documents/documentActs.resolver.js";
import {
  DocumentResolver,
  OrderDocumentsResolver,
  ProductDocumentResolver,
} from "./documents/document.resolver.js";
import { UploadResolver } from "./files/upload.resolver.js";
import { AnswersResolver } from "./discussion/answers.resolver.js";
import {
  DiscussionProposalsResolver,
  DiscussionResolver,
  DocumentDiscussionResolver,
} from "./discussion/discussion.resolver.js";
import { ModerationResolver } from "./discussion/moderation.resolver.js";
import { ParticipationResolver } from "./discussion/participation.resolver.js";
import { AssignmentResolver } from "./review/assignment.resolver.js";
import { ExpertWorkResolver } from "./review/expertWork.resolver.js";
import { ReviewResolver } from "./review/review.resolver.js";
import { RoundActsResolver } from "./review/roundActs.resolver.js";
import {
  AssignmentRoundResolver,
  DeskResolver,
  DocumentRoundsResolver,
  FurtherRoundResolver,
  ReviewRoundResolver,
  RoundResolver,
} from "./review/round.resolver.js";
import { SittingResolver } from "./assessment/sitting.resolver.js";
import { SittingActsResolver } from "./assessment/sittingActs.resolver.js";
import { TaskResolver } from "./tasks/task.resolver.js";
import { OrderGroupsResolver, ProjectGroupResolver } from "./groups/projectGroup.resolver.js";
import { NotificationResolver } from "./notifications/notification.resolver.js";
import { LiveResolver } from "./notifications/live.resolver.js";
import {
  DocumentRevisionResolver,
  IncorporationResolver,
  ProposalIncorporationResolver,
} from "./discussion/incorporation.resolver.js";
import { ApprovalResolver, DocumentApprovalResolver } from "./review/approval.resolver.js";
import { installReads } from "./platform/read/cover.js";
import { ApplicationResolver } from "./register/application.resolver.js";
import { ApplicationActsResolver } from "./register/applicationActs.resolver.js";
import { AvailabilityResolver } from "./register/availability.resolver.js";
import { EntryChangeResolver, EntryStandingResolver } from "./register/entryChange.resolver.js";
import { RegisterImportResolver } from "./register/registerImport.resolver.js";
import { OrderEntriesResolver, RegisterResolver } from "./register/register.resolver.js";
import { EntryProofResolver, RegisterLogResolver } from "./register/registerLog.resolver.js";
import "./review/reviewWork.queries.js";
import { CommissionResolver } from "./commission/commission.resolver.js";
import { CommissionActsResolver } from "./commission/commissionActs.resolver.js";
import { ItemActsResolver } from "./assessment/itemActs.resolver.js";
import { ItemResolver } from "./assessment/item.resolver.js";
import { AttemptResolver } from "./assessment/attempt.resolver.js";
import { ResultResolver } from "./assessment/result.resolver.js";
import { CaseGradeResolver } from "./assessment/caseGrade.resolver.js";
import { BlueprintResolver } from "./assessment/blueprint.resolver.js";
import { SchedulingResolver } from "./assessment/scheduling.resolver.js";
import { ExpertTaskResolver } from "./assessment/expertTask.resolver.js";
import { RubricResolver } from "./review/rubric.resolver.js";

/** Every resolver of the product. */
const resolvers = [
  // One a line, in the order of the imports.
  EntryResolver,
  ProfileResolver,
  JournalHeadResolver,
  SessionResolver,
  AdministrationResolver,
  DictionaryResolver,
  ViewerResolver,
  ComparisonResolver,
  UploadResolver,
  DocumentResolver,
  OrderDocumentsResolver,
  ProductDocumentResolver,
  DocumentActsResolver,
  AnswersResolver,
  DiscussionProposalsResolver,
  DiscussionResolver,
  DocumentDiscussionResolver,
  ModerationResolver,
  ParticipationResolver,
  AssignmentResolver,
  ExpertWorkResolver,
  ReviewResolver,
  RoundActsResolver,
  AssignmentRoundResolver,
  DeskResolver,
  DocumentRoundsResolver,
  FurtherRoundResolver,
  ReviewRoundResolver,
  RoundResolver,
  TaskResolver,
  ProjectGroupResolver,
  OrderGroupsResolver,
  NotificationResolver,
  LiveResolver,
  ApplicationResolver,
  ApplicationActsResolver,
  AvailabilityResolver,
  RegisterResolver,
  OrderEntriesResolver,
  EntryChangeResolver,
  EntryStandingResolver,
  RegisterLogResolver,
  EntryProofResolver,
  RegisterImportResolver,
  CommissionResolver,
  CommissionActsResolver,
  ItemResolver,
  ItemActsResolver,
  AttemptResolver,
  ResultResolver,
  CaseGradeResolver,
  ExpertTaskResolver,
  BlueprintResolver,
  SchedulingResolver,
  RubricResolver,
  SittingResolver,
  SittingActsResolver,
  DocumentRevisionResolver,
  IncorporationResolver,
  ProposalIncorporationResolver,
  ApprovalResolver,
  DocumentApprovalResolver,
] as const;

/** Builds the schema; throws when a part of it has no declared read or an undescribed type slipped in. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    // Every scalar is chosen field by field, inputs are copied field by field by the commands.
    validate: false,
    // Subscriptions bring their own stream; type-graphql demands a publisher all the same.
    pubSub: {
      publish: () => {},
      subscribe: () => {
        throw new Error("Subscriptions do not go through type-graphql.");
      },
    },
  });
  installReads(schema);

  return schema;
}
