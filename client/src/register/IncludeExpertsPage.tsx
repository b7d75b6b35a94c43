import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { registerPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { type IncludedOrder, InclusionForm } from "./InclusionForm";

/** The ministry's officer enters people into the register by a signed order, all or none (R18–R21). */
export function IncludeExpertsPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const isOfficer = useViewer()?.roles.includes("MINISTRY_OFFICER") ?? false;
  const [done, setDone] = useState<{ order: IncludedOrder; count: number } | null>(null);
  if (!isOfficer) return <NotFoundPage />;

  return (
    <Page width="text">
      <PageHeader
        title={t`Inclusion in the register`}
        above={<Link to={registerPath}>{t`Register of experts`}</Link>}
      >
        <Trans>
          Enter the order as it was signed. Numbers and terms are given by themselves; all are entered, or
          none.
        </Trans>
      </PageHeader>
      {done ? (
        <EmptyState
          next={
            <Button component={Link} to={registerPath} variant="outlined">
              <Trans>Open the register</Trans>
            </Button>
          }
        >
          <Trans>
            The order No. {done.order.number} of {date(done.order.on)} is registered.
          </Trans>{" "}
          <Plural
            value={done.count}
            one="# expert is in the register."
            other="# experts are in the register."
          />
        </EmptyState>
      ) : (
        <InclusionForm onDone={(order, count) => setDone({ order, count })} />
      )}
    </Page>
  );
}
