import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useEffect, useState } from "react";
import { useAct } from "../../app/useAct";
import { FormAlert } from "../../ui/FormAlert";
import { Page } from "../../ui/Page";
import { PageHeader } from "../../ui/PageHeader";
import type { Lease } from "./lease";
import { EndBreakDocument, type SittingPartsFragment } from "./Sitting.generated";
import { clockText } from "./TimeLeft";
import { useSittingWords } from "./useSittingWords";

interface SittingBreakProps {
  sitting: SittingPartsFragment;
  lease: Lease;
  onReread: () => Promise<void>;
}

/** The clock stands still and nothing is shown; how much of the break is left, and the way back. */
export function SittingBreak({ sitting, lease, onReread }: SittingBreakProps) {
  const { t } = useLingui();
  const { parts, reasons } = useSittingWords();
  const { id, part, breakSecondsLeft } = sitting;
  const { act, sending, ...trouble } = useAct(EndBreakDocument);
  const [since] = useState(() => performance.now());
  const [left, setLeft] = useState(breakSecondsLeft);

  // Talks to the device's timer, and to the server when the break is used up.
  useEffect(() => {
    const timer = setInterval(() => {
      const rest = Math.max(0, breakSecondsLeft - Math.floor((performance.now() - since) / 1000));
      setLeft(rest);
      if (rest === 0) void onReread();
    }, 1000);
    return () => clearInterval(timer);
  }, [breakSecondsLeft, since, onReread]);

  return (
    <Page width="text">
      <PageHeader title={t`Break`} above={parts[part]}>
        <Trans>
          The clock stands still. Of your breaks {clockText(left)} is left; when it is used up, the clock runs
          by itself.
        </Trans>
      </PageHeader>
      <FormAlert trouble={trouble} reasons={reasons} />
      <div>
        <Button
          variant="contained"
          loading={sending}
          onClick={() => void act({ attemptId: id, token: lease.token })}
        >
          <Trans>Go on</Trans>
        </Button>
      </div>
    </Page>
  );
}
