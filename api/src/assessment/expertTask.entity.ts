import { defineEntity, p } from "@mikro-orm/core";

import type { Block } from "../files/document.model.js";
import { plain, rowOf, texts } from "../platform/entity.js";
import { Rubric } from "../review/rubric.entity.js";
import { AssessmentAttempt } from "./attempt.entity.js";

const SampleDocumentSchema = defineEntity({
  name: "SampleDocument",
  properties: {
    ...rowOf("sample"),
    title: p.string().length(500),
    directionCodes: texts(),
    blocks: plain<Block[]>(),
    /** The criteria by which its reference scores were given; they lie in the schema `answer_key`. */
    rubric: () => p.manyToOne(Rubric).ref(),
    /** From when it is drawn no more; null while it is in use. */
    retiredAt: p.datetime().nullable(),
  },
});

/** A document of known quality that candidates mark in the expert task. */
export class SampleDocument extends SampleDocumentSchema.class {}
SampleDocumentSchema.setClass(SampleDocument);

const SampleMarkSchema = defineEntity({
  name: "SampleMark",
  properties: {
    ...rowOf("samplemark"),
    attempt: () => p.manyToOne(AssessmentAttempt).ref(),
    sample: () => p.manyToOne(SampleDocument).ref(),
    /** Place in the candidate's own order, from 1. */
    position: p.integer(),
    /** Level by key of the criterion; a criterion that was not marked yet is missing. */
    scores: plain<Record<string, number>>(),
    comments: plain<Record<string, string>>(),
    savedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ["attempt", "sample"] }, { properties: ["attempt", "position"] }],
});

/** How a candidate marked one sample document. */
export class SampleMark extends SampleMarkSchema.class {}
SampleMarkSchema.setClass(SampleMark);
