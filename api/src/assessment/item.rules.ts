import { randomBytes } from "node:crypto";

import type { InputProblem } from "../platform/outcome.js";
import { written } from "../platform/written.js";
import type { ItemType } from "./item.entity.js";
import type { ItemContent, ItemGap, ItemKey, ItemOption, ItemReasons } from "./item.model.js";

/** What an item may hold: characters of its texts, and how many parts. */
export const itemBounds = {
  stem: { least: 20, most: 5000 },
  optionText: { most: 600 },
  gapText: { least: 20, most: 3000 },
  reason: { least: 10, most: 2000 },
  source: { least: 10, most: 500 },
  sample: { least: 100, most: 6000 },
  accepted: { most: 100 },
  options: { least: 2, most: 12 },
  left: { least: 2, most: 10 },
  gaps: { least: 1, most: 8 },
  criteria: { least: 1, most: 8 },
  levels: { least: 2, most: 11 },
  acceptedTexts: { least: 1, most: 20 },
  wrong: { least: 1, most: 10 },
} as const;

/** Content of a new item: the parts that its type has, all empty. */
export function emptyContent(type: ItemType): ItemContent {
  const part: Readonly<Record<ItemType, Partial<ItemContent>>> = {
    SINGLE: { options: [] },
    MULTIPLE: { options: [] },
    ORDER: { options: [] },
    MATCH: { left: [], options: [] },
    INLINE_CHOICE: { text: "", gaps: [] },
    SHORT: {},
    NUMBER: { unit: null },
    EXTENDED: { criteria: [] },
  };
  return { stem: "", ...part[type] };
}

/** Content with the parts of its type alone, each text as it is kept. */
export function keptContent(type: ItemType, given: ItemContent): ItemContent {
  const texts = (options: readonly ItemOption[] = []) =>
    options.map(({ id, text }) => ({ id, text: written(text) }));
  const parts: Required<Omit<ItemContent, "stem">> = {
    options: texts(given.options),
    left: texts(given.left),
    text: written(given.text ?? ""),
    gaps: (given.gaps ?? []).map(({ id, options }) => ({ id, options: texts(options) })),
    unit: written(given.unit ?? "") || null,
    criteria: (given.criteria ?? []).map(({ key, nameRu, levelsRu }) => ({
      key,
      nameRu: written(nameRu),
      levelsRu: levelsRu.map(written),
    })),
  };
  const names = Object.keys(emptyContent(type)).filter((name): name is keyof typeof parts => name !== "stem");
  return { stem: written(given.stem), ...Object.fromEntries(names.map((name) => [name, parts[name]])) };
}

type Path = string;
interface Bounds {
  readonly least?: number;
  readonly most: number;
}

const textProblems = (path: Path, text: string, { least = 1, most }: Bounds): InputProblem[] => {
  if (text.length === 0) return [{ path, code: "REQUIRED" }];
  if (text.length < least) return [{ path, code: "TOO_SHORT", values: { least } }];
  return text.length > most ? [{ path, code: "TOO_LONG", values: { most } }] : [];
};

const countProblems = (path: Path, count: number, { least = 0, most }: Bounds): InputProblem[] => {
  if (count < least) return [{ path, code: "TOO_FEW", values: { least } }];
  return count > most ? [{ path, code: "TOO_MANY", values: { most } }] : [];
};

/** A text as it is compared: case, ё and spaces aside. */
export const plainText = (text: string): string =>
  written(text).toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ");

function optionProblems(path: Path, options: readonly ItemOption[], bounds: Bounds): InputProblem[] {
  const seen = new Set<string>();
  return [
    ...countProblems(path, options.length, bounds),
    ...options.flatMap(({ text }, index) => {
      const isTwice = text !== "" && seen.has(plainText(text));
      seen.add(plainText(text));
      return [
        ...textProblems(`${path}.${index}.text`, text, itemBounds.optionText),
        ...(isTwice ? [{ path: `${path}.${index}.text`, code: "DUPLICATE" }] : []),
      ];
    }),
  ];
}

