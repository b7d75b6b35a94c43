/** A conflict that keeps a member from voting. */
export type AbstainFromItemInput = {
  /** The item of the agenda. */
  itemId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The member for whom the secretary writes it down; null or absent for the viewer's own. */
  memberId?: string | number | null | undefined;
  /** What the conflict is; 5 to 1000 characters, stands in the protocol. */
  reason: string;
};

/** Why a member is kept from voting (R15). */
export type AbstentionGround =
  /** Member and candidate have or lately had the same employer; found by the system. */
  | 'COMMON_EMPLOYER'
  /** The member has told of a conflict. */
  | 'DECLARED'
  /** It is the member's own application; found by the system. */
  | 'OWN_CASE';

/** Taking on an assignment. */
export type AcceptInvitationInput = {
  /** The viewer's own assignment. */
  assignmentId: string | number;
  /** Whether the declaration of no conflict of interest is ticked. */
  hasDeclaredNoConflict: boolean;
  /** Whether the expert agrees to be named for this document. A round whose names are open needs it. */
  isNamedAgreed: boolean;
  /** The form's key. */
  key: string;
  /** The assignment's version when the form opened. */
  version: number;
};

/** Which submitted review is taken as completed. */
export type AcceptReviewInput = {
  /** The expert's assignment. */
  assignmentId: string | number;
  /** Made when the form opens; the act is done once under it. */
  key: string;
};

/** Why an act on an account was refused. */
export type AccountReason =
  /** The account is closed. Ask the region's administrator. */
  | 'DISABLED'
  /** The link was used before or is older than half an hour. Ask for a new one. */
  | 'LINK_OVER'
  /** There is nothing here, or it is not yours. */
  | 'NOT_FOUND'
  /** There is no consent to withdraw: nothing is public. */
  | 'NO_CONSENT'
  /** The present password is not the right one. */
  | 'PASSWORD_WRONG'
  /** There were too many attempts. Wait a quarter of an hour or set a new password by mail. */
  | 'TOO_MANY_ATTEMPTS'
  /** The address is not confirmed yet. A new letter with a link is on its way. */
  | 'UNCONFIRMED'
  /** The address or the password is wrong. */
  | 'WRONG_EMAIL_OR_PASSWORD';

/** A post of one's own. */
export type AddEmploymentInput = {
  /** First day; not in the future. */
  fromOn: string;
  /** The employer; a joined one counts as the one it was joined to. */
  institutionId: string | number;
  /** Whether it is the main place of work. */
  isMain: boolean;
  /** The client's key of this form. */
  key: string;
  /** The post, at most 200 characters. */
  position: string;
  /** Share of a full post, 0.05 to 2 in hundredths. */
  share: number;
  /** Last day; null while it is held. */
  toOn?: string | null | undefined;
};

/** Members to take in. */
export type AddMembersInput = {
  /** First day of membership. */
  fromOn: string;
  /** Id of the group. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The people; 1 to 100. */
  members: Array<MemberInput>;
};

/** Why an act of the administrator's desk was not done. */
export type AdministrationReason =
  /** The day has been; what was counted by it stays as it was. */
  | 'DAY_PAST'
  /** One of the days is transferred already. Reload the calendar. */
  | 'DAY_TRANSFERRED'
  /** The entries have different taxpayer numbers, so they are two institutions. */
  | 'DIFFERENT_TAXPAYERS'
  /** The institution is not confirmed yet. Confirm it or join it first. */
  | 'EMPLOYER_UNCONFIRMED'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Nobody confirms a post of their own. Ask another registrar. */
  | 'OWN_EMPLOYMENT'
  /** An entry is joined to a confirmed one. Confirm that one first. */
  | 'TARGET_UNCONFIRMED';

/** What admission needs. */
export type AdmissionCondition =
  /** At least one direction. */
  | 'DIRECTION'
  /** Higher education. */
  | 'HIGHER_EDUCATION'
  /** Years of service in education. */
  | 'SERVICE_IN_EDUCATION'
  /** A training in expertise that is not too old. */
  | 'TRAINING_IN_EXPERTISE';

/** An application to be admitted. */
export type AdmitApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
};

/** Where an item of the agenda and its decision stand. */
export type AgendaItemState =
  /** Withdrawn by the candidate before the vote. */
  | 'ANNULLED'
  /** Left for a later session. */
  | 'DEFERRED'
  /** The order that carries it out is registered. */
  | 'ORDER_ISSUED'
  /** On the agenda, not decided. */
  | 'PREPARED'
  /** The protocol is signed; a decision to grant awaits its order. */
  | 'PROTOCOL_SIGNED'
  /** Decided; the protocol is not signed yet. */
  | 'VOTED';

/** After which round the document may go to revision once more. */
export type AllowFurtherRoundInput = {
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** Why; at most 2,000 characters. */
  reason: string;
  /** The round. */
  roundId: string | number;
};

/** The days of a discussion. */
export type AnnounceDiscussionInput = {
  /** Whom it is for, at most 500 characters; null or absent for everybody. */
  audience?: string | null | undefined;
  /** How many calendar days it lasts. */
  days: number;
  /** The submitted document. */
  documentId: string | number;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The day at whose 00:00 it opens. */
  opensOn: string;
  /** The document's version as it was read. */
  version: number;
};

/** What is right and why; parts that the type has not are not looked at. */
export type AnswerKeyInput = {
  /** The accepted spellings; 1 to 20. */
  accepted?: Array<string> | null | undefined;
  /** The right options. */
  choices?: Array<string | number> | null | undefined;
  /** The right option of each gap. */
  gaps?: Array<ItemPairInput> | null | undefined;
  /** Why the key is right; 20 to 2000 characters. */
  keyReason: string;
  /** Why each option is right or wrong. */
  optionReasons: Array<OptionReasonInput>;
  /** The steps in the right order. */
  order?: Array<string | number> | null | undefined;
  /** The right option of each left-hand text. */
  pairs?: Array<ItemPairInput> | null | undefined;
  /** A model answer, 100 to 6000 characters. */
  sample?: string | null | undefined;
  /** The act and clause, or the text of the field; 10 to 500 characters. */
  source: string;
  /** How far an answer may lie from it, 0 or more. */
  tolerance?: number | null | undefined;
  /** The right number. */
  value?: number | null | undefined;
  /** What is answered wrongly; at most 10. */
  wrong: Array<WrongAnswerInput>;
};

/** The authors' position on a proposal. */
export type AnswerVerdict =
  /** It is taken up. */
  | 'ACCEPTED'
  /** It is not taken up; the reason says why. */
  | 'DECLINED'
  /** The question is answered. */
  | 'EXPLAINED'
  /** The document was withdrawn before it was answered; given by the system only. */
  | 'NOT_CONSIDERED'
  /** It is taken up in part; the reason says which. */
  | 'PARTLY_ACCEPTED';

/** What was decided on an appeal. */
export type AppealDecision =
  /** The result stands. */
  | 'REJECTED'
  /** The result was changed. */
  | 'UPHELD';

/** What a document of an application proves. */
export type ApplicationDocumentKind =
  /** A consent on paper. */
  | 'CONSENT'
  /** Education. */
  | 'DIPLOMA'
  /** Service. */
  | 'EMPLOYMENT'
  /** A recommendation of the employer or the education authority. */
  | 'RECOMMENDATION'
  /** Retraining or further training. */
  | 'TRAINING';

/** What happened to an application. */
export type ApplicationEventKind =
  /** Admitted to the assessment. */
  | 'ADMITTED'
  /** The appeal against the result was decided. */
  | 'APPEAL_DECIDED'
  /** The parts of the assessment were scheduled. */
  | 'ASSESSMENT_SCHEDULED'
  /** The order that carries the decision out is registered. */
  | 'COMPLETED'
  /** Not decided in that session; it comes to a later one. */
  | 'DEFERRED'
  /** The time to submit again ran out. */
  | 'EXPIRED'
  /** Not admitted. */
  | 'NOT_ADMITTED'
  /** Put on the agenda of a session of the commission. */
  | 'PUT_ON_AGENDA'
  /** The commission has decided for it. */
  | 'RECOMMENDED'
  /** The commission has decided against it. */
  | 'REFUSED'
  /** The result of the assessment was entered from a paper. */
  | 'RESULT_ENTERED'
  /** The result of the assessment was published. */
  | 'RESULT_PUBLISHED'
  /** Returned with named gaps. */
  | 'RETURNED'
  /** Submitted by the candidate. */
  | 'SUBMITTED'
  /** Taken back by the candidate. */
  | 'WITHDRAWN';

/** Narrows a list of applications; every part that is given must hold. */
export type ApplicationFilter = {
  /** Part of number or name; null or absent matches all. */
  search?: string | null | undefined;
  /** Only these states; absent for all. */
  states?: Array<ApplicationState> | null | undefined;
};

/** One thing that is to be added or mended. */
export type ApplicationGapInput = {
  /** The part of the questionnaire. */
  part: ApplicationPart;
  /** What is missing and what will do; 10 to 1000 characters. */
  text: string;
};

/** A part of the questionnaire. */
export type ApplicationPart =
  /** Consents. */
  | 'CONSENTS'
  /** Documents. */
  | 'DOCUMENTS'
  /** Education. */
  | 'EDUCATION'
  /** Knowledge, skills and disinterest. */
  | 'EXPERIENCE'
  /** Directions and category. */
  | 'PURPOSE'
  /** Service. */
  | 'SERVICE'
  /** Retraining and further training. */
  | 'TRAINING';

/** What a person applies for. */
export type ApplicationPurpose =
  /** To get another category. */
  | 'CATEGORY_CHANGE'
  /** To get further directions. */
  | 'DIRECTION_EXTENSION'
  /** To be entered in the register for the first time, or anew. */
  | 'INITIAL'
  /** To have the term renewed. */
  | 'RENEWAL';

/** Why an act on an application was refused. */
export type ApplicationRefusalReason =
  /** You are in the register already. Apply for renewal, a category or directions. */
  | 'ALREADY_IN_REGISTER'
  /** A condition of admission is not met. Return the application or refuse admission. */
  | 'CONDITIONS_NOT_MET'
  /** It is your own application, so another registrar has to do this. */
  | 'CONFLICT_OF_INTEREST'
  /** After an exclusion one may apply again only when the time has passed. */
  | 'EXCLUDED_FOR_CAUSE'
  /** The application is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** Only the candidate does this. */
  | 'NOT_CANDIDATE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** This is for experts of the register. */
  | 'NOT_IN_REGISTER'
  /** Only the registrar does this. */
  | 'NOT_REGISTRAR'
  /** After a failed assessment one may apply again only when the time has passed. */
  | 'REAPPLY_TOO_EARLY'
  /** Your term has just ended: apply for renewal, the number stays. */
  | 'RENEW_INSTEAD';

/** Where an application stands. */
export type ApplicationState =
  /** Admitted to the assessment. */
  | 'ADMITTED'
  /** The result is published. */
  | 'ASSESSED'
  /** The assessment is scheduled or under way. */
  | 'ASSESSMENT'
  /** On the agenda of the commission. */
  | 'AT_COMMISSION'
  /** The order is registered; over. */
  | 'COMPLETED'
  /** The candidate is filling it in. */
  | 'DRAFT'
  /** Returned and not submitted again in time; over. */
  | 'EXPIRED'
  /** Not admitted; over. */
  | 'NOT_ADMITTED'
  /** The commission has decided for it; the order is awaited. */
  | 'RECOMMENDED'
  /** The commission has decided against it; over. */
  | 'REFUSED'
  /** The candidate closes the gaps that were named. */
  | 'RETURNED'
  /** The registrar checks it. */
  | 'SUBMITTED'
  /** Taken back by the candidate; over. */
  | 'WITHDRAWN';

/** For which round an arbiter is drawn. */
export type AppointArbiterInput = {
  /** The last day for the arbiter's review. */
  dueOn: string;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The round. */
  roundId: string | number;
  /** The round's version as the form was opened with it. */
  version: number;
};

/** Who coordinates a document in place of the region's coordinators. */
export type AppointCoordinatorInput = {
  /** The act on which it rests; at most 500 characters. */
  basis: string;
  /** The document. */
  documentId: string | number;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The person. */
  personId: string | number;
};

/** Another lead of a group. */
export type AppointLeadInput = {
  /** Id of the group. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Id of the person who leads it from today on. */
  personId: string | number;
  /** Version of the group that the form was opened with. */
  version: number;
};

/** Why a document was not withdrawn, approved or published. */
export type ApprovalRefusalReason =
  /** The experts' conclusion is not signed. */
  | 'CONCLUSION_MISSING'
  /** You belong to the group that wrote the document, so somebody else has to do this. */
  | 'CONFLICT_OF_INTEREST'
  /** The document is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** This is the duty of somebody else. */
  | 'NOT_ALLOWED'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** The order is dated before the experts' conclusion. */
  | 'ORDER_BEFORE_CONCLUSION'
  /** The order is dated before the summary of proposals. */
  | 'ORDER_BEFORE_SUMMARY'
  /** No order approves the document. */
  | 'ORDER_MISSING'
  /** Sign in first. */
  | 'SIGN_IN_REQUIRED'
  /** The summary of proposals is not published. */
  | 'SUMMARY_MISSING'
  /** The document has no submitted version. */
  | 'VERSION_MISSING';

/** The order that approves recommended documents; its date is no earlier than the conclusion and the summary of each. */
export type ApproveDocumentsInput = {
  /** The documents, 1 to 50, each once; all of them are approved or none. */
  documents: Array<RecommendedDocumentInput>;
  /** The paper that was sent for it, by the id that its upload gave; null or absent when there is none. */
  fileId?: string | number | null | undefined;
  /** Whether the paper is free of personal data, so that everybody may have it. */
  isFilePublic?: boolean;
  /** Who issued the order; at most 300 characters. */
  issuer: string;
  /** The client's key of this form. */
  key: string;
  /** Its number; unique for issuer and year, at most 60 characters. */
  number: string;
  /** Its date; not in the future. */
  on: string;
  /** Whether it says that they are published as practices. */
  publishesAsPractice: boolean;
  /** Its title; at most 500 characters. */
  title: string;
};

/** An order on list and composition of project groups. */
export type ApproveGroupsInput = {
  /** The paper that was sent for it, by the id that its upload gave; null or absent when there is none. */
  fileId?: string | number | null | undefined;
  /** Ids of the groups it approves; 1 to 50. */
  groupIds: Array<string | number>;
  /** Whether the paper is free of personal data, so that everybody may have it. */
  isFilePublic?: boolean;
  /** Who issued the order; at most 300 characters. */
  issuer: string;
  /** The client's key of this form. */
  key: string;
  /** Its number; unique for issuer and year, at most 60 characters. */
  number: string;
  /** Its date; not in the future. */
  on: string;
  /** Its title; at most 500 characters. */
  title: string;
};

/** Narrows a list of items; every part that is given must hold. */
export type AssessmentItemFilter = {
  /** Only this component. */
  component?: ItemComponent | null | undefined;
  /** Only items whose current version is as hard. */
  difficulty?: ItemDifficulty | null | undefined;
  /** Code of a direction, or COMMON for the common part; null or absent for all. */
  direction?: string | null | undefined;
  /** Words of the number or the question. */
  search?: string | null | undefined;
  /** ACTIVE: with a version in use; DRAFT: with a draft; RETIRED: with neither. */
  state?: ItemState | null | undefined;
  /** Only items whose current version is answered so. */
  type?: ItemType | null | undefined;
};

/** What came of the assessment as a whole. */
export type AssessmentOutcome =
  /** A part was failed. */
  | 'FAILED'
  /** The candidate did not come. */
  | 'NO_SHOW'
  /** All parts were passed. */
  | 'PASSED';

/** A part of the assessment. */
export type AssessmentPart =
  /** A written case, marked blind by two assessors (R08). */
  | 'CASE'
  /** Sample documents marked with the criteria of real work. */
  | 'EXPERT_TASK'
  /** A talk with assessors. */
  | 'INTERVIEW'
  /** A timed paper drawn from the item bank. */
  | 'TEST';

/** Why an act of the assessment was refused. */
export type AssessmentRefusalReason =
  /** An attempt is appealed against once. */
  | 'APPEALED_BEFORE'
  /** The time to appeal against this result is over. */
  | 'APPEAL_TOO_LATE'
  /** The clean grade of the case is not given yet. */
  | 'GRADE_MISSING'
  /** The attempt is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** Only the candidate does this. */
  | 'NOT_CANDIDATE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Only the registrar does this. */
  | 'NOT_REGISTRAR'
  /** Nobody decides on a case of their own. */
  | 'OWN_CASE';

/** Why an act on an assignment or its review was not done. */
export type AssignmentRefusalReason =
  /** The invitation was answered before. */
  | 'ALREADY_ANSWERED'
  /** The review was submitted before. */
  | 'ALREADY_SUBMITTED'
  /** The assignment is over. */
  | 'ASSIGNMENT_CLOSED'
  /** You took part in the open discussion of this document and cannot review it in this round. */
  | 'COMMENTED_PUBLICLY'
  /** The invitation was not answered in time, and somebody else was invited. */
  | 'INVITATION_EXPIRED'
  /** The review was not delivered in time, and the assignment was withdrawn. */
  | 'LAPSED'
  /** The invitation has to be accepted first. */
  | 'NOT_ACCEPTED'
  /** There is no such assignment or review, or it is not yours. */
  | 'NOT_FOUND'
  /** The review was not submitted yet. */
  | 'NOT_SUBMITTED'
  /** The round is closed. */
  | 'ROUND_CLOSED'
  /** After a return for clarification the scores may not change. */
  | 'SCORES_LOCKED';

