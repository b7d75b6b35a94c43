import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { ConclusionPicture } from "./ConclusionPicture";
import { ConclusionRemarks } from "./ConclusionRemarks";
import { ConclusionSentence } from "./ConclusionSentence";
import {
  type ConcludedRoundFragment,
  ConcludedRoundFragmentDoc,
  SignConclusionDocument,
} from "./ConcludedRound.generated";
import { JoinRemarks } from "./JoinRemarks";
import { ReasonDialog } from "./ReasonDialog";

interface ConcludedRoundProps {
  round: FragmentType<ConcludedRoundFragment>;
  onSigned: () => void;
}

/** A closed round before its conclusion is signed: what it comes to, remarks to be joined, the signature. */
export function ConcludedRound({ round, onSigned }: ConcludedRoundProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: ConcludedRoundFragmentDoc, from: round });
  const [isSigning, setIsSigning] = useState(false);
  const trouble = useAct(SignConclusionDocument, { onDone: onSigned });
  const { draftConclusion, rubric, remarks, joinedRemarks, id, version } = data;
  if (!draftConclusion) return null;

  return (
    <>
      <section aria-labelledby="draft-title">
        <Typography id="draft-title" variant="h2" sx={{ marginBottom: 1 }}>
          <ConclusionSentence conclusion={draftConclusion} />
        </Typography>
        <Typography color="textSecondary" sx={{ marginBottom: 3, maxWidth: "44em" }}>
          <Trans>
            The verdict is computed from the accepted reviews. The group and the experts read the reviews by
            letter from now on; the conclusion they read once you have signed it.
          </Trans>
        </Typography>
        <ConclusionPicture figures={draftConclusion.figures} rubric={rubric} />
      </section>
      <ConclusionRemarks remarks={draftConclusion.mandatoryRemarks} criteria={rubric.criteria} />
      {data.viewerCanJoinRemarks && remarks && remarks.length > 1 && (
        <JoinRemarks
          key={version}
          roundId={id}
          version={version}
          remarks={remarks}
          joined={joinedRemarks ?? []}
          criteria={rubric.criteria}
        />
      )}
      {data.viewerCanSign && (
        <div>
          <Button variant="contained" onClick={() => setIsSigning(true)}>{t`Sign the conclusion`}</Button>
        </div>
      )}
      {isSigning && (
        <ReasonDialog
          title={t`Sign the conclusion`}
          label={t`Your password`}
          path="password"
          type="password"
          act={<Trans>Sign</Trans>}
          trouble={trouble}
          onConfirm={(password) => void trouble.act({ roundId: id, version, password })}
          onClose={() => {
            setIsSigning(false);
            trouble.dismiss();
          }}
        >
          <ConclusionSentence conclusion={draftConclusion} />.{" "}
          <Trans>
            The document moves on at once, and the group and the experts are told. This cannot be taken back.
          </Trans>
        </ReasonDialog>
      )}
    </>
  );
}
