import type { Components, CssVarsTheme, Theme } from "@mui/material/styles";

/** What is changed of MUI so that it is ours: flat, lower case, hairlines in place of boxes and shadows. */
export const components: Components<Omit<Theme, "components"> & CssVarsTheme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: { scrollPaddingTop: theme.spacing(9), fontVariantNumeric: "lining-nums" },
      body: { overflowWrap: "break-word", textRendering: "optimizeLegibility" },
      "a, button, summary, [tabindex], input, select, textarea": {
        "&:focus-visible": { outlineColor: theme.vars.palette.primary.main },
      },
      a: { color: theme.vars.palette.primary.main, textUnderlineOffset: "0.18em" },
      "::selection": { backgroundColor: theme.vars.palette.surface.mark },
      "@media print": {
        "@page": { margin: "18mm 16mm" },
        body: { backgroundColor: "transparent", fontSize: "11pt" },
        ".no-print": { display: "none !important" },
        "h1, h2, h3, h4": { breakAfter: "avoid" },
        "tr, figure, blockquote": { breakInside: "avoid" },
      },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: ({ theme }) => ({
        minHeight: 40,
        paddingInline: theme.spacing(2),
        whiteSpace: "normal",
        textAlign: "start",
      }),
      sizeSmall: ({ theme }) => ({ minHeight: 32, paddingInline: theme.spacing(1.5), fontSize: "0.875rem" }),
      sizeLarge: ({ theme }) => ({ minHeight: 48, paddingInline: theme.spacing(3), fontSize: "1rem" }),
      // Its words stand where the words above them do: a quiet button has no edge to be seen.
      text: ({ theme }) => ({
        "&&": { paddingInline: theme.spacing(1) },
        marginInlineStart: theme.spacing(-1),
        ".MuiButtonBase-root + &": { marginInlineStart: 0 },
      }),
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.surface.field }),
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 6, minWidth: 40, minHeight: 40 } } },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: "none" } } },
  MuiAppBar: { defaultProps: { elevation: 0, color: "transparent" } },
  MuiLink: { defaultProps: { underline: "always" } },
  MuiTextField: { defaultProps: { size: "small", fullWidth: true } },
  MuiFormControl: { defaultProps: { size: "small" } },
  MuiSelect: { defaultProps: { size: "small" } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.background.paper,
        "&.Mui-focused .MuiOutlinedInput-notchedOutline": { borderWidth: 2 },
      }),
      notchedOutline: ({ theme }) => ({ borderColor: theme.vars.palette.surface.field }),
      input: { minHeight: 24 },
    },
  },
  MuiChip: {
    defaultProps: { size: "small" },
    styleOverrides: { root: { borderRadius: 4, fontSize: "0.8125rem", fontWeight: 500 } },
  },
  MuiTabs: {
    styleOverrides: {
      root: ({ theme }) => ({ minHeight: 44, borderBottom: `1px solid ${theme.vars.palette.divider}` }),
      indicator: { height: 3 },
    },
  },
  MuiTab: { styleOverrides: { root: ({ theme }) => ({ minHeight: 44, paddingInline: theme.spacing(2) }) } },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        borderColor: theme.vars.palette.divider,
        fontSize: "0.9375rem",
        verticalAlign: "top",
      }),
      head: ({ theme }) => ({
        color: theme.vars.palette.text.secondary,
        fontSize: "0.8125rem",
        fontWeight: 500,
        verticalAlign: "bottom",
      }),
    },
  },
  MuiTooltip: {
    defaultProps: { arrow: false, enterDelay: 300 },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        backgroundColor: theme.vars.palette.text.primary,
        color: theme.vars.palette.background.default,
        fontSize: "0.8125rem",
        lineHeight: 1.4,
        padding: theme.spacing(0.75, 1),
      }),
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: theme.shadows[8],
      }),
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: "1.3125rem", fontWeight: 600, lineHeight: 1.3 } } },
  MuiDialogActions: {
    styleOverrides: {
      root: ({ theme }) => ({ padding: theme.spacing(2, 3, 3), justifyContent: "flex-start" }),
    },
  },
  MuiMenu: {
    styleOverrides: {
      paper: ({ theme }) => ({
        border: `1px solid ${theme.vars.palette.divider}`,
        boxShadow: theme.shadows[4],
      }),
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: "wave" },
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: theme.vars.palette.surface.wash }) },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme }) => ({ height: 6, borderRadius: 3, backgroundColor: theme.vars.palette.divider }),
      bar: { borderRadius: 3 },
    },
  },
};
