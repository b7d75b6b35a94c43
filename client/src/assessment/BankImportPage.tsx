import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { NotFoundPage } from "../app/NotFoundPage";
import { bankPath } from "../app/paths";
import type {
  ItemComponent,
  ItemDifficulty,
  ItemFileFormat,
  ItemImportProblem,
} from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { useViewer } from "../app/viewer";
import { type Column, DataTable } from "../ui/DataTable";
import { Field } from "../ui/Field";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChoiceInput, SelectInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useAssessmentWords } from "./assessmentWords";
import {
  BankImportDocument,
  ImportItemsDocument,
  type ImportItemsMutation,
} from "./BankImportPage.generated";
import { itemDifficulties, useItemLabels, useItemReasons, useItemWords } from "./itemWords";

type Lines = Extract<ImportItemsMutation["importItems"], { __typename: "ImportItemsSuccess" }>["lines"];

/** Bringing questions from a file of another system: drafts of what can be read, a line for each question that cannot. */
export function BankImportPage() {
  const roles: readonly string[] = useViewer()?.roles ?? [];
  if (!roles.includes("ASSESSOR")) return <NotFoundPage />;
  return <BankImport />;
}

/** The form, and what came of the last file. */
export function BankImport() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(BankImportDocument);
  const reasons = useItemReasons();
  const labelOf = useItemLabels();
  const { components } = useAssessmentWords();
  const { difficulties } = useItemWords();
  const [format, setFormat] = useState<ItemFileFormat>("GIFT");
  const [text, setText] = useState("");
  const [direction, setDirection] = useState("");
  const [component, setComponent] = useState<ItemComponent>("GOALS");
  const [difficulty, setDifficulty] = useState<ItemDifficulty>("MEDIUM");
  const [lines, setLines] = useState<Lines | null>(null);
  const { act, sending, ...trouble } = useAct(ImportItemsDocument, {
    onDone: ({ lines: coming }) => setLines(coming),
  });
  const labels = Object.fromEntries(
    trouble.problems.map(({ path }) => [path, path === "text" ? t`File` : labelOf(path)]),
  );

  return (
    <Page width="text">
      <PageHeader title={t`Items from a file`} above={<Link to={bankPath}>{t`Item bank`}</Link>}>
        <Trans>
          Questions become your drafts; you complete reasons and sources and release them. What cannot be read
          is told line by line, nothing is guessed.
        </Trans>
      </PageHeader>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setLines(null);
          void act({ format, text, direction: direction || null, component, difficulty });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <ChoiceInput
            label={t`Form of the file`}
            path="format"
            value={format}
            onChange={(value) => setFormat(value as ItemFileFormat)}
            choices={[
              { value: "GIFT", label: "GIFT", hint: t`Plain text; markup in it stays text.` },
              { value: "MOODLE_XML", label: "Moodle XML" },
              { value: "QTI", label: "QTI 3", hint: t`Items of one interaction with their right answers.` },
            ]}
          />
          <Field label={t`File`} hint={t`At most 150 KB; divide a larger one.`} path="text" trouble={trouble}>
            {(control) => (
              <input
                {...control}
                type="file"
                accept=".txt,.gift,.xml"
                onChange={({ target }) => {
                  void target.files?.[0]?.text().then(setText);
                }}
              />
            )}
          </Field>
          <SelectInput
            label={t`Direction`}
            hint={t`Of all questions of the file; each may be changed afterwards.`}
            path="direction"
            trouble={trouble}
            value={direction}
            onChange={setDirection}
            choices={[
              { value: "", label: t`Common part` },
              ...data.directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` })),
            ]}
          />
          <SelectInput
            label={t`Component`}
            path="component"
            trouble={trouble}
            value={component}
            onChange={(value) => setComponent(value as ItemComponent)}
            choices={(Object.keys(components) as ItemComponent[]).map((value) => ({
              value,
              label: components[value],
            }))}
          />
          <SelectInput
            label={t`Difficulty`}
            path="difficulty"
            value={difficulty}
            onChange={(value) => setDifficulty(value as ItemDifficulty)}
            choices={itemDifficulties.map((value) => ({ value, label: difficulties[value] }))}
          />
          <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
            <Trans>Bring as drafts</Trans>
          </Button>
        </FormColumn>
      </form>
      {lines && <Report lines={lines} />}
    </Page>
  );
}

function Report({ lines }: { lines: Lines }) {
  const { t } = useLingui();
  const words = useImportWords();
  const taken = lines.filter(({ path }) => path).length;
  const left = lines.length - taken;
  const columns: Column<Lines[number]>[] = [
    { id: "position", header: t`No.`, cell: ({ position }) => position, isNumeric: true },
    { id: "title", header: t`Name in the file`, cell: ({ title }) => title || "–" },
    {
      id: "outcome",
      header: t`What came of it`,
      cell: outcomeOf(words),
    },
  ];
  return (
    <section aria-labelledby="report">
      <Typography id="report" variant="h2" tabIndex={-1}>
        <Plural value={taken} one="# draft was made" other="# drafts were made" />
        {left > 0 && (
          <>
            , <Plural value={left} one="# question was not read" other="# questions were not read" />
          </>
        )}
      </Typography>
      <DataTable
        caption={t`Questions of the file`}
        rows={lines}
        rowKey={({ position }) => String(position)}
        columns={columns}
      />
    </section>
  );
}

function useImportWords(): Readonly<Record<ItemImportProblem, string>> {
  const { t } = useLingui();
  return {
    UNSUPPORTED_TYPE: t`Questions of this kind are not read. Write it by hand.`,
    NOT_A_QUESTION: t`There is no answer block: this is no question.`,
    SEVERAL_BLOCKS: t`There is more than one place for an answer. Divide the question.`,
    PARTIAL_CREDIT: t`An answer gives a part of the points; here all or none are given. Decide what is right and write it by hand.`,
    NO_RIGHT_ANSWER: t`No answer is marked as right.`,
    MARKUP: t`There is a picture, a table or a formula that would be lost. Put it into words.`,
    WILDCARD: t`An accepted answer has the sign *. Name all spellings.`,
    CASE_MATTERS: t`Capital letters matter there, and here they never do.`,
    UNITS: t`There are several units. Leave one, and name it in the question.`,
    NOT_A_NUMBER: t`The right answer is no number.`,
    DUPLICATE_ID: t`The same id was met before in the file.`,
    DUPLICATE_STEM: t`The same question is in the bank already, or was met before in the file.`,
    MALFORMED: t`It is not written as the format says.`,
    TOO_LARGE: t`It has longer texts or more answers than an item may have.`,
  };
}

/** What came of a question: the draft that it became, or why it became none. */
const outcomeOf =
  (words: Readonly<Record<ItemImportProblem, string>>) =>
  ({ path, problem }: Lines[number]) =>
    path ? (
      <Link to={path}>
        <Trans>draft</Trans>
      </Link>
    ) : (
      problem && words[problem]
    );
