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
