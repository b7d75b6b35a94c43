import type { PlainDate } from "../platform/calendar.js";
import type { EntryKind, EntryState, ExpertCategory } from "../register/registerEntry.entity.js";
import type { Parameters } from "../accounts/parameters.js";
import type { AssignmentRole, ConflictGround, RoundMode } from "./round.entity.js";

/** Why a person may not be appointed to review a document. */
export type EligibilityReason =
  /** R44: no attested entry; that of a group participant does not count. */
  | "NOT_ATTESTED"
  /** R22: the term of the entry is over. */
  | "EXPIRED"
  /** R24 */
  | "SUSPENDED"
  /** R25 */
  | "EXCLUDED"
  /** R42: none of the entry's directions is one of the document's. */
  | "DIRECTION_MISMATCH"
  /** R28: an arbiter or chair has to be LEADING. */
  | "CATEGORY_TOO_LOW"
  /** R38: of the authoring group, or of the group it continues, today. */
  | "CURRENT_AUTHOR"
  /** R38: left it within the window. */
  | "FORMER_AUTHOR"
  /** R91: no live employment, or one at an institution that is not confirmed. */
  | "EMPLOYER_UNKNOWN"
  /** R39 */
  | "SAME_INSTITUTION_AS_LEAD"
  /** R39 */
  | "SAME_INSTITUTION_AS_AUTHOR"
  /** R40: excludes in a panel only. */
  | "SAME_MUNICIPALITY_AS_LEAD"
  /** R41: kinship, supervision or another declared ground. */
  | "DECLARED_CONFLICT"
  /** R41: the only ground that can be waived. */
  | "JOINT_PUBLICATION"
  /** R42: the expert is away on the day. */
  | "AWAY"
  /** R42: as many reviews in hand as the expert takes. */
  | "LOAD_LIMIT"
  /** R87: took part in the open discussion of the document. */
  | "COMMENTED_PUBLICLY";

/** The document and the place in its round that is to be filled. */
export interface JudgedDocument {
  id: string;
  groupId: string;
  /** Groups that the authoring one continues (R38); none where left out. */
  continuedGroupIds?: string[];
  /** The person who leads the authoring group. */
  leadId: string;
  /** The authors kept with the version: the members of the micro-group that wrote it (R39). */
  authorIds: string[];
  directionCodes: string[];
  /** PANEL where left out. */
  mode?: RoundMode;
  /** REVIEWER where left out. */
  role?: AssignmentRole;
}

/** A line of the register that a person has. */
export interface JudgedEntry {
  kind: EntryKind;
  /** The state set by the last act; the term is asked besides (R22). */
  state: EntryState;
  /** Null for a GROUP_PARTICIPANT. */
  category: ExpertCategory | null;
  directionCodes: string[];
  validFromOn: PlainDate;
  /** The last day of the term. */
  validUntilOn: PlainDate;
}

/** A person about whom is asked. */
export interface JudgedPerson {
  id: string;
  entries: JudgedEntry[];
  /** Assignments in hand: proposed, invited, accepted or in progress. */
  load: number;
  /** Null or left out when the expert has set nothing. `awayToOn` is the last day away, null for no end. */
  availability?: {
    awayFromOn?: PlainDate | null;
    awayToOn?: PlainDate | null;
    maxConcurrent?: number;
  } | null;
  /** Whether they have a proposal or a support in the document's discussion (R87). */
  hasCommentedPublicly?: boolean;
}

/** A post; authors' and lead's posts stand in the same list as the experts'. */
export interface JudgedEmployment {
  personId: string;
  institutionId: string;
  municipalityId: string;
  isMain: boolean;
  fromOn: PlainDate;
  /** The last day in the post; null while it lasts. */
  toOn: PlainDate | null;
  /** False while the dictionary entry is UNCONFIRMED (R91). */
  isInstitutionConfirmed: boolean;
}

/** A place in a group, of any role. */
export interface JudgedMembership {
  personId: string;
  groupId: string;
  fromOn: PlainDate;
  /** The last day of membership; null while it lasts. */
  toOn: PlainDate | null;
}

/** A conflict that was declared or found. */
export interface JudgedDeclaration {
  personId: string;
  /** Id of the document, its group, or one of its authors; others do not concern the document. */
  objectId: string;
  ground: ConflictGround;
  /** Whether the coordinator waived it; counts for JOINT_PUBLICATION only. */
  isWaived?: boolean;
}

export interface JudgedPublication {
  authorIds: string[];
  publishedOn: PlainDate;
  /** Persons for whom the coordinator waived it. */
  waivedFor?: string[];
}

/** Everything the check of R38–R45 and R91 asks, as plain values. */
export interface EligibilityInput {
  document: JudgedDocument;
  people: JudgedPerson[];
  employments: JudgedEmployment[];
  memberships: JudgedMembership[];
  declarations: JudgedDeclaration[];
  publications: JudgedPublication[];
  /** Those that differ from the defaults; empty where none does. */
  parameters: Partial<Parameters>;
  /** The moment of the check: a date, an ISO instant or a `Date`. */
  at: Date | string;
  /** The region's zone, in which the day of an instant is found; Asia/Yekaterinburg where left out. */
  timeZone?: string;
  /** Dictionary entries that were joined, each to the entry it was joined into (R91). */
  joinedInstitutions?: Record<string, string>;
}
