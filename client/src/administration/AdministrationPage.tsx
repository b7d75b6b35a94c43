import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { calendarPath, criteriaPath, institutionsPath, peoplePath, regulationPath } from "../app/paths";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StatusChip } from "../ui/StatusChip";
import { AdministrationPageDocument } from "./AdministrationPage.generated";

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": {
    display: "flex",
    flexWrap: "wrap",
    gap: theme.spacing(1, 3),
    alignItems: "center",
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& > li > div": { flex: "1 1 20rem", minWidth: 0 },
  "& a": { fontSize: "1.0625rem", fontWeight: 600 },
  "& p": { margin: 0, color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
}));

interface EntryProps {
  to: string;
  name: string;
  /** What waits or is missing there, if anything. */
  state?: ReactNode;
  children: ReactNode;
}

function Entry({ to, name, state, children }: EntryProps) {
  return (
    <li>
      <div>
        <Link to={to}>{name}</Link>
        <p>{children}</p>
      </div>
      {state}
    </li>
  );
}

/** The administrator's desk: what there is to keep, and what waits. */
export function AdministrationPage() {
  const { t } = useLingui();
  const { date } = useFormat();
  const { data } = useSuspenseQuery(AdministrationPageDocument, {
    variables: { first: 1 },
    fetchPolicy: "cache-and-network",
  });
  const { administration, rubrics, people } = data;
  if (!administration) return <NotFoundPage />;
  const { unconfirmedInstitutionCount, unconfirmedEmploymentCount, regulation } = administration;
  const waiting = unconfirmedInstitutionCount + unconfirmedEmploymentCount;

  return (
    <Page>
      <PageHeader title={t`Administration`}>
        <Trans>What the whole region works by. Every change is kept with its basis and author.</Trans>
      </PageHeader>
      <List>
        {administration.viewerCanRegulate && (
          <>
            <Entry to={peoplePath} name={t`People and roles`}>
              <Plural value={people.total.count} one="# person holds a role" other="# people hold a role" />
            </Entry>
            <Entry to={regulationPath} name={t`Regulation`}>
              {regulation ? (
                <Trans>
                  Edition {regulation.edition}, in force since {date(regulation.effectiveFromOn)}
                </Trans>
              ) : (
                <Trans>The defaults hold: no edition is in force yet</Trans>
              )}
            </Entry>
            <Entry
              to={calendarPath}
              name={t`Working calendar`}
              state={
                !administration.isCalendarEntered && (
                  <StatusChip tone="soon">
                    <Trans>no transfers this year</Trans>
                  </StatusChip>
                )
              }
            >
              <Trans>Transfers of days off, by which terms in working days are counted</Trans>
            </Entry>
          </>
        )}
        <Entry
          to={institutionsPath}
          name={t`Institutions and posts`}
          state={
            waiting > 0 && (
              <StatusChip tone="soon">
                <Plural value={waiting} one="# waits for you" other="# wait for you" />
              </StatusChip>
            )
          }
        >
          <Trans>Employers of experts and participants: to confirm, join and rename</Trans>
        </Entry>
        {administration.viewerCanRegulate && (
          <Entry to={criteriaPath} name={t`Criteria of assessment`}>
            <Plural
              value={rubrics.filter(({ isRetired }) => !isRetired).length}
              one="# edition of the expert sheet is in use"
              other="# editions of the expert sheet are in use"
            />
          </Entry>
        )}
      </List>
    </Page>
  );
}
