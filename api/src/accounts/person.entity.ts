import { defineEntity, p } from "@mikro-orm/core";

import { rowOf } from "../platform/entity.js";
import { Institution } from "./institution.entity.js";
import { Municipality } from "./municipality.entity.js";

const PersonSchema = defineEntity({
  name: "Person",
  properties: {
    ...rowOf("person"),
    surname: p.string().length(120),
    givenName: p.string().length(120),
    patronymic: p.string().length(120).nullable(),
    birthOn: p.date().nullable(),
    phone: p.string().nullable(),
    /** The municipality a participant names at sign-up; an expert's follows from the main employment (R91). */
    municipality: () => p.manyToOne(Municipality).ref().nullable(),
    /** The participant's role in their own words, shown with proposals: «педагог», «директор школы» (R31, R37). */
    occupation: p.string().length(120).nullable(),
    /** Made by the demonstration; shown as such wherever the name stands. */
    isInvented: p.boolean().default(false),
    erasedAt: p.datetime().nullable(),
  },
});

/** A human being known to the region, with or without an account. */
export class Person extends PersonSchema.class {
  /** Surname, given name and patronymic. */
  fullName(): string {
    return [this.surname, this.givenName, this.patronymic].filter(Boolean).join(" ");
  }
}
PersonSchema.setClass(Person);

const EmploymentSchema = defineEntity({
  name: "Employment",
  properties: {
    ...rowOf("employment"),
    person: () => p.manyToOne(Person).ref(),
    institution: () => p.manyToOne(Institution).ref(),
    position: p.string().length(200),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    isMain: p.boolean(),
    /** Share of a full post, 0.05…2. */
    share: p.decimal("number").precision(3).scale(2).default(1),
    confirmedAt: p.datetime().nullable(),
    confirmedBy: () => p.manyToOne(Person).ref().nullable(),
  },
  indexes: [{ properties: ["person", "fromOn"] }, { properties: ["institution"] }],
});

/** A post held by a person between two dates; the main one gives the expert's municipality (R91). */
export class Employment extends EmploymentSchema.class {}
EmploymentSchema.setClass(Employment);
