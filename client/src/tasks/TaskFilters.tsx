import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { TaskKind } from "../app/schema.generated";
import { Link } from "../ui/Link";
import { kindsOf, type TaskRole, taskRoles, useTaskWords } from "./taskWords";

/** How many tasks of a kind wait. */
export interface KindCount {
  kind: TaskKind;
  count: number;
}

const Bar = styled("nav")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1),
  "& a": {
    display: "inline-block",
    minHeight: 36,
    padding: theme.spacing(0.75, 1.5),
    border: `1px solid ${theme.vars.palette.surface.field}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.vars.palette.text.primary,
    fontSize: "0.9375rem",
    textDecoration: "none",
  },
  "& a:hover": { backgroundColor: theme.vars.palette.surface.wash },
  "& a[aria-current]": {
    borderColor: theme.vars.palette.primary.main,
    backgroundColor: theme.vars.palette.surface.chosen,
    color: theme.vars.palette.primary.main,
    fontWeight: 600,
  },
}));

interface TaskFiltersProps {
  counts: readonly KindCount[];
  role: TaskRole | null;
  kind: TaskKind | null;
}

const address = (role: TaskRole | null, kind: TaskKind | null) =>
  `?${new URLSearchParams({ ...(role && { role }), ...(kind && { kind }) })}`;

/** Narrows the list by role, then by kind; what has nothing waiting is not offered. Lives in the address. */
export function TaskFilters({ counts, role, kind }: TaskFiltersProps) {
  const { t } = useLingui();
  const { wordsOf, roleWord } = useTaskWords();
  const countOf = (kinds: readonly TaskKind[]) =>
    counts.filter((each) => kinds.includes(each.kind)).reduce((sum, { count }) => sum + count, 0);
  const roles = taskRoles.filter((each) => each === role || countOf(kindsOf(each)) > 0);
  const offered = role ? kindsOf(role) : counts.map((each) => each.kind);
  const kinds = offered.filter((each) => each === kind || countOf([each]) > 0);
  const hasRoles = roles.length > 1 || role !== null;
  const hasKinds = kinds.length > 1 || kind !== null;
  if (!hasRoles && !hasKinds) return null;

  return (
    <>
      {hasRoles && (
        <Bar aria-label={t`By role`}>
          <Link to={address(null, null)} aria-current={role === null && kind === null ? "true" : undefined}>
            <Trans>All roles</Trans>
          </Link>
          {roles.map((each) => (
            <Link key={each} to={address(each, null)} aria-current={each === role ? "true" : undefined}>
              {roleWord(each)}
              {"\u00A0·\u00A0"}
              {countOf(kindsOf(each))}
            </Link>
          ))}
        </Bar>
      )}
      {hasKinds && (
        <Bar aria-label={t`By kind of work`}>
          {kinds.map((each) => (
            <Link
              key={each}
              to={address(role, each === kind ? null : each)}
              aria-current={each === kind ? "true" : undefined}
            >
              {wordsOf(each, false).asked}
              {"\u00A0·\u00A0"}
              {countOf([each])}
            </Link>
          ))}
        </Bar>
      )}
    </>
  );
}

/** How much waits in all, and how much of it is late. */
export function TaskTotals({ counts }: { counts: readonly (KindCount & { lateCount: number })[] }) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const late = counts.reduce((sum, { lateCount }) => sum + lateCount, 0);
  if (all === 0) return null;
  return (
    <>
      <Plural value={all} one="# thing waits for you" other="# things wait for you" />
      {late > 0 && (
        <>
          {", "}
          <Plural value={late} one="# of them is overdue" other="# of them are overdue" />
        </>
      )}
    </>
  );
}
