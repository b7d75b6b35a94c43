import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { orderPath, registerPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { type ChangeOrder, EntryChangeForm } from "./EntryChangeForm";

/** The ministry's officer changes entries by a signed order, all or none (R18, R23–R25). */
export function EntryChangesPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const [params] = useSearchParams();
  const isOfficer = useViewer()?.roles.includes("MINISTRY_OFFICER") ?? false;
  const [order, setOrder] = useState<ChangeOrder | null>(null);
  if (!isOfficer) return <NotFoundPage />;

  return (
    <Page width="text">
      <PageHeader
        title={t`Changes in the register`}
        above={<Link to={registerPath}>{t`Register of experts`}</Link>}
      >
        <Trans>
          Enter the order as it was signed. Under each entry you see what will come of it; all are changed, or
          none. The experts are told at once.
        </Trans>
      </PageHeader>
      {order ? (
        <EmptyState
          next={
            <Button component={Link} to={orderPath(order.id)} variant="outlined">
              <Trans>Open the order</Trans>
            </Button>
          }
        >
          <Trans>
            The order No. {order.number} of {date(order.on)} is registered.
          </Trans>{" "}
          <Plural value={order.entries.length} one="# entry is changed." other="# entries are changed." />
        </EmptyState>
      ) : (
        <EntryChangeForm entryId={params.get("entry")} onDone={setOrder} />
      )}
    </Page>
  );
}
