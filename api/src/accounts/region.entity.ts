import { defineEntity, p } from "@mikro-orm/core";

import { plain } from "../platform/entity.js";

/** The operator's particulars that consents and papers print. */
export interface Operator {
  nameRu: string;
  addressRu: string;
  taxpayerNumber: string;
  siteUrl: string;
}

const RegionSchema = defineEntity({
  name: "Region",
  properties: {
    id: p.string().primary(),
    code: p.string().unique(),
    nameRu: p.string(),
    /** IANA name; openings, closings and terms are computed in it (R30). */
    timeZone: p.string(),
    operator: plain<Operator>(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A region with its own register, people and regulations; one instance may serve several (R86). */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);
