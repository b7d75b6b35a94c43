import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { startTransition, useState } from "react";
import { useParams, useSearchParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { importsPath } from "../app/paths";
import type { ImportProblemCode } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { StateLine } from "../ui/StateLine";
import { DiscardImport } from "./DiscardImport";
import { ImportColumnsForm } from "./ImportColumnsForm";
import { RegisterImportDocument, type RegisterImportQuery } from "./ImportPage.generated";
import { ImportProblems } from "./ImportProblems";
import { ImportResult } from "./ImportResult";
import { ImportStart } from "./ImportStart";
import { importTones, useImportWords } from "./importWords";
import { ImportWork } from "./ImportWork";

/** An import as its page reads it. */
export type ShownImport = NonNullable<RegisterImportQuery["registerImport"]>;

/** Which rows the page lists: wrong ones, those with one kind of problem, or those that are left out. */
export type RowsChoice = "wrong" | "excluded" | ImportProblemCode;

const pageLength = 25;

/** What an address asks for; whatever it has that is no choice asks for all wrong rows. */
const choiceIn = (asked: string | null, isKind: (word: string) => word is ImportProblemCode): RowsChoice =>
  asked !== null && (asked === "excluded" || isKind(asked)) ? asked : "wrong";

const filterOf = (choice: RowsChoice) => {
  if (choice === "wrong") return { isWrong: true };
  return choice === "excluded" ? { isExcluded: true } : { code: choice };
};

/** One import on its way: columns, problems, run, result. Its progress comes by itself. */
export function ImportPage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { dateTime } = useFormat();
  const { stateWord, isKind } = useImportWords();
  const [params, setParams] = useSearchParams();
  const choice = choiceIn(params.get("rows"), isKind);
  const { data, fetchMore, refetch } = useSuspenseQuery(RegisterImportDocument, {
    variables: { id, first: pageLength, filter: filterOf(choice) },
    fetchPolicy: "cache-and-network",
  });
  const [namesColumns, setNamesColumns] = useState(false);
  const made = data.registerImport;
  if (!made) return <NotFoundPage />;

  const handleChanged = () => startTransition(() => void refetch());
  const handleMore = async () => {
    let coming: Promise<unknown> | undefined;
    startTransition(() => {
      coming = fetchMore({ variables: { after: made.rows.pageInfo.endCursor } });
    });
    await coming;
  };
  const {
    state,
    fileName,
    sheetName,
    otherSheetCount,
    receivedAt,
    version,
    viewerCanCheck,
    viewerCanDiscard,
  } = made;
  const showsColumns = viewerCanCheck && (state === "READ" || namesColumns);

  return (
    <Page>
      <PageHeader
        title={fileName}
        above={<Link to={importsPath}>{t`Bringing a register from Excel`}</Link>}
        actions={
          state === "CHECKED" && !namesColumns ? (
            <Button variant="outlined" onClick={() => setNamesColumns(true)}>
              <Trans>Change the columns</Trans>
            </Button>
          ) : undefined
        }
      >
        <StateLine
          state={stateWord(state)}
          tone={importTones[state]}
          next={
            <Trans>
              Sheet “{sheetName}”, received {dateTime(receivedAt)}
            </Trans>
          }
        />
      </PageHeader>
      {otherSheetCount > 0 && state === "READ" && (
        <Notice severity="info">
          <Trans>The workbook has further sheets. Only the first one is read.</Trans>
        </Notice>
      )}
      {showsColumns ? (
        <ImportColumnsForm
          key={version}
          made={made}
          onDone={() => {
            setNamesColumns(false);
            handleChanged();
          }}
        />
      ) : (
        <>
          <ImportWork made={made} onChanged={handleChanged} />
          <ImportResult made={made} onChanged={handleChanged} />
          {state === "CHECKED" && (
            <>
              <ImportStart made={made} onChanged={handleChanged} />
              <ImportProblems
                made={made}
                choice={choice}
                onChoice={(next) => setParams(next === "wrong" ? {} : { rows: next }, { replace: true })}
                onMore={handleMore}
                onChanged={handleChanged}
              />
            </>
          )}
        </>
      )}
      {viewerCanDiscard && <DiscardImport made={made} />}
    </Page>
  );
}
