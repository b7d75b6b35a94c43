import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { Fragment, useLayoutEffect, useRef, useState } from "react";
import { columnNames, gridOf } from "./tableGrid";
import { TextRuns } from "./TextRuns";
import type { Block, Table, TableCell, TableRow, TextContext } from "./textTypes";

const Frame = styled("div")(({ theme }) => ({
  overflowX: "auto",
  marginBottom: "1.2em",
  "& p": { margin: 0 },
  "& p + p": { marginTop: "0.4em" },
  "& td, & th": { position: "relative" },
  "& [data-row-head=true]": { backgroundColor: theme.vars.palette.surface.wash, fontWeight: 600 },
  "&[data-framed=true]": { border: `1px solid ${theme.vars.palette.divider}`, fontSize: "0.9rem" },
  "&[data-framed=true] table": { borderCollapse: "separate", borderSpacing: 0, width: "max-content" },
  "&[data-framed=true] :is(th, td)": { borderWidth: "0 1px 1px 0", minWidth: "3rem", maxWidth: "16rem" },
  "&[data-framed=true] :is([data-place='0'], [data-place='1'])": {
    position: "sticky",
    zIndex: 1,
    backgroundColor: theme.vars.palette.background.default,
  },
  "&[data-framed=true] th:is([data-place='0'], [data-place='1'])": {
    backgroundColor: theme.vars.palette.surface.wash,
  },
  "&[data-framed=true] [data-place='0']": { insetInlineStart: 0, maxWidth: "4rem" },
  "&[data-framed=true] [data-place='1']": { insetInlineStart: "var(--first-column)", maxWidth: "8rem" },
}));

const Cards = styled("ul")(({ theme }) => ({
  "&&": { listStyle: "none", margin: 0, padding: 0 },
  "& > li": { margin: 0, padding: theme.spacing(2, 0), borderTop: `1px solid ${theme.vars.palette.divider}` },
  "& > li[data-heading=true]": { fontWeight: 600, backgroundColor: theme.vars.palette.surface.wash },
  "& p": { margin: 0 },
  "& p + p": { marginTop: "0.3em" },
  "& dl": { display: "grid", gap: theme.spacing(1), margin: theme.spacing(1, 0, 0) },
  "& dt": {
    color: theme.vars.palette.text.secondary,
    fontFamily: theme.typography.fontFamily,
    fontSize: "0.8125rem",
    lineHeight: 1.4,
  },
  "& dd": { margin: 0, minWidth: 0 },
}));

const Title = styled("div")({ display: "flex", gap: "0.6em", fontWeight: 600 });

const RowButton = styled("button")(({ theme }) => ({
  position: "absolute",
  insetInlineStart: 2,
  bottom: 2,
  padding: theme.spacing(0, 0.75),
  border: 0,
  borderRadius: 4,
  backgroundColor: theme.vars.palette.surface.chosen,
  color: theme.vars.palette.primary.main,
  font: `500 0.75rem/1.6 ${theme.typography.fontFamily}`,
  cursor: "pointer",
  opacity: 0,
  "tr:hover &, &:focus-visible, li:hover &": { opacity: 1 },
  "@media print": { display: "none" },
  "li &": { position: "static", opacity: 1, marginTop: theme.spacing(1) },
}));

interface TextTableProps {
  block: Block;
  table: Table;
  context: TextContext;
}

/**
 * A table of a text: a real one on a desk; on a phone, with more than three columns, a card for each row, its first two
 * cells the title. A switch gives the real table in a frame of its own with the first two columns fixed.
 */
export function TextTable({ block, table, context }: TextTableProps) {
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down("sm"));
  const [wantsTable, setWantsTable] = useState(false);
  const isWide = table.columns > 3;
  if (!isNarrow || !isWide) return <RealTable block={block} table={table} context={context} />;
  return (
    <div>
      <Button
        size="small"
        className="no-print"
        sx={{ marginInlineStart: -1.5 }}
        onClick={() => setWantsTable(!wantsTable)}
      >
        {wantsTable ? <Trans>Show as cards</Trans> : <Trans>Show as a table</Trans>}
      </Button>
      {wantsTable ? (
        <RealTable block={block} table={table} context={context} isFramed />
      ) : (
        <TableCards table={table} context={context} />
      )}
    </div>
  );
}

