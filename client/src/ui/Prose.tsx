import { styled } from "@mui/material/styles";

/**
 * A document's text as it is read: serif of 18 px at 1.6 in lines of 65–75 characters, real headings, lists and
 * tables. A table wider than the text scrolls in its own frame: wrap it in `.wide`.
 */
export const Prose = styled("article")(({ theme }) => {
  const { palette } = theme.vars;
  return {
    maxWidth: "40rem",
    color: palette.text.primary,
    fontFamily: theme.typography.documentFamily,
    fontSize: "1.125rem",
    lineHeight: 1.6,
    hyphens: "auto",
    overflowWrap: "break-word",
    "& h1, & h2, & h3, & h4": {
      margin: "1.8em 0 0.5em",
      fontWeight: 600,
      lineHeight: 1.3,
      textWrap: "balance",
      hyphens: "manual",
    },
    "& h1": { fontSize: "1.625rem" },
    "& h2": { fontSize: "1.375rem" },
    "& h3": { fontSize: "1.1875rem" },
    "& h4": { fontSize: "1.125rem" },
    "& > :first-of-type": { marginTop: 0 },
    "& p": { margin: "0 0 0.9em" },
    "& ul, & ol": { margin: "0 0 0.9em", paddingInlineStart: "1.5em" },
    "& li": { marginBottom: "0.35em" },
    "& img": { maxWidth: "100%", height: "auto" },
    "& blockquote": {
      margin: "0 0 0.9em",
      paddingInlineStart: "1em",
      borderInlineStart: `3px solid ${palette.divider}`,
    },
    "& mark": { backgroundColor: palette.surface.mark, color: "inherit", paddingBlock: "0.1em" },
    "& .wide": { overflowX: "auto", marginBottom: "1.2em" },
    "& table": {
      borderCollapse: "collapse",
      width: "100%",
      fontSize: "0.9375rem",
      lineHeight: 1.45,
      hyphens: "auto",
    },
    "& th, & td": {
      padding: "0.5em 0.7em",
      border: `1px solid ${palette.divider}`,
      textAlign: "start",
      verticalAlign: "top",
    },
    "& th": { backgroundColor: palette.surface.wash, fontWeight: 600 },
    [theme.breakpoints.down("sm")]: { fontSize: "1.0625rem" },
    "@media print": { maxWidth: "none", fontSize: "11.5pt" },
  };
});
