import { useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import MuiLink from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { startTransition, Suspense, useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { deskPath, documentPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { PageSkeleton } from "../ui/PageSkeleton";
import { AllowFurtherRound } from "./AllowFurtherRound";
import { AppointCoordinator } from "./AppointCoordinator";
import { ConcludedRound } from "./ConcludedRound";
import { DocumentDeskPageDocument } from "./DocumentDeskPage.generated";
import { OpenRoundForm } from "./OpenRoundForm";
import { PreparedRound } from "./PreparedRound";
import { RoundHistory } from "./RoundHistory";
import { RunningRound } from "./RunningRound";
import { dot } from "../ui/dot";

/**
 * One document on the coordinator's desk: the round that goes on, or the setting up of the next one. Here too the
 * administrator appoints a coordinator where none is free, and the ministry's officer allows a round after the last.
 */
export function DocumentDeskPage() {
  const { id = "" } = useParams();
  const { data, refetch } = useSuspenseQuery(DocumentDeskPageDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const viewer = useViewer();
  const [isOpeningAnew, setIsOpeningAnew] = useState(false);
  const { document } = data;
  if (!document) return <NotFoundPage />;

  const last = document.rounds.find(({ state }) => state !== "CANCELLED");
  const isOver = !last || last.phase === "SIGNED" || last.phase === "PUBLISHED";
  const isOfAnotherDuty = viewer !== null && !viewer.roles.includes("COORDINATOR");
  const isOpening = isOver || isOpeningAnew;
  const earlier = document.rounds.filter((round) => round !== last || isOver);
  const handleChanged = () => startTransition(() => void refetch());
  const handleOpened = () => {
    setIsOpeningAnew(false);
    handleChanged();
  };

  return (
    <Page>
      <PageHeader
        title={document.title}
        above={
          <>
            {!isOfAnotherDuty && (
              <>
                <MuiLink component={Link} to={deskPath}>
                  <Trans>Coordinator's desk</Trans>
                </MuiLink>
                {dot}
              </>
            )}
            {document.code}
          </>
        }
      >
        {document.group?.title}
        {dot}
        <MuiLink component={Link} to={documentPath(document.id)}>
          <Trans>Open the document</Trans>
        </MuiLink>
      </PageHeader>
      <AppointCoordinator document={document} />
      {last && !isOver && <AllowFurtherRound round={last} />}
      {isOfAnotherDuty ? (
        <Typography color="textSecondary">
          <Trans>The expertise of the document is run by its coordinator.</Trans>
        </Typography>
      ) : !document.currentVersion ? (
        <EmptyState>
          <Trans>The group has not submitted a version yet.</Trans>
        </EmptyState>
      ) : isOpening ? (
        <Suspense fallback={<PageSkeleton title={document.title} shape="form" />}>
          <OpenRoundForm
            document={document}
            versionNumber={document.currentVersion.number}
            isFirst={!document.rounds.some(({ phase }) => phase === "SIGNED")}
            onOpened={handleOpened}
          />
        </Suspense>
      ) : last.state === null ? (
        <EmptyState>
          <Trans>You take part in this document, so another coordinator runs its expertise.</Trans>
        </EmptyState>
      ) : last.state === "PREPARED" ? (
        <PreparedRound round={last} documentId={document.id} />
      ) : last.state === "CONCLUDED" ? (
        <ConcludedRound round={last} onSigned={handleChanged} />
      ) : (
        <RunningRound round={last} onOpenAnew={() => setIsOpeningAnew(true)} />
      )}
      <RoundHistory rounds={earlier} />
    </Page>
  );
}