/** What an expert does in a round. */
export type AssignmentRole =
  /** Decides where the reviews lie too far apart. */
  | 'ARBITER'
  /** Joins remarks that say the same. */
  | 'PANEL_CHAIR'
  /** Reviews the version. */
  | 'REVIEWER';

/** Where an assignment stands at this instant. */
export type AssignmentState =
  /** Accepted, not begun. */
  | 'ACCEPTED'
  /** The round was cancelled. */
  | 'CANCELLED'
  /** The review was taken by the coordinator. */
  | 'COMPLETED'
  /** The expert declined the invitation. */
  | 'DECLINED'
  /** Invited; an answer is awaited. */
  | 'INVITED'
  /** The review is being written. */
  | 'IN_PROGRESS'
  /** Accepted and not delivered in time. */
  | 'LAPSED'
  /** Drawn, not invited yet. */
  | 'PROPOSED'
  /** The expert stepped back, or a conflict of interest was found. */
  | 'RECUSED'
  /** The review was submitted. */
  | 'SUBMITTED'
  /** The invitation was not answered in time. */
  | 'UNANSWERED';

/** A proof for an application that is being written. */
export type AttachProofInput = {
  /** The application. */
  applicationId: string | number;
  /** The file, by the id that its upload gave. */
  fileId: string | number;
  /** The client's key of this form. */
  key: string;
  /** What it proves. */
  kind: ApplicationDocumentKind;
};

/** Where an attempt at a part of the assessment stands. */
export type AttemptState =
  /** The candidate has appealed against the result. */
  | 'APPEALED'
  /** Graded; the result is published with those of the other parts. */
  | 'GRADED'
  /** Assessors grade it. */
  | 'GRADING'
  /** It does not count; another attempt was granted. */
  | 'INVALIDATED'
  /** The candidate works on it. */
  | 'IN_PROGRESS'
  /** It was not started before its window closed. */
  | 'NO_SHOW'
  /** The result is published. */
  | 'PUBLISHED'
  /** It has its window and was not started. */
  | 'SCHEDULED'
  /** Handed in, by the candidate or by the end of time. */
  | 'SUBMITTED';

/** Why the availability was left as it was. */
export type AvailabilityReason =
  /** Only experts of the register say when they can review. */
  | 'NOT_EXPERT';

/** Who learns the names of the experts. */
export type BlindMode =
  /** Names go with the reviews, as every expert agreed when accepting. */
  | 'OPEN'
  /** The group knows them by letter only. */
  | 'SINGLE_BLIND';

/** What a block of a text is. */
export type BlockKind =
  /** A footnote; runs elsewhere point to it. */
  | 'FOOTNOTE'
  /** A heading, with its level. */
  | 'HEADING'
  /** A picture. */
  | 'IMAGE'
  /** An item of a list, with its level and the number printed before it. */
  | 'LIST_ITEM'
  /** A paragraph. */
  | 'PARAGRAPH'
  /** A table. */
  | 'TABLE';

/** One cell of a blueprint. */
export type BlueprintCellInput = {
  /** What they ask about; null for anything. */
  component?: ItemComponent | null | undefined;
  /** How many items. */
  count: number;
  /** From where the items are taken. */
  scope: CellScope;
};

/** What the profile of an expert task must reach. */
export type BlueprintGateInput = {
  /** Least share of scores at most one level off, from 0 to 1. */
  adjacentAgreement: number;
  /** Least quadratic weighted kappa. */
  kappa: number;
  /** Least value of kappa's lower bound. */
  kappaLowerBound: number;
  /** Greatest mean signed difference either way, in levels. */
  meanDifference: number;
  /** A criterion whose correlation is at or below this is marked upside down. */
  reversal: number;
  /** Least number of documents from which such a correlation is taken. */
  reversalDocuments: number;
  /** Least ratio of the candidate's spread to that of the reference. */
  spreadRatioFrom: number;
  /** Greatest ratio of the candidate's spread to that of the reference. */
  spreadRatioTo: number;
};

/** Why a blueprint was not issued. */
export type BlueprintRefusalReason =
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Only the registrar or the administrator issues a blueprint. */
  | 'NOT_REGISTRAR';

/** A session that is not held. */
export type CancelCommissionSessionInput = {
  /** The client's key of this form. */
  key: string;
  /** Why, for its members and candidates; 5 to 1000 characters. */
  reason: string;
  /** The session. */
  sessionId: string | number;
  /** Version that it was looked at with. */
  version: number;
};

/** A transfer to be taken back. */
export type CancelTransferInput = {
  /** The transferred day; after today. */
  day: string;
  /** The client's key of this act. */
  key: string;
  /** Version of the transfer that was looked at. */
  version: number;
};

/** An order that carries out decisions of the commission. */
export type CarryOutDecisionsInput = {
  /** The paper that was sent for it, by the id that its upload gave; null or absent when there is none. */
  fileId?: string | number | null | undefined;
  /** Whether the paper is free of personal data, so that everybody may have it. */
  isFilePublic?: boolean;
  /** Who issued the order; at most 300 characters. */
  issuer: string;
  /** Items of the agenda, in the order of the new numbers; 1 to 100, all are carried out or none. */
  itemIds: Array<string | number>;
  /** The client's key of this form. */
  key: string;
  /** Its number; unique for issuer and year, at most 60 characters. */
  number: string;
  /** Its date; not in the future. */
  on: string;
  /** Its title; at most 500 characters. */
  title: string;
};

/** Where an assessor's grade of a case stands. */
export type CaseGradeState =
  /** The assessor holds the case. */
  | 'LEASED'
  /** The case went back ungraded, by the assessor or by the end of time. */
  | 'RELEASED'
  /** The grade is given. */
  | 'SUBMITTED';

/** Why an act of an assessor on a case was refused. */
export type CaseGradingRefusalReason =
  /** A grade that was given never changes. */
  | 'ALREADY_SUBMITTED'
  /** Cases are given out once your employer is confirmed. */
  | 'EMPLOYER_UNKNOWN'
  /** Grade or give back one of the cases that you hold first. */
  | 'LEASE_LIMIT'
  /** The time for this case is over, and it went back. */
  | 'LEASE_OVER'
  /** No case waits for you. */
  | 'NOTHING_WAITS'
  /** Only an assessor grades cases. */
  | 'NOT_ASSESSOR'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** This case needs no grade of yours any more. Give it back. */
  | 'NOT_NEEDED';

/** Points and comment on one criterion. */
export type CaseMarkInput = {
  /** The comment, at most 5,000 characters; empty for none. */
  comment: string;
  /** The criterion's key. */
  key: string;
  /** The points; null while none are given. */
  score?: number | null | undefined;
};

/** A vote. */
export type CastVoteInput = {
  /** Whether for what is asked; otherwise against it. */
  isFor: boolean;
  /** The item of the agenda. */
  itemId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The member for whom the secretary writes it down; null or absent for the viewer's own. */
  memberId?: string | number | null | undefined;
};

/** From where a cell of the blueprint takes its items. */
export type CellScope =
  /** The common part, which every candidate meets. */
  | 'COMMON'
  /** The directions that were applied for, as evenly as it goes. */
  | 'REQUESTED';

/** A post of one's own as it should read. */
export type ChangeEmploymentInput = {
  /** The post. */
  employmentId: string | number;
  /** First day; not in the future. */
  fromOn: string;
  /** The employer; a joined one counts as the one it was joined to. */
  institutionId: string | number;
  /** Whether it is the main place of work. */
  isMain: boolean;
  /** The client's key of this form. */
  key: string;
  /** The post, at most 200 characters. */
  position: string;
  /** Share of a full post, 0.05 to 2 in hundredths. */
  share: number;
  /** Last day; null while it is held. */
  toOn?: string | null | undefined;
  /** Version that the form was opened with. */
  version: number;
};

/** An order that changes entries of experts. */
export type ChangeEntriesInput = {
  /** What it does; 1 to 100 changes, all are made or none. */
  changes: Array<EntryChangeInput>;
  /** The paper that was sent for it, by the id that its upload gave; null or absent when there is none. */
  fileId?: string | number | null | undefined;
  /** Whether the paper is free of personal data, so that everybody may have it. */
  isFilePublic?: boolean;
  /** Who issued the order; at most 300 characters. */
  issuer: string;
  /** The client's key of this form. */
  key: string;
  /** Its number; unique for issuer and year, at most 60 characters. */
  number: string;
  /** Its date; not in the future. */
  on: string;
  /** Its title; at most 500 characters. */
  title: string;
};

/** The present and the new password. */
export type ChangePasswordInput = {
  /** The client's key of this form. */
  key: string;
  /** The new password: 10 to 200 characters. */
  newPassword: string;
  /** The present password. */
  password: string;
};

/** What became of a part of a text between two versions. */
export type ChangeState =
  /** Its words changed. */
  | 'EDITED'
  /** It was taken out. */
  | 'GONE'
  /** It stands elsewhere; its pieces tell whether its words changed too. */
  | 'MOVED'
  /** It is new. */
  | 'NEW'
  /** It is the same. */
  | 'UNCHANGED';

/** What the columns of an import mean. */
export type CheckRegisterImportInput = {
  /** The fields that are taken; each at most once. */
  fields: Array<MappedFieldInput>;
  /** The import. */
  importId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Its version as the form had it. */
  version: number;
};

/** Nothing but the key: which case comes next is not chosen. */
export type ClaimCaseInput = {
  /** The client's key of this act. */
  key: string;
};

/** A session that ends. */
export type CloseCommissionSessionInput = {
  /** The client's key of this form. */
  key: string;
  /** Why the rest of the agenda was not decided, for its candidates; 5 to 1000 characters; not looked at when nothing is left. */
  reason?: string | null | undefined;
  /** The session. */
  sessionId: string | number;
  /** Version that it was looked at with. */
  version: number;
};

/** Why an act of the commission was refused. */
export type CommissionRefusalReason =
  /** A conflict of interest keeps the member from voting on this item. */
  | 'CONFLICT_OF_INTEREST'
  /** The session or the item is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** Only the chair of the commission signs the protocol. */
  | 'NOT_CHAIR'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Only a present member of the commission votes. */
  | 'NOT_MEMBER'
  /** Only the registrar or the secretary of the commission does this. */
  | 'NOT_PREPARER'
  /** Only the registrar puts applications on the agenda. */
  | 'NOT_REGISTRAR'
  /** Only the secretary of the commission does this. */
  | 'NOT_SECRETARY'
  /** The commission has no members. The administrator appoints them. */
  | 'NO_COMMISSION'
  /** There is no quorum, so nothing can be voted on. */
  | 'NO_QUORUM'
  /** The password is wrong. */
  | 'PASSWORD_WRONG'
  /** The assessment was not passed, so the commission can only refuse. */
  | 'RESULT_NOT_PASSED'
  /** The votes are equal and no chair decides. Defer the item. */
  | 'TIE_WITHOUT_CHAIR'
  /** A session is opened on its day, not before. */
  | 'TOO_EARLY'
  /** A present member has not voted yet. */
  | 'VOTES_MISSING';

/** Where a session of the commission stands. */
export type CommissionSessionState =
  /** Not held. */
  | 'CANCELLED'
  /** Over; the protocol awaits the chair's signature. */
  | 'CLOSED'
  /** Under way. */
  | 'OPEN'
  /** Called; its agenda is being put together. */
  | 'PLANNED'
  /** The protocol is signed; its decisions stand. */
  | 'SIGNED';

/** A complaint against a rejection. */
export type ComplainAboutModerationInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
  /** Why the rejection is wrong, at most 2,000 characters. */
  text: string;
};

/** What a coordinator decided on a complaint. */
export type ComplaintDecision =
  /** The rejection stands. */
  | 'DISMISSED'
  /** The proposal is published. */
  | 'UPHELD';

/** Which round is closed. */
export type ConcludeRoundInput = {
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The round. */
  roundId: string | number;
  /** The round's version as the form was opened with it. */
  version: number;
};

/** What the expertise comes to, computed from the reviews. */
export type ConclusionVerdict =
  /** Recommended for approval. */
  | 'APPROVE'
  /** Rejected. */
  | 'REJECT'
  /** To be revised. */
  | 'REVISE';

/** The link of a letter. */
export type ConfirmEmailInput = {
  /** The client's key of this act. */
  key: string;
  /** The secret part of the letter's link. */
  token: string;
};

/** A post to be confirmed. */
export type ConfirmEmploymentInput = {
  /** Id of the post. */
  employmentId: string | number;
  /** The client's key of this act. */
  key: string;
  /** Version of the post that was looked at. */
  version: number;
};

/** A proposed institution, put right and confirmed. */
export type ConfirmInstitutionInput = {
  /** Id of the institution. */
  institutionId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Its kind. */
  kind: InstitutionKind;
  /** Id of the municipality where it is. */
  municipalityId: string | number;
  /** Its name in Russian as it shall stand; at most 300 characters. */
  nameRu: string;
  /** Taxpayer number, 10 digits; null or absent while unknown. */
  taxpayerNumber?: string | null | undefined;
  /** Version of it that the form was opened with. */
  version: number;
};

/** The yearly word that one's own profile is right. */
export type ConfirmProfileInput = {
  /** The client's key of this form. */
  key: string;
  /** Version of the profile that was looked at. */
  version: number;
};

/** Why a person may not judge a document. */
export type ConflictGround =
  /** Took part in the writing. */
  | 'AUTHORSHIP'
  /** A common employer. */
  | 'EMPLOYMENT'
  /** A joint publication. */
  | 'JOINT_PUBLICATION'
  /** Kinship with an author or the lead. */
  | 'KINSHIP'
  /** Something else that may sway the judgement. */
  | 'OTHER'
  /** One works under the other. */
  | 'SUPERVISION';

/** What a consent allows. */
export type ConsentKind =
  /** That named fields are shown to everybody (152-ФЗ, art. 10.1). */
  | 'DISSEMINATION'
  /** That personal data are kept and used (152-ФЗ, art. 9). */
  | 'PROCESSING';

/** What the conversion of a Word file dropped or made simpler. */
export type ConversionRemarkKind =
  /** A chart was dropped. */
  | 'CHART'
  /** A comment in the margin was dropped. */
  | 'COMMENT'
  /** A font that the file carries was dropped. */
  | 'EMBEDDED_FONT'
  /** A formula became plain text. */
  | 'EQUATION'
  /** A picture that lies elsewhere was dropped. */
  | 'EXTERNAL_IMAGE'
  /** The head or foot of the pages was dropped. */
  | 'HEADER_FOOTER'
  /** Hidden text was dropped. */
  | 'HIDDEN_TEXT'
  /** A picture inside a table was dropped. */
  | 'IMAGE_IN_TABLE'
  /** A section of landscape pages became upright. */
  | 'LANDSCAPE_SECTION'
  /** A table inside a table became paragraphs of its cell. */
  | 'NESTED_TABLE'
  /** A page break was dropped. */
  | 'PAGE_BREAK'
  /** A field that names a person or a computer was dropped. */
  | 'PERSONAL_FIELD'
  /** A drawn shape was dropped. */
  | 'SHAPE'
  /** A drawn scheme was dropped. */
  | 'SMART_ART'
  /** A sign of a special font was replaced. */
  | 'SYMBOL'
  /** The table of contents was dropped; the page makes its own. */
  | 'TABLE_OF_CONTENTS'
  /** The text of a box stands in the line of the text. */
  | 'TEXT_BOX'
  /** Text in columns became one column. */
  | 'TEXT_COLUMNS'
  /** A tracked change: the text as if it were accepted stays. */
  | 'TRACKED_CHANGE'
  /** A link to a forbidden kind of address was made plain text. */
  | 'UNSAFE_LINK'
  /** A field that is computed by Word was kept as its last value. */
  | 'UNSUPPORTED_FIELD'
  /** A picture of a kind that browsers do not show was dropped. */
  | 'UNSUPPORTED_IMAGE';

/** What to apply for. */
export type CreateApplicationInput = {
  /** The client's key of this form. */
  key: string;
  /** The purpose. */
  purpose: ApplicationPurpose;
};

/** A document to begin. */
export type CreateDocumentInput = {
  /** Numbers of the conceptual documents it rests on; at least one. */
  conceptNumbers: Array<number>;
  /** Codes of the directions it serves: 1.2; at least one. */
  directions: Array<string>;
  /** The group that writes it. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** For which level it is written. */
  level: DocumentLevel;
  /** The planned product of the group that it is to be. */
  productId: string | number;
  /** Its title, 5 to 500 characters. */
  title: string;
};

