import { Trans } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { useFormat } from "./format";
import { StatusChip, type Tone } from "./StatusChip";
import { useNow } from "./useNow";
import { dot } from "./dot";

interface StateLineProps {
  /** The state in words: "Идёт обсуждение". */
  state: ReactNode;
  tone: Tone;
  /** Who acts next and what they do: "Разработчики отвечают на предложения". Absent when nobody has to. */
  next?: ReactNode;
  /** Until when; null or absent when there is no deadline. */
  by?: string | null;
}

/** What happens next with an object: its state, who acts, by when and how long that is. */
export function StateLine({ state, tone, next, by }: StateLineProps) {
  const { deadline, due } = useFormat();
  const now = useNow();
  const until = by ? deadline(by, now) : null;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1.5, rowGap: 0.5, alignItems: "center" }}>
      <StatusChip tone={tone}>{state}</StatusChip>
      {next && <span>{next}</span>}
      {by && until && (
        <span>
          <Trans>until {until}</Trans>
          {dot}
          {due(by, now).short}
        </span>
      )}
    </Box>
  );
}
