import { useLingui } from "@lingui/react/macro";
import type {
  AssignmentState,
  ConclusionVerdict,
  DeskStep,
  LeftOutReason,
  ReviewVerdict,
  RoundPhase,
  RoundRefusalReason,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

/** Signs of an assignment's state, beside the words. */
export const assignmentTones: Record<AssignmentState, Tone> = {
  PROPOSED: "quiet",
  INVITED: "soon",
  ACCEPTED: "active",
  IN_PROGRESS: "active",
  SUBMITTED: "soon",
  COMPLETED: "done",
  DECLINED: "quiet",
  RECUSED: "quiet",
  UNANSWERED: "quiet",
  LAPSED: "late",
  CANCELLED: "quiet",
};

/** What rounds of expertise speak of, in the reader's language. */
export function useRoundWords() {
  const { t } = useLingui();

  const step: Record<DeskStep, string> = {
    ACCEPT_DOCUMENT: t`Accept the document or return it`,
    AWAIT_OPENING: t`The discussion opens`,
    AWAIT_CLOSING: t`The discussion runs`,
    FORM_PANEL: t`Form the panel`,
    SEND_INVITATIONS: t`Look through the panel and send the invitations`,
    FILL_PLACE: t`The reserve is used up: choose an expert by hand`,
    AWAIT_EXPERTS: t`Invited experts answer`,
    AWAIT_REVIEWS: t`Experts write`,
    ACCEPT_REVIEWS: t`Accept the reviews`,
    APPOINT_ARBITER: t`The reviews diverge: appoint an arbiter`,
    AWAIT_ARBITER: t`The arbiter works`,
    CONCLUDE_ROUND: t`Close the round`,
    AWAIT_ANSWERS: t`The group answers the last proposals`,
    SIGN_CONCLUSION: t`Sign the conclusion`,
    MEND_ROUND: t`The round failed: extend it or open a new one`,
    AWAIT_REVISION: t`The group revises the document`,
    AWAIT_ORDER: t`The order is awaited`,
    PUBLISH_DOCUMENT: t`Publish the document`,
    NOTHING: t`Nothing more is to be done`,
  };
  const leftOut: Record<LeftOutReason, string> = {
    NOT_ATTESTED: t`not an attested expert`,
    EXPIRED: t`the entry has expired`,
    SUSPENDED: t`the entry is suspended`,
    EXCLUDED: t`excluded from the register`,
    DIRECTION_MISMATCH: t`other directions`,
    CATEGORY_TOO_LOW: t`not a leading expert`,
    CURRENT_AUTHOR: t`belongs to the authoring group`,
    FORMER_AUTHOR: t`left the authoring group not long ago`,
    EMPLOYER_UNKNOWN: t`the employer is unknown or not confirmed`,
    SAME_INSTITUTION_AS_LEAD: t`works where the lead works`,
    SAME_INSTITUTION_AS_AUTHOR: t`works where an author works`,
    SAME_MUNICIPALITY_AS_LEAD: t`of the lead's municipality`,
    DECLARED_CONFLICT: t`a declared conflict of interest`,
    JOINT_PUBLICATION: t`a joint publication`,
    AWAY: t`away`,
    LOAD_LIMIT: t`no free hand`,
    COMMENTED_PUBLICLY: t`took part in the discussion`,
    SELF_APPOINTMENT: t`you yourself`,
    OF_THE_ROUND: t`has been in this round`,
  };
  const assignment: Record<AssignmentState, string> = {
    PROPOSED: t`drawn, not invited yet`,
    INVITED: t`invited`,
    ACCEPTED: t`accepted`,
    IN_PROGRESS: t`writes`,
    SUBMITTED: t`review submitted`,
    COMPLETED: t`review accepted`,
    DECLINED: t`declined`,
    RECUSED: t`recused`,
    UNANSWERED: t`did not answer`,
    LAPSED: t`time ran out, withdrawn`,
    CANCELLED: t`replaced`,
  };
  const verdict: Record<ReviewVerdict, string> = {
    APPROVE: t`to approve`,
    APPROVE_WITH_REMARKS: t`to approve with remarks`,
    REVISE: t`to revise`,
    REJECT: t`to reject`,
  };
  const conclusion: Record<ConclusionVerdict, string> = {
    APPROVE: t`Recommended for approval`,
    REVISE: t`Sent to revision`,
    REJECT: t`Rejected`,
  };
  const phase: Record<RoundPhase, string> = {
    PREPARED: t`being prepared`,
    RUNNING: t`under way`,
    CONCLUDED: t`closed, the conclusion is being prepared`,
    SIGNED: t`concluded`,
    PUBLISHED: t`concluded`,
    FAILED: t`did not come about`,
    CANCELLED: t`cancelled`,
  };
  const reasons: Record<RoundRefusalReason, string> = {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    COORDINATOR_IS_AUTHOR: t`You have a part in this document, so another coordinator runs its expertise.`,
    DOCUMENT_STATE: t`The document is not in a state in which this can be done. Reload the page.`,
    ROUND_RUNNING: t`Another round of this document goes on, or waits for its signature.`,
    ROUND_STATE: t`The round has moved on meanwhile. Reload the page.`,
    ROUND_OVERDUE: t`The due day is over. Extend the round first.`,
    TOO_FEW_EXPERTS: t`Too few experts may be drawn, or they are of too few municipalities. Ask for fewer reviews, or see why people were left out.`,
    NOBODY_CARRIES_OVER: t`No expert of the round before goes on. Say why, and the round can be opened without them.`,
    SELF_APPOINTMENT: t`Nobody appoints themselves.`,
    NOT_ELIGIBLE: t`Something speaks against this expert. Choose another one.`,
    OF_THE_ROUND: t`This expert has been in the round. Choose another one.`,
    PLACE_NOT_OPEN: t`The place is taken, or its review has come.`,
    NOT_SUBMITTED: t`The review has not come, or was accepted before.`,
    ALREADY_RETURNED: t`The review was returned once before; it can only be accepted.`,
    REVIEWS_OUTSTANDING: t`Not all reviews are accepted yet.`,
    TOO_FEW_REVIEWS: t`There are fewer accepted reviews than the round needs.`,
    TOO_FEW_MUNICIPALITIES: t`The reviews are of too few municipalities.`,
    ARBITER_NEEDED: t`The reviews lie too far apart: an arbiter has to decide.`,
    ARBITER_APPOINTED: t`An arbiter is appointed.`,
    NOT_ONLY_JOINED: t`The remarks have changed meanwhile. Reload the page.`,
    ALREADY_SIGNED: t`The conclusion is signed.`,
    PASSWORD_WRONG: t`The password is wrong. Check the keyboard layout and Caps Lock.`,
    DISCUSSION_OPEN: t`The discussion of the document is still open. The conclusion is signed once it is closed and answered.`,
    MODERATION_PENDING: t`The moderator has not decided on all proposals yet. The conclusion is signed after that.`,
    PROPOSALS_UNANSWERED: t`The group has not answered all proposals yet. The conclusion is signed after that.`,
    ALREADY_EXTENDED: t`The round was extended once before. Open a new one.`,
    NOT_WAIVABLE: t`Only a joint publication can be waived, and once.`,
    COORDINATOR_AVAILABLE: t`A coordinator without a part in the document is there.`,
    OFFICER_IS_AUTHOR: t`You belong to the group that wrote the document, so another officer of the ministry has to do this.`,
    NOT_LAST_ROUND: t`The regulation gives the document another round anyway.`,
    ALREADY_ALLOWED: t`One more round was allowed before. Reload the page.`,
  };

  return { step, leftOut, assignment, verdict, conclusion, phase, reasons };
}
