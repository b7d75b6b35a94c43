import { styled } from "@mui/material/styles";

const Bar = styled("div")(({ theme }) => ({
  position: "relative",
  height: 12,
  maxWidth: 480,
  marginBlock: theme.spacing(1),
  borderRadius: 6,
  backgroundColor: theme.vars.palette.surface.wash,
  border: `1px solid ${theme.vars.palette.divider}`,
  forcedColorAdjust: "none",
}));
const Filled = styled("div")(({ theme }) => ({
  height: "100%",
  borderRadius: 6,
  backgroundColor: theme.vars.palette.primary.main,
}));
const Mark = styled("div")(({ theme }) => ({
  position: "absolute",
  top: -4,
  bottom: -4,
  width: 2,
  backgroundColor: theme.vars.palette.text.primary,
}));

interface ShareBarProps {
  /** From 0 to 1. */
  share: number;
  /** Where the mark stands, from 0 to 1. */
  mark: number;
}

/** A share of a whole with the mark that has to be reached; the words beside it tell both. */
export function ShareBar({ share, mark }: ShareBarProps) {
  return (
    <Bar aria-hidden>
      <Filled style={{ width: `${share * 100}%` }} />
      <Mark style={{ insetInlineStart: `calc(${mark * 100}% - 1px)` }} />
    </Bar>
  );
}
