import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { assignmentPath, homePath } from "../app/paths";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { ReviewDocument } from "./Review.generated";
import { ReviewDesk } from "./ReviewDesk";
import { ReviewReading } from "./ReviewReading";
import { dot } from "../ui/dot";

/** A review: one's own draft is written here, everything else that the viewer may see is read. */
export function ReviewPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const [isRevising, setIsRevising] = useState(false);
  const { data } = useSuspenseQuery(ReviewDocument, { variables: { id } });
  const { review } = data;
  if (!review) return <NotFoundPage />;

  const { assignment, round, role, viewerCanWrite, viewerCanRevise, isViewers } = review;
  const title = assignment?.document?.title ?? round?.document?.title ?? t`Expert sheet`;
  const above = (
    <>
      {role === "ARBITER" ? (
        <Trans>Review of the arbiter</Trans>
      ) : round && round.number > 1 ? (
        <Trans>Repeated expertise</Trans>
      ) : (
        <Trans>Primary expertise</Trans>
      )}
      {isViewers && assignment && (
        <>
          {dot}
          <Link to={assignmentPath(assignment.id)}>
            <Trans>About the assignment</Trans>
          </Link>
        </>
      )}
    </>
  );
  const version = assignment?.documentVersion;
  const isWritten = version && (viewerCanWrite || (viewerCanRevise && isRevising));

  return isWritten ? (
    <Page width="wide">
      <PageHeader title={title} above={above} />
      <ReviewDesk
        key={isRevising ? "revision" : "draft"}
        review={review}
        version={version}
        isRevision={isRevising}
        onSubmitted={() => setIsRevising(false)}
      />
    </Page>
  ) : (
    <Page>
      <PageHeader
        title={title}
        above={above}
        actions={
          viewerCanRevise && (
            <Button variant="outlined" onClick={() => setIsRevising(true)}>
              <Trans>Amend the review</Trans>
            </Button>
          )
        }
      />
      <ReviewReading review={review} />
      {isViewers && (
        <Button component={Link} to={homePath} variant="contained" sx={{ alignSelf: "flex-start" }}>
          <Trans>To my work</Trans>
        </Button>
      )}
    </Page>
  );
}
