import { defineEntity, p } from "@mikro-orm/core";

import { plain, rowOf } from "../platform/entity.js";

/** One criterion of an expert sheet. */
export interface Criterion {
  /** Stable inside the rubric: c1, c2… */
  key: string;
  nameRu: string;
  questionRu: string;
  weight: number;
  /** One text per level, from 0 to the scale's maximum. */
  descriptorsRu: string[];
}

const RubricSchema = defineEntity({
  name: "Rubric",
  properties: {
    ...rowOf("rubric"),
    titleRu: p.string().length(300),
    edition: p.integer(),
    scaleMax: p.integer(),
    /** A score below it asks for a comment (R47). */
    criterionPass: p.integer(),
    /** Percent of the maximum that the aggregate must reach (R51). */
    passPercent: p.integer(),
    /** Least length in characters of a comment for a score below the pass mark. */
    commentLength: p.integer(),
    criteria: plain<Criterion[]>(),
    retiredAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ["regionId", "titleRu", "edition"] }],
});

/** An edition of an expert sheet: criteria, scale, weights, pass marks; frozen into a round when it opens. */
export class Rubric extends RubricSchema.class {}
RubricSchema.setClass(Rubric);
