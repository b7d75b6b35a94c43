import { defineEntity, p } from "@mikro-orm/core";

import { plain, rowOf, texts } from "../platform/entity.js";
import type { GateParameters } from "../statistics/calibrationGate.js";
import { type ItemComponent, ItemVersion } from "./item.entity.js";

/** A part of the assessment. */
export const AssessmentPart = {
  TEST: "TEST",
  EXPERT_TASK: "EXPERT_TASK",
  CASE: "CASE",
  INTERVIEW: "INTERVIEW",
} as const;
export type AssessmentPart = keyof typeof AssessmentPart;

/** From where a cell takes its items: the common part, or the directions that were applied for, as evenly as it goes. */
export const CellScope = { COMMON: "COMMON", REQUESTED: "REQUESTED" } as const;
export type CellScope = keyof typeof CellScope;

/** One cell of the blueprint: so many items of a scope and a component. */
export interface BlueprintCell {
  scope: CellScope;
  /** Null takes any component. */
  component: ItemComponent | null;
  count: number;
}

const BlueprintSchema = defineEntity({
  name: "AssessmentBlueprint",
  properties: {
    ...rowOf("blueprint"),
    titleRu: p.string().length(300),
    /** 1, 2, 3… within the region; the highest one in force on a day holds. */
    edition: p.integer(),
    effectiveFromOn: p.date(),
    /** Parts that must be passed (R10). */
    parts: texts<AssessmentPart>(),
    cells: plain<BlueprintCell[]>(),
    /** Minutes of the test and of the case before accommodations. */
    testMinutes: p.integer(),
    caseMinutes: p.integer(),
    /** Least percent of the points (R04). */
    testPassPercent: p.integer(),
    casePassPercent: p.integer(),
    /** Greatest share in percent of papers of this blueprint in which one item may stand. */
    exposurePercent: p.integer(),
    /** Sample documents of the expert task, and days to mark them. */
    sampleCount: p.integer(),
    taskDays: p.integer(),
    /** What the profile of the expert task must reach. */
    gate: plain<GateParameters>(),
  },
  uniques: [{ properties: ["regionId", "edition"] }],
});

/** What a paper is drawn by, and what must be passed (R04, R05, R10); never changed, only followed by another edition. */
export class AssessmentBlueprint extends BlueprintSchema.class {}
BlueprintSchema.setClass(AssessmentBlueprint);

const ExamFormSchema = defineEntity({
  name: "ExamForm",
  properties: {
    ...rowOf("examform"),
    blueprint: () => p.manyToOne(AssessmentBlueprint).ref(),
    /** What the draw is repeated from; 64 hexadecimal digits. */
    seed: p.string().length(64),
    /** Makes the ids and the order of options of this paper; never leaves the server. */
    optionSecret: p.string().length(64),
    /** Root of the tree over items, keys and weights in their order, in hexadecimal; published before the window. */
    sealHash: p.string().length(64).nullable(),
    sealedAt: p.datetime().nullable(),
  },
});

/** The paper of one attempt. */
export class ExamForm extends ExamFormSchema.class {}
ExamFormSchema.setClass(ExamForm);

const FormItemSchema = defineEntity({
  name: "FormItem",
  properties: {
    ...rowOf("formitem"),
    form: () => p.manyToOne(ExamForm).ref(),
    /** Page of the paper, from 1. */
    position: p.integer(),
    itemVersion: () => p.manyToOne(ItemVersion).ref(),
    /** The cell of the blueprint it fills, from 0. */
    cell: p.integer(),
  },
  uniques: [{ properties: ["form", "position"] }, { properties: ["form", "itemVersion"] }],
  indexes: [{ properties: ["itemVersion"] }],
});

/** One item of a paper (R05: none stands twice). */
export class FormItem extends FormItemSchema.class {}
FormItemSchema.setClass(FormItem);
