import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { attemptPath, attemptResultPath, expertTaskPath, ownApplicationsPath } from "../../app/paths";
import { EmptyState } from "../../ui/EmptyState";
import { useFormat } from "../../ui/format";
import { Link } from "../../ui/Link";
import { Page } from "../../ui/Page";
import { PageHeader } from "../../ui/PageHeader";
import { StatusChip } from "../../ui/StatusChip";
import { OwnAssessmentDocument, type OwnAssessmentQuery } from "./OwnAssessmentPage.generated";
import { attemptTones, hasResult, useAssessmentWords } from "../assessmentWords";
import { PersonalTime, useSittingWords } from "./useSittingWords";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "start",
    paddingBlock: theme.spacing(2),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

type Attempt = OwnAssessmentQuery["ownAttempts"][number];

/** The parts of the candidate's own assessment: when, how long, where each stands, and what to prepare. */
export function OwnAssessmentPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(OwnAssessmentDocument, { fetchPolicy: "cache-and-network" });
  const isOpen = (each: Attempt) => each.state === "SCHEDULED" || each.state === "IN_PROGRESS";
  const coming = data.ownAttempts.filter(isOpen).toReversed();
  const past = data.ownAttempts.filter((each) => !isOpen(each));
  return (
    <Page width="text">
      <PageHeader title={t`My assessment`}>
        <Trans>Test, expert task and case of your application to the register.</Trans>
      </PageHeader>
      {data.ownAttempts.length === 0 ? (
        <EmptyState
          next={
            <Button component={Link} to={ownApplicationsPath} variant="outlined">
              <Trans>To my application</Trans>
            </Button>
          }
        >
          <Trans>
            Nothing is scheduled for you. The registrar schedules the parts when your application is admitted,
            and you will be told.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <section aria-labelledby="coming">
            <Typography id="coming" variant="h2" sx={{ marginBottom: 1 }}>
              <Trans>Ahead of you</Trans>
            </Typography>
            {coming.length > 0 ? (
              <List>
                {coming.map((each) => (
                  <Row key={each.id} attempt={each} />
                ))}
              </List>
            ) : (
              <Typography color="textSecondary">
                <Trans>All parts are taken. The results are published together.</Trans>
              </Typography>
            )}
          </section>
          {past.length > 0 && (
            <section aria-labelledby="past">
              <Typography id="past" variant="h2" sx={{ marginBottom: 1 }}>
                <Trans>Behind you</Trans>
              </Typography>
              <List>
                {past.map((each) => (
                  <Row key={each.id} attempt={each} />
                ))}
              </List>
            </section>
          )}
        </>
      )}
    </Page>
  );
}

/** Where a part is taken, and once it is published what came of it. */
function pathOf({ id, part, state }: Attempt): string | null {
  if (hasResult(state)) return attemptResultPath(id);
  return part === "EXPERT_TASK" ? expertTaskPath(id) : part === "INTERVIEW" ? null : attemptPath(id);
}

function Row({ attempt }: { attempt: Attempt }) {
  const { deadline, dateTime } = useFormat();
  const { parts } = useSittingWords();
  const { states } = useAssessmentWords();
  const { part, state, opensAt, closesAt, minutes, multiplierPercent, deadlineAt, submittedAt } = attempt;
  const path = pathOf(attempt);
  const isAhead = state === "SCHEDULED" || state === "IN_PROGRESS";
  const extraMinutes =
    minutes === null ? 0 : Math.ceil((minutes * (multiplierPercent ?? 100)) / 100) - minutes;
  return (
    <li>
      <div>
        {path ? (
          <Link className="name" to={path}>
            {parts[part]}
          </Link>
        ) : (
          <span className="name">{parts[part]}</span>
        )}
        <div className="facts">
          {state === "SCHEDULED" && (
            <Trans>
              Start from {dateTime(opensAt)} until {deadline(closesAt)}.
            </Trans>
          )}
          {state === "IN_PROGRESS" && deadlineAt && <Trans>It ends {deadline(deadlineAt)}.</Trans>}
          {submittedAt && <Trans>Handed in on {dateTime(submittedAt)}.</Trans>}{" "}
          {isAhead && minutes !== null && <PersonalTime minutes={minutes} extraMinutes={extraMinutes} />}
        </div>
        {state === "SCHEDULED" && (
          <div className="facts">
            {part === "EXPERT_TASK" ? (
              <Trans>
                You mark sample documents with the criteria of real work; reread the criteria before.
              </Trans>
            ) : (
              <Trans>
                You need a quiet hour, a computer with a steady connection and your password. The check page
                is open already.
              </Trans>
            )}
          </div>
        )}
      </div>
      <div>
        <StatusChip tone={attemptTones[state]}>{states[state]}</StatusChip>
      </div>
    </li>
  );
}
