import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { oneOf, plain, rowOf } from "../platform/entity.js";
import type { InputProblem } from "../platform/outcome.js";
import type { ItemContent } from "./item.model.js";

/** What an item asks about: a component of the management cycle, or a chapter of the common part. */
export const ItemComponent = {
  GOALS: "GOALS",
  INDICATORS: "INDICATORS",
  COLLECTION_METHODS: "COLLECTION_METHODS",
  MONITORING: "MONITORING",
  ANALYSIS: "ANALYSIS",
  TARGETED_RECOMMENDATIONS: "TARGETED_RECOMMENDATIONS",
  MEASURES: "MEASURES",
  MANAGEMENT_DECISIONS: "MANAGEMENT_DECISIONS",
  EFFECTIVENESS_ANALYSIS: "EFFECTIVENESS_ANALYSIS",
  EXPERTISE_PROCEDURE: "EXPERTISE_PROCEDURE",
  ETHICS: "ETHICS",
  MEASUREMENT: "MEASUREMENT",
} as const;
export type ItemComponent = keyof typeof ItemComponent;

/** How an item is answered. EXTENDED is marked by assessors (R08), the others by the key. */
export const ItemType = {
  SINGLE: "SINGLE",
  MULTIPLE: "MULTIPLE",
  ORDER: "ORDER",
  MATCH: "MATCH",
  INLINE_CHOICE: "INLINE_CHOICE",
  SHORT: "SHORT",
  NUMBER: "NUMBER",
  EXTENDED: "EXTENDED",
} as const;
export type ItemType = keyof typeof ItemType;

export const ItemState = { DRAFT: "DRAFT", ACTIVE: "ACTIVE", RETIRED: "RETIRED" } as const;
export type ItemState = keyof typeof ItemState;

/** How hard its author takes it to be. */
export const ItemDifficulty = { EASY: "EASY", MEDIUM: "MEDIUM", HARD: "HARD" } as const;
export type ItemDifficulty = keyof typeof ItemDifficulty;

const AssessmentItemSchema = defineEntity({
  name: "AssessmentItem",
  properties: {
    ...rowOf("item"),
    /** 1, 2, 3… within the region; people read «ТЗ-0001». */
    number: p.integer(),
    /** Null for the common part, which every candidate meets (R05). */
    directionCode: p.string().nullable(),
    component: oneOf(ItemComponent),
    /** Items with the same word never meet in one paper, since one gives the other away; null when it has no enemy. */
    enemySet: p.string().length(60).nullable(),
    /** Who wrote it; the author and the registrar may have its key shown (R07). */
    author: () => p.manyToOne(Person).ref(),
  },
  uniques: [{ properties: ["regionId", "number"] }],
  indexes: [{ properties: ["regionId", "directionCode", "component"] }],
});

/** An item of the bank (R05); what is asked stands in its versions. */
export class AssessmentItem extends AssessmentItemSchema.class {}
AssessmentItemSchema.setClass(AssessmentItem);

const ItemVersionSchema = defineEntity({
  name: "ItemVersion",
  properties: {
    ...rowOf("itemversion"),
    item: () => p.manyToOne(AssessmentItem).ref(),
    /** 1, 2, 3… within the item. */
    edition: p.integer(),
    type: oneOf(ItemType),
    content: plain<ItemContent>(),
    difficulty: oneOf(ItemDifficulty),
    /** Points for a right answer; there are no parts of them. Of an EXTENDED the sum of its criteria's maxima. */
    weight: p.integer(),
    /** At most one version of an item is ACTIVE, and at most one a DRAFT; the database holds both. */
    state: oneOf(ItemState),
    /** Who wrote this version: whoever releases a changed key after first use is somebody else. */
    author: () => p.manyToOne(Person).ref(),
    /** When the draft was last written; null before the first time. */
    savedAt: p.datetime().nullable(),
    /** What the key lacked when it was written, never the key itself; null before there was one, empty when it is whole. */
    keyProblems: plain<InputProblem[]>().nullable(),
    releasedAt: p.datetime().nullable(),
    releasedBy: () => p.manyToOne(Person).ref().nullable(),
    retiredAt: p.datetime().nullable(),
    /** When it was first drawn into a paper; from then on the database refuses every change of content, weight and key. */
    usedAt: p.datetime().nullable(),
  },
  uniques: [
    { properties: ["item", "edition"] },
    { name: "item_version_one_active", properties: ["item"], where: "state = 'ACTIVE'" },
    { name: "item_version_one_draft", properties: ["item"], where: "state = 'DRAFT'" },
  ],
  indexes: [{ properties: ["regionId", "state"] }],
});

/** One version of an item: only ACTIVE ones are drawn (R05), and a used one never changes. */
export class ItemVersion extends ItemVersionSchema.class {}
ItemVersionSchema.setClass(ItemVersion);
