import { Trans } from "@lingui/react/macro";

interface AttemptTimeTextProps {
  /** Null where only the last day counts. */
  minutes: number | null;
  /** Null for whoever is not told of accommodations. */
  multiplierPercent: number | null;
  breakMinutes: number | null;
}

/** «90 мин»; with more time «135 мин (90 + 45)»; with breaks how long they may be in all. */
export function AttemptTimeText({ minutes, multiplierPercent, breakMinutes }: AttemptTimeTextProps) {
  if (minutes === null) return <Trans>any time until the last day</Trans>;
  const all = Math.ceil((minutes * (multiplierPercent ?? 100)) / 100);
  const more = all - minutes;
  return (
    <>
      {more > 0 ? (
        <Trans>
          {all} min ({minutes} + {more})
        </Trans>
      ) : (
        <Trans>{minutes} min</Trans>
      )}
      {breakMinutes !== null && breakMinutes > 0 && (
        <>
          {", "}
          <Trans>breaks up to {breakMinutes} min</Trans>
        </>
      )}
    </>
  );
}
