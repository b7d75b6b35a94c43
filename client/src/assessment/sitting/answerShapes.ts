import type { ItemAnswer, ItemContent } from "../answer/itemShapes";
import type { SittingPageQuery } from "./Sitting.generated";

export type ShownPage = NonNullable<SittingPageQuery["attemptPage"]>;

/** One text with its option, as the API has it. */
interface Pair {
  left: string;
  option: string;
}

const recordOf = (pairs: readonly Pair[]) =>
  Object.fromEntries(pairs.map(({ left, option }) => [left, option]));
const pairsOf = (record: Record<string, string> | undefined): Pair[] | null =>
  record ? Object.entries(record).map(([left, option]) => ({ left, option })) : null;

/** What is stored, as the ways of answering have it; null where nothing is. */
export function storedAnswer({ answer }: ShownPage): ItemAnswer | null {
  if (!answer) return null;
  const { choices, order, pairs, gaps, text } = answer;
  return {
    ...(choices.length > 0 && { choices }),
    ...(order.length > 0 && { order }),
    ...(pairs.length > 0 && { pairs: recordOf(pairs) }),
    ...(gaps.length > 0 && { gaps: recordOf(gaps) }),
    ...(text !== null && { text }),
  };
}

/** An answer as the API takes it. */
export const sentAnswer = (answer: ItemAnswer | null) =>
  answer && {
    choices: answer.choices ?? null,
    order: answer.order ?? null,
    pairs: pairsOf(answer.pairs),
    gaps: pairsOf(answer.gaps),
    text: answer.text ?? null,
  };

/** What is asked, as the ways of answering have it. */
export function contentOf({ item }: ShownPage): ItemContent {
  const { stem, options, left, text, gaps, unit, criteria } = item;
  return {
    stem,
    options,
    left,
    text,
    gaps,
    unit,
    criteria: criteria.map(({ name, maxScore }) => ({ key: name, nameRu: name, max: maxScore })),
  };
}

/** Whether anything is answered at all. */
export const isAnswered = (answer: ItemAnswer | null): boolean =>
  Object.values(answer ?? {}).some((part) =>
    typeof part === "string" ? part.trim() !== "" : Object.keys(part as object).length > 0,
  );