/** A new project group. */
export type CreateGroupInput = {
  /** Its short name, unique in the year; at most 40 characters. */
  code: string;
  /** Numbers of conceptual documents that it rests on; at least one. */
  conceptNumbers: Array<number>;
  /** Id of the group whose work it goes on with; null or absent for none. */
  continuesId?: string | number | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** Id of the person who leads it. */
  leadId: string | number;
  /** Whose people make it up. */
  level: GroupLevel;
  /** Title; at most 300 characters. */
  title: string;
  /** What it works on; at most 1,000 characters. */
  topic: string;
  /** The year it is formed for. */
  year: number;
};

/** A new item of the bank. */
export type CreateItemInput = {
  /** What it asks about. */
  component: ItemComponent;
  /** How hard it is meant to be. */
  difficulty: ItemDifficulty;
  /** Code of its direction; null for the common part. */
  direction?: string | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** How it is answered; stays so. */
  type: ItemType;
};

/** A new micro-group. */
export type CreateMicroGroupInput = {
  /** Its short name, unique in the group; at most 40 characters. */
  code: string;
  /** Id of the group. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** What it works on; at most 300 characters. */
  title: string;
};

/** One criterion of an expert sheet as it shall stand. */
export type CriterionInput = {
  /** What each level means, in Russian, one for each mark from 0 to the scale's greatest; each at most 500 characters. */
  descriptorsRu: Array<string>;
  /** Its key in the edition before: c1; null or absent for a new criterion. */
  key?: string | null | undefined;
  /** Name in Russian; at most 200 characters. */
  nameRu: string;
  /** The question to the expert, in Russian; at most 600 characters. */
  questionRu: string;
  /** How much it weighs: 0.01 to 100, in hundredths. */
  weight: number;
};

/** A score and comment on one criterion. */
export type CriterionMarkInput = {
  /** The comment, at most 5,000 characters; empty for none. */
  comment: string;
  /** The criterion's key in the round's sheet. */
  key: string;
  /** The score; null while not scored. */
  score?: number | null | undefined;
};

/** What the appeal group has decided. */
export type DecideAppealInput = {
  /** The attempt. */
  attemptId: string | number;
  /** Whether the result changes. */
  decision: AppealDecision;
  /** The client's key of this form. */
  key: string;
  /** Why, for the candidate; 30 to 4000 characters. */
  reason: string;
  /** Points of a test after an upheld appeal, 0 to its maximum; not looked at otherwise: of a case the clean grade decides, an expert task is passed. */
  scoreAfter?: number | null | undefined;
  /** Version that it was looked at with. */
  version: number;
};

/** The decision on a complaint. */
export type DecideComplaintInput = {
  /** The complaint. */
  complaintId: string | number;
  /** The decision. */
  decision: ComplaintDecision;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** Why, at most 2,000 characters; the author reads it. */
  reason: string;
};

/** What is decided of rows of an import. */
export type DecideImportRowsInput = {
  /** What is decided; null takes back what was decided before. */
  decision?: ImportDecision | null | undefined;
  /** The import. */
  importId: string | number;
  /** The client's key of this act. */
  key: string;
  /** Numbers of the rows; 1 to 100. */
  rows: Array<number>;
};

/** The end of the vote on an item. */
export type DecideItemInput = {
  /** Needed when the votes come to a refusal (R17); not looked at otherwise. */
  ground?: RefusalGround | null | undefined;
  /** The item of the agenda. */
  itemId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Why it is refused, for the candidate; 10 to 2000 characters; not looked at otherwise. */
  reason?: string | null | undefined;
};

/** What the commission is asked for, and what it decides. */
export type DecisionKind =
  /** To add directions. */
  | 'EXTEND_DIRECTIONS'
  /** To enter a person into the register. */
  | 'INCLUDE'
  /** To refuse what was asked for; it is only ever decided. */
  | 'REFUSE'
  /** To renew the term of an entry. */
  | 'RENEW'
  /** To give another category. */
  | 'SET_CATEGORY';

/** Declaring a conflict of interest. */
export type DeclareConflictInput = {
  /** The viewer's own assignment. */
  assignmentId: string | number;
  /** Its ground. */
  ground: ConflictGround;
  /** The form's key. */
  key: string;
  /** What it is; 10 to 2,000 characters, read by the coordinator. */
  note: string;
  /** The assignment's version when the form opened. */
  version: number;
};

/** Declining an assignment. */
export type DeclineInvitationInput = {
  /** The viewer's own assignment. */
  assignmentId: string | number;
  /** The form's key. */
  key: string;
  /** Why; 10 to 2,000 characters, read by the coordinator. */
  reason: string;
  /** The assignment's version when the form opened. */
  version: number;
};

/** An item that is left for a later session. */
export type DeferItemInput = {
  /** The item of the agenda. */
  itemId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Why, for the candidate; 5 to 1000 characters. */
  reason: string;
};

/** Which documents of the desk are listed. */
export type DeskFilter = {
  /** True: only published, rejected and withdrawn ones; false: only the others. */
  isFinished?: boolean | null | undefined;
};

/** What a document waits for. */
export type DeskStep =
  /** The coordinator accepts or returns what was submitted. */
  | 'ACCEPT_DOCUMENT'
  /** The coordinator accepts or returns submitted reviews. */
  | 'ACCEPT_REVIEWS'
  /** The coordinator has an arbiter drawn. */
  | 'APPOINT_ARBITER'
  /** The group answers the last proposals; then the conclusion can be signed. */
  | 'AWAIT_ANSWERS'
  /** The arbiter answers or writes. */
  | 'AWAIT_ARBITER'
  /** The discussion closes on its day. */
  | 'AWAIT_CLOSING'
  /** Invited experts answer. */
  | 'AWAIT_EXPERTS'
  /** The discussion opens on its day. */
  | 'AWAIT_OPENING'
  /** The ministry's order approves it. */
  | 'AWAIT_ORDER'
  /** Experts write. */
  | 'AWAIT_REVIEWS'
  /** The group revises the document. */
  | 'AWAIT_REVISION'
  /** The coordinator closes the round. */
  | 'CONCLUDE_ROUND'
  /** The reserve is used up; the coordinator fills a place by hand. */
  | 'FILL_PLACE'
  /** The coordinator opens a round. */
  | 'FORM_PANEL'
  /** The round failed; the coordinator extends it or opens a new one. */
  | 'MEND_ROUND'
  /** Nothing more happens. */
  | 'NOTHING'
  /** The coordinator publishes it. */
  | 'PUBLISH_DOCUMENT'
  /** The coordinator sends the invitations. */
  | 'SEND_INVITATIONS'
  /** The coordinator signs the conclusion. */
  | 'SIGN_CONCLUSION';

/** An import that is to be removed with its rows. */
export type DiscardRegisterImportInput = {
  /** The import. */
  importId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Its version as the form had it. */
  version: number;
};

/** Where a discussion stands at this instant, by its announced times. */
export type DiscussionPhase =
  /** Its days are announced, it has not opened. */
  | 'ANNOUNCED'
  /** The document was withdrawn. */
  | 'CANCELLED'
  /** No more proposals are taken. */
  | 'CLOSED'
  /** Proposals are taken. */
  | 'OPEN';

/** Why an act of a discussion was refused. */
export type DiscussionRefusalReason =
  /** The moderator has already decided on it. */
  | 'ALREADY_MODERATED'
  /** You support it already. */
  | 'ALREADY_SUPPORTED'
  /** There is no draft to sign. */
  | 'ANSWER_MISSING'
  /** The answer is signed; only the lead changes it, by signing anew. */
  | 'ANSWER_SIGNED'
  /** Members of the group that wrote the document do not comment on it. */
  | 'AUTHOR_CANNOT_PROPOSE'
  /** There are complaints that nobody has decided yet. */
  | 'COMPLAINTS_PENDING'
  /** The complaint is decided already. */
  | 'COMPLAINT_DECIDED'
  /** There has been a complaint already; it is made once. */
  | 'COMPLAINT_MADE'
  /** You belong to the group that wrote the document, so somebody else has to do this. */
  | 'CONFLICT_OF_INTEREST'
  /** The document was withdrawn and its discussion cancelled. */
  | 'DISCUSSION_CANCELLED'
  /** The discussion is closed. */
  | 'DISCUSSION_CLOSED'
  /** The discussion has not opened yet. */
  | 'DISCUSSION_NOT_OPEN'
  /** Answers are signed once the discussion is closed. */
  | 'DISCUSSION_STILL_OPEN'
  /** The discussion is too long. */
  | 'DISCUSSION_TOO_LONG'
  /** The discussion is too short. */
  | 'DISCUSSION_TOO_SHORT'
  /** The document is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** What another person proposed alike is merged, so that their voice is kept. */
  | 'MERGE_INSTEAD'
  /** There are proposals that nobody has moderated yet. */
  | 'MODERATION_PENDING'
  /** There are too few full days between the notice and the opening. */
  | 'NOTICE_TOO_SHORT'
  /** This is the duty of somebody else. */
  | 'NOT_ALLOWED'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** The proposal is not published. */
  | 'NOT_PUBLISHED'
  /** The proposal was not rejected. */
  | 'NOT_REJECTED'
  /** You do not support it. */
  | 'NOT_SUPPORTED'
  /** Only its author can do this. */
  | 'NOT_YOUR_PROPOSAL'
  /** This is your own proposal. */
  | 'OWN_PROPOSAL'
  /** The password is not right. */
  | 'PASSWORD_WRONG'
  /** There are proposals without a signed answer. */
  | 'PROPOSALS_UNANSWERED'
  /** The answer needs a longer reason. */
  | 'REASON_REQUIRED'
  /** Whoever reviews the document does not comment on it in public. */
  | 'REVIEWER_CANNOT_PROPOSE'
  /** Name your occupation and municipality in your profile first. */
  | 'ROLE_AND_MUNICIPALITY_REQUIRED'
  /** A second proposal of the same person is rejected as a duplicate. */
  | 'SAME_AUTHOR'
  /** Whoever rejected the proposal does not decide on the complaint. */
  | 'SAME_MODERATOR'
  /** A proposal cannot be merged into itself. */
  | 'SAME_PROPOSAL'
  /** Sign in first. */
  | 'SIGN_IN_REQUIRED'
  /** The summary of proposals is published, so nothing in it changes. */
  | 'SUMMARY_PUBLISHED'
  /** Only a published proposal can take another one in. */
  | 'TARGET_NOT_PUBLISHED'
  /** A question is explained; everything else is accepted, partly accepted or declined. */
  | 'VERDICT_NOT_FOR_KIND';

/** Why reviews call for an arbiter. */
export type DivergenceGround =
  /** The totals differ by more than the limit. */
  | 'SPREAD'
  /** One expert approves and another rejects. */
  | 'VERDICTS';

/** Which documents to list; all given parts must hold. */
export type DocumentFilter = {
  /** Of the direction with this code: 1.2. */
  direction?: string | null | undefined;
  /** Of this group. */
  groupId?: string | number | null | undefined;
  /** Of this kind. */
  kind?: ProductKind | null | undefined;
  /** Written for this level. */
  level?: DocumentLevel | null | undefined;
  /** In one of these states at this instant. */
  states?: Array<DocumentState> | null | undefined;
  /** With each of these words, in any of its Russian forms, in title or code. */
  text?: string | null | undefined;
};

/** For which level of administration a document is written. */
export type DocumentLevel =
  /** For educational organisations. */
  | 'INSTITUTION'
  /** For municipalities. */
  | 'MUNICIPAL'
  /** For the region. */
  | 'REGIONAL';

/** Why an act on a document was refused. */
export type DocumentRefusalReason =
  /** Name at least one conceptual document that it rests on. */
  | 'CONCEPT_REFERENCE_REQUIRED'
  /** There is no conceptual document with this number. */
  | 'CONCEPT_UNKNOWN'
  /** You belong to the group that wrote the document, so somebody else has to do this. */
  | 'CONFLICT_OF_INTEREST'
  /** The group does not work at present. */
  | 'GROUP_NOT_WORKING'
  /** The document is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** Only the coordinator does this. */
  | 'NOT_COORDINATOR'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Only the lead of the group does this. */
  | 'NOT_LEAD'
  /** Only members of the group do this. */
  | 'NOT_MEMBER'
  /** Upload the text first. */
  | 'NO_DRAFT'
  /** The product is not planned by this group. */
  | 'PRODUCT_OF_ANOTHER_GROUP'
  /** There is a document of this planned product already. */
  | 'PRODUCT_TAKEN'
  /** Some accepted proposals are not linked to the new version yet. */
  | 'UNLINKED_PROPOSALS';

/** Where a model document stands on its way from draft to publication. */
export type DocumentState =
  /** An order approved it. */
  | 'APPROVED'
  /** The days of its discussion are announced. */
  | 'DISCUSSION_ANNOUNCED'
  /** The discussion is over, the expertise has not begun. */
  | 'DISCUSSION_CLOSED'
  /** The group writes it. */
  | 'DRAFT'
  /** Proposals are taken. */
  | 'OPEN_DISCUSSION'
  /** Published as a model document. */
  | 'PUBLISHED_AS_MODEL'
  /** Published as a practice. */
  | 'PUBLISHED_AS_PRACTICE'
  /** The expertise recommends to approve it. */
  | 'RECOMMENDED'
  /** The expertise rejected it. */
  | 'REJECTED'
  /** The group revises it. */
  | 'REVISION'
  /** Experts review the revised version. */
  | 'RE_REVIEW'
  /** The coordinator looks whether it can be discussed. */
  | 'SUBMITTED'
  /** A newer document stands in its place; it stays readable. */
  | 'SUPERSEDED'
  /** Experts of the register review its first version. */
  | 'UNDER_EXPERTISE'
  /** The lead withdrew it. */
  | 'WITHDRAWN';

/** What the registrar found of a document. */
export type DocumentVerdict =
  /** It will do. */
  | 'ACCEPTED'
  /** Another has to be sent. */
  | 'TO_REPLACE';

/** A draft of the answer to a proposal. */
export type DraftAnswerInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
  /** The reason, at most 4,000 characters; may be empty in a draft. */
  reason: string;
  /** The position; EXPLAINED for questions and only for them. */
  verdict: AnswerVerdict;
  /** The answer's version as it was read; null or absent when there was none. */
  version?: number | null | undefined;
};

/** Where the draw put somebody. */
export type DrawPlace =
  /** In the panel. */
  | 'PANEL'
  /** In the reserve, to replace who drops out. */
  | 'RESERVE';

/** One's own proposal in other words. */
export type EditProposalInput = {
  /** Block, row or cell of the discussed version; null or absent for the document as a whole. Required to replace or leave out. */
  blockId?: string | null | undefined;
  /** Where it ends, exclusive; null or absent together with start. */
  end?: number | null | undefined;
  /** Whether the author's name is shown with it. */
  isNamePublic: boolean;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** What it wants. */
  kind: ProposalKind;
  /** The proposal. */
  proposalId: string | number;
  /** The words proposed, at most 4,000 characters; required to replace or add, left out otherwise. */
  proposedWording?: string | null | undefined;
  /** The quoted words; null or absent together with start. */
  quote?: string | null | undefined;
  /** Where the quotation begins, in UTF-16 units; null or absent for the whole block or row. */
  start?: number | null | undefined;
  /** The remark, the question, or the reason, at most 4,000 characters; a reason may be empty. */
  text: string;
  /** The proposal's version as it was read. */
  version: number;
};

/** A level of education. */
export type EducationLevel =
  /** Higher: bachelor. */
  | 'BACHELOR'
  /** Higher: master. */
  | 'MASTER'
  /** Higher: postgraduate. */
  | 'POSTGRADUATE'
  /** Secondary vocational. */
  | 'SECONDARY_VOCATIONAL'
  /** Higher: specialist. */
  | 'SPECIALIST';

/** An education with its diploma. */
export type EducationLineInput = {
  /** Series and number of the document. */
  documentNo: string;
  /** Where: the university or college. */
  institution: string;
  /** When it was issued, as typed: a day 2020-06-25, or what is no day yet; at most 10 characters. */
  issuedOn: string;
  /** The level; null while not chosen. */
  level?: EducationLevel | null | undefined;
  /** Speciality or field. */
  speciality: string;
};

/** A break that ends. */
export type EndBreakInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The token that the device was given. */
  token: string;
};

/** The end of a post of one's own. */
export type EndEmploymentInput = {
  /** The post. */
  employmentId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Its last day. */
  toOn: string;
  /** Version that the form was opened with. */
  version: number;
};

/** The end of a membership. */
export type EndMembershipInput = {
  /** The client's key of this form. */
  key: string;
  /** Id of the membership. */
  membershipId: string | number;
  /** Last day of membership. */
  toOn: string;
  /** Version of the membership that the form was opened with. */
  version: number;
};

/** Nothing but the key. */
export type EndOtherSessionsInput = {
  /** The client's key of this act. */
  key: string;
};

/** A role to be ended. */
export type EndRoleInput = {
  /** The act it rests on; at most 500 characters. */
  basis: string;
  /** Id of the grant. */
  grantId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Last day on which it holds. */
  toOn: string;
  /** Version of the grant that the form was opened with. */
  version: number;
};

/** One of one's own sessions. */
export type EndSessionInput = {
  /** The client's key of this act. */
  key: string;
  /** The session. */
  sessionId: string | number;
};

