import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { readdir, readFile } from "node:fs/promises";

import {
  AssessmentItem,
  type ItemComponent,
  type ItemDifficulty,
  type ItemType,
  ItemVersion,
} from "../src/assessment/item.entity.js";
import type { ItemContent, ItemKey, ItemReasons } from "../src/assessment/item.model.js";
import { nextItemNumber } from "../src/assessment/item.queries.js";
import { weightOf, withOwnIds } from "../src/assessment/item.rules.js";
import { record } from "../src/platform/journal.js";
import { idOf } from "./world/random.js";

interface Judged {
  text: string;
  right: boolean;
  reason: string;
}

interface Told {
  text: string;
  reason: string;
}

/** An item as its author wrote it into a file of `data/items`. */
export interface ShippedItem {
  code: string;
  direction: string | null;
  component: ItemComponent;
  type: ItemType;
  difficulty: ItemDifficulty;
  stem: string;
  reason: string;
  source: string;
  options?: Judged[];
  steps?: Told[];
  pairs?: { left: string; right: string; reason: string }[];
  extra?: Told[];
  text?: string;
  gaps?: { options: Judged[] }[];
  accepted?: string[];
  value?: number;
  tolerance?: number;
  unit?: string | null;
  sample?: string;
  criteria?: { name: string; max: number; levels: string[] }[];
  wrong?: { text?: string; value?: number; reason: string }[];
}

const folder = new URL("./data/items/", import.meta.url);

/** Every item that ships with the product, the common part first. */
export async function shippedItems(): Promise<ShippedItem[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  const parts = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(new URL(name, folder), "utf8")) as ShippedItem[]),
  );
  return parts.flat();
}

interface Parts {
  content: ItemContent;
  secret: { key: ItemKey; reasons: ItemReasons };
}

const rightOf = (options: readonly Judged[], id: (index: number) => string): string[] =>
  options.flatMap(({ right }, index) => (right ? [id(index)] : []));

/** Content, key and reasons with ids that stand for places in the file; `withOwnIds` puts others for them. */
function partsOf(item: ShippedItem): Parts {
  const { stem, options = [], steps = [], pairs = [], extra = [], gaps = [], criteria = [] } = item;
  const reasons: ItemReasons = {
    key: item.reason,
    options: {},
    wrong: (item.wrong ?? []).map(({ text, value, reason }) => ({
      text: text ?? String(value).replace(".", ","),
      reason,
    })),
    source: item.source,
  };
  const listed = (prefix: string, told: readonly Told[]) =>
    told.map(({ text, reason }, index) => {
      const id = `${prefix}${index}`;
      reasons.options[id] = reason;
      return { id, text };
    });
  const made: Readonly<Record<ItemType, () => { content: Partial<ItemContent>; key: ItemKey }>> = {
    SINGLE: () => ({
      content: { options: listed("o", options) },
      key: { choices: rightOf(options, (index) => `o${index}`) },
    }),
    MULTIPLE: () => ({
      content: { options: listed("o", options) },
      key: { choices: rightOf(options, (index) => `o${index}`) },
    }),
    ORDER: () => ({
      content: { options: listed("o", steps) },
      key: { order: steps.map((_, index) => `o${index}`) },
    }),
    MATCH: () => ({
      content: {
        left: pairs.map(({ left }, index) => ({ id: `l${index}`, text: left })),
        options: listed("o", [...pairs.map(({ right, reason }) => ({ text: right, reason })), ...extra]),
      },
      key: { pairs: Object.fromEntries(pairs.map((_, index) => [`l${index}`, `o${index}`])) },
    }),
    INLINE_CHOICE: () => ({
      content: {
        text: item.text ?? "",
        gaps: gaps.map((gap, index) => ({ id: `g${index}`, options: listed(`g${index}o`, gap.options) })),
      },
      key: {
        gaps: Object.fromEntries(
          gaps.map((gap, index) => [`g${index}`, rightOf(gap.options, (at) => `g${index}o${at}`)[0]!]),
        ),
      },
    }),
    SHORT: () => ({ content: {}, key: { accepted: item.accepted ?? [] } }),
    NUMBER: () => ({
      content: { unit: item.unit ?? null },
      key: { value: item.value, tolerance: item.tolerance },
    }),
    EXTENDED: () => ({
      content: {
        criteria: criteria.map(({ name, levels }, index) => ({
          key: `k${index + 1}`,
          nameRu: name,
          levelsRu: levels,
        })),
      },
      key: { sample: item.sample ?? "" },
    }),
  };
  const { content, key } = made[item.type]();
  return { content: { stem, ...content }, secret: { key, reasons } };
}

/** A shipped item with the ids that it has in every region: made by chance that repeats, without a word of the key. */
export const itemParts = (item: ShippedItem): Parts => {
  const { content, secret } = partsOf(item);
  return withOwnIds(content, secret, new Set(), (id) => idOf("option", `${item.code} ${id}`).slice(-16));
};

/** Where shipped items go, and who answers for them. */
interface Shelf {
  regionId: string;
  regionCode: string;
  authorId: string;
  now: Date;
}

/**
 * Puts every shipped item that the region has not yet into its bank, in use, with the given author; how many were new.
 * What is there, and what the assessors have made of it, stays.
 */
export async function loadItems(
  em: EntityManager,
  { regionId, regionCode, authorId, now }: Shelf,
): Promise<number> {
  const first = await nextItemNumber(em, regionId);
  const known = new Set((await em.find(AssessmentItem, { regionId })).map(({ id }) => id));
  const fresh = (await shippedItems())
    .map((item) => ({ ...item, id: idOf("item", `${regionCode} ${item.code}`), parts: itemParts(item) }))
    .filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;

  const row = { regionId, createdAt: now, createdById: authorId };
  const versions = fresh.map((item) => ({
    ...row,
    id: idOf("itemversion", `${regionCode} ${item.code} 1`),
    item: item.id,
    edition: 1,
    type: item.type,
    content: item.parts.content,
    difficulty: item.difficulty,
    weight: weightOf(item.type, item.parts.content, 1),
    author: authorId,
    savedAt: now,
    keyProblems: [],
    state: "DRAFT" as const,
  }));
  await em.insertMany(
    AssessmentItem,
    fresh.map(({ id, direction, component }, index) => ({
      ...row,
      id,
      number: first + index,
      directionCode: direction,
      component,
      enemySet: null,
      author: authorId,
    })),
  );
  await em.insertMany(ItemVersion, versions);
  const secrets = versions.map(({ id }, index) => ({ id, ...fresh[index]!.parts.secret }));
  await sql`select keep_key(s.id, s.key, s.reasons)
    from jsonb_to_recordset(${JSON.stringify(secrets)}::jsonb) as s(id varchar, key jsonb, reasons jsonb)`.execute(
    em.getKysely(),
  );
  await em.nativeUpdate(
    ItemVersion,
    { id: { $in: versions.map(({ id }) => id) } },
    { state: "ACTIVE", releasedAt: now, releasedBy: authorId },
  );
  record(em, { regionId, act: "items.loaded", actorId: authorId, subjectId: regionId, at: now });
  await em.flush();
  return fresh.length;
}
