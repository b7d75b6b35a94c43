import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";

const Strip = styled("nav")(({ theme }) => ({
  position: "sticky",
  top: 72,
  flex: "0 0 14px",
  alignSelf: "start",
  height: "calc(100vh - 96px)",
  borderInlineStart: `1px solid ${theme.vars.palette.divider}`,
  [theme.breakpoints.down("md")]: { display: "none" },
  "@media print": { display: "none" },
  "& button": {
    position: "absolute",
    insetInlineStart: 0,
    width: 14,
    minHeight: 4,
    padding: 0,
    border: 0,
    backgroundColor: theme.vars.palette.primary.main,
    cursor: "pointer",
  },
  "& button:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}` },
}));

const bands = 40;

interface DensityStripProps {
  blockIds: readonly string[];
  counts: readonly { blockId: string; proposalCount: number }[];
  onGo: (blockId: string) => void;
}

/** Where in the text the discussion is dense: each stretch is as strong as it has proposals, and leads there. */
export function DensityStrip({ blockIds, counts, onGo }: DensityStripProps) {
  const { t } = useLingui();
  const placeOf = new Map(blockIds.map((id, index) => [id, index]));
  const stretches = new Map<number, { count: number; first: string }>();
  for (const { blockId, proposalCount } of counts) {
    const own = blockId.split(".")[0]!;
    const band = Math.floor(((placeOf.get(own) ?? 0) / Math.max(1, blockIds.length)) * bands);
    const known = stretches.get(band);
    stretches.set(band, { count: (known?.count ?? 0) + proposalCount, first: known?.first ?? own });
  }
  const most = Math.max(1, ...[...stretches.values()].map(({ count }) => count));

  if (stretches.size === 0) return null;
  return (
    <Strip aria-label={t`Where the proposals are`}>
      {[...stretches].map(([band, { count, first }]) => (
        <button
          key={band}
          type="button"
          title={t`${count} proposals here`}
          aria-label={t`${count} proposals here`}
          style={{
            top: `${(band / bands) * 100}%`,
            height: `${100 / bands}%`,
            opacity: 0.25 + 0.75 * (count / most),
          }}
          onClick={() => onGo(first)}
        />
      ))}
    </Strip>
  );
}
