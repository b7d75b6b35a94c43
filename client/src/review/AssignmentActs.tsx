import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { reviewPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import {
  AcceptReviewDocument,
  type AssignmentActsFragment,
  AssignmentActsFragmentDoc,
  ReturnForClarificationDocument,
} from "./AssignmentActs.generated";
import { ReasonDialog } from "./ReasonDialog";
import { ReplaceExpertButton } from "./ReplaceExpertButton";
import { useRoundWords } from "./roundWords";

interface AssignmentActsProps {
  assignment: FragmentType<AssignmentActsFragment>;
  documentId: string;
  canReplace: boolean;
  /** Whether a place of the round stands empty. */
  isPlaceEmpty: boolean;
}

const replaceable = new Set(["PROPOSED", "INVITED", "ACCEPTED", "IN_PROGRESS"]);
const vacated = new Set(["DECLINED", "RECUSED", "UNANSWERED", "LAPSED", "CANCELLED"]);

/** What the coordinator can do with one expert's duty: accept or return the review, fill the place. */
export function AssignmentActs({ assignment, documentId, canReplace, isPlaceEmpty }: AssignmentActsProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: AssignmentActsFragmentDoc, from: assignment });
  const { reasons } = useRoundWords();
  const [isReturning, setIsReturning] = useState(false);
  const accept = useAct(AcceptReviewDocument);
  const giveBack = useAct(ReturnForClarificationDocument, { onDone: () => setIsReturning(false) });
  const { id, state, role, returnedAt, review } = data;
  const isArbiter = role === "ARBITER";
  const canFill =
    canReplace && (replaceable.has(state) || (vacated.has(state) && isPlaceEmpty && !isArbiter));

  return (
    <>
      <FormAlert trouble={accept} reasons={reasons} />
      {review && (state === "SUBMITTED" || state === "COMPLETED") && (
        <Button component={Link} to={reviewPath(review.id)} size="small">{t`Read the review`}</Button>
      )}
      {state === "SUBMITTED" && (
        <>
          <Button
            size="small"
            variant="contained"
            loading={accept.sending}
            onClick={() => void accept.act({ assignmentId: id })}
          >{t`Accept the review`}</Button>
          {!returnedAt && (
            <Button size="small" variant="outlined" onClick={() => setIsReturning(true)}>{t`Return`}</Button>
          )}
        </>
      )}
      {canFill && (
        <ReplaceExpertButton
          assignmentId={id}
          documentId={documentId}
          isArbiter={isArbiter}
          {...(vacated.has(state) && { label: t`Fill the place` })}
        />
      )}
      {isReturning && (
        <ReasonDialog
          title={t`Return the review for clarification`}
          label={t`What is to be made clearer`}
          path="note"
          act={<Trans>Return</Trans>}
          trouble={giveBack}
          onConfirm={(note) => void giveBack.act({ assignmentId: id, note })}
          onClose={() => setIsReturning(false)}
        >
          <Trans>
            The expert can change comments and remarks; the scores are locked. A review is returned once.
          </Trans>
        </ReasonDialog>
      )}
    </>
  );
}
