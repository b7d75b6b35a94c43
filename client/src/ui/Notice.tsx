import { styled, type SxProps, type Theme } from "@mui/material/styles";
import type { ReactNode, Ref } from "react";

type Severity = "warning" | "error" | "success" | "info";

interface NoticeProps {
  severity: Severity;
  children: ReactNode;
  /** So that a form can bring the focus here. */
  ref?: Ref<HTMLDivElement>;
  tabIndex?: number;
  sx?: SxProps<Theme>;
}

const washes = { warning: "soon", error: "late", success: "done", info: "chosen" } as const;

/** Never colour alone: a triangle for what to mind, a ring with "!", a tick or "i" for the rest. */
const ring = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z";
const signs: Readonly<Record<Severity, string>> = {
  warning: "M12 2 1 21h22L12 2Zm0 4 7.5 13h-15L12 6Zm-1 4v4h2v-4h-2Zm0 6v2h2v-2h-2Z",
  error: `${ring}M11 7v6h2V7h-2Zm0 8v2h2v-2h-2Z`,
  success: `${ring}M16.6 7.6 11 13.2l-2.6-2.6L7 12l4 4 7-7-1.4-1.4Z`,
  info: `${ring}M11 7v2h2V7h-2Zm0 4v6h2v-6h-2Z`,
};

const Box = styled("div")<{ severity: Severity }>(({ theme }) => ({
  display: "flex",
  gap: theme.spacing(1.5),
  padding: theme.spacing(1.5, 2),
  borderInlineStart: "4px solid",
  borderRadius: 2,
  outlineOffset: 2,
  fontSize: "0.9375rem",
  lineHeight: 1.45,
  "& > svg": { flex: "none", width: 22, height: 22, fill: "currentColor" },
  "& > div": { minWidth: 0, color: theme.vars.palette.text.primary },
  "& ul": { margin: theme.spacing(0.5, 0, 0), paddingInlineStart: theme.spacing(2.5) },
  variants: (["warning", "error", "success", "info"] as const).map((severity) => ({
    props: { severity },
    style: {
      backgroundColor: theme.vars.palette.surface[washes[severity]],
      color: theme.vars.palette[severity].main,
    },
  })),
}));

/** Words that must not be missed, on a quiet wash with a sign; said aloud when they appear. */
export function Notice({ severity, children, ...rest }: NoticeProps) {
  return (
    <Box role="alert" severity={severity} {...rest}>
      <svg viewBox="0 0 24 24" aria-hidden>
        <path fillRule="evenodd" d={signs[severity]} />
      </svg>
      <div>{children}</div>
    </Box>
  );
}
