import { useSuspenseQuery } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { announcePath, discussionPath, draftPath, publicationPath, revisionPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { DocumentFrame } from "./DocumentFrame";
import { DocumentHead } from "./DocumentHead";
import { DocumentPageDocument } from "./DocumentPage.generated";
import { ReturnDocumentForm } from "./ReturnDocumentForm";

/** A document: what it is, where it stands, its text. */
export function DocumentPage() {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(DocumentPageDocument, { variables: { id } });
  const { document } = data;
  if (!document) return <NotFoundPage />;
  const { currentVersion, draftVersion, viewerCanUploadVersion } = document;

  return (
    <Page width="wide">
      <DocumentHead
        document={document}
        actions={
          <>
            {document.state === "OPEN_DISCUSSION" && (
              <Button variant="contained" component={Link} to={discussionPath(id)}>
                <Trans>Read and propose</Trans>
              </Button>
            )}
            {document.revision ? (
              <Button variant="contained" component={Link} to={revisionPath(id)}>
                <Trans>To the revision</Trans>
              </Button>
            ) : (
              (viewerCanUploadVersion || draftVersion) && (
                <Button variant="contained" component={Link} to={draftPath(id)}>
                  {draftVersion ? <Trans>Open the draft</Trans> : <Trans>Upload the text</Trans>}
                </Button>
              )
            )}
            {document.viewerCanAnnounce && (
              <Button variant="contained" component={Link} to={announcePath(id)}>
                <Trans>Accept and announce the discussion</Trans>
              </Button>
            )}
            <Button component={Link} to={publicationPath(id)}>
              <Trans>Versions and papers</Trans>
            </Button>
            <ReturnDocumentForm document={document} />
          </>
        }
      />
      {currentVersion ? (
        <DocumentFrame key={currentVersion.id} version={currentVersion} />
      ) : (
        <EmptyState>
          {viewerCanUploadVersion ? (
            <Trans>
              The document has no submitted text yet. Upload it in Word and submit it when it is ready.
            </Trans>
          ) : (
            <Trans>There is no text to read here.</Trans>
          )}
        </EmptyState>
      )}
    </Page>
  );
}
