import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf, texts } from "../platform/entity.js";

export const MunicipalityType = {
  URBAN_OKRUG: "URBAN_OKRUG",
  MUNICIPAL_DISTRICT: "MUNICIPAL_DISTRICT",
  MUNICIPAL_OKRUG: "MUNICIPAL_OKRUG",
} as const;
export type MunicipalityType = keyof typeof MunicipalityType;

const MunicipalitySchema = defineEntity({
  name: "Municipality",
  properties: {
    ...rowOf("municipality"),
    slug: p.string(),
    /** Short name with the type, the key of imports: «Троицкий ГО» is not «Троицкий МР» (R76). */
    nameRu: p.string(),
    fullNameRu: p.string(),
    type: oneOf(MunicipalityType),
    fromOn: p.date().nullable(),
    toOn: p.date().nullable(),
    successorOf: () => p.manyToOne(Municipality).ref().nullable(),
    /** Spellings met in imported files (R77). */
    aliases: texts(),
    authorityNameRu: p.string(),
    authoritySiteUrl: p.string().nullable(),
    agglomerationFromOn: p.date().nullable(),
    agglomerationToOn: p.date().nullable(),
    position: p.integer(),
  },
  uniques: [{ properties: ["regionId", "nameRu"] }, { properties: ["regionId", "slug"] }],
});

/** A municipality of the region with its education authority; a change of type makes a successor (X27). */
export class Municipality extends MunicipalitySchema.class {}
MunicipalitySchema.setClass(Municipality);
