import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { reviewPath } from "../app/paths";
import { Link } from "../ui/Link";
import { type OwnActsFragment, OwnActsFragmentDoc } from "./OwnActs.generated";
import { LeaveDialog, type Leaving } from "./LeaveDialog";
import { OpenReviewLink } from "./OpenReviewLink";

/** What can be done with an assignment after the reply: open the sheet, step back, declare a conflict. */
export function OwnActs({ assignment }: { assignment: FragmentType<OwnActsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: OwnActsFragmentDoc, from: assignment });
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const { id, version, review, viewerCanWrite, viewerCanStepBack, viewerCanAnswer } = data;

  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {viewerCanWrite && (
          <OpenReviewLink assignmentId={id} size="large">
            {review ? <Trans>Go on with the expert sheet</Trans> : <Trans>Open the expert sheet</Trans>}
          </OpenReviewLink>
        )}
        {!viewerCanWrite && review && (
          <Button component={Link} to={reviewPath(review.id)} variant="contained" size="large">
            <Trans>Read my review</Trans>
          </Button>
        )}
        {viewerCanStepBack && !viewerCanAnswer && (
          <>
            <Button size="large" variant="outlined" onClick={() => setLeaving("recuse")}>
              <Trans>Step back</Trans>
            </Button>
            <Button size="large" onClick={() => setLeaving("conflict")}>
              <Trans>Declare a conflict of interest</Trans>
            </Button>
          </>
        )}
      </Box>
      {leaving && (
        <LeaveDialog leaving={leaving} assignmentId={id} version={version} onClose={() => setLeaving(null)} />
      )}
    </>
  );
}
