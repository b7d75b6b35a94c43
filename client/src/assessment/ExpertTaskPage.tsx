import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { assessmentPath, sampleMarkPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import {
  ExpertTaskDocument,
  StartExpertTaskDocument,
  SubmitExpertTaskDocument,
  type TaskDeskFragment,
  TaskDeskFragmentDoc,
} from "./ExpertTaskPage.generated";
import { useTaskRefusals } from "./taskWords";

const List = styled("ol")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "grid",
    gap: theme.spacing(0.5, 3),
    alignItems: "center",
    paddingBlock: theme.spacing(1.75),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

/** The expert task of a candidate: what it is, the documents with what is marked of each, handing it in. */
export function ExpertTaskPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(ExpertTaskDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  if (!data.expertTask) return <NotFoundPage />;
  return (
    <Page width="text">
      <PageHeader
        title={t`Expert task`}
        above={
          <Link to={assessmentPath}>
            <Trans>My assessment</Trans>
          </Link>
        }
      />
      <Task task={data.expertTask} />
    </Page>
  );
}

function Task({ task: from }: { task: FragmentType<TaskDeskFragment> }) {
  const { data: task } = useSuspenseFragment({ fragment: TaskDeskFragmentDoc, from });
  if (task.state === "SCHEDULED") return <Beginning task={task} />;
  if (task.viewerCanMark) return <Documents task={task} />;
  return <Ended task={task} />;
}

function Beginning({ task }: { task: TaskDeskFragment }) {
  const { deadline, dateTime } = useFormat();
  const reasons = useTaskRefusals();
  const { act, sending, ...trouble } = useAct(StartExpertTaskDocument);
  const { id, sampleCount, opensAt, closesAt, viewerCanStart } = task;
  return (
    <>
      <FormAlert trouble={trouble} reasons={reasons} />
      <Typography component="div">
        <p>
          <Plural
            value={sampleCount}
            one="You mark # document by the criteria of real expertise."
            other="You mark # documents by the criteria of real expertise."
          />{" "}
          <Trans>
            Experts have marked the same documents before. Your marks are compared with theirs once you have
            handed everything in, and you learn the outcome together with the other parts.
          </Trans>
        </p>
        <p>
          <Trans>
            There is no clock: work in parts, on any device, until {deadline(closesAt)}. What you mark is kept
            by itself.
          </Trans>
        </p>
      </Typography>
      {viewerCanStart ? (
        <Button
          variant="contained"
          loading={sending}
          onClick={() => void act({ attemptId: id })}
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Begin</Trans>
        </Button>
      ) : (
        <Notice severity="info">
          <Trans>The task opens {dateTime(opensAt)}.</Trans>
        </Notice>
      )}
    </>
  );
}

function Documents({ task }: { task: TaskDeskFragment }) {
  const { t } = useLingui();
  const { deadline } = useFormat();
  const reasons = useTaskRefusals();
  const [isAsking, setIsAsking] = useState(false);
  const { act, sending, ...trouble } = useAct(SubmitExpertTaskDocument);
  const { id, samples, criterionCount: all, closesAt } = task;
  const open = samples.filter(({ scoredCount }) => scoredCount < all);
  const next = open.find(({ scoredCount }) => scoredCount > 0) ?? open[0];
  return (
    <>
      <FormAlert trouble={trouble} reasons={reasons} />
      <Typography component="p">
        {open.length > 0 ? (
          <Plural value={open.length} one="# document is left." other="# documents are left." />
        ) : (
          <Trans>Every document is marked. Hand the task in.</Trans>
        )}{" "}
        <Trans>Until {deadline(closesAt)}.</Trans>
      </Typography>
      {next ? (
        <Button
          component={Link}
          to={sampleMarkPath(id, next.id)}
          variant="contained"
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Document {next.position}</Trans>
        </Button>
      ) : (
        <Button variant="contained" onClick={() => setIsAsking(true)} sx={{ alignSelf: "flex-start" }}>
          <Trans>Hand in…</Trans>
        </Button>
      )}
      <List aria-label={t`Documents`}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <Link className="name" to={sampleMarkPath(id, sample.id)}>
              {sample.position}. {sample.title}
            </Link>
            <StatusChip tone={sample.scoredCount < all ? "quiet" : "done"}>
              <Trans>
                {sample.scoredCount} of {all}
              </Trans>
            </StatusChip>
          </li>
        ))}
      </List>
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Hand the expert task in?`}
        act={<Trans>Hand in</Trans>}
        isSending={sending}
        onConfirm={() => void act({ attemptId: id }).then(() => setIsAsking(false))}
        onClose={() => setIsAsking(false)}
      >
        <Typography>
          <Trans>The marks cannot be changed after that.</Trans>
        </Typography>
      </ConfirmDialog>
    </>
  );
}

function Ended({ task: { state, submittedAt } }: { task: TaskDeskFragment }) {
  const { dateTime } = useFormat();
  return (
    <>
      <Notice severity={state === "NO_SHOW" || state === "INVALIDATED" ? "warning" : "success"}>
        {state === "NO_SHOW" && <Trans>The task was not begun before its last day.</Trans>}
        {state === "INVALIDATED" && <Trans>This attempt does not count.</Trans>}
        {state !== "NO_SHOW" && state !== "INVALIDATED" && (
          <>
            {submittedAt ? (
              <Trans>The task was handed in {dateTime(submittedAt)}.</Trans>
            ) : (
              <Trans>The last day of the task is over, and what was marked is handed in.</Trans>
            )}{" "}
            <Trans>You learn the outcome together with the other parts.</Trans>
          </>
        )}
      </Notice>
      <Button component={Link} to={assessmentPath} variant="contained" sx={{ alignSelf: "flex-start" }}>
        <Trans>To my assessment</Trans>
      </Button>
    </>
  );
}
