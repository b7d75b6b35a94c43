import type { FragmentType, TypedDocumentNode } from "@apollo/client";
import { useSuspenseQuery } from "@apollo/client/react";
import { type DocumentNode, Kind, parse } from "graphql";
import type { ReactNode } from "react";
import { type DocumentTextFragment, DocumentTextFragmentDoc } from "./DocumentText.generated";
import type { Block, Run, TableCell } from "./textTypes";

const plainRun = {
  __typename: "Run" as const,
  bold: null,
  italic: null,
  underline: null,
  strike: null,
  sup: null,
  sub: null,
  href: null,
  footnote: null,
};

/** A stretch of text. */
export const aRun = (text: string, given: Partial<Run> = {}): Run => ({ ...plainRun, text, ...given });

/** A paragraph, unless it is given another kind. */
export const aBlock = (id: string, text: string, given: Partial<Block> = {}): Block => ({
  __typename: "Block",
  id,
  kind: "PARAGRAPH",
  level: null,
  number: null,
  text,
  runs: text ? [aRun(text)] : [],
  table: null,
  image: null,
  ...given,
});

/** A cell of one paragraph at a column. */
export const aCell = (
  id: string,
  column: number,
  text: string,
  given: Partial<TableCell> = {},
): TableCell => ({
  __typename: "TextTableCell",
  id,
  column,
  text,
  rowSpan: 1,
  columnSpan: 1,
  header: false,
  paragraphs: [{ __typename: "CellParagraph", number: null, runs: [aRun(text)] }],
  ...given,
});

/** A table block of rows of texts; the first row is its head. */
export const aTable = (
  id: string,
  rows: readonly (readonly string[])[],
  more: readonly number[] = [],
): Block =>
  aBlock(id, "", {
    kind: "TABLE",
    table: {
      __typename: "TextTable",
      columns: Math.max(...rows.map((row) => row.length)),
      headerRows: 1,
      rows: rows.map((texts, row) => ({
        __typename: "TextTableRow",
        id: `${id}.r${row + 1}`,
        kind: more.includes(row) ? "HEADING" : "ROW",
        cells: texts.map((text, column) =>
          aCell(`${id}.r${row + 1}.c${column + 1}`, column, text, {
            header: row === 0,
            columnSpan: more.includes(row) ? Math.max(...rows.map((other) => other.length)) : 1,
          }),
        ),
      })),
    },
  });

const operation = parse("query TextOfTest { version { id ...DocumentText } }");
const TextOfTest = {
  kind: Kind.DOCUMENT,
  definitions: [...operation.definitions, ...(DocumentTextFragmentDoc as DocumentNode).definitions],
} as TypedDocumentNode<{ version: FragmentType<DocumentTextFragment> }, Record<string, never>>;

/** What the API answers to `TextOfTest`, for `show`. */
export const textAnswer = (...blocks: Block[]) => ({
  TextOfTest: { version: { __typename: "DocumentVersion", id: "version_1", blocks } },
});

/** Reads a version with the given blocks and hands it on, as a page does. */
export function WithText({
  children,
}: {
  children: (version: FragmentType<DocumentTextFragment>) => ReactNode;
}) {
  const { data } = useSuspenseQuery(TextOfTest);
  return children(data.version);
}
