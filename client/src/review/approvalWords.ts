import { useLingui } from "@lingui/react/macro";
import type { ApprovalRefusalReason } from "../app/schema.generated";

/** Why a document was not withdrawn, approved or published, in words. */
export function useApprovalReasons(): Record<ApprovalRefusalReason, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`This document is no longer there. Reload the page.`,
    SIGN_IN_REQUIRED: t`Sign in first.`,
    NOT_ALLOWED: t`This is the duty of somebody else.`,
    CONFLICT_OF_INTEREST: t`You belong to the group that wrote the document, so somebody else has to do this.`,
    INVALID_STATE: t`The document is in another state already. Reload the page.`,
    CONCLUSION_MISSING: t`The experts' conclusion is not signed yet.`,
    SUMMARY_MISSING: t`The summary of proposals is not published yet.`,
    ORDER_BEFORE_CONCLUSION: t`The order cannot be dated before the experts' conclusion.`,
    ORDER_BEFORE_SUMMARY: t`The order cannot be dated before the summary of proposals.`,
    ORDER_MISSING: t`No order approves the document yet.`,
    VERSION_MISSING: t`The document has no submitted version.`,
  };
}
