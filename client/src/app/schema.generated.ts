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

/** Which documents to list; all given parts must hold. */
export type DocumentFilter = {
  /** Of the direction with this code: 1.2. */
  direction?: string | null | undefined;
  /** Of this group. */
  groupId?: string | number | null | undefined;
  /** In one of these states at this instant. */
  states?: Array<DocumentState> | null | undefined;
  /** With these words in title or code. */
  text?: string | null | undefined;
};

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

/** What of the viewer's pages is out of date. */
export type LiveSubject =
  /** The document asked for: its text, discussion, answers or state. */
  | 'DOCUMENT'
  /** What waits for the viewer, or their notices. */
  | 'WORK';

/** Opening the expert sheet of an assignment. */
export type OpenReviewInput = {
  /** The viewer's own assignment. */
  assignmentId: string | number;
  /** The form's key. */
  key: string;
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

/** What a row of a table is. */
export type RowKind =
  /** One cell over the whole width that heads the rows below it. */
  | 'HEADING'
  /** A row of cells. */
  | 'ROW';

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
  /** To conclude an expertise (coordinator). */
  | 'CONCLUDE_ROUND'
  /** To confirm an employment (registrar). */
  | 'CONFIRM_EMPLOYMENT'
  /** To confirm an institution (registrar). */
  | 'CONFIRM_INSTITUTION'
  /** To decide on a complaint about moderation (coordinator). */
  | 'DECIDE_COMPLAINT'
  /** To open an expertise (coordinator). */
  | 'FORM_PANEL'
  /** To publish, merge or reject proposals (moderator). */
  | 'MODERATE_PROPOSALS'
  /** To publish an approved document (coordinator). */
  | 'PUBLISH_DOCUMENT'
  /** To publish the summary of proposals (coordinator). */
  | 'PUBLISH_SUMMARY'
  /** To register the order of approval (ministry officer). */
  | 'REGISTER_ORDER'
  /** To accept or decline an invitation to review (expert). */
  | 'RESPOND_TO_INVITATION'
  /** To mend a document that was returned (lead). */
  | 'RETURNED_DOCUMENT'
  /** To review a version (expert). */
  | 'REVIEW'
  /** To submit the next version (lead). */
  | 'REVISE_DOCUMENT';

/** Which part of a person's work. */
export type TaskStage =
  /** What was done, by the person or by others, or taken away. */
  | 'DONE'
  /** What waits for the person. */
  | 'OPEN'
  /** What the person has done and others go on with. */
  | 'WAITING';
