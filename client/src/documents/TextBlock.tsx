import { Trans, useLingui } from "@lingui/react/macro";
import { memo } from "react";
import { TextRuns } from "./TextRuns";
import { TextTable } from "./TextTable";
import type { Block, TextContext, TextMark } from "./textTypes";

interface TextBlockProps {
  block: Block;
  /** Of the block itself; those of cells and rows come from the context. */
  marks: readonly TextMark[];
  context: TextContext;
}

/** One block of a text as the element it is. */
export const TextBlock = memo(function TextBlock({ block, marks, context }: TextBlockProps) {
  const isWhole = marks.some(({ start }) => start == null);
  return (
    <div
      className="block"
      id={block.id}
      data-kind={block.kind}
      data-wide={block.table ? block.table.columns > 3 : undefined}
      data-marked={isWhole}
    >
      <BlockBody block={block} marks={marks} context={context} />
      {context.margin && <div className="margin">{context.margin(block.id)}</div>}
    </div>
  );
});

function BlockBody({ block, marks, context }: TextBlockProps) {
  const own = {
    "data-block": block.id,
    tabIndex: context.isSelectable ? -1 : undefined,
  };
  const runs = <TextRuns runs={block.runs} marks={marks} context={context} />;
  const number = block.number && <span data-aside>{block.number} </span>;

  if (block.kind === "TABLE" && block.table)
    return <TextTable block={block} table={block.table} context={context} />;
  if (block.kind === "IMAGE" && block.image) return <TextPicture image={block.image} />;
  if (block.kind === "HEADING") {
    const Heading = headings[Math.min(block.level ?? 1, 4) - 1]!;
    return (
      <Heading {...own}>
        {number}
        {runs}
      </Heading>
    );
  }
  return (
    <p {...own}>
      {number}
      {runs}
    </p>
  );
}

const headings = ["h2", "h3", "h4", "h5"] as const;

function TextPicture({ image }: { image: NonNullable<Block["image"]> }) {
  const { t } = useLingui();
  return (
    <figure>
      <img
        src={`/files/images/${image.hash}`}
        width={image.width}
        height={image.height}
        alt={image.alt || t`Picture without a description`}
        loading="lazy"
      />
    </figure>
  );
}

/** An item of a list; its number is the document's own. */
export function ListItem({ block, marks, context }: TextBlockProps) {
  const isWhole = marks.some(({ start }) => start == null);
  const level = block.level ?? 1;
  return (
    <li
      className="block"
      id={block.id}
      aria-level={level}
      data-marked={isWhole}
      style={{ paddingInlineStart: `${(level - 1) * 1.5}em` }}
    >
      <div className="item">
        <span data-aside>{block.number ?? "•"}</span>
        <div data-block={block.id} tabIndex={context.isSelectable ? -1 : undefined}>
          <TextRuns runs={block.runs} marks={marks} context={context} />
        </div>
      </div>
      {context.margin && <div className="margin">{context.margin(block.id)}</div>}
    </li>
  );
}

/** The footnotes at the foot of the text, each with a way back to its sign. */
export function Footnotes({ blocks, context }: { blocks: readonly Block[]; context: TextContext }) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Footnotes`} className="footnotes">
      {blocks.map((block) => {
        const sign = block.number ?? "*";
        return (
          <div key={block.id} className="block" id={block.id}>
            <p data-block={block.id} tabIndex={context.isSelectable ? -1 : undefined}>
              <a data-aside href={`#sign-${block.id}`} aria-label={t`Footnote ${sign}: back to the text`}>
                {sign}
              </a>{" "}
              <TextRuns runs={block.runs} marks={context.marksOf(block.id)} context={context} />
            </p>
            {context.margin && <div className="margin">{context.margin(block.id)}</div>}
          </div>
        );
      })}
    </section>
  );
}

/** Said once to screen readers before a text in which words can be selected. */
export function SelectionHelp({ id }: { id: string }) {
  return (
    <p id={id} hidden>
      <Trans>
        Up and Down move between blocks, Left and Right choose a word, with Shift more words, Enter the whole
        block, Escape nothing.
      </Trans>
    </p>
  );
}
