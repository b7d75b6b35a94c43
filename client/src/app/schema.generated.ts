/** Why an act on an account was refused. */
export type AccountReason =
  /** The account is closed. Ask the region's administrator. */
  | 'DISABLED'
  /** There were too many attempts. Wait a quarter of an hour or set a new password by mail. */
  | 'TOO_MANY_ATTEMPTS'
  /** The address is not confirmed yet. A new letter with a link is on its way. */
  | 'UNCONFIRMED'
  /** The address or the password is wrong. */
  | 'WRONG_EMAIL_OR_PASSWORD';

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

/** What of the viewer's pages is out of date. */
export type LiveSubject =
  /** The document asked for: its text, discussion, answers or state. */
  | 'DOCUMENT'
  /** What waits for the viewer, or their notices. */
  | 'WORK';

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
