import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { OpenReviewLink } from "../review/OpenReviewLink";
import { DueChip } from "../ui/DueChip";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { type TaskRowFragment, TaskRowFragmentDoc } from "./TaskRow.generated";
import { taskPath } from "./taskPath";
import { useTaskWords } from "./taskWords";
import { dot } from "../ui/dot";

/** One row: words on the left, the deadline and the one button on the right; one under another on a phone. */
const Row = styled("li")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  gap: theme.spacing(1, 3),
  alignItems: "center",
  padding: theme.spacing(2, 0),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  contentVisibility: "auto",
  containIntrinsicSize: "auto 6rem",
  [theme.breakpoints.up("sm")]: {
    gridTemplateColumns: "minmax(0, 1fr) auto 11rem",
    "& > .side:last-child > .MuiButton-root": { flex: 1, justifyContent: "center", textAlign: "center" },
  },
  "& .facts": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(0, 2),
    marginTop: theme.spacing(0.5),
    color: theme.vars.palette.text.secondary,
    fontSize: "0.875rem",
  },
  "& .asked": { color: theme.vars.palette.text.primary, fontSize: "0.9375rem" },
  "& .side": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1), alignItems: "center" },
}));

const Title = styled("h3")({
  margin: 0,
  fontSize: "1.0625rem",
  fontWeight: 600,
  lineHeight: 1.35,
  display: "-webkit-box",
  WebkitBoxOrient: "vertical",
  WebkitLineClamp: 2,
  overflow: "hidden",
  overflowWrap: "anywhere",
});

interface TaskRowProps {
  task: FragmentType<TaskRowFragment>;
  /** Others act now: the row says what is awaited and has no button. */
  isWaiting?: boolean;
  /** The one to begin with: its button stands out. */
  isFirst?: boolean;
}

/** One thing that waits: of which document, what is asked, by when, how far it is, one button. */
export function TaskRow({ task, isWaiting = false, isFirst = false }: TaskRowProps) {
  const { data } = useSuspenseFragment({ fragment: TaskRowFragmentDoc, from: task });
  const { wordsOf, waitingFor } = useTaskWords();
  const { kind, document, assignment, application, session, subjectName, dueAt, doneCount, totalCount } =
    data;
  const isReview = kind === "REVIEW" || kind === "ARBITRATE";
  const isBegun = assignment?.review != null;
  const { asked, button } = wordsOf(kind, isBegun);
  const sessionTitle = useSessionTitle();
  // The candidate's own has no name but what is asked; the registrar's is known by number and person.
  const isCheck = kind !== "COMPLETE_APPLICATION" && application;
  const title =
    document?.title ??
    subjectName ??
    (isCheck ? [application.number, application.applicant.fullName].join(dot) : null) ??
    (session ? sessionTitle(session) : asked);
  const path = taskPath(data);
  const variant = isFirst ? "contained" : "outlined";

  return (
    <Row>
      <div>
        <Title title={title}>{title}</Title>
        {(title !== asked || isWaiting) && (
          <div className="asked">{isWaiting ? waitingFor(kind) : asked}</div>
        )}
        <div className="facts">
          {document?.group && <span>{document.group.title}</span>}
          {!isWaiting && totalCount !== null && (
            <span>
              {isReview ? (
                <Plural
                  value={totalCount}
                  one={`${doneCount} of # criterion`}
                  other={`${doneCount} of # criteria`}
                />
              ) : (
                <Trans>
                  {doneCount} of {totalCount}
                </Trans>
              )}
            </span>
          )}
        </div>
      </div>
      <div className="side">{!isWaiting && dueAt && <DueChip at={dueAt} />}</div>
      <div className="side">
        {!isWaiting && isReview && !isBegun && assignment ? (
          <OpenReviewLink assignmentId={assignment.id} variant={variant} label={`${button}: ${title}`}>
            {button}
          </OpenReviewLink>
        ) : (
          <Button
            component={Link}
            to={path}
            variant={isWaiting ? "text" : variant}
            aria-label={isWaiting ? undefined : `${button}: ${asked}. ${title}`}
          >
            {isWaiting ? <Trans>Look</Trans> : button}
          </Button>
        )}
      </div>
    </Row>
  );
}

/** What a session of the commission is known by: its hour, and its protocol once there is one. */
function useSessionTitle() {
  const { t } = useLingui();
  const { date, dateTime } = useFormat();
  return ({ heldAt, heldOn, protocolNumber }: NonNullable<TaskRowFragment["session"]>): string => {
    if (protocolNumber === null) {
      const at = dateTime(heldAt);
      return t`Session on ${at}`;
    }
    const on = date(heldOn ?? heldAt);
    return t`Protocol No. ${protocolNumber} of ${on}`;
  };
}