/** The result of an assessment that was held outside of the product. */
export type EnterResultInput = {
  /** The application. */
  applicationId: string | number;
  /** The paper it rests on, with number and date; 5 to 500 characters. */
  basis: string;
  /** The paper's file, by the id that its upload gave; null or absent without one. */
  fileId?: string | number | null | undefined;
  /** When it was held; not before the application was submitted. */
  heldOn: string;
  /** The client's key of this form. */
  key: string;
  /** What came of it. */
  outcome: AssessmentOutcome;
  /** Version that it was looked at with. */
  version: number;
};

/** Why an entry is suspended (R24) or excluded (R25). */
export type EntryChangeGround =
  /** A complaint of a conflict is not resolved; of a suspension. */
  | 'CONFLICT_COMPLAINT'
  /** The consent to processing was withdrawn; of an exclusion. */
  | 'CONSENT_WITHDRAWN'
  /** The expert has died; of an exclusion. */
  | 'DEATH'
  /** Documents of the application were false; of an exclusion. */
  | 'FALSE_DOCUMENTS'
  /** Accepted assignments were not delivered: as many in as many months as the regulation says, 2 in 12 at first; of a suspension. */
  | 'LAPSED_ASSIGNMENTS'
  /** Leave of more than the regulation's months, 6 at first; of a suspension. */
  | 'LONG_LEAVE'
  /** The expert has asked for it; of both. */
  | 'OWN_REQUEST'
  /** A conflict of interest was concealed; of an exclusion. */
  | 'UNDISCLOSED_CONFLICT'
  /** Unreliable or biased results were confirmed; of an exclusion. */
  | 'UNRELIABLE_RESULTS';

/** What an order does to one entry. */
export type EntryChangeInput = {
  /** The new category; only SET_CATEGORY looks at it, and needs it. */
  category?: ExpertCategory | null | undefined;
  /** Codes of the new directions, 1 to 9 of them; only SET_DIRECTIONS looks at them. */
  directionCodes?: Array<string> | null | undefined;
  /** The entry, of an expert; once in an order. */
  entryId: string | number;
  /** Why; SUSPEND and EXCLUDE need one of theirs, others do not look at it. */
  ground?: EntryChangeGround | null | undefined;
  /** What is done to it. */
  kind: EntryChangeKind;
  /** The last day of a suspension, within the term; null or absent for one without an end. */
  untilOn?: string | null | undefined;
};

/** What an order does to an entry of an expert. */
export type EntryChangeKind =
  /** Excludes the expert; the number is never given again (R25). */
  | 'EXCLUDE'
  /** Ends a suspension. */
  | 'REINSTATE'
  /** Begins a new term with the order's date; also within the grace after the end (R23). */
  | 'RENEW'
  /** Gives another category: upwards one after the other, downwards at once. */
  | 'SET_CATEGORY'
  /** Gives other directions in place of those of the entry. */
  | 'SET_DIRECTIONS'
  /** Suspends the entry, to a day or without an end (R24). */
  | 'SUSPEND';

/** What happened to an entry of the register. */
export type EntryEventKind =
  /** Taken back with the import that brought it. */
  | 'ANNULLED'
  /** Given a category. */
  | 'CATEGORY_SET'
  /** The membership of the group is over. */
  | 'CLOSED'
  /** Given directions. */
  | 'DIRECTIONS_SET'
  /** The main post is at another institution. */
  | 'EMPLOYER_CHANGED'
  /** Excluded by an order. */
  | 'EXCLUDED'
  /** Entered by an order. */
  | 'INCLUDED'
  /** Entered as a participant of a group. */
  | 'LISTED'
  /** In force again after a suspension. */
  | 'REINSTATED'
  /** Given a new term. */
  | 'RENEWED'
  /** Suspended. */
  | 'SUSPENDED';

/** What an entry of the register says of a person. */
export type EntryKind =
  /** An expert who may be asked to review. */
  | 'ATTESTED_EXPERT'
  /** A member of a project group; it never gives the right to review. */
  | 'GROUP_PARTICIPANT';

/** State of an entry on a day. */
export type EntryState =
  /** In force. */
  | 'ACTIVE'
  /** Of a group participant: the membership is over. */
  | 'CLOSED'
  /** Excluded by an order. */
  | 'EXCLUDED'
  /** Its term is over. */
  | 'EXPIRED'
  /** Of a group participant: the group works. */
  | 'LISTED'
  /** Suspended for a time; no invitations are sent. */
  | 'SUSPENDED';

/** Category of an expert. */
export type ExpertCategory =
  /** Reviews documents. */
  | 'BASIC'
  /** Also arbitrates and chairs panels. */
  | 'LEADING'
  /** Also judges mechanisms and competition entries. */
  | 'SENIOR';

/** Why an act of the candidate on an expert task was refused. */
export type ExpertTaskRefusalReason =
  /** The task is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** Every criterion of every document has to be marked first. */
  | 'NOT_COMPLETE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** The task is not open yet. */
  | 'TOO_EARLY'
  /** There are not enough sample documents. The registrar has to add some. */
  | 'TOO_FEW_SAMPLES'
  /** The last day of the task is over. */
  | 'TOO_LATE';

/** Which round gets more time. */
export type ExtendRoundInput = {
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The round. */
  roundId: string | number;
  /** The round's version as the form was opened with it. */
  version: number;
};

/** An appeal against a published result. */
export type FileAppealInput = {
  /** The attempt. */
  attemptId: string | number;
  /** Why; 30 to 4000 characters. */
  grounds: string;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
};

/** A condition that the profile of an expert task has to meet. */
export type GateCondition =
  /** Share of marks at most one level off. */
  | 'ADJACENT_AGREEMENT'
  /** Agreement beyond chance: quadratic weighted kappa. */
  | 'KAPPA'
  /** The value above which kappa lies with 90 % confidence. */
  | 'KAPPA_LOWER_BOUND'
  /** Mean difference from the reference in levels; positive is lenient. */
  | 'MEAN_DIFFERENCE'
  /** Criteria that are marked upside down, a number. */
  | 'REVERSAL'
  /** Spread of the marks against the spread of the references. */
  | 'SPREAD_RATIO';

/** The fields of one's own that everybody may see. */
export type GiveDisseminationConsentInput = {
  /** The fields ticked, each for itself; one to five. */
  fields: Array<PublicField>;
  /** The client's key of this form. */
  key: string;
  /** The edition of the text that was shown. */
  textId: string | number;
};

/** An answer in the ids of the paper; only the part that fits the item's type is given. */
export type GivenAnswerInput = {
  /** The chosen options. */
  choices?: Array<string | number> | null | undefined;
  /** The filled gaps. */
  gaps?: Array<GivenPairInput> | null | undefined;
  /** Steps in the order that is given, some or all. */
  order?: Array<string | number> | null | undefined;
  /** The matched texts. */
  pairs?: Array<GivenPairInput> | null | undefined;
  /** What is written: at most 20,000 characters, 500 for a word or a number. */
  text?: string | null | undefined;
};

/** One text with the option that is given to it. */
export type GivenPairInput = {
  /** The left-hand text, or the gap. */
  left: string | number;
  /** The option. */
  option: string | number;
};

/** A role to be given. */
export type GrantRoleInput = {
  /** The act it rests on; at most 500 characters. */
  basis: string;
  /** First day; not before today. */
  fromOn: string;
  /** The client's key of this form. */
  key: string;
  /** Id of the person. */
  personId: string | number;
  /** The role. */
  role: Role;
  /** Id of the municipality of a municipal coordinator, or of the institution of a head; null or absent for every other role. */
  scopeId?: string | number | null | undefined;
  /** Last day; null or absent leaves it open. */
  toOn?: string | null | undefined;
};

/** Narrows a list of groups; every part that is given must hold. */
export type GroupFilter = {
  /** True for groups of which the viewer is a member today, false for others; null or absent matches all. */
  isViewers?: boolean | null | undefined;
  /** The level; null or absent matches all. */
  level?: GroupLevel | null | undefined;
  /** Part of title or short name; null or absent matches all. */
  search?: string | null | undefined;
  /** The state; null or absent matches all. */
  state?: GroupState | null | undefined;
  /** The year; null or absent matches all. */
  year?: number | null | undefined;
};

/** Whose people make up a project group. */
export type GroupLevel =
  /** People of several municipalities. */
  | 'INTER_MUNICIPAL'
  /** People of one municipality. */
  | 'MUNICIPAL'
  /** A working group of the regional centre. */
  | 'REGIONAL';

/** Narrows the members of a group; every part that is given must hold. */
export type GroupMembershipFilter = {
  /** True for members of today, false for others; null or absent matches all. */
  isLive?: boolean | null | undefined;
  /** Id of the micro-group; null or absent matches all. */
  microGroup?: string | number | null | undefined;
  /** The part; null or absent matches all. */
  role?: GroupRole | null | undefined;
  /** Part of the name; null or absent matches all. */
  search?: string | null | undefined;
};

/** An order of groups. */
export type GroupOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: GroupOrderField;
};

/** What groups are ordered by. */
export type GroupOrderField =
  /** The title, by the Russian alphabet. */
  | 'TITLE'
  /** The year, and inside it the short name. */
  | 'YEAR';

/** Why an act on a project group was refused. */
export type GroupReason =
  /** The person is a member already. */
  | 'ALREADY_MEMBER'
  /** The technical assignment is not approved. */
  | 'ASSIGNMENT_NOT_APPROVED'
  /** The group is closed. */
  | 'GROUP_CLOSED'
  /** The group is not at the step that this act belongs to. */
  | 'INVALID_STATE'
  /** The person leads the group. Appoint another lead first. */
  | 'IS_LEAD'
  /** The person leads another group of this year. */
  | 'LEADS_ANOTHER_GROUP'
  /** The group has no lead. */
  | 'LEAD_MISSING'
  /** A member is in two micro-groups. */
  | 'MEMBER_OF_TWO_MICRO_GROUPS'
  /** A micro-group has no lead from among its members. */
  | 'MICRO_GROUP_WITHOUT_LEAD'
  /** Only a coordinator keeps project groups. */
  | 'NOT_COORDINATOR'
  /** Only a coordinator or the lead of the group arranges its micro-groups. */
  | 'NOT_COORDINATOR_OR_LEAD'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** The lead of a micro-group must be one of its members. */
  | 'NOT_MEMBER'
  /** Only the ministry's officer registers orders. */
  | 'NOT_OFFICER'
  /** There is no order on the composition of the group. */
  | 'ORDER_MISSING'
  /** A member of the group cannot register the order on it. */
  | 'OWN_GROUP'
  /** The group has no regulation. */
  | 'REGULATION_MISSING'
  /** The group has several leads. */
  | 'SEVERAL_LEADS';

/** A person's part in a project group. */
export type GroupRole =
  /** Accompanies the group for the regional centre. */
  | 'CURATOR'
  /** Stands in for the lead. */
  | 'DEPUTY'
  /** Leads the group, submits versions and signs answers. */
  | 'LEAD'
  /** Writes with the others. */
  | 'MEMBER';

/** Where a project group stands. */
export type GroupState =
  /** List and composition are approved by an order. */
  | 'APPROVED'
  /** The technical assignment is being discussed. */
  | 'ASSIGNMENT_DISCUSSION'
  /** The technical assignment is being written. */
  | 'ASSIGNMENT_DRAFTING'
  /** The report is accepted. */
  | 'CLOSED'
  /** Dissolved by an order. */
  | 'DISSOLVED'
  /** The list of members is being made. */
  | 'FORMING'
  /** Every product is done; the report is being written. */
  | 'REPORTING'
  /** Suspended by an order. */
  | 'SUSPENDED'
  /** The group writes its documents. */
  | 'WORKING';

/** Who handed an attempt in. */
export type HandedInBy =
  /** The candidate. */
  | 'PERSON'
  /** The end of time. */
  | 'TIMEOUT';

/** What is decided of a row by hand. */
export type ImportDecision =
  /** It is left out. */
  | 'EXCLUDED'
  /** It means somebody else of the same name. */
  | 'OTHER_PERSON'
  /** It means the person who is known already. */
  | 'SAME_PERSON';

/** What a column of an imported sheet may mean. */
export type ImportField =
  /** The category. */
  | 'CATEGORY'
  /** Numbers or names of directions. */
  | 'DIRECTIONS'
  /** Surname, given name and patronymic in one column. */
  | 'FULL_NAME'
  /** The given name. */
  | 'GIVEN_NAME'
  /** The employer. */
  | 'INSTITUTION'
  /** The municipality with its type. */
  | 'MUNICIPALITY'
  /** Who issued the order. */
  | 'ORDER_ISSUER'
  /** The number of the order. */
  | 'ORDER_NUMBER'
  /** The date of the order. */
  | 'ORDER_ON'
  /** The patronymic. */
  | 'PATRONYMIC'
  /** The position. */
  | 'POSITION'
  /** The registration number. */
  | 'REGISTRATION_NO'
  /** The state; in force where nothing is said. */
  | 'STATE'
  /** Since when it is suspended or excluded. */
  | 'STATE_ON'
  /** The surname. */
  | 'SURNAME'
  /** The first day of the term. */
  | 'VALID_FROM'
  /** The last day of the term. */
  | 'VALID_UNTIL';

/** A file of questions, to be brought as drafts of the viewer's. */
export type ImportItemsInput = {
  /** What all of them ask about. */
  component: ItemComponent;
  /** How hard all of them are taken to be. */
  difficulty: ItemDifficulty;
  /** Code of the direction of all of them; null for the common part. */
  direction?: string | null | undefined;
  /** Its form. */
  format: ItemFileFormat;
  /** The client's key of this form. */
  key: string;
  /** The file as text, at most 150 kilobytes and 300 questions. */
  text: string;
};

/** What keeps an import from being taken back. */
export type ImportObstacleKind =
  /** The entry was changed. */
  | 'CHANGED'
  /** A later number of the same year was given, and a gap would be left (R19). */
  | 'LATER_NUMBER'
  /** A further order names the entry. */
  | 'ORDERED'
  /** Somebody of the import has other work here; nobody is named (R48). Told of only alone. */
  | 'OTHER_WORK'
  /** The person has an account, an application, a role or a post here. */
  | 'PERSON_ACTIVE';

/** What may be wrong with a row of an import. */
export type ImportProblemCode =
  /** The name lacks the type of the municipality (R76). */
  | 'AMBIGUOUS_MUNICIPALITY'
  /** It is no day. */
  | 'BAD_DATE'
  /** It is no name. */
  | 'BAD_NAME'
  /** It is no registration number of this region. */
  | 'BAD_NUMBER'
  /** The cell holds a formula, whose value is not taken. */
  | 'FORMULA'
  /** The day has not come yet. */
  | 'IN_THE_FUTURE'
  /** The name mixes Latin and Cyrillic letters. */
  | 'MIXED_LETTERS'
  /** The number was given before (R19). */
  | 'NUMBER_TAKEN'
  /** Another row has the number. */
  | 'NUMBER_TWICE'
  /** The same order has another date elsewhere (R62). */
  | 'ORDER_DIFFERS'
  /** The order is entered already and is about something else. */
  | 'ORDER_OF_OTHER_KIND'
  /** Somebody of this name has an entry that is in force (R20). */
  | 'PERSON_IN_REGISTER'
  /** Somebody of this name is known already. */
  | 'PERSON_KNOWN'
  /** The person is in another row for some of the same days (R20). */
  | 'PERSON_TWICE'
  /** The cell is empty. */
  | 'REQUIRED'
  /** The term is said to be over, but it is not. */
  | 'STATE_AGAINST_TERM'
  /** It was suspended or excluded before the order. */
  | 'STATE_BEFORE_ORDER'
  /** The term ends before it begins. */
  | 'TERM_REVERSED'
  /** The text is too long. */
  | 'TOO_LONG'
  /** It is no category. */
  | 'UNKNOWN_CATEGORY'
  /** Part of it is no direction. */
  | 'UNKNOWN_DIRECTION'
  /** No municipality is spelt like this (R77). */
  | 'UNKNOWN_MUNICIPALITY'
  /** It is no state. */
  | 'UNKNOWN_STATE';

/** Why an act on an import was refused. */
export type ImportReason =
  /** Other acts rest on what the import brought, so it is not taken back. */
  | 'ENTRIES_TOUCHED'
  /** The import is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Every row is left out, so there is nothing to enter. */
  | 'NO_ROWS'
  /** Rows have problems. Mend the table and bring it anew, or leave those rows out. */
  | 'ROWS_WRONG';

/** Narrows the rows of an import; every part that is given must hold. */
export type ImportRowFilter = {
  /** A problem it has; null or absent matches all. */
  code?: ImportProblemCode | null | undefined;
  /** Whether it is left out; null or absent matches all. */
  isExcluded?: boolean | null | undefined;
  /** Whether it has problems; null or absent matches all. */
  isWrong?: boolean | null | undefined;
};

/** How far an import is. */
export type ImportState =
  /** Every row was tried. */
  | 'CHECKED'
  /** The rows are in the register. */
  | 'DONE'
  /** The workbook was read; what its columns mean is to be said. */
  | 'READ'
  /** The rows are being entered. */
  | 'RUNNING'
  /** The entries are being taken back. */
  | 'UNDOING'
  /** The entries were taken back. */
  | 'UNDONE';

