import type { ReviewContentInput } from "../app/schema.generated";
import type { TextMark, TextSelection } from "../documents/DocumentText";
import type { ReviewContentFragment } from "./ReviewDesk.generated";

/** A remark, or a passage tied to a criterion. */
export interface Remark {
  id: string;
  criterionKey: string | null;
  blockId: string | null;
  start: number | null;
  end: number | null;
  quote: string | null;
  text: string;
  isMandatory: boolean;
}
export type Verdict = NonNullable<ReviewContentInput["verdict"]>;

/** What the expert writes, as the screen holds it and as it travels. */
export interface Content {
  marks: { key: string; score: number | null; comment: string }[];
  remarks: Remark[];
  settled: { remarkId: string; isSettled: boolean }[];
  summary: string;
  verdict: Verdict | null;
}

/** What the server has of it. */
export type StoredReview = Pick<
  ReviewContentFragment,
  "id" | "version" | "savedAt" | "marks" | "remarks" | "settled" | "summary" | "verdict"
>;

/** The stored review as the screen's content. */
export function contentOf(stored: StoredReview): Content {
  return {
    marks: stored.marks.map(({ key, score, comment }) => ({ key, score, comment })),
    remarks: stored.remarks.map(({ id, criterionKey, blockId, start, end, quote, text, isMandatory }) => ({
      id,
      criterionKey,
      blockId,
      start,
      end,
      quote,
      text,
      isMandatory,
    })),
    settled: stored.settled.map(({ remarkId, isSettled }) => ({ remarkId, isSettled })),
    summary: stored.summary,
    verdict: stored.verdict,
  };
}

/** One text for equal contents, whatever the order of their keys. */
export function textOf({ marks, remarks, settled, summary, verdict }: Content): string {
  const settledById = settled.toSorted((one, other) => (one.remarkId < other.remarkId ? -1 : 1));
  return JSON.stringify([
    marks.map(({ key, score, comment }) => [key, score, comment]),
    remarks.map(({ id, criterionKey, blockId, start, end, quote, text, isMandatory }) => [
      id,
      criterionKey,
      blockId,
      start,
      end,
      quote,
      text,
      isMandatory && text.trim() !== "",
    ]),
    settledById.map(({ remarkId, isSettled }) => [remarkId, isSettled]),
    summary,
    verdict,
  ]);
}

export const scoredCount = ({ marks }: Content) => marks.filter(({ score }) => score !== null).length;

export const withMark = (
  content: Content,
  key: string,
  given: { score?: number | null; comment?: string },
) => ({
  ...content,
  marks: content.marks.map((mark) => (mark.key === key ? { ...mark, ...given } : mark)),
});

export const withRemark = (content: Content, id: string, given: Partial<Remark>): Content => ({
  ...content,
  remarks: content.remarks.map((remark) => (remark.id === id ? { ...remark, ...given } : remark)),
});

export const withoutRemark = (content: Content, id: string): Content => ({
  ...content,
  remarks: content.remarks.filter((remark) => remark.id !== id),
});

export const withSettled = (content: Content, remarkId: string, isSettled: boolean): Content => ({
  ...content,
  settled: [...content.settled.filter((mark) => mark.remarkId !== remarkId), { remarkId, isSettled }],
});

const newId = () => crypto.randomUUID().replaceAll("-", "").slice(0, 20);

/** A remark on the selected words, on a whole row of a table, or on the document when nothing is selected. */
export function remarkOn(selection: TextSelection | null, criterionKey: string | null): Remark {
  const isWhole = selection !== null && selection.start === selection.end;
  return {
    id: newId(),
    criterionKey,
    blockId: selection?.blockId ?? null,
    start: selection && !isWhole ? selection.start : null,
    end: selection && !isWhole ? selection.end : null,
    quote: selection && !isWhole ? selection.quote : null,
    text: "",
    isMandatory: false,
  };
}

/** The remarks as marks in the text. */
export const marksOf = (remarks: readonly Remark[], chosenId: string | null): TextMark[] =>
  remarks.flatMap(({ id, blockId, start, end }) =>
    blockId
      ? [{ id, blockId, start, end, tone: id === chosenId ? ("chosen" as const) : ("remark" as const) }]
      : [],
  );
