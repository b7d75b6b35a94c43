import { useApolloClient } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import type { FallbackProps } from "../ui/ErrorBoundary";
import { ErrorState } from "../ui/ErrorState";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { homePath } from "./paths";
import { correlationIdOf, isLostConnection, wantsReload } from "./requestFailed";

/** What stands in place of a page, or of a region of it, that failed: what, try again, the number for support. */
export function Failure({ error, onRetry }: FallbackProps) {
  const client = useApolloClient();
  const handleRetry = async () => {
    if (wantsReload(error)) return window.location.reload();
    // A query that failed before it was shown is kept as failed; asked again it answers when drawn anew.
    await client.refetchQueries({ include: "active" }).catch(() => undefined);
    onRetry();
  };

  return (
    <ErrorState
      isLostConnection={isLostConnection(error)}
      correlationId={correlationIdOf(error)}
      onRetry={() => void handleRetry()}
    />
  );
}

/** The page that failed, inside the frame, which stays usable. */
export function ErrorPage(props: FallbackProps) {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`This page could not be shown`} />
      <Failure {...props} />
    </Page>
  );
}

/** When even the frame failed. */
export function LastResort({ error }: FallbackProps) {
  return (
    <Box component="main" sx={{ maxWidth: 640, margin: "0 auto", padding: { xs: 2, sm: 8 } }}>
      <ErrorState
        isLostConnection={isLostConnection(error)}
        correlationId={correlationIdOf(error)}
        onRetry={() => window.location.reload()}
      />
      <Button href={homePath} sx={{ mt: 2 }}>
        <Trans>To the first page</Trans>
      </Button>
    </Box>
  );
}
