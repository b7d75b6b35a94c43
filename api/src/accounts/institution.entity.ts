import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf } from "../platform/entity.js";
import { Municipality } from "./municipality.entity.js";

export const InstitutionKind = {
  SCHOOL: "SCHOOL",
  PRESCHOOL: "PRESCHOOL",
  EXTRACURRICULAR: "EXTRACURRICULAR",
  CPD: "CPD",
  LYCEUM: "LYCEUM",
  AUTHORITY: "AUTHORITY",
  OTHER: "OTHER",
} as const;
export type InstitutionKind = keyof typeof InstitutionKind;

export const InstitutionState = {
  UNCONFIRMED: "UNCONFIRMED",
  CONFIRMED: "CONFIRMED",
  JOINED: "JOINED",
} as const;
export type InstitutionState = keyof typeof InstitutionState;

const InstitutionSchema = defineEntity({
  name: "Institution",
  properties: {
    ...rowOf("institution"),
    nameRu: p.string().length(300),
    kind: oneOf(InstitutionKind),
    municipality: () => p.manyToOne(Municipality).ref(),
    /** ИНН, 10 digits; null while unknown. */
    taxpayerNumber: p.string().nullable(),
    state: oneOf(InstitutionState),
    /** The entry that this one was joined to; joined entries count as one everywhere, also in the past (R91). */
    joinedInto: () => p.manyToOne(Institution).ref().nullable(),
    successorOf: () => p.manyToOne(Institution).ref().nullable(),
  },
  uniques: [{ properties: ["regionId", "nameRu", "municipality"] }],
});

/** A dictionary entry for an employer; a proposed one stands as UNCONFIRMED until the registrar decides (R91). */
export class Institution extends InstitutionSchema.class {}
InstitutionSchema.setClass(Institution);

const InstitutionNameSchema = defineEntity({
  name: "InstitutionName",
  properties: {
    ...rowOf("institutionname"),
    institution: () => p.manyToOne(Institution).ref(),
    nameRu: p.string().length(300),
    /** Null where nobody knows since when. */
    fromOn: p.date().nullable(),
    toOn: p.date().nullable(),
  },
});

/** A name that an institution bore between two dates (R91). */
export class InstitutionName extends InstitutionNameSchema.class {}
InstitutionNameSchema.setClass(InstitutionName);