/** Why a run, or taking back, changed nothing. */
export type ImportTrouble =
  /** Something had come to rest on the entries meanwhile. */
  | 'ENTRIES_TOUCHED'
  /** The register had changed since the check, and rows no longer fit it. */
  | 'ROWS_WRONG';

/** Why a proposal was not linked to the next version, or a link not taken back. */
export type IncorporationRefusalReason =
  /** The proposal is linked to this place already. */
  | 'ALREADY_LINKED'
  /** The document is not being revised. */
  | 'INVALID_STATE'
  /** Only accepted and partly accepted proposals are taken up in the text. */
  | 'NOT_ACCEPTED'
  /** Only the group that writes the document can do this. */
  | 'NOT_ALLOWED'
  /** The proposal has no signed answer. */
  | 'NOT_ANSWERED'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** There is no version under way; upload the next one first. */
  | 'NO_DRAFT'
  /** Sign in first. */
  | 'SIGN_IN_REQUIRED';

/** Narrows a list of institutions; every part that is given must hold. */
export type InstitutionFilter = {
  /** Id of the municipality; null or absent matches all. */
  municipality?: string | number | null | undefined;
  /** Part of the name or of a former one, or the beginning of the taxpayer number; null or absent matches all. */
  search?: string | null | undefined;
  /** The state; null or absent matches all. */
  state?: InstitutionState | null | undefined;
};

/** What kind of employer an institution is. */
export type InstitutionKind =
  /** A municipal education authority. */
  | 'AUTHORITY'
  /** An institution of continuing professional education. */
  | 'CPD'
  /** An institution of extracurricular education. */
  | 'EXTRACURRICULAR'
  /** A lyceum or boarding lyceum. */
  | 'LYCEUM'
  /** Another institution. */
  | 'OTHER'
  /** A kindergarten or another preschool institution. */
  | 'PRESCHOOL'
  /** A school. */
  | 'SCHOOL';

/** Whether the registrar has looked at an institution. */
export type InstitutionState =
  /** A checked entry of the dictionary. */
  | 'CONFIRMED'
  /** Joined to another entry and counted as that one everywhere. */
  | 'JOINED'
  /** Proposed by a person; the registrar has not decided. */
  | 'UNCONFIRMED';

/** What the log of an attempt tells of. Nothing in it is scored. */
export type IntegrityEventKind =
  /** More time or breaks were granted. */
  | 'ACCOMMODATED'
  /** The clock runs again. */
  | 'BREAK_ENDED'
  /** The clock was stopped for a break. */
  | 'BREAK_STARTED'
  /** The window was left for some seconds. */
  | 'FOCUS_LOST'
  /** It was declared not to count. */
  | 'INVALIDATED'
  /** The device had no connection for some seconds. */
  | 'NETWORK_GAP'
  /** A text was pasted. */
  | 'PASTED'
  /** Something was refused: too late, or from a device that was taken over from. */
  | 'REFUSED'
  /** An answer was stored; what it says is not told. */
  | 'SAVED'
  /** The attempt got its window. */
  | 'SCHEDULED'
  /** It was started. */
  | 'STARTED'
  /** The candidate handed it in. */
  | 'SUBMITTED'
  /** Time ended it. */
  | 'SWEPT'
  /** Another device or sign-in went on with it. */
  | 'TAKEN_OVER'
  /** Time lost to a fault of the platform was given back. */
  | 'TIME_CREDITED';

/** An attempt that does not count, why, and the window of the one that replaces it. */
export type InvalidateAttemptInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The day from which on it may be started no more. */
  closesOn: string;
  /** The time on that day in the region's zone; whoever has started by then has all of their time. */
  closesTime: string;
  /** The client's key of this form. */
  key: string;
  /** The day from which on it may be started. */
  opensOn: string;
  /** The time on that day in the region's zone: 10:00. */
  opensTime: string;
  /** The fault of identity or technique; 10 to 1000 characters, the candidate reads it. */
  reason: string;
  /** Version that it was looked at with. */
  version: number;
};

/** The next edition of the blueprint. */
export type IssueBlueprintInput = {
  /** Minutes of the case; 10 to 300. */
  caseMinutes: number;
  /** Least percent of the points of the case; 1 to 100. */
  casePassPercent: number;
  /** Cells in the order of the paper; at most 40, each scope and component once. */
  cells: Array<BlueprintCellInput>;
  /** The first day in force; today or later, not before the newest edition's. */
  effectiveFromOn: string;
  /** Exposure cap in percent of papers; 1 to 100. */
  exposurePercent: number;
  /** The gate of the expert task; null or absent keeps that of the newest edition. */
  gate?: BlueprintGateInput | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** Number of the newest edition when the form opened, 0 when there was none; another number by now is a stale version. */
  latestEdition: number;
  /** Parts that must be passed; at least one, no INTERVIEW. */
  parts: Array<AssessmentPart>;
  /** Sample documents of the expert task; 6 to 20. */
  sampleCount: number;
  /** Calendar days to mark them; 1 to 60. */
  taskDays: number;
  /** Minutes of the test; 10 to 300. */
  testMinutes: number;
  /** Least percent of the points of the test; 1 to 100. */
  testPassPercent: number;
  /** Its title; 3 to 300 characters. */
  titleRu: string;
};

/** A new edition of the regulation. */
export type IssueRegulationInput = {
  /** The act that sets it, with number and date; at most 500 characters. */
  basis: string;
  /** First day in force; tomorrow or later. */
  effectiveFromOn: string;
  /** The client's key of this form. */
  key: string;
  /** Number of the newest edition when the form opened, 0 when there was none; another number by now is a stale version. */
  latestEdition: number;
  /** Title of the act; at most 300 characters. */
  title: string;
  /** What it changes; parameters left out keep their value. At most one of each parameter. */
  values: Array<ParameterValueInput>;
};

/** A new edition of an expert sheet. */
export type IssueRubricInput = {
  /** Least length of a comment on a mark below the pass mark, 1 to 500. */
  commentLength: number;
  /** The criteria in their order; at least one, at most 30. */
  criteria: Array<CriterionInput>;
  /** A mark below it asks for a comment; 0 to the greatest mark. */
  criterionPass: number;
  /** The client's key of this form. */
  key: string;
  /** Number of the newest edition of this sheet when the form opened; another number by now is a stale version. */
  latestEdition: number;
  /** Percent of the greatest total that a document must reach, 1 to 100. */
  passPercent: number;
  /** Id of the edition that the form began with. */
  rubricId: string | number;
  /** The greatest mark of the scale, 1 to 10; the scale begins at 0. */
  scaleMax: number;
};

/** What an item asks about. */
export type ItemComponent =
  /** Analysis of the results of monitoring. */
  | 'ANALYSIS'
  /** Methods of collecting and processing information. */
  | 'COLLECTION_METHODS'
  /** Analysis of the effectiveness of the measures taken. */
  | 'EFFECTIVENESS_ANALYSIS'
  /** The ethics of expertise; common part. */
  | 'ETHICS'
  /** The procedure of expertise; common part. */
  | 'EXPERTISE_PROCEDURE'
  /** Goals. */
  | 'GOALS'
  /** Indicators. */
  | 'INDICATORS'
  /** Management decisions. */
  | 'MANAGEMENT_DECISIONS'
  /** Measurement; common part. */
  | 'MEASUREMENT'
  /** Measures. */
  | 'MEASURES'
  /** Monitoring. */
  | 'MONITORING'
  /** Targeted recommendations. */
  | 'TARGETED_RECOMMENDATIONS';

/** What a candidate will read; parts that the type has not are not looked at. */
export type ItemContentInput = {
  /** Criteria of an extended answer; 1 to 8. */
  criteria?: Array<ItemCriterionInput> | null | undefined;
  /** The gaps in their order; 1 to 8. */
  gaps?: Array<ItemGapInput> | null | undefined;
  /** Of a match the left-hand texts; 2 to 10. */
  left?: Array<ItemOptionInput> | null | undefined;
  /** What is chosen, ordered or matched to; 2 to 12. */
  options?: Array<ItemOptionInput> | null | undefined;
  /** The question, 20 to 5000 characters. */
  stem: string;
  /** The text with {1}, {2}… for its gaps. */
  text?: string | null | undefined;
  /** What a number counts, at most 30 characters. */
  unit?: string | null | undefined;
};

/** A criterion of an extended answer. */
export type ItemCriterionInput = {
  /** Its name inside the item: `k1`. */
  key: string;
  /** One text per level, from 0 points up; 2 to 11. */
  levelsRu: Array<string>;
  /** Its name, at most 600 characters. */
  nameRu: string;
};

/** How hard its author takes an item to be. */
export type ItemDifficulty =
  /** Most candidates answer it. */
  | 'EASY'
  /** Few answer it. */
  | 'HARD'
  /** About two of three answer it. */
  | 'MEDIUM';

/** In which form a file holds its questions. */
export type ItemFileFormat =
  /** GIFT, as Moodle describes it. */
  | 'GIFT'
  /** XML of Moodle. */
  | 'MOODLE_XML'
  /** QTI 3: one item, or several under any root. */
  | 'QTI';

/** A place in a text. */
export type ItemGapInput = {
  /** Its id, or any word for a new one. */
  id: string | number;
  /** What it may be filled with; 2 to 12. */
  options: Array<ItemOptionInput>;
};

/** Why a question of a file was not read. */
export type ItemImportProblem =
  /** Capital letters matter there, and never here. */
  | 'CASE_MATTERS'
  /** The id was met before, in the file or in this question. */
  | 'DUPLICATE_ID'
  /** The same question was met before in the file or stands in the bank. */
  | 'DUPLICATE_STEM'
  /** The question is not written as the format says. */
  | 'MALFORMED'
  /** There is markup whose meaning would be lost: a picture, a table, a formula. */
  | 'MARKUP'
  /** The right answer is no number. */
  | 'NOT_A_NUMBER'
  /** There is no answer block, so this is no question. */
  | 'NOT_A_QUESTION'
  /** No answer is marked as right. */
  | 'NO_RIGHT_ANSWER'
  /** An answer gives a part of the points, and items here give all or none. */
  | 'PARTIAL_CREDIT'
  /** There is more than one answer block. */
  | 'SEVERAL_BLOCKS'
  /** The question has longer texts or more parts than an item may have. */
  | 'TOO_LARGE'
  /** There are several units or a unit with a multiplier. */
  | 'UNITS'
  /** Questions of this kind are not read. */
  | 'UNSUPPORTED_TYPE'
  /** An accepted answer has a wildcard, and spellings here are exact. */
  | 'WILDCARD';

/** A text to choose, to order or to match. */
export type ItemOptionInput = {
  /** Its id, or for a new one any word that the key then names; the server gives it an id of its own. */
  id: string | number;
  /** The text, at most 600 characters. */
  text: string;
};

/** The option that is right at a place. */
export type ItemPairInput = {
  /** The option. */
  option: string | number;
  /** The left-hand text, or the gap. */
  place: string | number;
};

/** Why an act on the item bank was refused. */
export type ItemRefusalReason =
  /** The item has a draft already. */
  | 'DRAFT_EXISTS'
  /** The version is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** The parts of the item changed, so its key has to be written anew. */
  | 'KEY_NEEDED'
  /** The item was in use: somebody other than the author releases the new version. */
  | 'NEEDS_SECOND_PERSON'
  /** Only an assessor writes items. */
  | 'NOT_ASSESSOR'
  /** Only its author does this with a draft. */
  | 'NOT_AUTHOR'
  /** A key is shown to the item's author and to the registrar. */
  | 'NOT_ENTITLED'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND';

/** Where a version of an item stands. */
export type ItemState =
  /** In use: drawn into papers (R05). */
  | 'ACTIVE'
  /** Being written; in no paper. */
  | 'DRAFT'
  /** Out of use; papers that hold it keep it. */
  | 'RETIRED';

/** How an item is answered. */
export type ItemType =
  /** A text of one's own, marked by assessors (R08). */
  | 'EXTENDED'
  /** Gaps in a text, each filled by a choice. */
  | 'INLINE_CHOICE'
  /** Texts that each get an option. */
  | 'MATCH'
  /** Any number of several options. */
  | 'MULTIPLE'
  /** A number. */
  | 'NUMBER'
  /** Steps put in order. */
  | 'ORDER'
  /** A word or a few. */
  | 'SHORT'
  /** One of several options. */
  | 'SINGLE';

/** A doubled institution and the one that stays. */
export type JoinInstitutionInput = {
  /** Id of the doubled entry. */
  institutionId: string | number;
  /** Id of the confirmed entry that stays. */
  intoId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Version of it that the form was opened with. */
  version: number;
};

/** Which remarks say the same. */
export type JoinRemarksInput = {
  /** Groups of remark ids, each remark at most once; the others stand alone. At most 500. */
  groups: Array<Array<string | number>>;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The round. */
  roundId: string | number;
  /** The round's version as the form was opened with it. */
  version: number;
};

/** Why somebody may not be appointed to judge a document. */
export type LeftOutReason =
  /** Away on the day. */
  | 'AWAY'
  /** An arbiter has to be a leading expert. */
  | 'CATEGORY_TOO_LOW'
  /** Took part in the open discussion of the document. */
  | 'COMMENTED_PUBLICLY'
  /** Of the authoring group, or of the group it continues. */
  | 'CURRENT_AUTHOR'
  /** A declared conflict of interest. */
  | 'DECLARED_CONFLICT'
  /** None of the entry's directions is one of the document's. */
  | 'DIRECTION_MISMATCH'
  /** No live employment, or one at an institution that is not confirmed. */
  | 'EMPLOYER_UNKNOWN'
  /** Excluded from the register. */
  | 'EXCLUDED'
  /** The term of the entry is over. */
  | 'EXPIRED'
  /** Left the authoring group within the window of the regulation. */
  | 'FORMER_AUTHOR'
  /** A joint publication; a coordinator can waive it. */
  | 'JOINT_PUBLICATION'
  /** As many reviews in hand as the expert takes. */
  | 'LOAD_LIMIT'
  /** No entry as an attested expert; that of a group participant does not count. */
  | 'NOT_ATTESTED'
  /** Judges in this round already. */
  | 'OF_THE_ROUND'
  /** Works or worked where an author of the version does. */
  | 'SAME_INSTITUTION_AS_AUTHOR'
  /** Works or worked where the lead of the group does. */
  | 'SAME_INSTITUTION_AS_LEAD'
  /** Of the lead's municipality. */
  | 'SAME_MUNICIPALITY_AS_LEAD'
  /** Forms the panel; nobody appoints themselves. */
  | 'SELF_APPOINTMENT'
  /** The entry is suspended. */
  | 'SUSPENDED';

/** Which accepted proposal went where in the next version. */
export type LinkProposalInput = {
  /** Block, row or cell of the version under way; null or absent for the version as a whole. */
  blockId?: string | null | undefined;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** What the group adds, at most 1,000 characters; null or absent for nothing. */
  note?: string | null | undefined;
  /** The accepted proposal. */
  proposalId: string | number;
};

/** What of the viewer's pages is out of date. */
export type LiveSubject =
  /** The document asked for: its text, discussion, answers or state. */
  | 'DOCUMENT'
  /** What waits for the viewer, or their notices. */
  | 'WORK';

/** A language of the interface. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Where a field of an import is found. */
export type MappedFieldInput = {
  /** The number of its column, from 1; null or absent where it is said for all rows. */
  column?: number | null | undefined;
  /** The field. */
  field: ImportField;
  /** What is said of it once for all rows; only of an order, at most 300 characters. */
  shared?: string | null | undefined;
};

/** Nothing but the key: it is about all notifications of the viewer. */
export type MarkNotificationsReadInput = {
  /** The client's key of this act. */
  key: string;
};

/** One member to be. */
export type MemberInput = {
  /** Id of a micro-group; null or absent for none. */
  microGroupId?: string | number | null | undefined;
  /** Id of the person. */
  personId: string | number;
  /** The part; a lead is appointed by an act of its own. */
  role: GroupRole;
};

/** A proposal to join to another person's. */
export type MergeProposalInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
  /** The published proposal of the same document that says the same. */
  targetId: string | number;
  /** The proposal's version as the moderator read it. */
  version: number;
};

/** Why a moderator keeps a proposal back; there are no other grounds. */
export type ModerationGround =
  /** It insults somebody. */
  | 'ABUSIVE'
  /** It advertises. */
  | 'ADVERTISING'
  /** The same person proposed it before. */
  | 'DUPLICATE'
  /** It is not about the document. */
  | 'OFF_TOPIC'
  /** It holds personal data. */
  | 'PERSONAL_DATA';

/** Another time or place of a session. */
export type MoveCommissionSessionInput = {
  /** The client's key of this form. */
  key: string;
  /** Its day. */
  on: string;
  /** A room with its address, or where the call is; 3 to 300 characters. */
  place: string;
  /** The session. */
  sessionId: string | number;
  /** When it begins, 10:00, in the region's zone; in the future. */
  time: string;
  /** Version that it was looked at with. */
  version: number;
};

