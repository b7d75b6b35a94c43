import { styled } from "@mui/material/styles";

interface PageProps {
  /** `text` for forms and reading, `list` for rows, `wide` for desks and tables. */
  width?: "text" | "list" | "wide";
}

const widths = { text: 720, list: 1040, wide: 1680 };

/** The sheet that a page lies on: margins and width, regions one under another with air between them. */
export const Page = styled("div", { shouldForwardProp: (name) => name !== "width" })<PageProps>(
  ({ theme, width = "list" }) => ({
    display: "flex",
    flexDirection: "column",
    gap: theme.spacing(3),
    maxWidth: widths[width],
    padding: theme.spacing(2, 2, 6),
    [theme.breakpoints.up("sm")]: { padding: theme.spacing(4, 4, 8) },
    [theme.breakpoints.up("lg")]: { padding: theme.spacing(5, 6, 10) },
    "@media print": { maxWidth: "none", padding: 0 },
  }),
);
