import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ItemComponent, PaperConstraintKind } from "../app/schema.generated";
import { useBlueprintWords } from "./blueprintWords";

const List = styled("ul")(({ theme }) => ({
  margin: 0,
  paddingInlineStart: theme.spacing(2.5),
  "& li + li": { marginTop: theme.spacing(1) },
}));

interface PaperCell {
  cell: number | null;
  directionCode: string | null;
}

/** A conflict as the API tells it. */
export interface Conflicting {
  constraints: readonly (PaperCell & { kind: PaperConstraintKind; enemySet: string | null })[];
  lacks: readonly (PaperCell & { count: number })[];
}

interface PaperConflictsProps {
  conflicts: readonly Conflicting[];
  cells: readonly { component: ItemComponent | null }[];
  exposurePercent: number;
}

/** What keeps a paper from being drawn, each conflict as a sentence with what to write into the bank. */
export function PaperConflicts({ conflicts, ...blueprint }: PaperConflictsProps) {
  return (
    <List>
      {conflicts.map((conflict) => (
        <Conflict key={JSON.stringify(conflict.constraints)} conflict={conflict} {...blueprint} />
      ))}
    </List>
  );
}

function Conflict({
  conflict,
  cells,
  exposurePercent,
}: { conflict: Conflicting } & Omit<PaperConflictsProps, "conflicts">) {
  const { t, i18n } = useLingui();
  const { cellName } = useBlueprintWords();
  const nameOf = ({ cell, directionCode }: PaperCell) =>
    cellName(directionCode, cells[cell ?? -1]?.component);
  const ofKind = (kind: PaperConstraintKind) =>
    conflict.constraints.filter((constraint) => constraint.kind === kind);
  const joined = (words: readonly string[]) => new Intl.ListFormat(i18n.locale).format(words);
  const wanted = ofKind("CELL").map(nameOf);
  const names = joined(wanted);
  const sets = joined(ofKind("ENEMIES").map(({ enemySet }) => `«${enemySet}»`));
  const because = [
    ...(ofKind("EXPOSURE").length > 0
      ? [t`one item may stand in at most ${exposurePercent} % of papers`]
      : []),
    ...(sets ? [t`items of one set never meet in a paper: ${sets}`] : []),
    ...(ofKind("OVERLAP").length > 0 ? [t`the candidate has met too many of them in an earlier paper`] : []),
  ].join("; ");

  return (
    <li>
      {wanted.length > 1 ? (
        <Trans>Not enough items for all of these at once: {names}</Trans>
      ) : (
        <Trans>Not enough items: {names}</Trans>
      )}
      {because && ` (${because})`}.{" "}
      {conflict.lacks.map((lack, index) => (
        <span key={nameOf(lack)}>
          {index === 0 ? <Trans>What helps:</Trans> : <Trans>or</Trans>}{" "}
          <Plural value={lack.count} one="# new item" other="# new items" />
          {wanted.length > 1 && ` – ${nameOf(lack)}`}
          {index < conflict.lacks.length - 1 ? ", " : "."}
        </span>
      ))}
    </li>
  );
}
