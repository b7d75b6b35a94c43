import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { EmptyState } from "../ui/EmptyState";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { homePath } from "./paths";

/** "Not there, or not yours": the same words for both, so that nobody learns what exists. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`There is no such page`} />
      <EmptyState
        next={
          <Button component={Link} to={homePath} variant="outlined">
            <Trans>To the first page</Trans>
          </Button>
        }
      >
        <Trans>It may have been removed or moved, or it is open only to those who take part in it.</Trans>
      </EmptyState>
    </Page>
  );
}
