import CheckCircleOutlined from "@mui/icons-material/CheckCircleOutlined";
import ErrorOutlineOutlined from "@mui/icons-material/ErrorOutlineOutlined";
import RadioButtonUncheckedOutlined from "@mui/icons-material/RadioButtonUncheckedOutlined";
import ScheduleOutlined from "@mui/icons-material/ScheduleOutlined";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";

/** What a state means for the reader: nothing pressing, under way, near its end, late or wrong, done. */
export type Tone = "quiet" | "active" | "soon" | "late" | "done";

const icons = {
  quiet: RadioButtonUncheckedOutlined,
  active: RadioButtonUncheckedOutlined,
  soon: ScheduleOutlined,
  late: ErrorOutlineOutlined,
  done: CheckCircleOutlined,
};

const Root = styled("span", { shouldForwardProp: (name) => name !== "tone" })<{ tone: Tone }>(({
  theme,
  tone,
}) => {
  const { palette } = theme.vars;
  const colours = {
    quiet: [palette.surface.wash, palette.text.secondary],
    active: [palette.surface.chosen, palette.primary.main],
    soon: [palette.surface.soon, palette.warning.main],
    late: [palette.surface.late, palette.error.main],
    done: [palette.surface.done, palette.success.main],
  } as const;
  const [backgroundColor, color] = colours[tone];
  return {
    display: "inline-flex",
    alignItems: "center",
    gap: 4,
    maxWidth: "100%",
    padding: "2px 8px 2px 6px",
    borderRadius: 4,
    backgroundColor,
    color,
    fontSize: "0.8125rem",
    fontWeight: 500,
    lineHeight: 1.4,
    "& svg": { flex: "none", fontSize: 16 },
    "@media print": { padding: 0, backgroundColor: "transparent" },
  };
});

interface StatusChipProps {
  tone: Tone;
  /** The state in words: a sign and a colour are never alone. */
  children: ReactNode;
  /** Shown under the pointer. */
  title?: string;
}

/** A state as a word with a sign. */
export function StatusChip({ tone, children, title }: StatusChipProps) {
  const Icon = icons[tone];
  return (
    <Root tone={tone} title={title}>
      <Icon aria-hidden />
      <span>{children}</span>
    </Root>
  );
}
