import { styled } from "@mui/material/styles";

const footHeight = 64;

/** Text and criteria side by side, each with a scroll of its own; a phone shows one of them. */
export const MarkingColumns = styled("div")(({ theme }) => ({
  paddingBottom: footHeight,
  [theme.breakpoints.up("md")]: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 24rem",
    columnGap: theme.spacing(4),
    alignItems: "start",
  },
  [theme.breakpoints.up("xl")]: {
    gridTemplateColumns: "minmax(0, 1fr) 28rem",
    // The text keeps its 62 characters: the contents stand beside it only where there is room for all three.
    "&[data-has-contents=true]": { gridTemplateColumns: "15rem minmax(0, 1fr) 28rem" },
  },
  "& > aside, & > .contents": {
    [theme.breakpoints.up("md")]: {
      position: "sticky",
      top: 56,
      maxHeight: `calc(100vh - 56px - ${footHeight}px)`,
      overflowY: "auto",
      paddingBlock: theme.spacing(2),
    },
  },
}));

/** What stays in sight at the foot: what is marked, whether it is kept, the way on. */
export const MarkingFoot = styled("div")(({ theme }) => ({
  position: "fixed",
  insetInline: 0,
  bottom: 0,
  zIndex: theme.zIndex.appBar,
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5, 2),
  alignItems: "center",
  justifyContent: "flex-end",
  minHeight: footHeight,
  padding: theme.spacing(1, 2),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.paper,
  [theme.breakpoints.down("sm")]: {
    bottom: "calc(56px + env(safe-area-inset-bottom))",
    justifyContent: "space-between",
  },
  "@media print": { display: "none" },
}));