function gapProblems({ text = "", gaps = [] }: ItemContent): InputProblem[] {
  const places = [...text.matchAll(/\{(\d+)\}/g)].map(([, number]) => Number(number));
  const fits =
    places.length === gaps.length &&
    gaps.every((_, index) => places.filter((n) => n === index + 1).length === 1);
  return [
    ...textProblems("content.text", text, itemBounds.gapText),
    ...countProblems("content.gaps", gaps.length, itemBounds.gaps),
    ...(fits || gaps.length === 0 ? [] : [{ path: "content.text", code: "PLACES_DIFFER" }]),
    ...gaps.flatMap(({ options }, index) =>
      optionProblems(`content.gaps.${index}.options`, options, itemBounds.options),
    ),
  ];
}

function criterionProblems({ criteria = [] }: ItemContent): InputProblem[] {
  return [
    ...countProblems("content.criteria", criteria.length, itemBounds.criteria),
    ...criteria.flatMap(({ nameRu, levelsRu }, index) => [
      ...textProblems(`content.criteria.${index}.nameRu`, nameRu, itemBounds.optionText),
      ...countProblems(`content.criteria.${index}.levelsRu`, levelsRu.length, itemBounds.levels),
      ...levelsRu.flatMap((level, at) =>
        textProblems(`content.criteria.${index}.levelsRu.${at}`, level, itemBounds.optionText),
      ),
    ]),
  ];
}

/** Every id that stands in a content. */
export const idsIn = ({ options = [], left = [], gaps = [] }: ItemContent): string[] => [
  ...[...options, ...left].map(({ id }) => id),
  ...gaps.flatMap((gap) => [gap.id, ...gap.options.map(({ id }) => id)]),
];

/** What keeps a content from being given to candidates, field by field; empty when nothing does. */
export function contentProblems(type: ItemType, content: ItemContent): InputProblem[] {
  const { options = [], left = [], criteria = [] } = content;
  const ids = [...idsIn(content), ...criteria.map(({ key }) => key)];
  const parts: Readonly<Record<ItemType, () => InputProblem[]>> = {
    SINGLE: () => optionProblems("content.options", options, itemBounds.options),
    MULTIPLE: () => optionProblems("content.options", options, { ...itemBounds.options, least: 3 }),
    ORDER: () => optionProblems("content.options", options, { ...itemBounds.options, least: 3 }),
    MATCH: () => [
      ...optionProblems("content.left", left, itemBounds.left),
      ...optionProblems("content.options", options, itemBounds.options),
      ...(options.length < left.length ? [{ path: "content.options", code: "FEWER_THAN_LEFT" }] : []),
    ],
    INLINE_CHOICE: () => gapProblems(content),
    SHORT: () => [],
    NUMBER: () => (content.unit && content.unit.length > 30 ? [tooLong("content.unit", 30)] : []),
    EXTENDED: () => criterionProblems(content),
  };
  return [
    ...textProblems("content.stem", content.stem, itemBounds.stem),
    ...(new Set(ids).size < ids.length ? [{ path: "content", code: "DUPLICATE_ID" }] : []),
    ...parts[type](),
  ];
}

const tooLong = (path: Path, most: number): InputProblem => ({ path, code: "TOO_LONG", values: { most } });

const chosenProblems = (
  path: Path,
  chosen: readonly string[],
  options: readonly ItemOption[],
  bounds: Bounds,
): InputProblem[] => [
  ...countProblems(path, chosen.length, bounds),
  ...(new Set(chosen).size < chosen.length ? [{ path, code: "DUPLICATE" }] : []),
  ...(chosen.every((id) => options.some((option) => option.id === id)) ? [] : [{ path, code: "UNKNOWN" }]),
];

