import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { VisuallyHidden } from "./VisuallyHidden";

/** One column: what it is called and what it shows of a row. */
export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand under one another at the end of the cell. */
  isNumeric?: boolean;
  /** The cells hold passages of text: on a page and on paper they have the most room. */
  isLong?: boolean;
  /** What can be done with the row: its button says so itself, the header is for screen readers only. */
  isAct?: boolean;
}

interface DataTableProps<Row> {
  /** What the table holds; said to screen readers, shown when `showsCaption`. */
  caption: string;
  showsCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Less air, for staff who look at many rows. */
  isCompact?: boolean;
}

const Frame = styled("div")(({ theme }) => ({
  overflowX: "auto",
  maxWidth: "100%",
  "&[data-framed=true]": { border: `1px solid ${theme.vars.palette.divider}` },
  "& table": {
    borderCollapse: "separate",
    borderSpacing: 0,
    width: "100%",
    fontSize: "0.9375rem",
    lineHeight: 1.45,
  },
  "& caption": { textAlign: "start", paddingBottom: theme.spacing(1), fontWeight: 600 },
  "& th, & td": {
    padding: theme.spacing(1.25, 2, 1.25, 0),
    borderBottom: `1px solid ${theme.vars.palette.divider}`,
    textAlign: "start",
    verticalAlign: "baseline",
  },
  "& thead th": {
    color: theme.vars.palette.text.secondary,
    fontSize: "0.8125rem",
    fontWeight: 500,
    verticalAlign: "bottom",
  },
  "& tbody th": { fontWeight: "inherit" },
  "& [data-numeric=true]": { textAlign: "end", fontVariantNumeric: "lining-nums tabular-nums" },
  "& th[data-long=true]": { width: "34%" },
  "& tbody tr:hover > *": { backgroundColor: theme.vars.palette.surface.wash },
  "&[data-compact=true] :is(th, td)": { paddingBlock: theme.spacing(0.5), fontSize: "0.875rem" },
  // In a frame of its own the first two columns stay in sight; the second begins where the measured first ends.
  "&[data-framed=true] :is(th, td)": { minWidth: "7rem", padding: theme.spacing(1) },
  "&[data-framed=true] tr > :is([data-place='0'], [data-place='1'])": {
    position: "sticky",
    zIndex: 1,
    backgroundColor: theme.vars.palette.background.default,
  },
  "&[data-framed=true] tr > [data-place='0']": { insetInlineStart: 0, minWidth: "4rem", maxWidth: "7rem" },
  "&[data-framed=true] tr > [data-place='1']": {
    insetInlineStart: "var(--first-column)",
    maxWidth: "9rem",
    borderInlineEnd: `1px solid ${theme.vars.palette.divider}`,
  },
}));

const Cards = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& > li": { padding: theme.spacing(2, 0), borderTop: `1px solid ${theme.vars.palette.divider}` },
  "& strong": { display: "block", fontWeight: 600 },
  "& dl": {
    display: "grid",
    gridTemplateColumns: "minmax(6rem, 40%) 1fr",
    gap: theme.spacing(0.5, 1),
    alignItems: "baseline",
    margin: 0,
    marginTop: 8,
  },
  "& .act": { marginTop: theme.spacing(1) },
  "& dt": { color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
  "& dd": { margin: 0, minWidth: 0 },
}));

/**
 * Rows of facts. Below 720 px a table of more than three columns becomes cards: the first two cells are the title,
 * the others label and value; a switch gives the real table in a frame of its own with the first two columns fixed.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey } = props;
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down("sm"));
  const [wantsTable, setWantsTable] = useState(false);
  const canBeCards = isNarrow && columns.length > 3;
  if (!canBeCards) return <Table {...props} isFramed={false} />;

  const [first, second, ...others] = columns.filter(({ isAct }) => !isAct);
  const acts = columns.filter(({ isAct }) => isAct);
  return (
    <div>
      <Button size="small" onClick={() => setWantsTable(!wantsTable)} sx={{ marginBottom: 1 }}>
        {wantsTable ? <Trans>As cards</Trans> : <Trans>As a table</Trans>}
      </Button>
      {wantsTable ? (
        <Table {...props} isFramed />
      ) : (
        <Cards aria-label={caption}>
          {rows.map((row) => (
            <li key={rowKey(row)}>
              <strong>{first?.cell(row)}</strong>
              {second?.cell(row)}
              <dl>
                {others.map(({ id, header, cell }) => (
                  <CardFact key={id} label={header} value={cell(row)} />
                ))}
              </dl>
              {acts.map(({ id, cell }) => (
                <div key={id} className="act">
                  {cell(row)}
                </div>
              ))}
            </li>
          ))}
        </Cards>
      )}
    </div>
  );
}

function CardFact({ label, value }: { label: ReactNode; value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Table<Row>(props: DataTableProps<Row> & { isFramed: boolean }) {
  const { caption, showsCaption = false, columns, rows, rowKey, isCompact = false, isFramed } = props;
  const frame = useRef<HTMLDivElement>(null);

  // Talks to the layout: only it knows how wide the first column came out.
  useLayoutEffect(() => {
    if (!isFramed) return;
    const width = frame.current?.querySelector("th")?.getBoundingClientRect().width ?? 0;
    frame.current?.style.setProperty("--first-column", `${width}px`);
  });

  return (
    <Frame
      ref={frame}
      data-framed={isFramed}
      data-compact={isCompact}
      // A frame that scrolls must be reached by the keyboard.
      {...(isFramed && { tabIndex: 0, role: "region", "aria-label": caption })}
    >
      <table>
        <caption>{showsCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header, isNumeric, isLong, isAct }, place) => (
              <th key={id} scope="col" data-place={place} data-numeric={isNumeric} data-long={isLong}>
                {isAct ? <VisuallyHidden>{header}</VisuallyHidden> : header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ id, cell, isNumeric }, place) =>
                place === 0 ? (
                  <th key={id} scope="row" data-place={place} data-numeric={isNumeric}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-place={place} data-numeric={isNumeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
