import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { startTransition, useDeferredValue } from "react";
import { useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { applicationCheckPath, applicationsPath, schedulingPath } from "../app/paths";
import type { ApplicationState } from "../app/schema.generated";
import { useViewer } from "../app/viewer";
import { DueChip } from "../ui/DueChip";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { SelectInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { SearchBox } from "../ui/SearchBox";
import { StatusChip } from "../ui/StatusChip";
import { ApplicationsDocument, type ApplicationsQuery } from "./ApplicationsPage.generated";
import { applicationTones, useApplicationWords } from "./applicationWords";
import { dot } from "../ui/dot";

const pageLength = 30;

/** What the list is narrowed to, by the word in the address. */
const views = {
  check: ["SUBMITTED"],
  returned: ["RETURNED"],
  admitted: ["ADMITTED", "ASSESSMENT"],
  assessed: ["ASSESSED", "AT_COMMISSION", "RECOMMENDED"],
  over: ["COMPLETED", "NOT_ADMITTED", "REFUSED", "WITHDRAWN", "EXPIRED"],
} as const satisfies Record<string, readonly ApplicationState[]>;
type View = keyof typeof views;
const asView = (word: string | null): View => (word && word in views ? (word as View) : "check");

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
  "& .name": { fontSize: "1.0625rem", fontWeight: 500 },
  "& .facts": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
  [theme.breakpoints.up("sm")]: { "& > li": { gridTemplateColumns: "minmax(0, 1fr) auto" } },
}));

/** The registrar's work list: what is to be checked, the oldest first, with the time that is left (R03). */
export function ApplicationsPage() {
  const { t } = useLingui();
  const isRegistrar = useViewer()?.roles.includes("REGISTRAR") ?? false;
  return isRegistrar ? (
    <Page>
      <PageHeader
        title={t`Applications to the register`}
        actions={
          <Button component={Link} to={schedulingPath} variant="outlined">
            <Trans>Schedule of the assessment</Trans>
          </Button>
        }
      >
        <Trans>The oldest first. Being late refuses nobody: the application waits until it is checked.</Trans>
      </PageHeader>
      <WorkList />
    </Page>
  ) : (
    <NotFoundPage />
  );
}

function WorkList() {
  const { t } = useLingui();
  const [params, setParams] = useSearchParams();
  const view = useDeferredValue(asView(params.get("view")));
  const search = useDeferredValue(params.get("q") ?? "");
  const change = (next: { view?: View; q?: string }) =>
    setParams(
      Object.entries({ view: params.get("view") ?? "", q: params.get("q") ?? "", ...next }).filter(
        ([, value]) => value !== "",
      ),
      { replace: true },
    );
  const { data, fetchMore } = useSuspenseQuery(ApplicationsDocument, {
    variables: { first: pageLength, filter: { states: [...views[view]], search: search || null } },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.applications;
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: pageInfo.endCursor } });
    });
    await coming;
  };

  return (
    <>
      <SearchBox
        key={search}
        label={t`Number or name of the candidate`}
        initial={search}
        onSearch={(q) => change({ q })}
      />
      <SelectInput
        label={t`Show`}
        path="view"
        value={view}
        onChange={(next) => change({ view: asView(next) })}
        choices={[
          { value: "check", label: t`to be checked` },
          { value: "returned", label: t`returned for completion` },
          { value: "admitted", label: t`admitted, awaiting the assessment` },
          { value: "assessed", label: t`assessed` },
          { value: "over", label: t`over` },
        ]}
      />
      {nodes.length > 0 ? (
        <section aria-label={t`Applications`}>
          <List>
            {nodes.map((application) => (
              <Row key={application.id} application={application} />
            ))}
          </List>
          <Pager shown={nodes.length} total={total} hasMore={pageInfo.hasNextPage} onMore={handleMore} />
        </section>
      ) : (
        <EmptyState
          next={
            (search || view !== "check") && (
              <Button component={Link} to={applicationsPath} variant="outlined">
                <Trans>Show what is to be checked</Trans>
              </Button>
            )
          }
        >
          {search || view !== "check" ? (
            <Trans>There is no such application.</Trans>
          ) : (
            <Trans>No application waits for the check. You hear by mail when one is submitted.</Trans>
          )}
        </EmptyState>
      )}
    </>
  );
}

type Application = ApplicationsQuery["applications"]["nodes"][number];

function Row({ application }: { application: Application }) {
  const { date } = useFormat();
  const { purposes, states } = useApplicationWords();
  const { id, number, purpose, state, submittedAt, checkBy, resubmitBy, isViewers, applicant } = application;
  const on = submittedAt && date(submittedAt);
  const by = state === "SUBMITTED" ? checkBy : state === "RETURNED" ? resubmitBy : null;

  return (
    <li>
      <Link className="name" to={applicationCheckPath(id)}>
        {[number, applicant.fullName].filter(Boolean).join(dot)}
      </Link>
      <span>
        {by ? <DueChip at={by} /> : <StatusChip tone={applicationTones[state]}>{states[state]}</StatusChip>}
      </span>
      <span className="facts">
        {[purposes[purpose], applicant.municipality?.nameRu].filter(Boolean).join(dot)}
        {on && (
          <>
            {dot}
            <Trans>submitted on {on}</Trans>
          </>
        )}
        {isViewers && (
          <>
            {dot}
            <Trans>your own: another registrar checks it</Trans>
          </>
        )}
      </span>
    </li>
  );
}
