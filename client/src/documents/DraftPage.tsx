import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { startTransition } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath, revisionPath } from "../app/paths";
import { UploadPicker } from "../files/UploadPicker";
import { useFormat } from "../ui/format";
import { Link as RouterLink } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { DocumentFrame } from "./DocumentFrame";
import { DraftPageDocument } from "./DraftPage.generated";
import { RemarkList } from "./RemarkList";
import { SubmitVersionForm } from "./SubmitVersionForm";

/** The next version under way: upload, what the conversion changed, the text as others will read it, submission. */
export function DraftPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { dateTime } = useFormat();
  const { data, refetch } = useSuspenseQuery(DraftPageDocument, { variables: { id } });
  const { document } = data;
  if (!document || (!document.viewerCanUploadVersion && !document.draftVersion)) return <NotFoundPage />;
  const { draftVersion, viewerCanUploadVersion, state, stateReason } = document;
  const uploaded = draftVersion ? dateTime(draftVersion.uploadedAt) : "";

  return (
    <Page width="wide">
      <PageHeader
        title={t`Draft: ${document.title}`}
        above={
          <Link component={RouterLink} to={documentPath(id)}>
            {document.code}
          </Link>
        }
      >
        {draftVersion ? (
          <Trans>
            Version {draftVersion.number}, uploaded {uploaded}
          </Trans>
        ) : (
          <Trans>
            Choose the Word file (.docx, up to 20 MB). You will see the text as others will read it.
          </Trans>
        )}
      </PageHeader>
      {state === "DRAFT" && stateReason && (
        <Notice severity="warning" sx={{ maxWidth: "60rem" }}>
          <strong>
            <Trans>The coordinator returned the document.</Trans>
          </strong>{" "}
          {stateReason}
        </Notice>
      )}
      {viewerCanUploadVersion && (
        <UploadPicker
          purpose="DOCUMENT_VERSION"
          subjectId={id}
          accept=".docx"
          isMain={!draftVersion}
          label={draftVersion ? <Trans>Replace the file</Trans> : <Trans>Choose a file</Trans>}
          onReceived={() => startTransition(() => void refetch())}
        />
      )}
      {draftVersion && (
        <>
          <RemarkList version={draftVersion} />
          {state === "REVISION" ? (
            <div>
              <Button variant="contained" component={RouterLink} to={revisionPath(id)}>
                <Trans>Say where the proposals are taken up, and submit</Trans>
              </Button>
            </div>
          ) : (
            <SubmitVersionForm key={draftVersion.id} document={document} />
          )}
          <Typography variant="h2">
            <Trans>The text as others will read it</Trans>
          </Typography>
          <DocumentFrame version={draftVersion} />
        </>
      )}
    </Page>
  );
}
