import { Account, AccountToken, Session, SignInAttempt } from "./accounts/account.entity.js";
import { Consent, ConsentText } from "./accounts/consent.entity.js";
import { ConceptDocument, Direction } from "./accounts/dictionary.entity.js";
import { Institution, InstitutionName } from "./accounts/institution.entity.js";
import { Municipality } from "./accounts/municipality.entity.js";
import { Employment, Person } from "./accounts/person.entity.js";
import { Region } from "./accounts/region.entity.js";
import { CalendarDay, Regulation } from "./accounts/regulation.entity.js";
import { RoleGrant } from "./accounts/role.entity.js";
import { Task } from "./accounts/task.entity.js";
import { StoredFile, UploadTicket } from "./files/file.entity.js";
import { GroupMembership, MicroGroup, PlannedProduct, ProjectGroup } from "./groups/projectGroup.entity.js";
import { Notification } from "./notifications/notification.entity.js";
import { JournalEntry, JournalSeal, MutationReceipt } from "./platform/journal.entity.js";
import {
  ApplicationDocument,
  ApplicationEvent,
  ExpertApplication,
  TrainingRecord,
} from "./register/application.entity.js";
import {
  AgendaItem,
  AgendaVote,
  CommissionSession,
  SessionMember,
} from "./commission/commissionSession.entity.js";
import {
  AssessmentAttempt,
  AttemptAnswer,
  AttemptAppeal,
  IntegrityEvent,
} from "./assessment/attempt.entity.js";
import { AssessmentBlueprint, ExamForm, FormItem } from "./assessment/blueprint.entity.js";
import { CaseGrade } from "./assessment/caseGrade.entity.js";
import { SampleDocument, SampleMark } from "./assessment/expertTask.entity.js";
import { AssessmentItem, ItemVersion } from "./assessment/item.entity.js";
import { Order, OrderTarget } from "./register/order.entity.js";
import { RegisterImport, RegisterImportRow } from "./register/registerImport.entity.js";
import { Availability, EntryEvent, RegisterEntry } from "./register/registerEntry.entity.js";
import {
  AnswerRevision,
  IncorporationLink,
  ModerationComplaint,
  OpenDiscussion,
  Proposal,
  ProposalAnswer,
  ProposalSummary,
  ProposalSupport,
} from "./discussion/discussion.entity.js";
import { ProposalPlacement } from "./discussion/placement.entity.js";
import { DocumentVersion, ModelDocument, VersionAuthor } from "./documents/document.entity.js";
import {
  ConflictOfInterest,
  ExpertConclusion,
  ExpertiseRound,
  Review,
  ReviewAssignment,
  ReviewRevision,
} from "./review/round.entity.js";
import { Rubric } from "./review/rubric.entity.js";

/** Every table of the product that MikroORM knows. */
export const entities = [
  Region,
  Municipality,
  Institution,
  InstitutionName,
  Person,
  Employment,
  Account,
  Session,
  AccountToken,
  SignInAttempt,
  RoleGrant,
  ConsentText,
  Consent,
  Regulation,
  CalendarDay,
  Direction,
  ConceptDocument,
  Task,
  StoredFile,
  UploadTicket,
  Order,
  OrderTarget,
  CommissionSession,
  SessionMember,
  AgendaItem,
  AgendaVote,
  RegisterEntry,
  EntryEvent,
  RegisterImport,
  RegisterImportRow,
  Availability,
  ExpertApplication,
  ApplicationDocument,
  ApplicationEvent,
  TrainingRecord,
  ProjectGroup,
  MicroGroup,
  GroupMembership,
  PlannedProduct,
  ModelDocument,
  DocumentVersion,
  VersionAuthor,
  OpenDiscussion,
  Proposal,
  ProposalSupport,
  ModerationComplaint,
  ProposalAnswer,
  AnswerRevision,
  IncorporationLink,
  ProposalPlacement,
  ProposalSummary,
  Rubric,
  ExpertiseRound,
  ReviewAssignment,
  Review,
  ReviewRevision,
  ConflictOfInterest,
  ExpertConclusion,
  Notification,
  JournalEntry,
  JournalSeal,
  MutationReceipt,
  AssessmentItem,
  ItemVersion,
  AssessmentBlueprint,
  ExamForm,
  FormItem,
  AssessmentAttempt,
  AttemptAnswer,
  IntegrityEvent,
  AttemptAppeal,
  SampleDocument,
  SampleMark,
  CaseGrade,
];
