import { useApolloClient } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useCallback, useContext, useEffect, useState } from "react";
import { RequestFailed } from "../../app/requestFailed";
import { DraftOwnerContext, dropDraft, keepDraft } from "../../ui/draftStore";
import { SittingDocument } from "./Sitting.generated";
import { StatusChip } from "../../ui/StatusChip";

/** Milliseconds that an answer may take before the line is called slow. */
const slow = 1500;
const probe = "probe";

interface Found {
  /** Milliseconds of one answer; null without a connection. */
  milliseconds: number | null;
  isKeeping: boolean;
}

/** Looks at what a sitting needs of the device: a connection, and a store for answers that wait. */
export function DeviceCheck({ attemptId }: { attemptId: string }) {
  const client = useApolloClient();
  const owner = useContext(DraftOwnerContext);
  const [found, setFound] = useState<Found | null>(null);

  const look = useCallback(async (): Promise<Found> => {
    const isKeeping = keepDraft(owner, probe, "");
    if (isKeeping) dropDraft(owner, probe);
    const since = performance.now();
    try {
      const variables = { id: attemptId };
      await client.query({ query: SittingDocument, variables, fetchPolicy: "network-only" });
      return { milliseconds: Math.round(performance.now() - since), isKeeping };
    } catch (error) {
      if (error instanceof RequestFailed) return { milliseconds: null, isKeeping };
      throw error;
    }
  }, [client, owner, attemptId]);

  // Talks to the network and to the device's store.
  useEffect(() => {
    let isGone = false;
    void look().then((seen) => !isGone && setFound(seen));
    return () => {
      isGone = true;
    };
  }, [look]);

  return (
    <section aria-labelledby="device">
      <Typography id="device" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>This device</Trans>
      </Typography>
      <output>
        {found === null ? (
          <Trans>Checking the device…</Trans>
        ) : (
          <>
            <div>
              {found.milliseconds === null ? (
                <StatusChip tone="late">
                  <Trans>no connection to the server</Trans>
                </StatusChip>
              ) : (
                <StatusChip tone={found.milliseconds > slow ? "soon" : "done"}>
                  {found.milliseconds > slow ? (
                    <Trans>the connection is slow, answers may wait a little</Trans>
                  ) : (
                    <Trans>the connection is good</Trans>
                  )}
                </StatusChip>
              )}
            </div>
            <div>
              {found.isKeeping ? (
                <StatusChip tone="done">
                  <Trans>answers can be kept on this device</Trans>
                </StatusChip>
              ) : (
                <StatusChip tone="late">
                  <Trans>the browser keeps nothing: leave its private mode or take another device</Trans>
                </StatusChip>
              )}
            </div>
          </>
        )}
      </output>
      <Button size="small" onClick={() => void look().then(setFound)} sx={{ marginTop: 1 }}>
        <Trans>Look again</Trans>
      </Button>
    </section>
  );
}
