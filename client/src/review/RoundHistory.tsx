import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import MuiLink from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useId } from "react";
import { conclusionPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { type RoundHistoryFragment, RoundHistoryFragmentDoc } from "./RoundHistory.generated";
import { useRoundWords } from "./roundWords";

/** The rounds that are over, each with its conclusion. */
export function RoundHistory({
  rounds,
}: {
  rounds: readonly (FragmentType<RoundHistoryFragment> & { id: string })[];
}) {
  const { t } = useLingui();
  const id = useId();
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ marginBottom: 1 }}>{t`Earlier rounds`}</Typography>
      <ul>
        {rounds.map((round) => (
          <PastRound key={round.id} round={round} />
        ))}
      </ul>
    </section>
  );
}

function PastRound({ round }: { round: FragmentType<RoundHistoryFragment> }) {
  const { data } = useSuspenseFragment({ fragment: RoundHistoryFragmentDoc, from: round });
  const { phase, conclusion } = useRoundWords();
  const { date, percent } = useFormat();
  return (
    <li>
      <Trans>Round {data.number}</Trans>:{" "}
      {data.conclusion ? (
        <MuiLink component={Link} to={conclusionPath(data.id)}>
          {conclusion[data.conclusion.verdict]}, {percent(data.conclusion.aggregatePercent / 100)},{" "}
          {date(data.conclusion.signedOn)}
        </MuiLink>
      ) : (
        phase[data.phase]
      )}
    </li>
  );
}
