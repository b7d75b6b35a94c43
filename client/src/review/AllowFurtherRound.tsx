import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { Notice } from "../ui/Notice";
import {
  AllowFurtherRoundDocument,
  type AllowFurtherRoundFragment,
  AllowFurtherRoundFragmentDoc,
} from "./AllowFurtherRound.generated";
import { ReasonDialog } from "./ReasonDialog";

/** What the last round of a document means, and the officer's leave for one more after it (4.3). */
export function AllowFurtherRound({ round }: { round: FragmentType<AllowFurtherRoundFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: AllowFurtherRoundFragmentDoc,
    fragmentName: "AllowFurtherRound",
    from: round,
  });
  const [isAsking, setIsAsking] = useState(false);
  const trouble = useAct(AllowFurtherRoundDocument, { onDone: () => setIsAsking(false) });
  const { id, number, isLast, furtherRoundReason: reason, viewerCanAllowFurtherRound } = data;
  if (!isLast) return null;
  if (reason)
    return (
      <Notice severity="info">
        <Trans>The ministry allows one more round after this one: {reason}</Trans>
      </Notice>
    );

  return (
    <>
      <Notice severity="warning">
        <Trans>
          Round {number} is the last by the regulation: if the experts ask for a revision again, the document
          is rejected with the signature of the conclusion. Before it an officer of the ministry may allow one
          more round.
        </Trans>
      </Notice>
      {viewerCanAllowFurtherRound && (
        <div>
          <Button variant="contained" onClick={() => setIsAsking(true)}>{t`Allow one more round`}</Button>
        </div>
      )}
      {isAsking && (
        <ReasonDialog
          title={t`Allow one more round`}
          label={t`Reason`}
          path="reason"
          act={<Trans>Allow</Trans>}
          trouble={trouble}
          onConfirm={(typed) => void trouble.act({ roundId: id, reason: typed })}
          onClose={() => {
            setIsAsking(false);
            trouble.dismiss();
          }}
        >
          <Trans>
            If the experts ask for a revision, the document goes back to the group once more and is judged
            again. Everybody reads the reason.
          </Trans>
        </ReasonDialog>
      )}
    </>
  );
}
