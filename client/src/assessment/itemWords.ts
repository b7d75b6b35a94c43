import { useLingui } from "@lingui/react/macro";
import type { ItemDifficulty, ItemRefusalReason, ItemState, ItemType } from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

export const itemTypes: readonly ItemType[] = [
  "SINGLE",
  "MULTIPLE",
  "ORDER",
  "MATCH",
  "INLINE_CHOICE",
  "SHORT",
  "NUMBER",
  "EXTENDED",
];
export const itemDifficulties: readonly ItemDifficulty[] = ["EASY", "MEDIUM", "HARD"];
export const itemStates: readonly ItemState[] = ["ACTIVE", "DRAFT", "RETIRED"];

export const itemTones: Readonly<Record<ItemState, Tone>> = {
  DRAFT: "active",
  ACTIVE: "done",
  RETIRED: "quiet",
};

/** «ТЗ-0017», as people name an item. */
export const itemName = (number: number): string => `ТЗ-${String(number).padStart(4, "0")}`;

/** The words of the item bank. */
export function useItemWords() {
  const { t } = useLingui();
  const types: Readonly<Record<ItemType, string>> = {
    SINGLE: t`One answer`,
    MULTIPLE: t`Several answers`,
    ORDER: t`Steps in order`,
    MATCH: t`Pairs`,
    INLINE_CHOICE: t`Gaps in a text`,
    SHORT: t`Short answer`,
    NUMBER: t`A number`,
    EXTENDED: t`Extended answer`,
  };
  const difficulties: Readonly<Record<ItemDifficulty, string>> = {
    EASY: t`Easy`,
    MEDIUM: t`Medium`,
    HARD: t`Hard`,
  };
  const states: Readonly<Record<ItemState, string>> = {
    DRAFT: t`Draft`,
    ACTIVE: t`In use`,
    RETIRED: t`Out of use`,
  };
  return { types, difficulties, states };
}

/** What to do about a refusal of the bank. */
export function useItemReasons(): Readonly<Record<ItemRefusalReason, string>> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    NOT_ASSESSOR: t`Items are written by assessors. The administrator gives this role.`,
    NOT_AUTHOR: t`This draft is written by somebody else. Ask the author, or take the draft out and begin your own.`,
    NOT_ENTITLED: t`The key is shown to the author of the item and to the registrar.`,
    INVALID_STATE: t`This has been changed meanwhile. Open the page again.`,
    DRAFT_EXISTS: t`The item has a draft already; it is below.`,
    KEY_NEEDED: t`Answers were added or taken out, so the key does not fit any more. Write the key anew.`,
    NEEDS_SECOND_PERSON: t`The item was in use, so somebody other than the author releases the new version. Ask another assessor.`,
  };
}

/** What a field of an item is called, by its path in the input or in what a draft lacks. */
export function useItemLabels(): (path: string) => string {
  const { t } = useLingui();
  const names: readonly (readonly [string, string])[] = [
    ["content.stem", t`Question`],
    ["content.options", t`Answers to choose from`],
    ["content.left", t`Left column`],
    ["content.text", t`Text with gaps`],
    ["content.gaps", t`Gaps`],
    ["content.unit", t`Unit`],
    ["content.criteria", t`Criteria`],
    ["content", t`Answers to choose from`],
    ["answerKey.keyReason", t`Why the key is right`],
    ["answerKey.optionReasons", t`Why each answer is right or wrong`],
    ["answerKey.source", t`Source`],
    ["answerKey.wrong", t`Usual mistakes`],
    ["answerKey.sample", t`Model answer`],
    ["answerKey", t`Key`],
    ["direction", t`Direction`],
    ["component", t`Component`],
    ["weight", t`Points`],
    ["enemySet", t`Set of items that give each other away`],
    ["reason", t`Reason`],
  ];
  return (path) => names.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1] ?? path;
}
