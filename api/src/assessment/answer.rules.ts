import type { InputProblem } from "../platform/outcome.js";
import type { ItemType } from "./item.entity.js";
import type { ItemAnswer, ItemContent } from "./item.model.js";

/** The longest constructed answer, and the longest of a word or a number, in characters. */
export const longestText = 20_000;
export const longestWord = 500;

/** The one part in which an item of each type is answered. */
const partOf: Readonly<Record<ItemType, keyof ItemAnswer>> = {
  SINGLE: "choices",
  MULTIPLE: "choices",
  ORDER: "order",
  MATCH: "pairs",
  INLINE_CHOICE: "gaps",
  SHORT: "text",
  NUMBER: "text",
  EXTENDED: "text",
};

const isEmpty = (part: ItemAnswer[keyof ItemAnswer]): boolean =>
  part === undefined || (typeof part === "string" ? part.trim() === "" : Object.keys(part).length === 0);

const idsOf = (options: ItemContent["options"]): ReadonlySet<string> => new Set(options?.map(({ id }) => id));
const areAmong = (given: readonly string[], options: ItemContent["options"]): boolean =>
  given.every((id) => idsOf(options).has(id)) && new Set(given).size === given.length;

/** What the database cannot keep of a text is left out: NUL, and halves of characters. */
const keepable = (text: string): string => text.toWellFormed().replaceAll("\0", "");

/** Whether the ids of an answer are ones that it may name, each once. Steps may be ordered in part. */
function fits(type: ItemType, content: ItemContent, answer: ItemAnswer): boolean {
  const { choices = [], order = [], pairs = {}, gaps = {} } = answer;
  switch (type) {
    case "SINGLE":
      return choices.length <= 1 && areAmong(choices, content.options);
    case "MULTIPLE":
      return areAmong(choices, content.options);
    case "ORDER":
      return areAmong(order, content.options);
    case "MATCH":
      return (
        areAmong(Object.keys(pairs), content.left) &&
        Object.values(pairs).every((id) => idsOf(content.options).has(id))
      );
    case "INLINE_CHOICE":
      return Object.entries(gaps).every(([id, option]) =>
        content.gaps?.some((gap) => gap.id === id && idsOf(gap.options).has(option)),
      );
    default:
      return true;
  }
}

/**
 * An answer as it may be kept, in the ids that `content` has; null where nothing was answered, and what is wrong with it
 * otherwise. It says nothing of right and wrong, and asks nothing that tells of it.
 */
export function answerToKeep(
  type: ItemType,
  content: ItemContent,
  given: ItemAnswer,
): { answer: ItemAnswer | null } | { problem: InputProblem } {
  const part = partOf[type];
  const foreign = Object.entries(given).find(([name, value]) => name !== part && !isEmpty(value));
  if (foreign) return { problem: { path: `answer.${foreign[0]}`, code: "NOT_FOR_THIS_ITEM" } };
  if (isEmpty(given[part])) return { answer: null };
  if (part === "text") {
    const text = keepable(given.text!);
    const most = type === "EXTENDED" ? longestText : longestWord;
    if (text.length > most) return { problem: { path: "answer.text", code: "TOO_LONG", values: { most } } };
    return { answer: { text } };
  }
  if (!fits(type, content, given)) return { problem: { path: `answer.${part}`, code: "UNKNOWN" } };
  return { answer: { [part]: given[part] } };
}