/** A member's micro-group. */
export type MoveMemberInput = {
  /** The client's key of this form. */
  key: string;
  /** Id of the membership. */
  membershipId: string | number;
  /** Id of the micro-group; null or absent for none. */
  microGroupId?: string | number | null | undefined;
  /** Version of the membership that the form was opened with. */
  version: number;
};

/** A version to begin another one from. */
export type NewItemVersionInput = {
  /** The version in use. */
  itemVersionId: string | number;
  /** The client's key of this form. */
  key: string;
};

/** A session that begins. */
export type OpenCommissionSessionInput = {
  /** The client's key of this form. */
  key: string;
  /** People of the commission who are there; may be empty. */
  presentIds: Array<string | number>;
  /** The session. */
  sessionId: string | number;
  /** Version that it was looked at with. */
  version: number;
};

/** Opening the expert sheet of an assignment. */
export type OpenReviewInput = {
  /** The viewer's own assignment. */
  assignmentId: string | number;
  /** The form's key. */
  key: string;
};

/** How a round is to be held. */
export type OpenRoundInput = {
  /** Who learns the names of the experts; fixed for the whole round. */
  blindMode: BlindMode;
  /** The document; its last submitted version is judged. */
  documentId: string | number;
  /** The last day for reviews. */
  dueOn: string;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** Why nobody of the round before goes on; null or absent when somebody does. */
  noCarryOverReason?: string | null | undefined;
  /** How many reviews, from the regulation's least to 9. */
  reviewCount: number;
  /** The criteria, which are frozen into the round. */
  rubricId: string | number;
};

/** Why an option is right or wrong. */
export type OptionReasonInput = {
  /** The option. */
  id: string | number;
  /** Why; 10 to 2000 characters. */
  reason: string;
};

/** Which way an order runs. */
export type OrderDirection =
  /** From the smallest, earliest or first letter up. */
  | 'ASC'
  /** From the largest, latest or last letter down. */
  | 'DESC';

/** Narrows a list of orders; every part that is given must hold. */
export type OrderFilter = {
  /** What it does; null or absent matches all. */
  kind?: OrderKind | null | undefined;
  /** Part of number, title or issuer; null or absent matches all. */
  search?: string | null | undefined;
  /** The year of its date; null or absent matches all. */
  year?: number | null | undefined;
};

/** What an order does. */
export type OrderKind =
  /** Approves model documents. */
  | 'DOCUMENT_APPROVAL'
  /** Approves the list and composition of project groups. */
  | 'GROUP_COMPOSITION'
  /** Enters, renews, suspends or excludes experts. */
  | 'REGISTER';

/** Why an order was not registered. */
export type OrderReason =
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Only the ministry's officer registers orders. */
  | 'NOT_OFFICER';

/** What a paper has to meet. */
export type PaperConstraintKind =
  /** So many items of a cell. */
  | 'CELL'
  /** No two items of one enemy set. */
  | 'ENEMIES'
  /** No item of the cell in more papers than the cap allows. */
  | 'EXPOSURE'
  /** No more items of an earlier paper of the person than is allowed (R05). */
  | 'OVERLAP';

/** What values a parameter takes. */
export type ParameterKind =
  /** One word of its options. */
  | 'CHOICE'
  /** A share as two whole numbers: 2/3. */
  | 'FRACTION'
  /** A whole number inside its bounds. */
  | 'NUMBER'
  /** true or false. */
  | 'SWITCH';

/** Where the regulation speaks of a parameter. */
export type ParameterSection =
  /** The assessment of candidates. */
  | 'ASSESSMENT'
  /** Conflicts of interest and load. */
  | 'CONFLICTS'
  /** Open discussion and answers. */
  | 'DISCUSSION'
  /** Rounds of expertise. */
  | 'EXPERTISE'
  /** Municipal mechanisms and competitions. */
  | 'MECHANISMS'
  /** The register and its commission. */
  | 'REGISTER'
  /** How long things are kept. */
  | 'RETENTION';

/** What a number of the regulation counts. */
export type ParameterUnit =
  /** Characters of a text. */
  | 'CHARACTERS'
  /** Pieces. */
  | 'COUNT'
  /** Calendar days. */
  | 'DAYS'
  /** Hours. */
  | 'HOURS'
  /** Minutes. */
  | 'MINUTES'
  /** Months. */
  | 'MONTHS'
  /** Percent. */
  | 'PERCENT'
  /** Points of a scale of 100. */
  | 'POINTS'
  /** Seconds. */
  | 'SECONDS'
  /** Working days of the region's calendar. */
  | 'WORKING_DAYS'
  /** Years. */
  | 'YEARS';

/** What a new edition says of one parameter. */
export type ParameterValueInput = {
  /** The parameter's name in the product: `discussionMinDays`. */
  key: string;
  /** Its value as text: `15`, `2/3`, `SEQUENTIAL`, `true`. */
  value: string;
};

/** Narrows a list of people; every part that is given must hold. */
export type PersonFilter = {
  /** True for people who hold a granted role today, false for others; null or absent matches all. */
  hasRole?: boolean | null | undefined;
  /** Part of the name, surname first; null or absent matches all. */
  search?: string | null | undefined;
};

/** An order of people. */
export type PersonOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: PersonOrderField;
};

/** What people are ordered by. */
export type PersonOrderField =
  /** The name, by the Russian alphabet. */
  | 'NAME';

/** What became of a stretch of words. */
export type PieceKind =
  /** It came. */
  | 'ADDED'
  /** It went. */
  | 'REMOVED'
  /** It stayed. */
  | 'SAME';

/** What became of a passage in a later version. */
export type PlacementState =
  /** Its place is known; its words changed. */
  | 'EDITED'
  /** It was taken out. */
  | 'GONE'
  /** The same words stand elsewhere. */
  | 'MOVED'
  /** The same words stand in the same order of the text. */
  | 'PLACED'
  /** Its place cannot be told with certainty. */
  | 'UNCERTAIN';

/** A session to be called. */
export type PlanCommissionSessionInput = {
  /** The client's key of this form. */
  key: string;
  /** Its day. */
  on: string;
  /** A room with its address, or where the call is; 3 to 300 characters. */
  place: string;
  /** When it begins, 10:00, in the region's zone; in the future. */
  time: string;
};

/** A document that the group's assignment plans. */
export type PlanProductInput = {
  /** Numbers of directions it serves; at least one. */
  directionCodes: Array<string>;
  /** When it is due; null or absent for no date. */
  dueOn?: string | null | undefined;
  /** Id of the group. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** What kind of document it is. */
  kind: ProductKind;
  /** What it is to be called; at most 500 characters. */
  title: string;
};

/** What kind of document a group makes. */
export type ProductKind =
  /** A concept. */
  | 'CONCEPT'
  /** Criteria and indicators. */
  | 'CRITERIA'
  /** Methodical recommendations. */
  | 'METHOD_GUIDE'
  /** A model solution. */
  | 'MODEL_SOLUTION'
  /** A monitoring programme. */
  | 'MONITORING_PROGRAMME'
  /** Recommendations. */
  | 'RECOMMENDATION'
  /** A roadmap. */
  | 'ROADMAP'
  /** A statute or procedure. */
  | 'STATUTE';

/** Which proposals; what is left out narrows nothing. */
export type ProposalFilter = {
  /** On this block or inside it. */
  blockId?: string | null | undefined;
  /** Whether an answer is signed. */
  isAnswered?: boolean | null | undefined;
  /** Whether they are the viewer's own. */
  isMine?: boolean | null | undefined;
  /** Of one of these kinds; at most five. */
  kinds?: Array<ProposalKind> | null | undefined;
  /** In the section of this heading; an empty text for what stands before or outside of all sections. */
  sectionBlockId?: string | null | undefined;
  /** In one of these states; at most five. */
  states?: Array<ProposalState> | null | undefined;
  /** Holding this text in number, words or quotation. */
  text?: string | null | undefined;
  /** With one of these signed answers; at most five. */
  verdicts?: Array<AnswerVerdict> | null | undefined;
};

/** What a proposal wants. */
export type ProposalKind =
  /** Words to add. */
  | 'ADDITION'
  /** The passage to be left out. */
  | 'DELETION'
  /** A question to the authors. */
  | 'QUESTION'
  /** Something to note. */
  | 'REMARK'
  /** Other words in place of the passage. */
  | 'REPLACEMENT';

/** By what proposals are ordered. */
export type ProposalOrder =
  /** By number. */
  | 'NUMBER'
  /** By the place in the text, then by number. */
  | 'PLACE'
  /** By the time of sending. */
  | 'SUBMITTED'
  /** By the number of people who support it. */
  | 'SUPPORT';

/** How proposals are ordered. */
export type ProposalOrderBy = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: ProposalOrder;
};

/** Where a proposal stands at this instant. */
export type ProposalStage =
  /** The authors' lead signed an answer. */
  | 'ANSWERED'
  /** A later version takes it up. */
  | 'INCORPORATED'
  /** It was joined to another one. */
  | 'MERGED'
  /** It is published and the discussion goes on. */
  | 'PUBLISHED'
  /** The moderator kept it back. */
  | 'REJECTED_BY_MODERATOR'
  /** It waits for the moderator. */
  | 'SUBMITTED'
  /** The discussion is closed and the authors consider it. */
  | 'UNDER_CONSIDERATION'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** What the last act made of a proposal. */
export type ProposalState =
  /** It was joined to another one, whose answer is its own too. */
  | 'MERGED'
  /** Everybody reads it. */
  | 'PUBLISHED'
  /** The moderator kept it back; only its author and staff see it. */
  | 'REJECTED_BY_MODERATOR'
  /** It waits for the moderator; only its author and staff see it. */
  | 'SUBMITTED'
  /** Its author took it back. */
  | 'WITHDRAWN';

/** An employer that the dictionary lacks. */
export type ProposeInstitutionInput = {
  /** The client's key of this form. */
  key: string;
  /** What kind of employer it is. */
  kind: InstitutionKind;
  /** The municipality where it is. */
  municipalityId: string | number;
  /** Name in Russian, at most 300 characters. */
  nameRu: string;
  /** Taxpayer number, 10 digits; null while unknown. */
  taxpayerNumber?: string | null | undefined;
};

/** A field that a consent to dissemination may open. */
export type PublicField =
  /** The e-mail address. */
  | 'EMAIL'
  /** The main employer. */
  | 'EMPLOYER'
  /** Surname, given name and patronymic. */
  | 'NAME'
  /** The telephone. */
  | 'PHONE'
  /** The post there. */
  | 'POSITION';

/** Which approved document is published. */
export type PublishDocumentInput = {
  /** The document. */
  documentId: string | number;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The document's version as it was read. */
  version: number;
};

/** A proposal to publish. */
export type PublishProposalInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
  /** The proposal's version as the moderator read it. */
  version: number;
};

/** The summary of a discussion to publish. */
export type PublishSummaryInput = {
  /** The discussion. */
  discussionId: string | number;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The signer's own password. */
  password: string;
};

/** Applications for the agenda of a session. */
export type PutOnAgendaInput = {
  /** The applications in their order; at least one, an agenda has at most 100. */
  applicationIds: Array<string | number>;
  /** The client's key of this form. */
  key: string;
  /** The session. */
  sessionId: string | number;
};

/** What the candidate has written so far, as it was typed. */
export type QuestionnaireInput = {
  /** The edition of the processing consent that was ticked; null while it is not. */
  agreedText?: string | number | null | undefined;
  /** Educations; at most 20. */
  education: Array<EducationLineInput>;
  /** Knowledge, skills and profile in the candidate's own words; at most 4000 characters. */
  experience: string;
  /** Whether the candidate declares to have no interest of their own in the outcome of reviews. */
  isDisinterested: boolean;
  /** Fields that become public by a consent of its own when it is submitted; at most five. */
  publicFields: Array<PublicField>;
  /** Posts; at most 20. */
  service: Array<ServiceLineInput>;
  /** Trainings; at most 20. */
  training: Array<TrainingLineInput>;
};

/** A drafted answer as the lead read it. */
export type ReadAnswerInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The answer's version. */
  version: number;
};

/** A document that an order approves, as it was read. */
export type RecommendedDocumentInput = {
  /** The document. */
  documentId: string | number;
  /** The document's version as it was read. */
  version: number;
};

/** Stepping back from an assignment. */
export type RecuseInput = {
  /** The viewer's own assignment. */
  assignmentId: string | number;
  /** The form's key. */
  key: string;
  /** Why; 10 to 2,000 characters, read by the coordinator. */
  reason: string;
  /** The assignment's version when the form opened. */
  version: number;
};

/** Why an application is refused, by the dictionary (R17). */
export type RefusalGround =
  /** The assessment was not passed; only the commission. */
  | 'ASSESSMENT_NOT_PASSED'
  /** The conditions of what is applied for are not met; only the commission. */
  | 'CONDITIONS_NOT_MET'
  /** The gaps that were named were not closed. */
  | 'GAPS_REMAIN'
  /** There is no higher education. */
  | 'NO_HIGHER_EDUCATION'
  /** The candidate did not come to the assessment; only the commission. */
  | 'NO_SHOW'
  /** There is no training in expertise of the last years. */
  | 'NO_TRAINING'
  /** Another reason, told in words. */
  | 'OTHER'
  /** The service in education is too short. */
  | 'SHORT_SERVICE'
  /** What was told is not confirmed by the documents. */
  | 'UNRELIABLE_INFORMATION';

/** An application that is not admitted. */
export type RefuseAdmissionInput = {
  /** The application. */
  applicationId: string | number;
  /** The ground, of the dictionary. */
  ground: RefusalGround;
  /** The client's key of this form. */
  key: string;
  /** The reason in words; 10 to 2000 characters. */
  reason: string;
  /** Version that it was looked at with. */
  version: number;
};

/** Narrows the register; every part that is given must hold. */
export type RegisterEntryFilter = {
  /** The category; null or absent matches all. */
  category?: ExpertCategory | null | undefined;
  /** Number of a direction: 1.2. Null or absent matches all. */
  direction?: string | null | undefined;
  /** Id of the municipality; null or absent matches all. */
  municipality?: string | number | null | undefined;
  /** Beginnings of words of the name and of the number, or a municipality; a name that is hidden from the viewer is not found. Null or absent matches all. */
  search?: string | null | undefined;
  /** A surname as somebody remembers it: found are those that differ by one letter that is wrong, missing, too many or has changed its place, ё and е and Latin look-alikes aside. The first word counts; under four letters nothing is alike. Null or absent matches all. */
  similarSurname?: string | null | undefined;
  /** The state today; null or absent matches all. */
  state?: EntryState | null | undefined;
};

/** An order of entries. */
export type RegisterEntryOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: RegisterEntryOrderField;
};

/** What entries are ordered by. */
export type RegisterEntryOrderField =
  /** The name, by the Russian alphabet; entries whose name is hidden come last, by number. */
  | 'NAME'
  /** The registration number. */
  | 'NUMBER'
  /** The last day of the term. */
  | 'VALID_UNTIL';

/** A proposal to keep back, and why. */
export type RejectProposalInput = {
  /** With DUPLICATE the author's other proposal that it repeats; left out otherwise. */
  duplicateOfId?: string | number | null | undefined;
  /** The ground. */
  ground: ModerationGround;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** What the author is told besides, at most 1,000 characters; null or absent for nothing. */
  note?: string | null | undefined;
  /** The proposal. */
  proposalId: string | number;
  /** The proposal's version as the moderator read it. */
  version: number;
};

/** A case to be given back ungraded. */
export type ReleaseCaseInput = {
  /** The viewer's own grade. */
  gradeId: string | number;
  /** Whether the viewer knows or guesses whose case it is, and must never get it again. */
  isRecused: boolean;
  /** The client's key of this act. */
  key: string;
};

/** A draft to be put into use. */
export type ReleaseItemInput = {
  /** The version of the item. */
  itemVersionId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
};

/** Whether a mandatory remark of the round before was settled. */
export type RemarkSettlementInput = {
  /** Whether it is settled. */
  isSettled: boolean;
  /** The remark. */
  remarkId: string | number;
};

/** A proof to be taken off. */
export type RemoveProofInput = {
  /** The document of the application. */
  documentId: string | number;
  /** The client's key of this form. */
  key: string;
};

/** A new name of an institution. */
export type RenameInstitutionInput = {
  /** First day of the new name; not after today. */
  fromOn: string;
  /** Id of the institution. */
  institutionId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The new name in Russian; at most 300 characters. */
  nameRu: string;
  /** Version of it that the form was opened with. */
  version: number;
};

/** Who takes whose place, by hand. */
export type ReplaceExpertInput = {
  /** Of an expert who has not submitted, or whose place stands empty. */
  assignmentId: string | number;
  /** The person who takes the place. */
  expertId: string | number;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** What a device noticed. */
export type ReportSignalsInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The client's key of this form. */
  key: string;
  /** In their order; at most 20. */
  signals: Array<SittingSignalInput>;
  /** The token that the device was given. */
  token: string;
};

/** The address of an account whose password is forgotten. */
export type RequestPasswordResetInput = {
  /** The e-mail address, as it was typed. */
  email: string;
  /** The client's key of this form. */
  key: string;
};

