/** How an item is answered. */
export type ItemType =
  | "SINGLE"
  | "MULTIPLE"
  | "ORDER"
  | "MATCH"
  | "INLINE_CHOICE"
  | "SHORT"
  | "NUMBER"
  | "EXTENDED";

export interface ItemOption {
  id: string;
  text: string;
}

export interface ItemGap {
  id: string;
  options: readonly ItemOption[];
}

/** What is read and answered, as the API gives it: what a type does not have is null or absent. */
export interface ItemContent {
  /** Paragraphs are parted by an empty line. */
  stem: string;
  options?: readonly ItemOption[] | null;
  /** MATCH: each of them gets one of the options. */
  left?: readonly ItemOption[] | null;
  /** INLINE_CHOICE: `{1}`, `{2}`… stand for the gaps in their order. */
  text?: string | null;
  gaps?: readonly ItemGap[] | null;
  unit?: string | null;
  /** EXTENDED: by what it is marked. */
  criteria?: readonly { key: string; nameRu: string; max: number }[] | null;
}

/** What was answered, in the ids of the content. Null in place of it: nothing was answered. */
export interface ItemAnswer {
  choices?: string[];
  order?: string[];
  pairs?: Record<string, string>;
  gaps?: Record<string, string>;
  /** SHORT, EXTENDED, and NUMBER as it was typed. */
  text?: string;
}

/** What every way of answering is given. */
export interface AnswerProps {
  content: ItemContent;
  answer: ItemAnswer | null;
  onAnswer: (answer: ItemAnswer | null) => void;
  isDisabled: boolean;
}
