import { useLingui } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import { type ReactNode, useId, useMemo, useRef } from "react";
import { Prose } from "../ui/Prose";
import { Footnotes, ListItem, SelectionHelp, TextBlock } from "./TextBlock";
import type { Block, TextContext, TextMark, TextSelection } from "./textTypes";
import { useTextSelection } from "./useTextSelection";

const marginWidth = "4.5rem";
/** 62 to 75 letters a line. */
const lineWidth = "44rem";

const Text = styled(Prose)(({ theme }) => {
  const { palette } = theme.vars;
  return {
    maxWidth: "none",
    // A table of many columns takes the room beside the text too.
    "& .chunk > *, & .footnotes": { maxWidth: lineWidth },
    "&[data-has-margin=true] :is(.chunk > *, .footnotes)": {
      maxWidth: `calc(${lineWidth} + ${marginWidth})`,
    },
    "&& .chunk > [data-wide=true]": { maxWidth: "none" },
    "& .chunk:first-of-type > .block:first-of-type > :first-of-type": { marginTop: 0 },
    // Two hundred pages: what is out of sight is neither laid out nor painted.
    "& .chunk": { contentVisibility: "auto", containIntrinsicSize: "auto 60rem" },
    "@media print": { "& .chunk": { contentVisibility: "visible" } },
    "& .block": { position: "relative" },
    // Under the bar with the way to the contents.
    [theme.breakpoints.down("lg")]: { "& .block": { scrollMarginTop: theme.spacing(5) } },
    "&[data-has-margin=true] .block": { paddingInlineEnd: marginWidth },
    "& .margin": {
      position: "absolute",
      top: 0,
      insetInlineEnd: 0,
      width: marginWidth,
      paddingInlineStart: theme.spacing(1),
      fontFamily: theme.typography.fontFamily,
      fontSize: "0.8125rem",
    },
    [theme.breakpoints.down("sm")]: {
      "&[data-has-margin=true] .block": { paddingInlineEnd: 0 },
      "& .margin": { position: "static", width: "auto", padding: 0 },
    },
    "& h2": { fontSize: "1.5rem" },
    "& h3": { fontSize: "1.25rem" },
    "& h4": { fontSize: "1.125rem" },
    "& h5": { margin: "1.4em 0 0.4em", fontSize: "1.0625rem", fontWeight: 600 },
    "& ul.items": { listStyle: "none", padding: 0 },
    "& .item": { display: "flex", gap: "0.6em" },
    "& .item > [data-aside]": { flex: "none", minWidth: "1.2em", userSelect: "none" },
    "& [data-aside]": { userSelect: "none" },
    "& figure": { margin: "1.2em 0" },
    "& figure img": { display: "block" },
    "& .footnotes": {
      marginTop: "2em",
      paddingTop: "1em",
      borderTop: `1px solid ${palette.divider}`,
      fontSize: "0.9375rem",
    },
    "& [data-block]:focus-visible": { outline: `2px solid ${palette.primary.main}`, outlineOffset: 4 },
    "& mark": { borderBottom: `2px solid ${palette.warning.main}` },
    "& mark[data-tone='remark']": {
      backgroundColor: palette.surface.chosen,
      borderColor: palette.primary.main,
    },
    "& mark[data-tone='chosen']": {
      backgroundColor: palette.surface.chosen,
      outline: `2px solid ${palette.primary.main}`,
    },
    "& mark[role='button']": { cursor: "pointer" },
    "& :is(.block, tr, li)[data-marked='true']": { boxShadow: `inset 4px 0 0 ${palette.warning.main}` },
    "& .block[data-marked='true'] > :first-of-type": { paddingInlineStart: theme.spacing(1.5) },
  };
});

export interface BlocksTextProps {
  blocks: readonly Block[];
  /** Passages to show; keep the array the same while nothing changes. */
  marks?: readonly TextMark[];
  /** Lets the reader select words (mouse, finger, keys); null when nothing is selected any more. */
  onSelect?: (selection: TextSelection | null) => void;
  /** A press on a mark. */
  onMark?: (markId: string) => void;
  /** What stands beside a block, inside a cell (by its id) or a row; null for nothing. */
  margin?: (blockId: string) => ReactNode;
}

/** A text in the serif column in which documents are read, discussed and reviewed. */
export function BlocksText({ blocks, marks = none, onSelect, onMark, margin }: BlocksTextProps) {
  const { t } = useLingui();
  const root = useRef<HTMLElement>(null);
  const helpId = useId();
  const isSelectable = onSelect !== undefined;
  const { handleKeyDown, handleRow } = useTextSelection(root, onSelect);
  const chunks = useMemo(() => chunksOf(blocks.filter(({ kind }) => kind !== "FOOTNOTE")), [blocks]);
  const footnotes = useMemo(() => blocks.filter(({ kind }) => kind === "FOOTNOTE"), [blocks]);
  const marksByBlock = useMemo(() => Map.groupBy(marks, ({ blockId }) => blockId), [marks]);
  const context = useMemo<TextContext>(
    () => ({
      marksOf: (blockId) => marksByBlock.get(blockId) ?? none,
      onMark,
      onRow: isSelectable ? handleRow : undefined,
      margin,
      footnotes: new Map(footnotes.map((block) => [block.id, block])),
      isSelectable,
    }),
    [marksByBlock, onMark, isSelectable, handleRow, margin, footnotes],
  );

  return (
    <>
      {isSelectable && <SelectionHelp id={helpId} />}
      <Text
        ref={root}
        aria-label={t`Text of the document`}
        aria-describedby={isSelectable ? helpId : undefined}
        data-has-margin={margin !== undefined}
        tabIndex={isSelectable ? 0 : undefined}
        onKeyDown={handleKeyDown}
      >
        {chunks.map((chunk) => (
          <div key={chunk[0]!.id} className="chunk">
            {groupsOf(chunk).map((group) =>
              group[0]!.kind === "LIST_ITEM" ? (
                <ul key={group[0]!.id} className="items">
                  {group.map((block) => (
                    <ListItem
                      key={block.id}
                      block={block}
                      marks={context.marksOf(block.id)}
                      context={context}
                    />
                  ))}
                </ul>
              ) : (
                group.map((block) => (
                  <TextBlock
                    key={block.id}
                    block={block}
                    marks={context.marksOf(block.id)}
                    context={context}
                  />
                ))
              ),
            )}
          </div>
        ))}
        {footnotes.length > 0 && <Footnotes blocks={footnotes} context={context} />}
      </Text>
    </>
  );
}

const none: readonly never[] = [];
const chunkLength = 24;

/** Stretches of a text that are laid out together: a new one begins at a heading, and never inside a list. */
function chunksOf(blocks: readonly Block[]): Block[][] {
  const chunks: Block[][] = [];
  for (const block of blocks) {
    const last = chunks.at(-1);
    const isFull = last && last.length >= chunkLength && block.kind !== "LIST_ITEM";
    if (!last || isFull || (block.kind === "HEADING" && last.length >= chunkLength / 3)) chunks.push([block]);
    else last.push(block);
  }
  return chunks;
}

/** Items of one list together, every other block alone. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && block.kind === "LIST_ITEM" && last[0]!.kind === "LIST_ITEM") last.push(block);
    else groups.push([block]);
  }
  return groups;
}
