import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { documentPath, publicationPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { emptyOrder, OrderFields, useOrderLabels } from "../register/OrderFields";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { CheckInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { ApprovalPageDocument, type ApprovalPageQuery } from "./ApprovalPage.generated";
import { useApprovalReasons } from "./approvalWords";
import { ApproveDocumentDocument } from "./ApproveDocument.generated";

/** The ministry officer enters the order that approves a recommended document. */
export function ApprovalPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ApprovalPageDocument, { variables: { id } });
  const { document } = data;
  if (!document) return <NotFoundPage />;
  const { approvalOrder: order } = document;

  return (
    <Page width="text">
      <PageHeader
        title={t`Order of approval`}
        above={
          <Link to={documentPath(document.id)}>
            {document.code} · {document.title}
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
        <OrderForm document={document} />
      ) : (
        <EmptyState
          next={
            <Button component={Link} to={publicationPath(document.id)} variant="outlined">
              <Trans>To the papers of the document</Trans>
            </Button>
          }
        >
          {order ? (
            <Trans>
              The document is approved by order No. {order.number} of {date(order.on)}.
            </Trans>
          ) : (
            <Trans>An order is entered by an officer of the ministry once the document is recommended.</Trans>
          )}
        </EmptyState>
      )}
    </Page>
  );
}

function OrderForm({ document }: { document: NonNullable<ApprovalPageQuery["document"]> }) {
  const { t } = useLingui();
  const { date } = useFormat();
  const reasons = useApprovalReasons();
  const labels = useOrderLabels();
  const [order, setOrder] = useState(emptyOrder);
  const [publishesAsPractice, setPublishesAsPractice] = useState(false);
  const { act, sending, ...trouble } = useAct(ApproveDocumentDocument);
  const { id: documentId, version, earliestOrderOn } = document;
  const isDated = order.on !== "";

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ ...order, documentId, version, publishesAsPractice });
      }}
      style={{ display: "grid", gap: 24 }}
    >
      <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
      <OrderFields
        order={order}
        onChange={setOrder}
        trouble={trouble}
        subjectId={documentId}
        dateHint={
          earliestOrderOn
            ? t`Not before ${date(earliestOrderOn)}, when both the conclusion and the summary were there.`
            : undefined
        }
      />
      <CheckInput
        label={t`Publication`}
        path="publishesAsPractice"
        checked={publishesAsPractice}
        onChange={setPublishesAsPractice}
      >
        <Trans>The order tells to publish the document as a successful practice</Trans>
      </CheckInput>
      <div>
        {!isDated && (
          <p id="why-not-yet">
            <Trans>Name the date of the order to register it.</Trans>
          </p>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={sending}
          disabled={!isDated}
          aria-describedby={isDated ? undefined : "why-not-yet"}
        >
          <Trans>Register the order</Trans>
        </Button>
      </div>
    </form>
  );
}
