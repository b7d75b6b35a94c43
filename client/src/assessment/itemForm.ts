import type { AnswerKeyInput, ItemContentInput } from "../app/schema.generated";
import type { ItemContent } from "./answer/itemShapes";
import type { ItemVersionPartsFragment, RevealKeyMutation } from "./ItemPage.generated";

type Payload = RevealKeyMutation["revealKey"];
/** What `revealKey` tells. It lives in the state of the page alone: not in the cache, not on the device. */
export type RevealedKey = NonNullable<Extract<Payload, { __typename: "RevealKeySuccess" }>["answerKey"]>;

/** An answer to choose, with what the author says of it. */
export interface FormOption {
  id: string;
  text: string;
  isRight: boolean;
  reason: string;
}

export interface FormGap {
  id: string;
  options: FormOption[];
}

export interface FormLeft {
  id: string;
  text: string;
  /** Id of the right option; empty when none is chosen. */
  option: string;
}

export interface FormCriterion {
  key: string;
  nameRu: string;
  /** One text per line, from 0 points up. */
  levels: string;
}

/** An item as its author writes it. Of an order the options stand in the right one once the key is in hand. */
export interface ItemForm {
  stem: string;
  options: FormOption[];
  left: FormLeft[];
  text: string;
  gaps: FormGap[];
  unit: string;
  criteria: FormCriterion[];
  /** One spelling per line. */
  accepted: string;
  value: string;
  tolerance: string;
  sample: string;
  keyReason: string;
  wrong: { text: string; reason: string }[];
  source: string;
}

/** A random name in the form in which the server keeps it. */
export const newOptionId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

export const emptyOption = (): FormOption => ({ id: newOptionId(), text: "", isRight: false, reason: "" });

type Version = Pick<ItemVersionPartsFragment, "type" | "content">;

/** The form of a stored version; without its key when that was not revealed. */
export function formOf({ type, content }: Version, key: RevealedKey | null): ItemForm {
  const reasons = new Map(key?.optionReasons.map(({ id, reason }) => [id, reason]));
  const right = new Set([...(key?.choices ?? []), ...(key?.gaps ?? []).map(({ option }) => option)]);
  const options = (given: readonly { id: string; text: string }[] | null) =>
    (given ?? []).map(({ id, text }) => ({
      id,
      text,
      isRight: right.has(id),
      reason: reasons.get(id) ?? "",
    }));
  const own = options(content.options);
  const order = key?.order ?? [];
  return {
    stem: content.stem,
    options:
      type === "ORDER" && key ? own.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) : own,
    left: (content.left ?? []).map(({ id, text }) => ({
      id,
      text,
      option: key?.pairs?.find(({ place }) => place === id)?.option ?? "",
    })),
    text: content.text ?? "",
    gaps: (content.gaps ?? []).map((gap) => ({ id: gap.id, options: options(gap.options) })),
    unit: content.unit ?? "",
    criteria: (content.criteria ?? []).map(({ key: name, nameRu, levelsRu }) => ({
      key: name,
      nameRu,
      levels: levelsRu.join("\n"),
    })),
    accepted: (key?.accepted ?? []).join("\n"),
    value: numberText(key?.value),
    tolerance: numberText(key?.tolerance),
    sample: key?.sample ?? "",
    keyReason: key?.keyReason ?? "",
    wrong: (key?.wrong ?? []).map(({ text, reason }) => ({ text, reason })),
    source: key?.source ?? "",
  };
}

const numberText = (value: number | null | undefined): string =>
  value == null ? "" : String(value).replace(".", ",");

const numberIn = (text: string): number | null => {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null;
};

const lines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** The form with its key in hand: `revealed` is what is stored, texts stay as they were changed since. */
export function withKey(form: ItemForm, revealed: ItemForm): ItemForm {
  const texts = new Map(
    [...form.options, ...form.left, ...form.gaps.flatMap((gap) => gap.options)].map(({ id, text }) => [
      id,
      text,
    ]),
  );
  const kept = <Part extends { id: string; text: string }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, text: texts.get(part.id) ?? part.text }));
  return {
    ...revealed,
    stem: form.stem,
    text: form.text,
    unit: form.unit,
    criteria: form.criteria,
    options: kept(revealed.options),
    left: kept(revealed.left),
    gaps: revealed.gaps.map((gap) => ({ ...gap, options: kept(gap.options) })),
  };
}

/** What the candidate would read. */
export function contentInput({
  stem,
  options,
  left,
  text,
  gaps,
  unit,
  criteria,
}: ItemForm): ItemContentInput {
  const plain = (given: readonly FormOption[]) => given.map(({ id, text: words }) => ({ id, text: words }));
  return {
    stem,
    options: plain(options),
    left: left.map(({ id, text: words }) => ({ id, text: words })),
    text,
    gaps: gaps.map((gap) => ({ id: gap.id, options: plain(gap.options) })),
    unit: unit.trim() || null,
    criteria: criteria.map(({ key, nameRu, levels }) => ({ key, nameRu, levelsRu: lines(levels) })),
  };
}

/** The key that the form says. */
export function keyInput(type: ItemVersionPartsFragment["type"], form: ItemForm): AnswerKeyInput {
  const { options, left, gaps } = form;
  const rightOf = (given: readonly FormOption[]) =>
    given.filter(({ isRight }) => isRight).map(({ id }) => id);
  const all = [...options, ...gaps.flatMap((gap) => gap.options)];
  return {
    choices: type === "SINGLE" || type === "MULTIPLE" ? rightOf(options) : null,
    order: type === "ORDER" ? options.map(({ id }) => id) : null,
    pairs: left.filter(({ option }) => option).map(({ id, option }) => ({ place: id, option })),
    gaps: gaps.flatMap((gap) => rightOf(gap.options).map((option) => ({ place: gap.id, option }))),
    accepted: lines(form.accepted),
    value: numberIn(form.value),
    tolerance: numberIn(form.tolerance),
    sample: form.sample,
    keyReason: form.keyReason,
    optionReasons: all.filter(({ reason }) => reason.trim()).map(({ id, reason }) => ({ id, reason })),
    wrong: form.wrong,
    source: form.source,
  };
}

/** What the form says as `ItemView` draws it, in the order in which it is stored. */
export function previewOf({ stem, options, left, text, gaps, unit, criteria }: ItemForm): ItemContent {
  const stored = (given: readonly { id: string; text: string }[]) =>
    given
      .map(({ id, text: words }) => ({ id, text: words }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    stem,
    text,
    unit: unit.trim() || null,
    options: stored(options),
    left: stored(left),
    gaps: gaps.map((gap) => ({ id: gap.id, options: stored(gap.options) })),
    criteria: criteria.map(({ key, nameRu, levels }) => ({
      key,
      nameRu,
      max: Math.max(lines(levels).length - 1, 0),
    })),
  };
}
