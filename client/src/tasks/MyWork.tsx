import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { type ReactNode, startTransition, useContext, useId } from "react";
import { useSearchParams } from "react-router";
import { administrationPath, deskPath, documentsPath, homePath, ordersPath } from "../app/paths";
import { keepsOrders, useViewer } from "../app/viewer";
import { EmptyState } from "../ui/EmptyState";
import { ZoneContext } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { useNow } from "../ui/useNow";
import { DoneTask } from "./DoneTask";
import { MyWorkDocument, type MyWorkQuery } from "./MyWork.generated";
import { TaskFilters, TaskTotals } from "./TaskFilters";
import { groupOf, type TaskGroup, taskGroups } from "./taskGroups";
import { TaskRow } from "./TaskRow";
import { asKind, asRole, kindsOf } from "./taskWords";

const pageLength = 50;

const List = styled("ul")({ listStyle: "none", margin: 0, padding: 0 });

/** What waits for the person in all roles, by deadline; the expert's queue is this list. */
export function MyWork() {
  const { t } = useLingui();
  const viewer = useViewer();
  const isCoordinator = viewer?.roles.includes("COORDINATOR") ?? false;
  const isOfOffice = viewer?.roles.some(keepsOrders) ?? false;
  const [address] = useSearchParams();
  const role = asRole(address.get("role"));
  const kind = asKind(address.get("kind"));
  const kinds = kind ? [kind] : role ? [...kindsOf(role)] : null;
  const { data, fetchMore } = useSuspenseQuery(MyWorkDocument, {
    variables: {
      first: pageLength,
      open: { stage: "OPEN", kinds },
      waiting: { stage: "WAITING", kinds },
      done: { stage: "DONE", kinds },
    },
    // What waits changes by the acts of others: the list is shown at once and asked for anew.
    fetchPolicy: "cache-and-network",
  });
  const { tasks, waiting, done, taskCounts } = data;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    // In a transition the rows that are there stay in sight while the next ones come.
    startTransition(() => {
      coming = fetchMore({ variables: { after: tasks.pageInfo.endCursor } });
    });
    await coming;
  };

  return (
    <Page>
      <PageHeader title={t`My work`} actions={isOfOffice && <OfficeLinks isCoordinator={isCoordinator} />}>
        <TaskTotals counts={taskCounts} />
      </PageHeader>
      <TaskFilters counts={taskCounts} role={role} kind={kind} />
      {tasks.nodes.length > 0 ? (
        <Groups tasks={tasks.nodes} />
      ) : (
        <Nothing done={done.nodes} isFiltered={kinds !== null} />
      )}
      {tasks.pageInfo.hasNextPage && (
        <Pager shown={tasks.nodes.length} total={tasks.total} hasMore onMore={handleMore} />
      )}
      {waiting.nodes.length > 0 && (
        <Section title={t`Others act now`}>
          {waiting.nodes.map((task) => (
            <TaskRow key={task.id} task={task} isWaiting />
          ))}
        </Section>
      )}
    </Page>
  );
}

/** What the office opens every day beside its own work. */
function OfficeLinks({ isCoordinator }: { isCoordinator: boolean }) {
  return (
    <>
      {isCoordinator && (
        <Button component={Link} to={deskPath} variant="outlined">
          <Trans>Coordinator's desk</Trans>
        </Button>
      )}
      <Button component={Link} to={ordersPath}>
        <Trans>Orders</Trans>
      </Button>
    </>
  );
}

type Tasks = MyWorkQuery["tasks"]["nodes"];

/** The rows by how near their deadline is. */
function Groups({ tasks }: { tasks: Tasks }) {
  const { t } = useLingui();
  const zone = useContext(ZoneContext);
  const now = useNow();
  const titles: Readonly<Record<TaskGroup, string>> = {
    late: t`Overdue`,
    soon: t`Today and tomorrow`,
    week: t`This week`,
    later: t`Later`,
  };
  const rows = Map.groupBy(tasks, ({ dueAt }) => groupOf(dueAt, now, zone));
  const first = taskGroups.flatMap((group) => rows.get(group) ?? [])[0];

  return taskGroups.map((group) => {
    const inGroup = rows.get(group) ?? [];
    return inGroup.length === 0 ? null : (
      <Section key={group} title={titles[group]} isLate={group === "late"}>
        {inGroup.map((task) => (
          <TaskRow key={task.id} task={task} isFirst={task === first} />
        ))}
      </Section>
    );
  });
}

interface SectionProps {
  title: string;
  isLate?: boolean;
  children: ReactNode;
}

function Section({ title, isLate = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} variant="h2" color={isLate ? "error" : undefined} sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      <List>{children}</List>
    </section>
  );
}

interface NothingProps {
  done: MyWorkQuery["done"]["nodes"];
  isFiltered: boolean;
}

/** Nothing waits: said so, with what was done lately and where to go. */
function Nothing({ done, isFiltered }: NothingProps) {
  const { t } = useLingui();
  const isAdministrator = useViewer()?.roles.includes("REGION_ADMIN");
  if (isFiltered) {
    return (
      <EmptyState
        next={
          <Button component={Link} to={homePath} variant="outlined">
            <Trans>Show everything</Trans>
          </Button>
        }
      >
        <Trans>Nothing of this kind waits for you.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <EmptyState
        next={
          <Button
            component={Link}
            to={isAdministrator ? administrationPath : documentsPath}
            variant="outlined"
          >
            {isAdministrator ? t`Administration` : t`Look at the documents`}
          </Button>
        }
      >
        <Trans>Nothing waits for you at the moment. New work appears here, and a mail tells you of it.</Trans>
      </EmptyState>
      {done.length > 0 && (
        <Section title={t`Done lately`}>
          {done.map((task) => (
            <DoneTask key={task.id} task={task} />
          ))}
        </Section>
      )}
    </>
  );
}
