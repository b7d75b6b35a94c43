import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath, orderPath, publicationPath } from "../app/paths";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { ApprovalPageDocument } from "./ApprovalPage.generated";
import { ApproveDocumentsForm } from "./ApproveDocumentsForm";
import { dot } from "../ui/dot";

/** As many as one order may approve. */
const most = 50;

/** The ministry officer enters the order that approves a recommended document, and others with it. */
export function ApprovalPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ApprovalPageDocument, {
    variables: { id, first: most },
    fetchPolicy: "cache-and-network",
  });
  const { document } = data;
  if (!document) return <NotFoundPage />;
  const { approvalOrder: order } = document;
  const others = data.documents.nodes.filter((other) => other.viewerCanApprove && other.id !== document.id);

  return (
    <Page width="text">
      <PageHeader
        title={t`Order of approval`}
        above={
          <Link to={documentPath(document.id)}>
            {document.code}
            {dot}
            {document.title}
          </Link>
        }
      >
        {document.viewerCanApprove && (
          <Trans>
            The experts recommend the document for approval. Enter the order that the ministry has signed.
          </Trans>
        )}
      </PageHeader>
      {document.viewerCanApprove ? (
        <ApproveDocumentsForm document={document} others={others} />
      ) : (
        <EmptyState
          next={
            <Button component={Link} to={publicationPath(document.id)} variant="outlined">
              <Trans>To the papers of the document</Trans>
            </Button>
          }
        >
          {order ? (
            <Link to={orderPath(order.id)}>
              <Trans>
                The document is approved by order No. {order.number} of {date(order.on)}.
              </Trans>
            </Link>
          ) : (
            <Trans>An order is entered by an officer of the ministry once the document is recommended.</Trans>
          )}
        </EmptyState>
      )}
    </Page>
  );
}
