import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment, useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { startTransition, useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationCheckPath, applicationsPath, blueprintsPath } from "../app/paths";
import { useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { StatusChip } from "../ui/StatusChip";
import { InvalidateDialog, RescheduleDialog } from "./AttemptActs";
import { AttemptTimeText } from "./AttemptTimeText";
import { attemptTones, useAssessmentWords } from "./assessmentWords";
import { PartText } from "./PartText";
import { ScheduleForm } from "./ScheduleForm";
import {
  type ScheduledAttemptFragment,
  ScheduledAttemptFragmentDoc,
  SchedulePageDocument,
  type SchedulePageQuery,
} from "./SchedulePage.generated";

const pageLength = 30;

const List = styled("ul")(({ theme }) => ({
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
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: theme.spacing(1), alignItems: "center" },
}));

/** The registrar schedules admitted candidates, and keeps what is scheduled in order. */
export function SchedulePage() {
  const isRegistrar = useViewer()?.roles.includes("REGISTRAR") ?? false;
  return isRegistrar ? <Schedule /> : <NotFoundPage />;
}

/** The page for whom it is. */
export function Schedule() {
  const { t } = useLingui();
  const [scheduled, setScheduled] = useState(0);
  const { data, fetchMore, refetch } = useSuspenseQuery(SchedulePageDocument, {
    variables: { first: pageLength },
    fetchPolicy: "cache-and-network",
  });
  const { blueprintInForce, applicationsToSchedule, attemptsUnderWay } = data;
  const { nodes, pageInfo, total } = attemptsUnderWay;
  const again = () => startTransition(() => void refetch());
  const handleMore = async () => {
    let more: Promise<unknown> | undefined;
    startTransition(() => {
      more = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await more;
  };

  return (
    <Page width="text">
      <PageHeader
        title={t`Schedule of the assessment`}
        above={<Link to={applicationsPath}>{t`Applications to the register`}</Link>}
        actions={
          <Button component={Link} to={blueprintsPath} variant="outlined">
            <Trans>Blueprint</Trans>
          </Button>
        }
      >
        <Trans>Each candidate gets a paper of their own, drawn and sealed when you schedule.</Trans>
      </PageHeader>
      {scheduled > 0 && (
        <Notice severity="success">
          <Plural
            value={scheduled}
            one="Scheduled for # candidate, who is told by mail."
            other="Scheduled for # candidates, who are told by mail."
          />
        </Notice>
      )}
      <section aria-labelledby="waiting">
        <Typography id="waiting" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Admitted candidates</Trans>
        </Typography>
        <Waiting
          waiting={applicationsToSchedule}
          blueprint={blueprintInForce}
          onScheduled={(count) => {
            setScheduled(count);
            again();
          }}
        />
      </section>
      <section aria-labelledby="under-way">
        <Typography id="under-way" variant="h2" sx={{ marginBottom: 1 }}>
          <Trans>Scheduled and under way</Trans>
        </Typography>
        {nodes.length > 0 ? (
          <>
            <List>
              {nodes.map((attempt) => (
                <Row key={attempt.id} attempt={attempt} blueprint={blueprintInForce} onChanged={again} />
              ))}
            </List>
            <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
          </>
        ) : (
          <EmptyState>
            <Trans>Nothing is scheduled.</Trans>
          </EmptyState>
        )}
      </section>
    </Page>
  );
}

interface WaitingProps {
  waiting: SchedulePageQuery["applicationsToSchedule"];
  blueprint: SchedulePageQuery["blueprintInForce"];
  onScheduled: (count: number) => void;
}

function Waiting({ waiting, blueprint, onScheduled }: WaitingProps) {
  if (waiting.length === 0)
    return (
      <EmptyState>
        <Trans>Nobody waits. A candidate comes here when the application is admitted.</Trans>
      </EmptyState>
    );
  if (!blueprint)
    return (
      <Notice severity="warning">
        <Trans>No blueprint is in force, so nothing can be scheduled.</Trans>{" "}
        <Link to={blueprintsPath}>
          <Trans>Issue a blueprint</Trans>
        </Link>
      </Notice>
    );
  return <ScheduleForm waiting={waiting} blueprint={blueprint} onScheduled={onScheduled} />;
}

interface RowProps {
  attempt: FragmentType<ScheduledAttemptFragment>;
  blueprint: SchedulePageQuery["blueprintInForce"];
  onChanged: () => void;
}

function Row({ attempt: from, blueprint, onChanged }: RowProps) {
  const { data: attempt } = useSuspenseFragment({ fragment: ScheduledAttemptFragmentDoc, from });
  const { dateTime, deadline } = useFormat();
  const { states } = useAssessmentWords();
  const [asked, setAsked] = useState<"reschedule" | "invalidate" | null>(null);
  const { part, ordinal, state, opensAt, closesAt, person, application } = attempt;
  const dialog = {
    attempt,
    onClose: () => setAsked(null),
    onDone: () => {
      setAsked(null);
      onChanged();
    },
  };
  return (
    <li>
      <div>
        {application && (
          <Link to={applicationCheckPath(application.id)}>
            {[person.fullName, application.number].filter(Boolean).join(", ")}
          </Link>
        )}
        <div>
          <PartText part={part} />
          {ordinal > 1 && (
            <>
              , <Trans>attempt {ordinal}</Trans>
            </>
          )}
          , <AttemptTimeText {...attempt} />
        </div>
        <div className="facts">
          <Trans>
            may be started from {dateTime(opensAt)} until {deadline(closesAt)}
          </Trans>
        </div>
      </div>
      <div className="acts">
        <StatusChip tone={attemptTones[state]}>{states[state]}</StatusChip>
        {attempt.viewerCanReschedule && (
          <Button size="small" onClick={() => setAsked("reschedule")}>
            <Trans>Reschedule</Trans>
          </Button>
        )}
        {attempt.viewerCanInvalidate && (
          <Button size="small" onClick={() => setAsked("invalidate")}>
            <Trans>Grant a new attempt</Trans>
          </Button>
        )}
      </div>
      {asked === "reschedule" && <RescheduleDialog {...dialog} />}
      {asked === "invalidate" && <InvalidateDialog {...dialog} blueprint={blueprint} />}
    </li>
  );
}
