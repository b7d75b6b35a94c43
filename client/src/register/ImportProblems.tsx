import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import MuiLink from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import type { ImportDecision } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { DataTable } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { useFormat } from "../ui/format";
import { FormAlert } from "../ui/FormAlert";
import { SelectInput } from "../ui/inputs";
import { Pager } from "../ui/Pager";
import { DecideImportRowsDocument } from "./DecideImportRows.generated";
import type { RowsChoice, ShownImport } from "./ImportPage";
import { useImportWords } from "./importWords";

type ShownRow = ShownImport["rows"]["nodes"][number];

const Bar = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(1.5, 3),
  alignItems: "flex-end",
  justifyContent: "space-between",
}));
const Wrongs = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  overflowWrap: "anywhere",
  "& li + li": { marginTop: theme.spacing(0.75) },
  "& q": { color: theme.vars.palette.text.secondary },
}));
const Acts = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5, 1),
}));

interface ImportProblemsProps {
  made: ShownImport;
  choice: RowsChoice;
  onChoice: (choice: RowsChoice) => void;
  onMore: () => Promise<void>;
  onChanged: () => void;
}

/** The rows that are wrong or left out, a kind at a time, with what can be decided of each by hand. */
export function ImportProblems({ made, choice, onChoice, onMore, onChanged }: ImportProblemsProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { kindWord, reasons } = useImportWords();
  const { act, sending, ...trouble } = useAct(DecideImportRowsDocument, { onDone: onChanged });
  const { rows, problemCounts, wrongCount, excludedCount } = made;
  if (!wrongCount && excludedCount === 0) return null;

  const decide = (numbers: readonly number[], decision: ImportDecision | null) =>
    void act({ importId: made.id, rows: [...numbers], decision });
  const shown = rows.nodes.map((row) => row.number).slice(0, 100);
  const isExcluded = choice === "excluded";
  const whoOf = (row: ShownRow) => <Who row={row} made={made} />;
  const wrongOf = (row: ShownRow) =>
    isExcluded ? t`Left out by hand` : <WrongCells row={row} made={made} />;
  const actsOf = (row: ShownRow) => <RowActs row={row} isSending={sending} onDecide={decide} />;
  const counted = (words: string, count: number) => `${words}: ${number(count)}`;

  return (
    <section aria-label={t`Rows to look at`}>
      <Bar>
        <SelectInput
          label={t`Which rows`}
          path="choice"
          value={choice}
          onChange={(next) => onChoice(next as RowsChoice)}
          choices={[
            { value: "wrong", label: counted(t`All with problems`, wrongCount ?? 0) },
            ...kindsToChoose(problemCounts, choice).map(({ code, count }) => ({
              value: code,
              label: counted(kindWord(code), count),
            })),
            { value: "excluded", label: counted(t`Left out by hand`, excludedCount) },
          ]}
        />
        {(wrongCount ?? 0) > 0 && (
          <MuiLink href={`/files/imports/${made.id}/problems.xlsx`} download>
            <Trans>Download all problems in Excel</Trans>
          </MuiLink>
        )}
      </Bar>
      <FormAlert trouble={trouble} reasons={reasons} />
      {rows.nodes.length > 0 ? (
        <>
          <DataTable
            caption={isExcluded ? t`Rows that are left out` : t`Rows with problems`}
            columns={[
              { id: "row", header: t`Row`, cell: (row: ShownRow) => row.number },
              { id: "who", header: t`Whom it is about`, cell: whoOf },
              {
                id: "wrong",
                header: isExcluded ? t`Decided` : t`What is wrong`,
                isLong: true,
                cell: wrongOf,
              },
              {
                id: "act",
                header: t`Decide`,
                isAct: true,
                cell: actsOf,
              },
            ]}
            rows={rows.nodes}
            rowKey={(row) => String(row.number)}
          />
          <Pager
            shown={rows.nodes.length}
            total={rows.total}
            hasMore={rows.pageInfo.hasNextPage}
            onMore={onMore}
          />
          <Button loading={sending} onClick={() => decide(shown, isExcluded ? null : "EXCLUDED")}>
            {isExcluded ? (
              <Trans>Take all rows shown back in</Trans>
            ) : (
              <Trans>Leave all rows shown out</Trans>
            )}
          </Button>
        </>
      ) : (
        <EmptyState>
          <Trans>No row is of this kind.</Trans>
        </EmptyState>
      )}
    </section>
  );
}

/** The kinds of problems, with the one that is looked at also when its last row was decided. */
function kindsToChoose(
  counts: ShownImport["problemCounts"],
  choice: RowsChoice,
): readonly Pick<ShownImport["problemCounts"][number], "code" | "count">[] {
  const isListed = choice === "wrong" || choice === "excluded" || counts.some(({ code }) => code === choice);
  return isListed ? counts : [...counts, { code: choice, count: 0 }];
}

/** The text of a cell by what it means; empty where no column has it. */
const cellOf = ({ cells }: ShownRow, { columns }: ShownImport, field: string): string => {
  const column = columns.find((each) => each.field === field);
  return column ? (cells[column.number - 1] ?? "") : "";
};

function Who({ row, made }: { row: ShownRow; made: ShownImport }) {
  const names = ["FULL_NAME", "SURNAME", "GIVEN_NAME", "PATRONYMIC"].map((field) => cellOf(row, made, field));
  return (
    <span>
      {names.filter(Boolean).join(" ") || "—"}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: "block" }}>
        {cellOf(row, made, "REGISTRATION_NO")}
      </Typography>
    </span>
  );
}

function WrongCells({ row, made }: { row: ShownRow; made: ShownImport }) {
  const { fieldWord, sentence } = useImportWords();
  return (
    <Wrongs>
      {row.problems.map((problem) => {
        const text = cellOf(row, made, problem.field);
        return (
          <li key={`${problem.field} ${problem.code}`}>
            <strong>{fieldWord(problem.field)}</strong> {text && <q>{text}</q>} {sentence(problem)}
          </li>
        );
      })}
    </Wrongs>
  );
}

interface RowActsProps {
  row: ShownRow;
  isSending: boolean;
  onDecide: (rows: readonly number[], decision: ImportDecision | null) => void;
}

function RowActs({ row: { number, decision, problems }, isSending, onDecide }: RowActsProps) {
  const { t } = useLingui();
  const has = (...codes: string[]) => problems.some(({ code }) => codes.includes(code));
  const isOne = problems.some(({ code, values }) => code === "PERSON_KNOWN" && values[0]?.value === "1");
  const button = (words: string, label: string, next: ImportDecision | null) => (
    <Button size="small" aria-label={label} disabled={isSending} onClick={() => onDecide([number], next)}>
      {words}
    </Button>
  );
  if (decision === "EXCLUDED") return button(t`Take back in`, t`Take row ${number} back in`, null);
  return (
    <Acts>
      {isOne && button(t`The same person`, t`Row ${number}: the same person`, "SAME_PERSON")}
      {has("PERSON_KNOWN", "PERSON_TWICE", "PERSON_IN_REGISTER") &&
        button(t`A namesake`, t`Row ${number}: a namesake`, "OTHER_PERSON")}
      {button(t`Leave out`, t`Leave row ${number} out`, "EXCLUDED")}
    </Acts>
  );
}
