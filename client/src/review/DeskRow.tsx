import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { announcePath, documentDeskPath, documentPath } from "../app/paths";
import type { DeskStep } from "../app/schema.generated";
import { DueChip } from "../ui/DueChip";
import { Link } from "../ui/Link";
import { StatusChip } from "../ui/StatusChip";
import { type DeskRowFragment, DeskRowFragmentDoc } from "./DeskRow.generated";
import { useRoundWords } from "./roundWords";

const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: theme.spacing(1, 3),
  alignItems: "center",
  padding: theme.spacing(2, 0),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  [theme.breakpoints.up("sm")]: { gridTemplateColumns: "minmax(0, 1fr) auto 9rem" },
  "& .facts": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(0, 2),
    marginTop: theme.spacing(0.5),
    color: theme.vars.palette.text.secondary,
    fontSize: "0.875rem",
  },
  "& .side": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1), alignItems: "center" },
}));

const Title = styled("h3")({
  margin: 0,
  fontSize: "1.0625rem",
  fontWeight: 600,
  lineHeight: 1.35,
  overflowWrap: "anywhere",
});

/** Where the step is done: the discussion's pages, the round's desk, or the document itself. */
function stepPath(step: DeskStep, documentId: string): string {
  switch (step) {
    case "ACCEPT_DOCUMENT":
      return announcePath(documentId);
    case "AWAIT_OPENING":
    case "AWAIT_CLOSING":
    case "AWAIT_REVISION":
    case "AWAIT_ORDER":
    case "PUBLISH_DOCUMENT":
    case "NOTHING":
      return documentPath(documentId);
    default:
      return documentDeskPath(documentId);
  }
}

interface DeskRowProps {
  row: FragmentType<DeskRowFragment>;
  /** The one to begin with: its button stands out. */
  isFirst?: boolean;
}

/** One document: what it waits for, how far its round is, who is late, one button. */
export function DeskRow({ row, isFirst = false }: DeskRowProps) {
  const { data } = useSuspenseFragment({ fragment: DeskRowFragmentDoc, from: row });
  const { t } = useLingui();
  const { step: stepWords } = useRoundWords();
  const { document, step, isViewersTurn, lateCount, openProposalCount, dueAt, round } = data;
  if (!document) return null;
  const button = isViewersTurn ? t`Go on` : t`Open`;
  const progress = round?.progress;

  return (
    <Row>
      <div>
        <Title>{document.title}</Title>
        <div className="facts">
          <span>{document.code}</span>
          <strong>{stepWords[step]}</strong>
          {document.group && <span>{document.group.title}</span>}
          {progress && progress.acceptedCount > 0 && (
            <span>
              <Trans>
                {progress.submittedCount} of {progress.reviewCount} reviews have come
              </Trans>
            </span>
          )}
          {step === "AWAIT_ANSWERS" && (
            <Plural
              value={openProposalCount}
              one="# proposal without an answer"
              other="# proposals without an answer"
            />
          )}
        </div>
      </div>
      <div className="side">
        {lateCount > 0 && (
          <StatusChip tone="late">
            <Plural value={lateCount} one="# expert late" other="# experts late" />
          </StatusChip>
        )}
        {dueAt && lateCount === 0 && <DueChip at={dueAt} />}
      </div>
      <div className="side">
        <Button
          component={Link}
          to={stepPath(step, document.id)}
          variant={isViewersTurn && isFirst ? "contained" : "outlined"}
          aria-label={`${button}: ${stepWords[step]}. ${document.title}`}
        >
          {button}
        </Button>
      </div>
    </Row>
  );
}
