import { Trans } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Notice } from "./Notice";

interface ErrorStateProps {
  /** Whether nothing came back at all. */
  isLostConnection: boolean;
  /** What support asks for; null when the failure has none. */
  correlationId: string | null;
  onRetry: () => void;
}

/** Something failed that the person did not cause: what, what to do, the number to name to support. */
export function ErrorState({ isLostConnection, correlationId, onRetry }: ErrorStateProps) {
  return (
    <Notice severity="error">
      <Typography component="p" sx={{ fontWeight: 600 }}>
        {isLostConnection ? (
          <Trans>No connection to the server</Trans>
        ) : (
          <Trans>Something broke on our side</Trans>
        )}
      </Typography>
      <Typography component="p">
        {isLostConnection ? (
          <Trans>Check the internet connection and try again. What you have typed is kept.</Trans>
        ) : (
          <Trans>Try again. If it happens again, write to support and name the number of the failure.</Trans>
        )}
      </Typography>
      {correlationId && (
        <Typography component="p" variant="body2" sx={{ mt: 1 }}>
          <Trans>
            Number of the failure: <code>{correlationId}</code>
          </Trans>
        </Typography>
      )}
      <Box sx={{ mt: 1.5 }}>
        <Button variant="outlined" color="error" size="small" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      </Box>
    </Notice>
  );
}
