import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { Prose } from "../ui/Prose";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { ChangeLabel, PiecesText } from "./ChangeWords";
import {
  type ComparedBlock,
  type ComparedRow,
  type ComparedTable,
  isChange,
  type Shown,
} from "./comparisonShape";

/** The id of the element at which a change is stopped. */
export const stopId = (stop: number) => `change-${stop + 1}`;

const Text = styled(Prose)(({ theme }) => {
  const { palette } = theme.vars;
  return {
    maxWidth: "52rem",
    "& .block": {
      display: "grid",
      gridTemplateColumns: "8.5rem minmax(0, 1fr)",
      columnGap: theme.spacing(2),
      paddingBlock: theme.spacing(0.5),
      paddingInlineStart: theme.spacing(1.5),
      borderInlineStart: "3px solid transparent",
      scrollMarginTop: 136,
      contentVisibility: "auto",
      containIntrinsicSize: "auto 4rem",
    },
    "& .block[data-changed=true]": { borderColor: palette.primary.main },
    "& .block[data-changed=true][data-state=NEW]": { borderColor: palette.success.main },
    "& .block[data-changed=true][data-state=GONE]": { borderColor: palette.error.main },
    "& .block:focus, & tr:focus": { outline: `3px solid ${palette.primary.main}`, outlineOffset: 2 },
    "& .block :is(h2, h3, h4, p)": { margin: 0 },
    "& h2": { fontSize: "1.5rem" },
    "& h3": { fontSize: "1.25rem" },
    "& tr": { scrollMarginTop: 136 },
    "& .left": {
      margin: theme.spacing(1, 0),
      paddingInlineStart: theme.spacing(1.5),
      color: palette.text.secondary,
      fontFamily: theme.typography.fontFamily,
      fontSize: "0.875rem",
    },
    [theme.breakpoints.down("md")]: {
      "& .block": { gridTemplateColumns: "minmax(0, 1fr)" },
    },
    "@media print": { maxWidth: "none", "& .block": { contentVisibility: "visible" } },
  };
});

interface ComparedBlocksProps {
  shown: readonly Shown[];
  isOnlyChanges: boolean;
}

/** Two versions as one text: every changed block with its label, every place to stop at with its id. */
export function ComparedBlocks({ shown, isOnlyChanges }: ComparedBlocksProps) {
  return (
    <Text>
      {shown.map((row) =>
        "left" in row ? (
          <p key={row.at} className="left">
            <Plural value={row.left} one="# block without changes" other="# blocks without changes" />
          </p>
        ) : (
          <BlockRow key={row.at} {...row} isOnlyChanges={isOnlyChanges} />
        ),
      )}
    </Text>
  );
}

interface BlockRowProps {
  block: ComparedBlock;
  stops: readonly number[];
  isOnlyChanges: boolean;
}

function BlockRow({ block, stops, isOnlyChanges }: BlockRowProps) {
  const { state, table } = block;
  const isEdited = block.pieces.some(({ kind }) => kind !== "SAME");
  const ownStop = table?.rows.some((row) => isChange(row.state)) ? undefined : stops[0];
  return (
    <div
      className="block"
      data-state={state}
      data-changed={isChange(state)}
      id={ownStop === undefined ? undefined : stopId(ownStop)}
      tabIndex={ownStop === undefined ? undefined : -1}
    >
      <div>
        <ChangeLabel state={state} isEdited={isEdited} />
      </div>
      <div>
        <BlockContent block={block} stops={stops} isOnlyChanges={isOnlyChanges} />
      </div>
    </div>
  );
}

function BlockContent({ block, stops, isOnlyChanges }: BlockRowProps) {
  const { kind, level, number, pieces, table, image } = block;
  if (table) return <TableOfBoth table={table} stops={stops} isOnlyChanges={isOnlyChanges} />;
  if (image)
    return (
      <img
        src={`/files/images/${image.hash}`}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading="lazy"
      />
    );
  const text = (
    <>
      {number && `${number} `}
      <PiecesText pieces={pieces} />
    </>
  );
  if (kind !== "HEADING") return <p>{text}</p>;
  const Heading = (["h2", "h3", "h4"] as const)[Math.min((level ?? 1) - 1, 2)] ?? "h4";
  return <Heading>{text}</Heading>;
}

interface TableOfBothProps {
  table: ComparedTable;
  stops: readonly number[];
  isOnlyChanges: boolean;
}

function TableOfBoth({ table, stops, isOnlyChanges }: TableOfBothProps) {
  const { t } = useLingui();
  let at = 0;
  const rows: ReactNode[] = [];
  for (const [index, row] of table.rows.entries()) {
    const isHead = index < table.headerRows;
    const stop = isChange(row.state) ? stops[at] : undefined;
    if (isChange(row.state)) at += 1;
    if (isOnlyChanges && !isHead && !isChange(row.state)) continue;
    rows.push(<RowOfBoth key={index} row={row} stop={stop} />);
  }
  return (
    <>
      {table.hasOtherColumns && (
        <p>
          <Trans>The columns of this table changed.</Trans>
        </p>
      )}
      {/* A frame that scrolls must take the focus, or the keyboard does not reach what is out of sight. */}
      {/* A group and no region: a text has many tables, and landmarks of one name help nobody. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
      <div className="wide" role="group" aria-label={t`Table, scroll sideways`} tabIndex={0}>
        <table>
          <tbody>{rows}</tbody>
        </table>
      </div>
    </>
  );
}

function RowOfBoth({ row, stop }: { row: ComparedRow; stop: number | undefined }) {
  const isEdited = row.cells.some(({ state }) => state !== "UNCHANGED");
  return (
    <tr id={stop === undefined ? undefined : stopId(stop)} tabIndex={stop === undefined ? undefined : -1}>
      <td>
        {row.state === "UNCHANGED" ? (
          <VisuallyHidden>
            <Trans>without changes</Trans>
          </VisuallyHidden>
        ) : (
          <ChangeLabel state={row.state} isEdited={isEdited} />
        )}
      </td>
      {row.cells.map((cell, at) => {
        const Cell = cell.isHeader ? "th" : "td";
        return (
          // The cells of a row never change their order.
          // oxlint-disable-next-line react/no-array-index-key
          <Cell key={at} colSpan={cell.columnSpan} scope={cell.isHeader ? "col" : undefined}>
            {cell.isContinued ? "″" : <PiecesText pieces={cell.pieces} />}
          </Cell>
        );
      })}
    </tr>
  );
}