/** What a file is to be sent for. */
export type RequestUploadInput = {
  /** The client's key of this act. */
  key: string;
  /** What for. */
  purpose: UploadPurpose;
  /** The document, the group that an order is for, or the application; `register` for an import. */
  subjectId: string | number;
};

/** An attempt that was not started, and its new window. */
export type RescheduleAttemptInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The paper on which either rests; 5 to 500 characters, null or absent when neither is given. */
  basis?: string | null | undefined;
  /** Minutes for which the clock may be stopped; 0 to 120. */
  breakMinutes?: number;
  /** The day from which on it may be started no more. */
  closesOn: string;
  /** The time on that day in the region's zone; whoever has started by then has all of their time. */
  closesTime: string;
  /** The client's key of this form. */
  key: string;
  /** Percent of the minutes: 100, 125, 150 or 200. */
  multiplierPercent?: number;
  /** The day from which on it may be started. */
  opensOn: string;
  /** The time on that day in the region's zone: 10:00. */
  opensTime: string;
  /** Version that it was looked at with. */
  version: number;
};

/** The link of a letter and the password wanted. */
export type ResetPasswordInput = {
  /** The client's key of this form. */
  key: string;
  /** The new password: 10 to 200 characters. */
  newPassword: string;
  /** The secret part of the letter's link. */
  token: string;
};

/** Where a result comes from. */
export type ResultSource =
  /** Computed from the parts that were taken here. */
  | 'ASSESSMENT'
  /** Entered by the registrar from a paper. */
  | 'ENTERED';

/** A version to be taken out of use. */
export type RetireItemInput = {
  /** The version of the item. */
  itemVersionId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Why; 10 to 1000 characters. */
  reason: string;
  /** Version that it was looked at with. */
  version: number;
};

/** An edition of an expert sheet that goes out of use. */
export type RetireRubricInput = {
  /** The client's key of this act. */
  key: string;
  /** Id of the edition. */
  rubricId: string | number;
  /** Version of it that was looked at. */
  version: number;
};

/** An application to be returned. */
export type ReturnApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** Documents that have to be replaced; may be empty. */
  documentIds: Array<string | number>;
  /** The gaps; 1 to 20. */
  gaps: Array<ApplicationGapInput>;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
};

/** A submitted document to give back to its group. */
export type ReturnDocumentInput = {
  /** The document. */
  documentId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Why, for the group: 10 to 2,000 characters. */
  reason: string;
  /** The document's version as it was read. */
  version: number;
};

/** Which submitted review is given back, and what is to be clarified. */
export type ReturnForClarificationInput = {
  /** The expert's assignment. */
  assignmentId: string | number;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** What is to be clarified; at most 2,000 characters. */
  note: string;
};

/** A key that somebody needs to see. */
export type RevealKeyInput = {
  /** The version of the item. */
  itemVersionId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Why, for the journal; 10 to 1000 characters. */
  reason: string;
};

/** All that an expert writes in the sheet. */
export type ReviewContentInput = {
  /** At most one mark per criterion; those left out are not scored. */
  marks: Array<CriterionMarkInput>;
  /** Remarks and tied passages; at most 100. */
  remarks: Array<ReviewRemarkInput>;
  /** Marks on the remarks of the round before; unknown ones are left out. */
  settled: Array<RemarkSettlementInput>;
  /** The summary, at most 10,000 characters. */
  summary: string;
  /** The verdict; null while not chosen. */
  verdict?: ReviewVerdict | null | undefined;
};

/** A part that a review needs before it can be submitted. */
export type ReviewPart =
  /** The comment on a score below the pass mark. */
  | 'COMMENT'
  /** The declaration of no conflict of interest. */
  | 'DECLARATION'
  /** A mandatory remark, which this verdict asks for. */
  | 'MANDATORY_REMARK'
  /** The score of a criterion. */
  | 'SCORE'
  /** Whether a mandatory remark of the round before was settled. */
  | 'SETTLEMENT'
  /** The verdict. */
  | 'VERDICT';

/** A remark, or a passage tied to a criterion. */
export type ReviewRemarkInput = {
  /** Block or cell of the version; null for the whole document. */
  blockId?: string | null | undefined;
  /** The criterion it belongs to; null for none. */
  criterionKey?: string | null | undefined;
  /** Where the passage ends; null for the whole block. */
  end?: number | null | undefined;
  /** Its id inside the review, made by the client: 1 to 40 letters, digits, - and _. */
  id: string | number;
  /** Whether it has to be settled; only a remark with words can be. */
  isMandatory: boolean;
  /** The words of the passage, at most 2,000 characters; null without one. */
  quote?: string | null | undefined;
  /** Where the passage begins, in UTF-16 units; null for the whole block. */
  start?: number | null | undefined;
  /** The remark, at most 5,000 characters; empty when only a passage is tied. */
  text: string;
};

/** What an expert concludes. */
export type ReviewVerdict =
  /** To be approved. */
  | 'APPROVE'
  /** To be approved; remarks may be taken into account. */
  | 'APPROVE_WITH_REMARKS'
  /** To be rejected; at least one remark is mandatory. */
  | 'REJECT'
  /** To be revised; at least one remark is mandatory. */
  | 'REVISE';

/** Submitting a new revision of the viewer's own review. */
export type ReviseReviewInput = {
  /** The whole content. */
  content: ReviewContentInput;
  /** The form's key. */
  key: string;
  /** The viewer's own review. */
  reviewId: string | number;
  /** The review's version that was last read or saved. */
  version: number;
};

/** A role that an administrator grants; expert and group roles follow from register and groups. */
export type Role =
  /** Marks the work of candidates. */
  | 'ASSESSOR'
  /** Reads the audit trail. */
  | 'AUDITOR'
  /** Chairs the register commission. */
  | 'COMMISSION_CHAIR'
  /** Votes in the register commission. */
  | 'COMMISSION_MEMBER'
  /** Keeps the commission's protocol. */
  | 'COMMISSION_SECRETARY'
  /** Runs discussions and expertise. */
  | 'COORDINATOR'
  /** Edits proceedings and journal. */
  | 'EDITOR'
  /** Heads an institution. */
  | 'INSTITUTION_HEAD'
  /** Registers the ministry's orders. */
  | 'MINISTRY_OFFICER'
  /** Publishes, merges or rejects proposals. */
  | 'MODERATOR'
  /** Answers for a municipality's mechanisms. */
  | 'MUNICIPAL_COORDINATOR'
  /** Administers people, roles, regulations and dictionaries. */
  | 'REGION_ADMIN'
  /** Keeps the register's books. */
  | 'REGISTRAR';

/** Why a role was neither granted nor ended. */
export type RoleReason =
  /** The person holds this role already. */
  | 'ALREADY_HELD'
  /** Only the region's administrator grants and ends roles. */
  | 'NOT_ADMIN'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Nobody grants or ends a role of their own. Ask another administrator. */
  | 'OWN_ROLE';

/** How far a round has come, as the viewer may know it. */
export type RoundPhase =
  /** Cancelled with the document; only coordinators see it. */
  | 'CANCELLED'
  /** Closed: those who may read the reviews do. */
  | 'CONCLUDED'
  /** It did not come about: too few reviews in time. */
  | 'FAILED'
  /** Drawn, not announced; only coordinators see it. */
  | 'PREPARED'
  /** The document is published with the conclusion. */
  | 'PUBLISHED'
  /** Experts judge. */
  | 'RUNNING'
  /** The conclusion is signed. */
  | 'SIGNED';

/** Why an act of the office on a round was not done. */
export type RoundRefusalReason =
  /** One more round was allowed before. */
  | 'ALREADY_ALLOWED'
  /** The round was extended once before. */
  | 'ALREADY_EXTENDED'
  /** The review was returned once before. */
  | 'ALREADY_RETURNED'
  /** The conclusion is signed. */
  | 'ALREADY_SIGNED'
  /** An arbiter is appointed. */
  | 'ARBITER_APPOINTED'
  /** The reviews lie too far apart; an arbiter has to decide. */
  | 'ARBITER_NEEDED'
  /** A coordinator without a part in the document is there. */
  | 'COORDINATOR_AVAILABLE'
  /** A coordinator with a part in the document does not act on its expertise. */
  | 'COORDINATOR_IS_AUTHOR'
  /** The discussion of the document is not closed yet. */
  | 'DISCUSSION_OPEN'
  /** The document is not in a state in which this can be done. */
  | 'DOCUMENT_STATE'
  /** Some proposals of the discussion wait for the moderator. */
  | 'MODERATION_PENDING'
  /** No expert of the round before goes on; say why. */
  | 'NOBODY_CARRIES_OVER'
  /** Something speaks against this expert. */
  | 'NOT_ELIGIBLE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** The regulation gives the document another round anyway. */
  | 'NOT_LAST_ROUND'
  /** Remarks can only be joined: each once, and none from elsewhere. */
  | 'NOT_ONLY_JOINED'
  /** The review is not submitted, or was accepted before. */
  | 'NOT_SUBMITTED'
  /** Only a joint publication can be waived, and once. */
  | 'NOT_WAIVABLE'
  /** An officer who belongs to the group that wrote the document does not act on its expertise. */
  | 'OFFICER_IS_AUTHOR'
  /** This expert has been in the round. */
  | 'OF_THE_ROUND'
  /** This is not your password. */
  | 'PASSWORD_WRONG'
  /** The place is taken, or its review was submitted. */
  | 'PLACE_NOT_OPEN'
  /** Some proposals of the discussion have no signed answer yet. */
  | 'PROPOSALS_UNANSWERED'
  /** Some reviews are not accepted yet. */
  | 'REVIEWS_OUTSTANDING'
  /** The round is past its due day; extend it first. */
  | 'ROUND_OVERDUE'
  /** Another round of the document goes on, or waits for its signature. */
  | 'ROUND_RUNNING'
  /** The round is not in a state in which this can be done. */
  | 'ROUND_STATE'
  /** Nobody appoints themselves. */
  | 'SELF_APPOINTMENT'
  /** Too few experts are eligible, or they are of too few municipalities. */
  | 'TOO_FEW_EXPERTS'
  /** The completed reviews are of too few municipalities. */
  | 'TOO_FEW_MUNICIPALITIES'
  /** The round has fewer completed reviews than it needs. */
  | 'TOO_FEW_REVIEWS';

/** Where a round stands in the office's own eyes. */
export type RoundState =
  /** The reviews lie too far apart; an arbiter decides. */
  | 'ARBITRATION'
  /** The document was withdrawn. */
  | 'CANCELLED'
  /** Closed; the conclusion is signed or waits for it. */
  | 'CONCLUDED'
  /** Too few reviews came in time. */
  | 'FAILED'
  /** Places wait for an answer, or stand empty. */
  | 'INVITING'
  /** Drawn; nobody was told yet. */
  | 'PREPARED'
  /** Every place is taken; reviews are written and accepted. */
  | 'REVIEWING';

/** What a row of a table is. */
export type RowKind =
  /** One cell over the whole width that heads the rows below it. */
  | 'HEADING'
  /** A row of cells. */
  | 'ROW';

/** Why an expert sheet was left as it was. */
export type RubricReason =
  /** It is the last edition that rounds can be opened with. Make another one first. */
  | 'LAST_IN_USE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** The edition is out of use. */
  | 'RETIRED'
  /** A round was opened with this edition, so it stays as it is. Make a new edition. */
  | 'USED';

/** An import whose rows are to be entered. */
export type RunRegisterImportInput = {
  /** The import. */
  importId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Its version as the form had it. */
  version: number;
};

/** An answer to one item. */
export type SaveAnswerInput = {
  /** The answer; null or absent takes it back. */
  answer?: GivenAnswerInput | null | undefined;
  /** The attempt. */
  attemptId: string | number;
  /** Counts the changes of this item, from 1; an earlier one that comes later changes nothing. */
  change: number;
  /** Whether the candidate has marked the item to come back to. */
  isFlagged: boolean;
  /** The client's key of this form. */
  key: string;
  /** The item's place in the paper. */
  position: number;
  /** The token that the device was given. */
  token: string;
};

/** The questionnaire as it was typed so far. */
export type SaveApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** What was written. */
  content: QuestionnaireInput;
  /** Codes of the directions asked for: 2.3; each once. */
  directionCodes: Array<string>;
  /** The client's key of this form. */
  key: string;
  /** The category asked for; null or absent while it is not chosen and for other purposes. */
  requestedCategory?: ExpertCategory | null | undefined;
  /** Version that it was looked at with. */
  version: number;
};

/** Marks to be kept as a draft. */
export type SaveCaseGradeInput = {
  /** The viewer's own grade. */
  gradeId: string | number;
  /** The client's key of this act. */
  key: string;
  /** The marks; those left out are not given. */
  marks: Array<CaseMarkInput>;
  /** Version that it was looked at with. */
  version: number;
};

/** A draft as its author leaves it; what is only missing may be added later. */
export type SaveItemDraftInput = {
  /** What is right and why; null leaves it as it is, possible while the item keeps its parts. */
  answerKey?: AnswerKeyInput | null | undefined;
  /** What it asks about. */
  component: ItemComponent;
  /** What a candidate will read. */
  content: ItemContentInput;
  /** How hard it is meant to be. */
  difficulty: ItemDifficulty;
  /** Code of its direction; null for the common part. */
  direction?: string | null | undefined;
  /** A word shared with items that never meet it in one paper, at most 60 characters; null for none. */
  enemySet?: string | null | undefined;
  /** The version of the item. */
  itemVersionId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
  /** Points for a right answer, 1 to 20; not looked at for an extended answer, whose criteria say it. */
  weight: number;
};

/** Keeping a draft of the viewer's own review. */
export type SaveReviewInput = {
  /** The whole content. */
  content: ReviewContentInput;
  /** The key of this save. */
  key: string;
  /** The viewer's own review. */
  reviewId: string | number;
  /** The review's version that was last read or saved. */
  version: number;
};

/** Marks of one sample document to be kept. */
export type SaveSampleMarkInput = {
  /** The client's key of this act. */
  key: string;
  /** The sample as the viewer marks it. */
  markId: string | number;
  /** The marks; those left out are not given. */
  marks: Array<CaseMarkInput>;
  /** Version that it was looked at with. */
  version: number;
};

/** Admitted candidates and the window in which they may start. */
export type ScheduleAssessmentInput = {
  /** The candidates; at least one, at most 30. */
  candidates: Array<ScheduledCandidateInput>;
  /** The day from which on it may be started no more. */
  closesOn: string;
  /** The time on that day in the region's zone; whoever has started by then has all of their time. */
  closesTime: string;
  /** The client's key of this form. */
  key: string;
  /** The day from which on it may be started. */
  opensOn: string;
  /** The time on that day in the region's zone: 10:00. */
  opensTime: string;
};

/** An admitted candidate to be scheduled, with what they are given besides. */
export type ScheduledCandidateInput = {
  /** The application. */
  applicationId: string | number;
  /** The paper on which either rests; 5 to 500 characters, null or absent when neither is given. */
  basis?: string | null | undefined;
  /** Minutes for which the clock may be stopped; 0 to 120. */
  breakMinutes?: number;
  /** Percent of the minutes: 100, 125, 150 or 200. */
  multiplierPercent?: number;
  /** Version that it was looked at with. */
  version: number;
};

/** Why an assessment was not scheduled. */
export type SchedulingRefusalReason =
  /** It is your own application, so another registrar has to do this. */
  | 'CONFLICT_OF_INTEREST'
  /** The application or the attempt is not in a state in which this is done. */
  | 'INVALID_STATE'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Only the registrar does this. */
  | 'NOT_REGISTRAR'
  /** No blueprint is in force. Issue one first. */
  | 'NO_BLUEPRINT'
  /** The bank has no case that the candidate has not met. */
  | 'NO_CASE'
  /** There are fewer sample documents than the expert task needs. */
  | 'NO_SAMPLES'
  /** The bank gives no paper by the blueprint. The conflicts say what it lacks. */
  | 'PAPER_IMPOSSIBLE';

/** Which prepared round is announced to its experts. */
export type SendInvitationsInput = {
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The round. */
  roundId: string | number;
  /** The round's version as the form was opened with it. */
  version: number;
};

/** A post held. */
export type ServiceLineInput = {
  /** The employer. */
  employer: string;
  /** First day, as typed; at most 10 characters. */
  fromOn: string;
  /** Whether it counts as service in education. */
  isInEducation: boolean;
  /** The post. */
  position: string;
  /** Last day, as typed; empty while it is held. */
  toOn: string;
};

/** When and how much one can review oneself. */
export type SetAvailabilityInput = {
  /** Away from this day; null for no absence. */
  awayFromOn?: string | null | undefined;
  /** Last day away; null while the end is open. */
  awayToOn?: string | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** Reviews at the same time, 0 to 10. */
  maxConcurrent: number;
  /** Version that the form was opened with; null when nothing had been said before. */
  version?: number | null | undefined;
};

/** Whether one's name is shown with a proposal. */
export type SetNamePublicInput = {
  /** True shows the name, false hides it. */
  isNamePublic: boolean;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
};

/** Who is there. */
export type SetPresenceInput = {
  /** The client's key of this form. */
  key: string;
  /** Members of the session who are there now; may be empty. */
  memberIds: Array<string | number>;
  /** The session. */
  sessionId: string | number;
};