const pairedProblems = (
  path: Path,
  given: Record<string, string>,
  places: readonly { id: string; options: readonly ItemOption[] }[],
): InputProblem[] => [
  ...places.flatMap(({ id, options }, index) => {
    const chosen = given[id];
    if (!chosen) return [{ path: `${path}.${index}`, code: "REQUIRED" }];
    return options.some((option) => option.id === chosen)
      ? []
      : [{ path: `${path}.${index}`, code: "UNKNOWN" }];
  }),
  ...(Object.keys(given).every((id) => places.some((place) => place.id === id))
    ? []
    : [{ path, code: "UNKNOWN" }]),
];

/** The ids that need a reason: every option, of gaps too. */
export const reasonedIds = ({ options = [], gaps = [] }: ItemContent): string[] =>
  [...options, ...gaps.flatMap((gap) => gap.options)].map(({ id }) => id);

function reasonProblems(type: ItemType, content: ItemContent, reasons: ItemReasons): InputProblem[] {
  const ids = reasonedIds(content);
  const isTyped = type === "SHORT" || type === "NUMBER" || type === "EXTENDED";
  return [
    ...textProblems("answerKey.keyReason", written(reasons.key), { ...itemBounds.reason, least: 20 }),
    ...textProblems("answerKey.source", written(reasons.source), itemBounds.source),
    ...ids.flatMap((id, index) =>
      textProblems(
        `answerKey.optionReasons.${index}.reason`,
        written(reasons.options[id] ?? ""),
        itemBounds.reason,
      ),
    ),
    ...(Object.keys(reasons.options).every((id) => ids.includes(id))
      ? []
      : [{ path: "answerKey.optionReasons", code: "UNKNOWN" }]),
    ...(isTyped ? countProblems("answerKey.wrong", reasons.wrong.length, itemBounds.wrong) : []),
    ...reasons.wrong.flatMap(({ text, reason }, index) => [
      ...textProblems(`answerKey.wrong.${index}.text`, written(text), itemBounds.optionText),
      ...textProblems(`answerKey.wrong.${index}.reason`, written(reason), itemBounds.reason),
    ]),
  ];
}

/** What keeps a key with its reasons from being used with a content, field by field; empty when nothing does. */
export function keyProblems(
  type: ItemType,
  content: ItemContent,
  key: ItemKey,
  reasons: ItemReasons,
): InputProblem[] {
  const { options = [], left = [], gaps = [] } = content;
  const choices = key.choices ?? [];
  const parts: Readonly<Record<ItemType, () => InputProblem[]>> = {
    SINGLE: () => chosenProblems("answerKey.choices", choices, options, { least: 1, most: 1 }),
    MULTIPLE: () => [
      ...chosenProblems("answerKey.choices", choices, options, { least: 2, most: itemBounds.options.most }),
      // Where everything is right nothing is told apart.
      ...(choices.length === options.length && options.length > 0
        ? [{ path: "answerKey.choices", code: "ALL_RIGHT" }]
        : []),
    ],
    ORDER: () =>
      chosenProblems("answerKey.order", key.order ?? [], options, {
        least: Math.max(options.length, 2),
        most: Math.max(options.length, 2),
      }),
    MATCH: () =>
      pairedProblems(
        "answerKey.pairs",
        key.pairs ?? {},
        left.map(({ id }) => ({ id, options })),
      ),
    INLINE_CHOICE: () => pairedProblems("answerKey.gaps", key.gaps ?? {}, gaps),
    SHORT: () => [
      ...countProblems("answerKey.accepted", key.accepted?.length ?? 0, itemBounds.acceptedTexts),
      ...(key.accepted ?? []).flatMap((text, index) =>
        textProblems(`answerKey.accepted.${index}`, written(text), itemBounds.accepted),
      ),
    ],
    NUMBER: () => [
      ...(Number.isFinite(key.value) ? [] : [{ path: "answerKey.value", code: "REQUIRED" }]),
      ...(Number.isFinite(key.tolerance) ? [] : [{ path: "answerKey.tolerance", code: "REQUIRED" }]),
      ...((key.tolerance ?? 0) < 0
        ? [{ path: "answerKey.tolerance", code: "TOO_SMALL", values: { least: 0 } }]
        : []),
    ],
    EXTENDED: () => textProblems("answerKey.sample", written(key.sample ?? ""), itemBounds.sample),
  };
  return [...parts[type](), ...reasonProblems(type, content, reasons)];
}