function RealTable({ block, table, context, isFramed = false }: TextTableProps & { isFramed?: boolean }) {
  const { t } = useLingui();
  const frame = useRef<HTMLDivElement>(null);
  const head = table.rows.slice(0, table.headerRows);
  const body = table.rows.slice(table.headerRows);

  // Talks to the layout: only it knows how wide the first column came out.
  useLayoutEffect(() => {
    if (!isFramed) return;
    const width = frame.current?.querySelector("[data-place='0']")?.getBoundingClientRect().width ?? 0;
    frame.current?.style.setProperty("--first-column", `${width}px`);
  });

  return (
    <Frame
      ref={frame}
      data-framed={isFramed}
      tabIndex={0}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls
      role="group"
      aria-label={t`Table, scrolls sideways`}
      data-table={block.id}
    >
      <table>
        {head.length > 0 && <thead>{head.map((row) => tableRow(row, context, true))}</thead>}
        <tbody>{body.map((row) => tableRow(row, context, false))}</tbody>
      </table>
    </Frame>
  );
}

function tableRow(row: TableRow, context: TextContext, isHead: boolean) {
  return (
    <tr
      key={row.id}
      data-row={row.id}
      data-marked={context.marksOf(row.id).length > 0}
      data-row-head={row.kind === "HEADING"}
    >
      {row.cells.map((cell, place) => (
        <Cell
          key={cell.id}
          cell={cell}
          context={context}
          scope={isHead ? "col" : row.kind === "HEADING" ? "rowgroup" : cell.header ? "row" : null}
          row={place === 0 && !isHead ? row : null}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  cell: TableCell;
  context: TextContext;
  scope: "col" | "row" | "rowgroup" | null;
  /** The row whose acts this cell carries: its first one; null for the others. */
  row: TableRow | null;
}

function Cell({ cell, context, scope, row }: CellProps) {
  const Tag = scope ? "th" : "td";
  return (
    <Tag
      colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
      rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
      scope={scope === "col" && cell.columnSpan > 1 ? "colgroup" : (scope ?? undefined)}
      data-place={cell.columnSpan === 1 ? cell.column : undefined}
    >
      <CellText cell={cell} context={context} />
      {row && <RowExtras row={row} context={context} />}
    </Tag>
  );
}

/** What a row as a whole has: signs in the margin, the button that selects it. */
function RowExtras({ row, context }: { row: TableRow; context: TextContext }) {
  const { t } = useLingui();
  const { onRow, margin } = context;
  return (
    <>
      {margin?.(row.id)}
      {onRow && (
        <RowButton
          type="button"
          aria-label={t`Select the whole row`}
          onClick={(event) => onRow(row, event.currentTarget)}
        >
          <Trans>Row</Trans>
        </RowButton>
      )}
    </>
  );
}

/** The paragraphs of a cell with their offsets in its text, a line feed between each two. */
function paragraphsOf({ paragraphs }: TableCell) {
  let from = 0;
  return paragraphs.map(({ number, runs }) => {
    const paragraph = { number, runs, from };
    from += runs.reduce((sum, { text }) => sum + text.length, 0) + 1;
    return paragraph;
  });
}

/** The paragraphs of a cell, which is a block of its own for marks and selections. */
function CellText({ cell, context }: { cell: TableCell; context: TextContext }) {
  const marks = context.marksOf(cell.id);
  return (
    <>
      <div data-block={cell.id} tabIndex={context.isSelectable ? -1 : undefined}>
        {paragraphsOf(cell).map(({ number, runs, from }) => (
          <p key={from}>
            {number && <span data-aside>{number} </span>}
            <TextRuns runs={runs} from={from} marks={marks} context={context} />
          </p>
        ))}
      </div>
      {context.margin?.(cell.id)}
    </>
  );
}

function TableCards({ table, context }: { table: Table; context: TextContext }) {
  const { t } = useLingui();
  const names = columnNames(table);
  const rows = gridOf(table).slice(table.headerRows);
  return (
    <Cards aria-label={t`Rows of the table`}>
      {rows.map(({ row, cells }) =>
        row.kind === "HEADING" && row.cells[0] ? (
          <li key={row.id} data-heading>
            <CellText cell={row.cells[0]} context={context} />
          </li>
        ) : (
          <li key={row.id} data-row={row.id} data-marked={context.marksOf(row.id).length > 0}>
            <Title>
              {cells
                .slice(0, 2)
                .map((cell) => cell && <CellText key={cell.id} cell={cell} context={context} />)}
            </Title>
            <dl>
              {cells.slice(2).map((cell, place) =>
                cell && cell.text !== "" && cell !== cells[place + 1] ? (
                  <Fragment key={cell.id}>
                    <div>
                      <dt>{names[place + 2]}</dt>
                      <dd>
                        <CellText cell={cell} context={context} />
                      </dd>
                    </div>
                  </Fragment>
                ) : null,
              )}
            </dl>
            <RowExtras row={row} context={context} />
          </li>
        ),
      )}
    </Cards>
  );
}
