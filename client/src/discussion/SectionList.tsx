import { Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";

const Nav = styled("nav")(({ theme }) => ({
  "& ul": { listStyle: "none", margin: 0, padding: 0 },
  // On a phone a strip to push along, so that the answer stays in sight.
  [theme.breakpoints.down("md")]: {
    "& ul": { display: "flex", gap: theme.spacing(0.5), overflowX: "auto" },
    "& li": { flex: "0 0 auto", maxWidth: "14rem" },
  },
  "& button": {
    width: "100%",
    padding: theme.spacing(0.75, 1),
    border: 0,
    borderRadius: theme.shape.borderRadius,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: "0.875rem",
    textAlign: "start",
    cursor: "pointer",
  },
  "& button:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& button:focus-visible": { outline: `3px solid ${theme.vars.palette.primary.main}` },
  "& button[aria-current=true]": { backgroundColor: theme.vars.palette.surface.chosen, fontWeight: 600 },
  "& small": { display: "block", color: theme.vars.palette.text.secondary, fontWeight: 400 },
}));

interface SectionListProps {
  sections: readonly { blockId: string; title: string | null; unansweredCount: number }[];
  /** The heading's block; empty for the document as a whole, null for all. */
  chosen: string | null;
  onChoose: (blockId: string | null) => void;
}

/** The sections that have proposals, each with how many answers are left. */
export function SectionList({ sections, chosen, onChoose }: SectionListProps) {
  const { t } = useLingui();
  const left = sections.reduce((sum, { unansweredCount }) => sum + unansweredCount, 0);
  return (
    <Nav aria-label={t`Sections of the document`}>
      <ul>
        <li>
          <button type="button" aria-current={chosen === null} onClick={() => onChoose(null)}>
            {t`All sections`}
            <small>
              <Trans>left: {left}</Trans>
            </small>
          </button>
        </li>
        {sections.map(({ blockId, title, unansweredCount }) => (
          <li key={blockId}>
            <button type="button" aria-current={chosen === blockId} onClick={() => onChoose(blockId)}>
              {title ?? t`The document as a whole`}
              <small>
                {unansweredCount > 0 ? <Trans>left: {unansweredCount}</Trans> : <Trans>done</Trans>}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Nav>
  );
}
