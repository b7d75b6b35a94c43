import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { useEffect, useRef, useState } from "react";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { thresholdsOf } from "./sittingClock";

const Clock = styled("div")(({ theme }) => ({
  display: "flex",
  alignItems: "center",
  gap: theme.spacing(1),
  fontVariantNumeric: "tabular-nums",
  "& strong": { fontSize: "1.125rem" },
  "&[data-near=true] strong": { color: theme.vars.palette.warning.main },
}));

const two = (number: number) => String(number).padStart(2, "0");

/** "1:04:09", "09:30". */
export function clockText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

interface TimeLeftProps {
  left: number;
  /** Seconds of the whole sitting. */
  all: number;
}

/**
 * The time that is left. It may be hidden; a screen reader hears of it only at half, 10, 5 and 1 minute, which are shown
 * to everybody.
 */
export function TimeLeft({ left, all }: TimeLeftProps) {
  const { t } = useLingui();
  const [isHidden, setIsHidden] = useState(false);
  const [said, setSaid] = useState<number | null>(null);
  const before = useRef(left);

  // Talks to the screen reader: once when a threshold is passed, not when the page is opened after it.
  useEffect(() => {
    const passed = thresholdsOf(all).filter((each) => before.current > each && left <= each);
    before.current = left;
    if (passed.length > 0) setSaid(Math.min(...passed));
  }, [left, all]);

  return (
    <Clock data-near={left <= 300}>
      <span role="timer" aria-live="off" aria-label={t`Time left`}>
        {isHidden ? (
          <span>
            <Trans>time hidden</Trans>
          </span>
        ) : (
          <strong>{clockText(left)}</strong>
        )}
      </span>
      <Button size="small" aria-pressed={isHidden} onClick={() => setIsHidden(!isHidden)}>
        {isHidden ? <Trans>Show the time</Trans> : <Trans>Hide the time</Trans>}
      </Button>
      <VisuallyHidden as="output">
        {said !== null && (
          <Plural value={Math.round(said / 60)} one="# minute is left." other="# minutes are left." />
        )}
      </VisuallyHidden>
    </Clock>
  );
}
