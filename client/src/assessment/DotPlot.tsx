import { styled } from "@mui/material/styles";

const Plot = styled("svg")(({ theme }) => ({
  display: "block",
  width: "100%",
  height: 28,
  "& line": { stroke: theme.vars.palette.divider, strokeWidth: 1 },
  "& .apart": { stroke: theme.vars.palette.text.secondary, strokeWidth: 2 },
  "& .candidate": { fill: theme.vars.palette.primary.main },
  "& .reference": {
    fill: theme.vars.palette.background.paper,
    stroke: theme.vars.palette.text.primary,
    strokeWidth: 2,
  },
}));

interface DotPlotProps {
  /** Mean levels; null draws none. */
  candidate: number | null;
  reference: number | null;
  /** The greatest level; the least is 0. */
  most: number;
}

/** A candidate's mean level as a dot beside the experts' as a ring, on the scale. The figures stand beside it. */
export function DotPlot({ candidate, reference, most }: DotPlotProps) {
  // Dots at the ends stay whole.
  const at = (level: number) => `${4 + (92 * level) / Math.max(1, most)}%`;
  return (
    <Plot aria-hidden focusable="false">
      <line x1={at(0)} x2={at(most)} y1="14" y2="14" />
      {Array.from({ length: most + 1 }, (_, level) => (
        <line key={level} x1={at(level)} x2={at(level)} y1="10" y2="18" />
      ))}
      {candidate !== null && reference !== null && (
        <line className="apart" x1={at(candidate)} x2={at(reference)} y1="14" y2="14" />
      )}
      {reference !== null && <circle className="reference" cx={at(reference)} cy="14" r="6" />}
      {candidate !== null && <circle className="candidate" cx={at(candidate)} cy="14" r="5" />}
    </Plot>
  );
}
