/**
 * The shapes of an item as JSON: what the candidate reads, what the key says, what is answered. Ids of options are random
 * and say nothing of the key (T17).
 */

/** One text to choose, to order or to match. */
export interface ItemOption {
  id: string;
  text: string;
}

/** One place in a text with the options it may be filled from. */
export interface ItemGap {
  id: string;
  options: ItemOption[];
}

/** One criterion by which an extended answer is marked. */
export interface ItemCriterion {
  /** Stable inside the item: k1, k2… */
  key: string;
  nameRu: string;
  /** One text per level, from 0 to the greatest number of points. */
  levelsRu: string[];
}

/** What the candidate reads. Nothing in it depends on the key. */
export interface ItemContent {
  /** The question; paragraphs are parted by an empty line. */
  stem: string;
  /** SINGLE, MULTIPLE and ORDER: what is chosen or ordered. MATCH: the right-hand texts. */
  options?: ItemOption[];
  /** MATCH: the left-hand texts, each of which gets one of the options. */
  left?: ItemOption[];
  /** INLINE_CHOICE: the text in which `{1}`, `{2}`… stand for the gaps in their order. */
  text?: string;
  gaps?: ItemGap[];
  /** NUMBER: what the number counts; null for a bare number. */
  unit?: string | null;
  /** EXTENDED: by what it is marked; assessors read it, the candidate reads the names and maxima. */
  criteria?: ItemCriterion[];
}

/** What is right. Lies in the schema `answer_key`, out of the service's reach. */
export interface ItemKey {
  /** SINGLE and MULTIPLE: ids of the right options. */
  choices?: string[];
  /** ORDER: ids in the right order. */
  order?: string[];
  /** MATCH: the right option for each left-hand id. */
  pairs?: Record<string, string>;
  /** INLINE_CHOICE: the right option for each gap's id. */
  gaps?: Record<string, string>;
  /** SHORT: the accepted spellings. */
  accepted?: string[];
  /** NUMBER: the right value and how far an answer may lie from it. */
  value?: number;
  tolerance?: number;
  /** EXTENDED: an answer that would get every point. */
  sample?: string;
}

/** Why the key is right and every distractor wrong; lies beside the key. */
export interface ItemReasons {
  /** Why the key is right. */
  key: string;
  /** By id of option (of gaps too); of an ordered step why it stands there. */
  options: Record<string, string>;
  /** SHORT, NUMBER, EXTENDED: what is answered wrongly, and why it is wrong. */
  wrong: { text: string; reason: string }[];
  /** The act and clause, or the text of the field, that the item rests on. */
  source: string;
}

/** What a candidate answers, in the item's own ids; every field null or absent where nothing was answered. */
export interface ItemAnswer {
  choices?: string[];
  order?: string[];
  pairs?: Record<string, string>;
  gaps?: Record<string, string>;
  /** SHORT and EXTENDED; NUMBER as it was typed. */
  text?: string;
}
