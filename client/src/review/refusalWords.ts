import { useLingui } from "@lingui/react/macro";
import type { AssignmentRefusalReason, LeftOutReason } from "../app/schema.generated";

/** Why an act on an assignment was not done, and what a check found, in the reader's words. */
export function useRefusalWords() {
  const { t } = useLingui();

  const reasons: Record<AssignmentRefusalReason, string> = {
    NOT_FOUND: t`There is no such assignment, or it is not yours.`,
    INVITATION_EXPIRED: t`The time to reply is over, and another expert was invited. Nothing is asked of you any more.`,
    ALREADY_ANSWERED: t`You have replied to this invitation before. Reload the page.`,
    NOT_ACCEPTED: t`Accept the invitation first.`,
    LAPSED: t`The review was not delivered in time, and the assignment was withdrawn. What you wrote stays visible to you.`,
    ASSIGNMENT_CLOSED: t`This assignment is over.`,
    ALREADY_SUBMITTED: t`The review was submitted before. It can be amended until the round is closed.`,
    NOT_SUBMITTED: t`The review was not submitted yet.`,
    ROUND_CLOSED: t`The round is closed, and reviews are not changed any more.`,
    SCORES_LOCKED: t`The review was returned for clarification: comments can be changed, scores cannot.`,
    COMMENTED_PUBLICLY: t`You took part in the open discussion of this document, so you cannot review it in this round. Decline the invitation.`,
  };

  const conflictWord = (reason: LeftOutReason): string => {
    switch (reason) {
      case "CURRENT_AUTHOR":
        return t`you belong to the authoring group or to the one it continues`;
      case "FORMER_AUTHOR":
        return t`you left the authoring group not long ago`;
      case "SAME_INSTITUTION_AS_LEAD":
        return t`you work or worked in the same institution as the lead of the group`;
      case "SAME_INSTITUTION_AS_AUTHOR":
        return t`you work or worked in the same institution as an author`;
      case "SAME_MUNICIPALITY_AS_LEAD":
        return t`you work in the municipality of the lead`;
      case "DECLARED_CONFLICT":
        return t`a conflict of interest was declared`;
      case "JOINT_PUBLICATION":
        return t`you published together with an author`;
      case "SUSPENDED":
        return t`your entry in the register is suspended`;
      case "EXCLUDED":
        return t`you were excluded from the register`;
      default:
        return t`your entry in the register does not allow it`;
    }
  };

  return { reasons, conflictWord };
}
