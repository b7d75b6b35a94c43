import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useFormat } from "../ui/format";
import { VisuallyHidden } from "../ui/VisuallyHidden";

interface Figures {
  key: string;
  value: number;
  mean: number;
  least: number;
  greatest: number;
  scores: readonly number[];
}

interface ConclusionPictureProps {
  figures: readonly Figures[];
  rubric: { scaleMax: number; criteria: readonly { key: string; nameRu: string }[] };
}

const Root = styled("figure")(({ theme }) => ({
  margin: 0,
  maxWidth: 760,
  "& .line": {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: theme.spacing(3),
    alignItems: "center",
    paddingBlock: theme.spacing(0.5),
    [theme.breakpoints.up("sm")]: { gridTemplateColumns: "minmax(0, 15rem) minmax(0, 1fr) 3rem" },
  },
  "& .name": { fontSize: "0.9375rem", lineHeight: 1.3 },
  "& .value": { fontWeight: 600, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  "& svg": { display: "block", width: "100%", overflow: "visible" },
  "& .axis": { stroke: theme.vars.palette.divider, strokeWidth: 1 },
  "& .spread": { stroke: theme.vars.palette.surface.field, strokeWidth: 6, strokeLinecap: "round" },
  "& .dot": {
    fill: theme.vars.palette.background.default,
    stroke: theme.vars.palette.primary.main,
    strokeWidth: 2,
  },
  "& .mean": { stroke: theme.vars.palette.text.primary, strokeWidth: 3 },
  "& .tick": { fill: theme.vars.palette.text.secondary, fontSize: 11, textAnchor: "middle" },
  "& figcaption": {
    marginTop: theme.spacing(1),
    color: theme.vars.palette.text.secondary,
    fontSize: "0.875rem",
  },
}));

const width = 400;
const margin = 10;

/** Equal scores stand above one another, so that every expert is a dot of their own. */
function dotsOf(scores: readonly number[]): { score: number; rank: number; ofRank: number }[] {
  const countOf = new Map<number, number>();
  const ranked = scores.map((score) => {
    const rank = countOf.get(score) ?? 0;
    countOf.set(score, rank + 1);
    return { score, rank };
  });
  return ranked.map((dot) => ({ ...dot, ofRank: countOf.get(dot.score)! }));
}

/** Each criterion a line, each expert an anonymous dot, with mean and spread; the table beside it says the same. */
export function ConclusionPicture({ figures, rubric }: ConclusionPictureProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const nameOf = new Map(rubric.criteria.map(({ key, nameRu }) => [key, nameRu]));
  const at = (score: number) => margin + (score / rubric.scaleMax) * (width - 2 * margin);
  const figure = (value: number) => number(value, { maximumFractionDigits: 1 });

  return (
    <Root>
      {figures.map(({ key, value, least, greatest, scores }, line) => {
        const name = nameOf.get(key) ?? key;
        const isLast = line === figures.length - 1;
        return (
          <div className="line" key={key}>
            <span className="name">{name}</span>
            <svg viewBox={`0 0 ${width} 36`} aria-hidden>
              <line className="axis" x1={at(0)} x2={at(rubric.scaleMax)} y1={18} y2={18} />
              {least < greatest && (
                <line className="spread" x1={at(least)} x2={at(greatest)} y1={18} y2={18} />
              )}
              <line className="mean" x1={at(value)} x2={at(value)} y1={0} y2={36} />
              {dotsOf(scores).map(({ score, rank, ofRank }) => (
                <circle
                  key={`${score} ${rank}`}
                  className="dot"
                  cx={at(score)}
                  cy={18 + (rank - (ofRank - 1) / 2) * Math.min(8, 22 / ofRank)}
                  r={4}
                />
              ))}
              {isLast &&
                Array.from({ length: rubric.scaleMax + 1 }, (_, score) => (
                  <text key={score} className="tick" x={at(score)} y={46}>
                    {score}
                  </text>
                ))}
            </svg>
            <span className="value">
              {figure(value)}
              <VisuallyHidden>
                {" "}
                {t`of ${rubric.scaleMax}, scores from ${figure(least)} to ${figure(greatest)}`}
              </VisuallyHidden>
            </span>
          </div>
        );
      })}
      <figcaption style={{ paddingTop: 12 }}>
        {t`A dot is one expert, the bold stroke is the score that counts, the band is the spread.`}
      </figcaption>
    </Root>
  );
}
