import { useLingui } from "@lingui/react/macro";
import type { KeyboardEvent, ReactNode } from "react";
import type { Run, TextContext, TextMark } from "./textTypes";

interface TextRunsProps {
  runs: readonly Run[];
  /** Offset of the first run in the text of the block or cell. */
  from?: number;
  marks: readonly TextMark[];
  context: TextContext;
}

interface Piece {
  start: number;
  text: string;
  run: Run;
  /** The marks over it, the last one on top. */
  marks: readonly TextMark[];
}

/** The runs cut where marks begin and end. */
export function piecesOf(runs: readonly Run[], from: number, marks: readonly TextMark[]): Piece[] {
  const cuts = marks.flatMap(({ start, end }) => (start == null || end == null ? [] : [start, end]));
  const pieces: Piece[] = [];
  let at = from;
  for (const run of runs) {
    const end = at + run.text.length;
    const inner = cuts.filter((cut) => cut > at && cut < end).sort((one, other) => one - other);
    const bounds = [at, ...new Set(inner), end];
    for (let place = 0; place + 1 < bounds.length; place += 1) {
      const [start, stop] = [bounds[place]!, bounds[place + 1]!];
      const over = marks.filter(
        (mark) => (mark.start ?? -Infinity) <= start && (mark.end ?? Infinity) >= stop && stop > start,
      );
      pieces.push({ start, text: run.text.slice(start - at, stop - at), run, marks: over });
    }
    at = end;
  }
  return pieces;
}

/** Text of one appearance after another, with marks over it. Every stretch knows its offset (`data-start`). */
export function TextRuns({ runs, from = 0, marks, context }: TextRunsProps) {
  return piecesOf(runs, from, marks).map((piece) => (
    <TextPiece key={`${piece.start} ${piece.run.footnote ?? ""}`} piece={piece} context={context} />
  ));
}

function TextPiece({ piece: { start, text, run, marks }, context }: { piece: Piece; context: TextContext }) {
  if (run.footnote) return <FootnoteSign id={run.footnote} context={context} />;
  let shown: ReactNode = <span data-start={start}>{text}</span>;
  if (run.bold) shown = <strong>{shown}</strong>;
  if (run.italic) shown = <em>{shown}</em>;
  if (run.underline) shown = <u>{shown}</u>;
  if (run.strike) shown = <s>{shown}</s>;
  if (run.sup) shown = <sup>{shown}</sup>;
  if (run.sub) shown = <sub>{shown}</sub>;
  if (run.href) {
    shown = (
      <a href={run.href} rel="noreferrer nofollow">
        {shown}
      </a>
    );
  }
  const top = marks.at(-1);
  return top ? (
    <Marked mark={top} onMark={context.onMark}>
      {shown}
    </Marked>
  ) : (
    shown
  );
}

interface MarkedProps {
  mark: TextMark;
  onMark?: (markId: string) => void;
  children: ReactNode;
}

/** A marked passage; a press opens what it belongs to. */
function Marked({ mark: { id, tone }, onMark, children }: MarkedProps) {
  if (!onMark) {
    return (
      <mark data-mark={id} data-tone={tone}>
        {children}
      </mark>
    );
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    onMark(id);
  };
  return (
    <mark
      data-mark={id}
      data-tone={tone}
      // A button element cannot break over lines, a passage must.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
      role="button"
      tabIndex={0}
      onClick={() => onMark(id)}
      onKeyDown={handleKey}
    >
      {children}
    </mark>
  );
}

function FootnoteSign({ id, context }: { id: string; context: TextContext }) {
  const { t } = useLingui();
  const footnote = context.footnotes.get(id);
  const sign = footnote?.number ?? "*";
  return (
    <sup>
      <a id={`sign-${id}`} href={`#${id}`} title={footnote?.text} aria-label={t`Footnote ${sign}`}>
        {sign}
      </a>
    </sup>
  );
}
