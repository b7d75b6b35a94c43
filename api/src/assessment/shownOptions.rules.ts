import { createHmac } from "node:crypto";

import type { ItemAnswer, ItemContent, ItemOption } from "./item.model.js";

/*
 * Every paper has ids and an order of options of its own (T17), made from a secret of the paper: nothing is stored, and
 * neither tells of the key or of another paper.
 */

const tagOf = (secret: string, purpose: string, id: string): string =>
  createHmac("sha256", secret).update(`${purpose}\n${id}`).digest("hex");

/** The id under which this paper shows an option, a left-hand text or a gap. */
export const shownId = (secret: string, id: string): string => tagOf(secret, "id", id).slice(0, 16);

const shuffled = (secret: string, options: readonly ItemOption[]): ItemOption[] =>
  options
    .map((option) => ({ option, rank: tagOf(secret, "order", option.id) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ option }) => ({ id: shownId(secret, option.id), text: option.text }));

/** An item as this paper shows it: options, steps, both sides of a match and the options of gaps in the paper's order. */
export function shownContent(secret: string, content: ItemContent): ItemContent {
  return {
    ...content,
    ...(content.options && { options: shuffled(secret, content.options) }),
    ...(content.left && { left: shuffled(secret, content.left) }),
    ...(content.gaps && {
      gaps: content.gaps.map(({ id, options }) => ({
        id: shownId(secret, id),
        options: shuffled(secret, options),
      })),
    }),
  };
}

const idsOf = ({ options = [], left = [], gaps = [] }: ItemContent): string[] => [
  ...[...options, ...left].map(({ id }) => id),
  ...gaps.flatMap((gap) => [gap.id, ...gap.options.map(({ id }) => id)]),
];

const translated = (answer: ItemAnswer, names: ReadonlyMap<string, string>): ItemAnswer | null => {
  let isKnown = true;
  const one = (id: string): string => {
    const name = names.get(id);
    if (name === undefined) isKnown = false;
    return name ?? "";
  };
  const record = (given: Record<string, string>) =>
    Object.fromEntries(Object.entries(given).map(([id, other]) => [one(id), one(other)]));
  const result: ItemAnswer = {
    ...(answer.choices && { choices: answer.choices.map(one) }),
    ...(answer.order && { order: answer.order.map(one) }),
    ...(answer.pairs && { pairs: record(answer.pairs) }),
    ...(answer.gaps && { gaps: record(answer.gaps) }),
    ...(answer.text !== undefined && { text: answer.text }),
  };
  return isKnown ? result : null;
};

/** An answer in the item's own ids; null when it names an option that this paper does not show. */
export const answerInOwnIds = (secret: string, content: ItemContent, answer: ItemAnswer): ItemAnswer | null =>
  translated(answer, new Map(idsOf(content).map((id) => [shownId(secret, id), id])));

/** A stored answer in the ids that this paper shows. */
export const answerAsShown = (secret: string, content: ItemContent, answer: ItemAnswer): ItemAnswer =>
  translated(answer, new Map(idsOf(content).map((id) => [id, shownId(secret, id)])))!;
