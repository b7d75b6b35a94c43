import { Plural, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { useFormat } from "../ui/format";
import { useNow } from "../ui/useNow";
import { VisuallyHidden } from "../ui/VisuallyHidden";

interface TermBarProps {
  fromOn: string;
  /** The last day. */
  untilOn: string;
  isInForce: boolean;
}

const Line = styled("div")(({ theme }) => ({
  position: "relative",
  height: 8,
  borderRadius: 4,
  backgroundColor: theme.vars.palette.divider,
  printColorAdjust: "exact",
  "& > .past": {
    position: "absolute",
    inset: 0,
    borderRadius: 4,
    backgroundColor: theme.vars.palette.text.secondary,
  },
  "&[data-in-force=true] > .past": { backgroundColor: theme.vars.palette.primary.main },
  "& > .today": {
    position: "absolute",
    top: -5,
    width: 3,
    height: 18,
    borderRadius: 2,
    backgroundColor: theme.vars.palette.text.primary,
    transform: "translateX(-1.5px)",
  },
}));

const Ends = styled("div")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "1fr auto 1fr",
  gap: theme.spacing(0, 2),
  "& > :last-child": { gridColumn: "-2 / -1", textAlign: "end" },
  // The first and the last day keep to the ends of the line; what is left goes below them.
  [theme.breakpoints.down("sm")]: {
    gridTemplateColumns: "1fr 1fr",
    "& > .left": { gridRow: 2 },
  },
  marginTop: theme.spacing(1),
  color: theme.vars.palette.text.secondary,
  fontSize: "0.9375rem",
}));

const day = 86_400_000;
const at = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The term of an entry from its first to its last day, with a mark at today. */
export function TermBar({ fromOn, untilOn, isInForce }: TermBarProps) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const now = useNow();
  const whole = at(untilOn) + day - at(fromOn);
  const share = Math.min(1, Math.max(0, (now.getTime() - at(fromOn)) / whole));
  const isWithin = share > 0 && share < 1;
  const daysLeft = Math.ceil((at(untilOn) + day - now.getTime()) / day);
  const [from, until] = [date(fromOn, now), date(untilOn, now)];

  return (
    <div>
      <VisuallyHidden>
        {isWithin
          ? t`Term from ${from} to ${until}, days left: ${number(daysLeft)}`
          : t`Term from ${from} to ${until}`}
      </VisuallyHidden>
      <Line aria-hidden data-in-force={isInForce}>
        <span className="past" style={{ insetInlineEnd: `${100 - share * 100}%` }} />
        {isWithin && <span className="today" style={{ insetInlineStart: `${share * 100}%` }} />}
      </Line>
      <Ends aria-hidden>
        <span>{from}</span>
        {isWithin && (
          <span className="left">
            <Plural value={daysLeft} one="# day left" other="# days left" />
          </span>
        )}
        <span>{until}</span>
      </Ends>
    </div>
  );
}
