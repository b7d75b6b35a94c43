import { useLingui } from "@lingui/react/macro";
import type {
  AbstentionGround,
  AgendaItemState,
  CommissionSessionState,
  DecisionKind,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

export const sessionTones: Readonly<Record<CommissionSessionState, Tone>> = {
  PLANNED: "quiet",
  OPEN: "active",
  CLOSED: "soon",
  SIGNED: "done",
  CANCELLED: "quiet",
};

export const itemTones: Readonly<Record<AgendaItemState, Tone>> = {
  PREPARED: "quiet",
  VOTED: "active",
  PROTOCOL_SIGNED: "active",
  ORDER_ISSUED: "done",
  DEFERRED: "soon",
  ANNULLED: "quiet",
};

/** The words of the commission's sessions. */
export function useCommissionWords() {
  const { t } = useLingui();
  const sessions: Readonly<Record<CommissionSessionState, string>> = {
    PLANNED: t`Called`,
    OPEN: t`Under way`,
    CLOSED: t`Protocol to be signed`,
    SIGNED: t`Protocol signed`,
    CANCELLED: t`Cancelled`,
  };
  const items: Readonly<Record<AgendaItemState, string>> = {
    PREPARED: t`Not decided yet`,
    VOTED: t`Decided, the protocol is not signed`,
    PROTOCOL_SIGNED: t`Decided`,
    ORDER_ISSUED: t`Carried out by an order`,
    DEFERRED: t`Deferred`,
    ANNULLED: t`Withdrawn by the candidate`,
  };
  /** What is put to the vote. */
  const questions: Readonly<Record<DecisionKind, string>> = {
    INCLUDE: t`Include in the register?`,
    RENEW: t`Renew the term of the entry?`,
    SET_CATEGORY: t`Give the category?`,
    EXTEND_DIRECTIONS: t`Add the directions?`,
    REFUSE: t`Refuse?`,
  };
  const decisions: Readonly<Record<DecisionKind, string>> = {
    INCLUDE: t`Include in the register`,
    RENEW: t`Renew the term`,
    SET_CATEGORY: t`Give the category`,
    EXTEND_DIRECTIONS: t`Add directions`,
    REFUSE: t`Refuse`,
  };
  const abstentions: Readonly<Record<AbstentionGround, string>> = {
    OWN_CASE: t`own application`,
    COMMON_EMPLOYER: t`the same employer as the candidate`,
    DECLARED: t`told of a conflict of interest`,
  };
  return { sessions, items, questions, decisions, abstentions };
}

/** Why not, in words, for every act of the commission. */
export function useCommissionReasons(): Record<string, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    NOT_PREPARER: t`Only the registrar or the secretary of the commission does this.`,
    NOT_REGISTRAR: t`Only the registrar does this.`,
    NOT_SECRETARY: t`Only the secretary of the commission does this.`,
    NOT_CHAIR: t`Only the chair of the commission signs the protocol.`,
    NOT_MEMBER: t`Only members who were marked as present vote. Ask the secretary to mark you.`,
    CONFLICT_OF_INTEREST: t`A conflict of interest keeps from voting on this item.`,
    INVALID_STATE: t`The session or the item is at another step now. Reload the page to see which.`,
    TOO_EARLY: t`A session is opened on its day, not before.`,
    NO_COMMISSION: t`The commission has no members. The administrator appoints them on the page of people and roles.`,
    NO_QUORUM: t`There is no quorum, so nothing can be voted on. Wait for more members or defer the item.`,
    VOTES_MISSING: t`Not everybody who is present has voted yet.`,
    TIE_WITHOUT_CHAIR: t`The votes are equal, and without the chair's vote there is no decision. Defer the item.`,
    RESULT_NOT_PASSED: t`The assessment was not passed, so the commission can only refuse.`,
    PASSWORD_WRONG: t`The password is wrong. Check the keyboard layout and Caps Lock.`,
  };
}
