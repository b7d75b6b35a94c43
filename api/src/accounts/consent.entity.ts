import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf, texts } from "../platform/entity.js";
import { Person } from "./person.entity.js";

export const ConsentKind = { PROCESSING: "PROCESSING", DISSEMINATION: "DISSEMINATION" } as const;
export type ConsentKind = keyof typeof ConsentKind;

/** Fields that a dissemination consent may open to the public, each by its own tick (152-ФЗ, art. 10.1). */
export const PublicField = {
  NAME: "NAME",
  EMPLOYER: "EMPLOYER",
  POSITION: "POSITION",
  EMAIL: "EMAIL",
  PHONE: "PHONE",
} as const;
export type PublicField = keyof typeof PublicField;

const ConsentTextSchema = defineEntity({
  name: "ConsentText",
  properties: {
    ...rowOf("consenttext"),
    kind: oneOf(ConsentKind),
    edition: p.integer(),
    bodyRu: p.text(),
    /** SHA-256 of the body, in hex. */
    hash: p.string(),
    effectiveFromOn: p.date(),
  },
  uniques: [{ properties: ["regionId", "kind", "edition"] }],
});

/** An edition of a consent's text; kept for ever, since consents refer to it. */
export class ConsentText extends ConsentTextSchema.class {}
ConsentTextSchema.setClass(ConsentText);

const ConsentSchema = defineEntity({
  name: "Consent",
  properties: {
    ...rowOf("consent"),
    person: () => p.manyToOne(Person).ref(),
    text: () => p.manyToOne(ConsentText).ref(),
    kind: oneOf(ConsentKind),
    /** For DISSEMINATION the fields opened; empty for PROCESSING. */
    fields: texts<PublicField>(),
    givenAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ["person", "kind"] }],
});

/** One consent as it was given; a change withdraws it and makes the next (R02, R83). */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);