const partsOfKey: Readonly<Record<ItemType, readonly (keyof ItemKey)[]>> = {
  SINGLE: ["choices"],
  MULTIPLE: ["choices"],
  ORDER: ["order"],
  MATCH: ["pairs"],
  INLINE_CHOICE: ["gaps"],
  SHORT: ["accepted"],
  NUMBER: ["value", "tolerance"],
  EXTENDED: ["sample"],
};

/** The parts of a key that its type has. */
export const keptKey = (type: ItemType, key: ItemKey): ItemKey =>
  Object.fromEntries(
    partsOfKey[type].map((part) => [part, key[part]]).filter(([, value]) => value !== undefined),
  );

/** Whether a draft cannot even be kept so: what is only missing may be added later. */
export const isHard = ({ code }: InputProblem): boolean =>
  ["TOO_LONG", "TOO_MANY", "UNKNOWN", "DUPLICATE_ID"].includes(code);

/** Points of a right answer: of an extended one the sum of its criteria's greatest levels, of others what its author says. */
export const weightOf = (type: ItemType, { criteria = [] }: ItemContent, given: number): number =>
  type === "EXTENDED"
    ? criteria.reduce((sum, { levelsRu }) => sum + Math.max(levelsRu.length - 1, 0), 0)
    : given;

/** A random name of an option inside its item. */
export const optionId = (): string => randomBytes(8).toString("hex");

/** Whether an id has the form of `optionId`. */
export const isOptionId = (id: string): boolean => /^[0-9a-f]{16}$/.test(id);

interface Secret {
  key: ItemKey;
  reasons: ItemReasons;
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

/**
 * Content, key and reasons with a random id for everything that had none of ours, and with all options in the order of
 * these ids: neither an id nor a place tells of the key, not even to those who read the bank (T17).
 */
export function withOwnIds<S extends Secret | null>(
  content: ItemContent,
  secret: S,
  known: ReadonlySet<string>,
  makeId: (id: string) => string = optionId,
): { content: ItemContent; secret: S } {
  const names = new Map(idsIn(content).map((id) => [id, known.has(id) ? id : makeId(id)]));
  const own = (id: string): string => names.get(id) ?? id;
  const options = (given: readonly ItemOption[]) =>
    given.map(({ id, text }) => ({ id: own(id), text })).sort(byId);
  const record = <T>(given: Record<string, T>, value: (one: T) => T) =>
    Object.fromEntries(Object.entries(given).map(([id, one]) => [own(id), value(one)]));
  const gaps = (given: readonly ItemGap[]) =>
    given.map((gap) => ({ id: own(gap.id), options: options(gap.options) }));
  return {
    content: {
      ...content,
      ...(content.options && { options: options(content.options) }),
      ...(content.left && { left: options(content.left) }),
      ...(content.gaps && { gaps: gaps(content.gaps) }),
    },
    secret: (secret && {
      key: {
        ...secret.key,
        ...(secret.key.choices && { choices: secret.key.choices.map(own) }),
        ...(secret.key.order && { order: secret.key.order.map(own) }),
        ...(secret.key.pairs && { pairs: record(secret.key.pairs, own) }),
        ...(secret.key.gaps && { gaps: record(secret.key.gaps, own) }),
      },
      reasons: { ...secret.reasons, options: record(secret.reasons.options, (text) => text) },
    }) as S,
  };
}
