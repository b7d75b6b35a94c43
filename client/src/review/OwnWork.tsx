import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import MuiLink from "@mui/material/Link";
import Stack from "@mui/material/Stack";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { documentPath, homePath } from "../app/paths";
import { type Column, DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { StatusChip } from "../ui/StatusChip";
import {
  OwnConflictsFragmentDoc,
  type OwnConflictsFragment,
  OwnWorkFragmentDoc,
  type OwnWorkFragment,
} from "./OwnWork.generated";
import { useConflictGrounds } from "./conflictWords";

type Work = NonNullable<OwnWorkFragment["expertWork"]>;

/** An expert's load now and delivered reviews by year, each year with its certificate. */
export function OwnWork({ viewer: from }: { viewer: FragmentType<OwnWorkFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: OwnWorkFragmentDoc, fragmentName: "OwnWork", from });
  const columns = useYearColumns(data.expertWork?.entry ?? null);
  if (!data.expertWork) return null;
  const { openCount, mostAtOnce, years } = data.expertWork;

  return (
    <Stack spacing={2} sx={{ alignItems: "flex-start" }}>
      <div>
        <Trans>
          Open now: {openCount} of {mostAtOnce} at the same time.
        </Trans>{" "}
        {openCount > 0 && (
          <Link to={homePath}>
            <Trans>Show them</Trans>
          </Link>
        )}
      </div>
      {years.length === 0 ? (
        <EmptyState>
          <Trans>
            Years appear here when an expertise is concluded in which you have delivered a review.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <DataTable
            caption={t`Delivered reviews by year`}
            rows={years}
            rowKey={({ year }) => String(year)}
            columns={columns}
          />
          <Typography variant="body2" color="textSecondary">
            <Trans>
              A certificate carries a code by which anybody can check it. It names no documents, and hours are
              by the norm of each expertise, not measured.
            </Trans>
          </Typography>
        </>
      )}
    </Stack>
  );
}

function useYearColumns(entry: Work["entry"] | null): readonly Column<Work["years"][number]>[] {
  const { t } = useLingui();
  return [
    { id: "year", header: t`Year`, cell: ({ year }) => year },
    {
      id: "documents",
      header: t`Documents`,
      cell: ({ documentCount }) => <Plural value={documentCount} one="# document" other="# documents" />,
    },
    { id: "reviews", header: t`Expert sheets`, isNumeric: true, cell: (row) => row.reviewCount },
    { id: "hours", header: t`Hours by the norm`, isNumeric: true, cell: ({ hours }) => hours },
    {
      id: "certificate",
      header: t`Certificate`,
      isAct: true,
      cell: ({ year }) =>
        entry?.proof && (
          <MuiLink href={`/files/work-certificates/${entry.id}.pdf?year=${year}`} download>
            <Trans>Certificate of {year} (PDF)</Trans>
          </MuiLink>
        ),
    },
  ];
}

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": {
    paddingBlock: theme.spacing(1),
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    overflowWrap: "anywhere",
  },
  "& small": { display: "block", color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
}));

/** Conflicts of interest that one has declared; they stand for every later draw. */
export function OwnConflicts({ viewer: from }: { viewer: FragmentType<OwnConflictsFragment> }) {
  const grounds = useConflictGrounds();
  const { date } = useFormat();
  const { data } = useSuspenseFragment({
    fragment: OwnConflictsFragmentDoc,
    fragmentName: "OwnConflicts",
    from,
  });
  const conflicts = data.expertWork?.conflicts ?? [];

  if (conflicts.length === 0)
    return (
      <EmptyState>
        <Trans>None. A conflict is declared on the page of the assignment that it concerns.</Trans>
      </EmptyState>
    );
  return (
    <List>
      {conflicts.map(({ ground, note, declaredAt, isWaived, document, person }) => (
        <li key={`${declaredAt} ${document?.id ?? person?.id}`}>
          {document && (
            <Link to={documentPath(document.id)}>
              {document.code} {document.title}
            </Link>
          )}
          {person?.fullName}
          <small>
            {grounds[ground]}, {date(declaredAt)}
            {note && <> — {note}</>}
          </small>
          {isWaived && (
            <StatusChip tone="quiet">
              <Trans>waived by the coordinator</Trans>
            </StatusChip>
          )}
        </li>
      ))}
    </List>
  );
}