/** The answer to a proposal, signed. */
export type SignAnswerInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The signer's own password. */
  password: string;
  /** The proposal. */
  proposalId: string | number;
  /** The reason, at most 4,000 characters; may be empty in a draft. */
  reason: string;
  /** The position; EXPLAINED for questions and only for them. */
  verdict: AnswerVerdict;
  /** The answer's version as it was read; null or absent when there was none. */
  version?: number | null | undefined;
};

/** Drafted answers to sign at once. */
export type SignAnswersInput = {
  /** The answers; at least one, at most 500. */
  answers: Array<ReadAnswerInput>;
  /** The discussion. */
  discussionId: string | number;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The signer's own password. */
  password: string;
};

/** Which conclusion is signed. */
export type SignConclusionInput = {
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** The signer's own password again. */
  password: string;
  /** The round. */
  roundId: string | number;
  /** The round's version as the form was opened with it. */
  version: number;
};

/** Address and password. */
export type SignInInput = {
  /** The e-mail address of the account, as it was typed. */
  email: string;
  /** The client's key of this form. */
  key: string;
  /** The password; at most 200 characters. */
  password: string;
};

/** Nothing but the key: the session is that of the request. */
export type SignOutInput = {
  /** The client's key of this act. */
  key: string;
};

/** The chair's signature. */
export type SignProtocolInput = {
  /** The client's key of this form. */
  key: string;
  /** The chair's password, typed again. */
  password: string;
  /** The session. */
  sessionId: string | number;
  /** Version that it was looked at with. */
  version: number;
};

/** A newcomer: who they are, how they sign in, the consent they ticked. */
export type SignUpInput = {
  /** The edition of the consent to processing that was ticked; null when it was not. */
  consentTextId?: string | number | null | undefined;
  /** The e-mail address to sign in with, as it was typed. */
  email: string;
  /** Given name, at most 120 characters. */
  givenName: string;
  /** The client's key of this form. */
  key: string;
  /** The language of letters. */
  locale: Locale;
  /** The municipality. */
  municipalityId: string | number;
  /** Role in one's own words, at most 120 characters: «педагог», «директор школы». */
  occupation: string;
  /** The password: 10 to 200 characters. */
  password: string;
  /** Patronymic, at most 120 characters; null for who has none. */
  patronymic?: string | null | undefined;
  /** Surname, at most 120 characters. */
  surname: string;
};

/** Why an act of a sitting was refused. */
export type SittingRefusalReason =
  /** It was started already, here or on another device. */
  | 'ALREADY_STARTED'
  /** The application is not under assessment any more. */
  | 'APPLICATION_CLOSED'
  /** It was handed in already. */
  | 'HANDED_IN'
  /** This attempt does not count any more. */
  | 'INVALIDATED'
  /** Another device or another sign-in goes on with it. */
  | 'LEASE_LOST'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** There is no break. */
  | 'NOT_ON_BREAK'
  /** It cannot be started yet. */
  | 'NOT_OPEN_YET'
  /** It is not started yet. */
  | 'NOT_STARTED'
  /** No time for breaks is left. */
  | 'NO_BREAK_LEFT'
  /** The clock stands still for a break. */
  | 'ON_BREAK'
  /** The password is wrong. */
  | 'PASSWORD_WRONG'
  /** The time is over; nothing is taken in any more. */
  | 'TIME_OVER'
  /** The time in which it could be started is over. */
  | 'WINDOW_CLOSED';

/** One thing that a device noticed. */
export type SittingSignalInput = {
  /** Seconds or characters; 0 when unknown. */
  amount: number;
  /** What. */
  kind: SittingSignalKind;
};

/** What a device tells of itself. Nothing of it is scored. */
export type SittingSignalKind =
  /** The window was left; the amount is seconds. */
  | 'FOCUS_LOST'
  /** There was no connection; the amount is seconds. */
  | 'NETWORK_GAP'
  /** A text was pasted; the amount is characters. */
  | 'PASTED';

/** An attempt to be started. */
export type StartAttemptInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The client's key of this form. */
  key: string;
};

/** A break that begins. */
export type StartBreakInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The token that the device was given. */
  token: string;
};

/** An expert task to be begun. */
export type StartExpertTaskInput = {
  /** The viewer's own attempt. */
  attemptId: string | number;
  /** The client's key of this act. */
  key: string;
};

/** The acts that let a group work. */
export type StartGroupWorkInput = {
  /** The act that approved the technical assignment; at most 500 characters. */
  assignmentBasis: string;
  /** Id of the group. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The act that approved the group's regulation; at most 500 characters. */
  regulationBasis: string;
  /** Version of the group that the form was opened with. */
  version: number;
};

/** An application to be submitted. */
export type SubmitApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
};

/** An attempt to be handed in. */
export type SubmitAttemptInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The token that the device was given. */
  token: string;
};

/** Marks to be given for good. */
export type SubmitCaseGradeInput = {
  /** The viewer's own grade. */
  gradeId: string | number;
  /** The client's key of this act. */
  key: string;
  /** The marks; those left out are not given. */
  marks: Array<CaseMarkInput>;
  /** Version that it was looked at with. */
  version: number;
};

/** An expert task to be handed in. */
export type SubmitExpertTaskInput = {
  /** The viewer's own attempt. */
  attemptId: string | number;
  /** The client's key of this act. */
  key: string;
};

/** A proposal on a document under discussion. */
export type SubmitProposalInput = {
  /** Block, row or cell of the discussed version; null or absent for the document as a whole. Required to replace or leave out. */
  blockId?: string | null | undefined;
  /** The discussion. */
  discussionId: string | number;
  /** Where it ends, exclusive; null or absent together with start. */
  end?: number | null | undefined;
  /** Whether the author's name is shown with it. */
  isNamePublic: boolean;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** What it wants. */
  kind: ProposalKind;
  /** The words proposed, at most 4,000 characters; required to replace or add, left out otherwise. */
  proposedWording?: string | null | undefined;
  /** The quoted words; null or absent together with start. */
  quote?: string | null | undefined;
  /** Where the quotation begins, in UTF-16 units; null or absent for the whole block or row. */
  start?: number | null | undefined;
  /** The remark, the question, or the reason, at most 4,000 characters; a reason may be empty. */
  text: string;
};

/** Submitting the viewer's own review. */
export type SubmitReviewInput = {
  /** The whole content. */
  content: ReviewContentInput;
  /** The form's key. */
  key: string;
  /** The viewer's own review. */
  reviewId: string | number;
  /** The review's version that was last read or saved. */
  version: number;
};

/** A draft version to submit. */
export type SubmitVersionInput = {
  /** What changed since the version before, at most 5,000 characters. */
  changeLog?: string | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** The micro-groups that wrote it; empty means the whole group. Their members are kept as authors. */
  microGroupIds: Array<string | number>;
  /** The draft's version as it was read: a text replaced meanwhile is not submitted. */
  version: number;
  /** The draft version. */
  versionId: string | number;
};

/** A proposal to support. */
export type SupportProposalInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
};

/** A running attempt that goes on here. */
export type TakeOverAttemptInput = {
  /** The attempt. */
  attemptId: string | number;
  /** The client's key of this form. */
  key: string;
  /** The candidate's password, entered again. */
  password: string;
};

/** Narrows a list of tasks. */
export type TaskFilter = {
  /** Only these kinds; absent for all. */
  kinds?: Array<TaskKind> | null | undefined;
  /** Only this part of the work; absent for all. */
  stage?: TaskStage | null | undefined;
};

/** What is asked of a person. */
export type TaskKind =
  /** To accept or return a submitted document (coordinator). */
  | 'ACCEPT_DOCUMENT'
  /** To answer the proposals of a discussion (lead). */
  | 'ANSWER_PROPOSALS'
  /** To decide between reviews that lie far apart (leading expert). */
  | 'ARBITRATE'
  /** To take part in a session (commission). */
  | 'ATTEND_SESSION'
  /** To register the order on decisions (ministry officer). */
  | 'CARRY_OUT_DECISIONS'
  /** To check a submitted application (registrar). */
  | 'CHECK_APPLICATION'
  /** To fill in and submit an application (candidate). */
  | 'COMPLETE_APPLICATION'
  /** To conclude an expertise (coordinator). */
  | 'CONCLUDE_ROUND'
  /** To confirm an employment (registrar). */
  | 'CONFIRM_EMPLOYMENT'
  /** To confirm an institution (registrar). */
  | 'CONFIRM_INSTITUTION'
  /** To decide an appeal against a result (registrar). */
  | 'DECIDE_APPEAL'
  /** To decide on a complaint about moderation (coordinator). */
  | 'DECIDE_COMPLAINT'
  /** To enter the result of the assessment (registrar). */
  | 'ENTER_RESULT'
  /** To open an expertise (coordinator). */
  | 'FORM_PANEL'
  /** To grade a case (assessor). */
  | 'GRADE_CASE'
  /** To publish, merge or reject proposals (moderator). */
  | 'MODERATE_PROPOSALS'
  /** To publish an approved document (coordinator). */
  | 'PUBLISH_DOCUMENT'
  /** To publish the summary of proposals (coordinator). */
  | 'PUBLISH_SUMMARY'
  /** To put an assessed application on an agenda (registrar). */
  | 'PUT_ON_AGENDA'
  /** To register the order of approval (ministry officer). */
  | 'REGISTER_ORDER'
  /** To accept or decline an invitation to review (expert). */
  | 'RESPOND_TO_INVITATION'
  /** To mend a document that was returned (lead). */
  | 'RETURNED_DOCUMENT'
  /** To review a version (expert). */
  | 'REVIEW'
  /** To submit the next version (lead). */
  | 'REVISE_DOCUMENT'
  /** To schedule the assessment of a candidate (registrar). */
  | 'SCHEDULE_ASSESSMENT'
  /** To sign the protocol of a session (chair). */
  | 'SIGN_PROTOCOL'
  /** To take a part of the assessment (candidate). */
  | 'SIT_ASSESSMENT';

/** Which part of a person's work. */
export type TaskStage =
  /** What was done, by the person or by others, or taken away. */
  | 'DONE'
  /** What waits for the person. */
  | 'OPEN'
  /** What the person has done and others go on with. */
  | 'WAITING';

/** A kind of further education. */
export type TrainingKind =
  /** Further training (CPD). */
  | 'CPD'
  /** Professional retraining. */
  | 'RETRAINING';

/** Retraining or further training. */
export type TrainingLineInput = {
  /** Series and number of the document. */
  documentNo: string;
  /** Hours; null while not given. */
  hours?: number | null | undefined;
  /** Whether the programme is one in expertise. */
  isInExpertise: boolean;
  /** When it was issued, as typed: a day 2020-06-25, or what is no day yet; at most 10 characters. */
  issuedOn: string;
  /** The kind; null while not chosen. */
  kind?: TrainingKind | null | undefined;
  /** Name of the programme. */
  programme: string;
  /** Who gave it. */
  provider: string;
};

/** Days of the working calendar to be turned around. */
export type TransferDaysInput = {
  /** The act that transfers them; at most 500 characters. */
  basis: string;
  /** Days after today, at most 40: a working one becomes a day off, a day off becomes a working one. */
  days: Array<string>;
  /** The client's key of this form. */
  key: string;
};

/** An import that is to be taken back. */
export type UndoRegisterImportInput = {
  /** The import. */
  importId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Its version as the form had it. */
  version: number;
};

/** Which link to the version under way is taken back. */
export type UnlinkProposalInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The link. */
  linkId: string | number;
};

/** What is said of a group, whole. */
export type UpdateGroupInput = {
  /** Its short name, unique in the year; at most 40 characters. */
  code: string;
  /** Numbers of conceptual documents that it rests on; at least one. */
  conceptNumbers: Array<number>;
  /** Id of the group whose work it goes on with; null or absent for none. */
  continuesId?: string | number | null | undefined;
  /** Id of the group. */
  groupId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Whose people make it up. */
  level: GroupLevel;
  /** Title; at most 300 characters. */
  title: string;
  /** What it works on; at most 1,000 characters. */
  topic: string;
  /** Version of the group that the form was opened with. */
  version: number;
  /** The year it is formed for. */
  year: number;
};

/** What is said of a micro-group, whole. */
export type UpdateMicroGroupInput = {
  /** Its short name, unique in the group; at most 40 characters. */
  code: string;
  /** The client's key of this form. */
  key: string;
  /** Id of the person who leads it, one of its members; null or absent for nobody. */
  leadId?: string | number | null | undefined;
  /** Id of the micro-group. */
  microGroupId: string | number;
  /** What it works on; at most 300 characters. */
  title: string;
  /** Version of the micro-group that the form was opened with. */
  version: number;
};

/** What is said of a planned document, whole. */
export type UpdateProductInput = {
  /** Numbers of directions it serves; at least one. */
  directionCodes: Array<string>;
  /** When it is due; null or absent for no date. */
  dueOn?: string | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** What kind of document it is. */
  kind: ProductKind;
  /** Id of the planned document. */
  productId: string | number;
  /** What it is to be called; at most 500 characters. */
  title: string;
  /** Version of it that the form was opened with. */
  version: number;
};

/** What of one's own profile changes: what is left out stays. */
export type UpdateProfileInput = {
  /** Given name, at most 120 characters. */
  givenName?: string | null | undefined;
  /** Whether single-key shortcuts work. */
  hasShortcuts?: boolean | null | undefined;
  /** The client's key of this form. */
  key: string;
  /** The language of letters and of new devices. */
  locale?: Locale | null | undefined;
  /** The municipality. */
  municipalityId?: string | number | null | undefined;
  /** Role in one's own words, at most 120 characters. */
  occupation?: string | null | undefined;
  /** Patronymic, at most 120 characters; null clears it. */
  patronymic?: string | null | undefined;
  /** Telephone, 10 to 15 digits; null clears it. */
  phone?: string | null | undefined;
  /** Surname, at most 120 characters. */
  surname?: string | null | undefined;
  /** Version of the profile that the form was opened with. */
  version: number;
};

/** An unused edition of an expert sheet, put right. */
export type UpdateRubricInput = {
  /** Least length of a comment on a mark below the pass mark, 1 to 500. */
  commentLength: number;
  /** The criteria in their order; at least one, at most 30. */
  criteria: Array<CriterionInput>;
  /** A mark below it asks for a comment; 0 to the greatest mark. */
  criterionPass: number;
  /** The client's key of this form. */
  key: string;
  /** Percent of the greatest total that a document must reach, 1 to 100. */
  passPercent: number;
  /** Id of the edition. */
  rubricId: string | number;
  /** The greatest mark of the scale, 1 to 10; the scale begins at 0. */
  scaleMax: number;
  /** Version of it that the form was opened with. */
  version: number;
};

/** What a file is sent for. */
export type UploadPurpose =
  /** A paper of an application: PDF, Word, or a picture in JPEG or PNG. */
  | 'APPLICATION'
  /** The text of a document's next version, in Word (.docx). */
  | 'DOCUMENT_VERSION'
  /** The paper of an order, in PDF or Word. */
  | 'ORDER'
  /** The register of experts as it was kept before, in Excel (.xlsx). */
  | 'REGISTER_IMPORT';

/** Why no ticket was given. */
export type UploadRefusalReason =
  /** What the file is for is not in a state in which it may change. */
  | 'INVALID_STATE'
  /** This is the duty of somebody else. */
  | 'NOT_ALLOWED'
  /** There is nothing here, or it is not for you. */
  | 'NOT_FOUND'
  /** Too many files were sent within an hour. Try again later. */
  | 'TOO_MANY_UPLOADS';

/** How a member stands to an item. */
export type VoteChoice =
  /** Kept from voting by a conflict, and not counted in the quorum (R15). */
  | 'ABSTAINED'
  /** Against it. */
  | 'AGAINST'
  /** For what is asked. */
  | 'FOR';

/** Which joint publication does not keep its expert from a document. */
export type WaiveConflictInput = {
  /** The conflict of interest. */
  conflictId: string | number;
  /** The document for whose sake it is waived. */
  documentId: string | number;
  /** Made when the form opens; the act is done once under it. */
  key: string;
  /** Why; at most 2,000 characters. */
  reason: string;
};

/** An application to be taken back. */
export type WithdrawApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** The client's key of this form. */
  key: string;
  /** Version that it was looked at with. */
  version: number;
};

/** Nothing but the key: all fields are hidden. */
export type WithdrawDisseminationConsentInput = {
  /** The client's key of this act. */
  key: string;
};

/** Which document the lead takes back, and why. */
export type WithdrawDocumentInput = {
  /** The document. */
  documentId: string | number;
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** Why, at most 2,000 characters; everybody reads it. */
  reason: string;
  /** The document's version as it was read. */
  version: number;
};

/** One's own proposal to take back. */
export type WithdrawProposalInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
};

/** A proposal to support no longer. */
export type WithdrawSupportInput = {
  /** Made when the form opens; a repeat under it has one effect. */
  key: string;
  /** The proposal. */
  proposalId: string | number;
};

/** What is answered wrongly. */
export type WrongAnswerInput = {
  /** Why it is wrong; 10 to 2000 characters. */
  reason: string;
  /** The answer. */
  text: string;
};
