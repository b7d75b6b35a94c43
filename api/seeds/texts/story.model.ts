import type { DocumentState, DocumentLevel } from "../../src/documents/document.entity.js";
import type {
  AnswerVerdict,
  ModerationGround,
  ProposalKind,
} from "../../src/discussion/discussion.entity.js";
import type { AssignmentState, ReviewVerdict } from "../../src/review/round.entity.js";

/** Where something points to: words (of the row that holds others), a row, or a whole block; found in exactly one place. */
export type Place = { words: string; inRow?: string } | { row: string } | { block: string };

/** The authoring group's position; a signed one has been read by everybody. */
interface AnswerText {
  verdict: AnswerVerdict;
  reason: string;
  isDraft?: true;
  /** Where in the next version it went, for what was accepted. */
  wentTo?: { place: Place; note: string };
}

/** What somebody proposed. */
export interface ProposalText {
  kind: ProposalKind;
  /** Left out for the document as a whole. */
  on?: Place;
  text: string;
  wording?: string;
  /** Written by the participant of the cast. */
  isOfCast?: true;
  /** The day of the discussion, from 0. */
  day: number;
  supporters?: number;
  /** PUBLISHED where left out. */
  fate?:
    | "IN_MODERATION"
    | "WITHDRAWN"
    | { rejected: ModerationGround; note: string; complaint?: string }
    /** The number of the proposal that says the same. */
    | { mergedInto: number };
  answer?: AnswerText;
}

/** A remark of an expert. */
interface RemarkText {
  on?: Place;
  /** `c1`…`c6`; left out for the document as a whole. */
  criterion?: string;
  text: string;
  isMandatory?: true;
}

/** One expert's part in a round; who it is is drawn, unless it is one of the cast. */
export interface SeatText {
  cast?: "expert" | "leadingExpert";
  role?: "ARBITER";
  state: AssignmentState;
  /** One mark per criterion, null where none was given yet; left out when nothing was written. */
  scores?: readonly (number | null)[];
  verdict?: ReviewVerdict;
  summary?: string;
  remarks?: readonly RemarkText[];
  /** Why somebody declined. */
  reason?: string;
}

/** One expertise; days are counted back from the load. */
export interface RoundText {
  version: number;
  openedDaysAgo: number;
  /** Negative lies ahead. */
  dueDaysAgo: number;
  /** Null while it goes on. */
  concludedDaysAgo: number | null;
  seats: readonly SeatText[];
}

/** How one document of the demonstration came to stand where it stands. */
export interface Story {
  /** Key of the planned product. */
  product: string;
  level: DocumentLevel;
  cycleComponents: readonly string[];
  conceptNumbers: readonly number[];
  state: DocumentState;
  /** Files of the versions, with the days on which they were submitted; null for a draft. */
  versions: readonly { file: string; submittedDaysAgo: number | null; changeLog?: string }[];
  /** When the coordinator returned the first version, and why. */
  returned?: { daysAgo: number; reason: string };
  discussion?: {
    noticeDaysAgo: number;
    opensDaysAgo: number;
    days: number;
    answeredDaysAgo?: number;
    summaryDaysAgo?: number;
  };
  proposals?: readonly ProposalText[];
  rounds?: readonly RoundText[];
  order?: { daysAgo: number; number: string; isPractice?: true };
  publishedDaysAgo?: number;
  withdrawn?: { daysAgo: number; reason: string };
  supersededBy?: string;
}
