import { defineEntity, p } from "@mikro-orm/core";

import { rowOf } from "../platform/entity.js";

const DirectionSchema = defineEntity({
  name: "Direction",
  properties: {
    ...rowOf("direction"),
    /** 1.1 … 2.5 */
    code: p.string(),
    nameRu: p.string().length(300),
    nameEn: p.string().length(300),
    position: p.integer(),
  },
  uniques: [{ properties: ["regionId", "code"] }],
});

/** One of the nine directions of quality management. */
export class Direction extends DirectionSchema.class {}
DirectionSchema.setClass(Direction);

const ConceptDocumentSchema = defineEntity({
  name: "ConceptDocument",
  properties: {
    ...rowOf("conceptdocument"),
    /** 1 … 7, the number that documents refer to (R57). */
    number: p.integer(),
    titleRu: p.string().length(500),
    orderNumber: p.string().nullable(),
    orderOn: p.date().nullable(),
  },
  uniques: [{ properties: ["regionId", "number"] }],
});

/** A conceptual document of the region that model documents rest on. */
export class ConceptDocument extends ConceptDocumentSchema.class {}
ConceptDocumentSchema.setClass(ConceptDocument);
