import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { DocumentStateLine } from "../documents/DocumentStateChip";
import { VersionsText } from "../documents/VersionsText";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useApprovalReasons } from "./approvalWords";
import { PublicationPageDocument, type PublicationPageQuery } from "./PublicationPage.generated";
import { PublicationText } from "./PublicationText";
import { PublishDocumentDocument } from "./PublishDocument.generated";
import { WithdrawDocumentLink } from "./WithdrawDocumentLink";
import { dot } from "../ui/dot";

/** The papers of a document; the coordinator publishes an approved one here. */
export function PublicationPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(PublicationPageDocument, { variables: { id } });
  const { document } = data;
  if (!document) return <NotFoundPage />;

  return (
    <Page>
      <PageHeader
        title={t`Papers of the document`}
        above={
          <Link to={documentPath(document.id)}>
            {document.code}
            {dot}
            {document.title}
          </Link>
        }
        actions={<WithdrawDocumentLink document={document} />}
      >
        <DocumentStateLine document={document} />
      </PageHeader>
      {document.viewerCanPublish && <PublishForm document={document} />}
      <PublicationText document={document} />
      <section aria-labelledby="versions">
        <Typography id="versions" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Versions</Trans>
        </Typography>
        <VersionsText document={document} />
      </section>
    </Page>
  );
}

function PublishForm({ document }: { document: NonNullable<PublicationPageQuery["document"]> }) {
  const { t } = useLingui();
  const reasons = useApprovalReasons();
  const [isAsking, setIsAsking] = useState(false);
  const { act, sending, ...trouble } = useAct(PublishDocumentDocument);
  const isPractice = document.approvalOrder?.publishesAsPractice ?? false;

  return (
    <section>
      <FormAlert trouble={trouble} reasons={reasons} />
      <p>
        {isPractice ? (
          <Trans>The order approves the document. It will be published as a successful practice.</Trans>
        ) : (
          <Trans>The order approves the document. It will be published as a model document.</Trans>
        )}
      </p>
      <Button variant="contained" loading={sending} onClick={() => setIsAsking(true)}>
        <Trans>Publish</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Publish the document?`}
        act={<Trans>Publish</Trans>}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          void act({ documentId: document.id, version: document.version });
        }}
      >
        <Trans>
          Everybody will read the approved text, the summary of proposals, the conclusion and the order.
        </Trans>
      </ConfirmDialog>
    </section>
  );
}
