import { defineEntity, p } from "@mikro-orm/core";

import { Person } from "../accounts/person.entity.js";
import { oneOf, plain, rowOf, texts } from "../platform/entity.js";
import { Order } from "./order.entity.js";

export const EntryKind = {
  ATTESTED_EXPERT: "ATTESTED_EXPERT",
  GROUP_PARTICIPANT: "GROUP_PARTICIPANT",
} as const;
export type EntryKind = keyof typeof EntryKind;

export const ExpertCategory = { BASIC: "BASIC", SENIOR: "SENIOR", LEADING: "LEADING" } as const;
export type ExpertCategory = keyof typeof ExpertCategory;

export const EntryState = {
  ACTIVE: "ACTIVE",
  SUSPENDED: "SUSPENDED",
  EXPIRED: "EXPIRED",
  EXCLUDED: "EXCLUDED",
  LISTED: "LISTED",
  CLOSED: "CLOSED",
  /** Taken back with the import that brought it: it is in no list and on no page, and its number is free again. */
  ANNULLED: "ANNULLED",
} as const;
export type EntryState = keyof typeof EntryState;

const RegisterEntrySchema = defineEntity({
  name: "RegisterEntry",
  properties: {
    ...rowOf("entry"),
    registrationNo: p.string(),
    kind: oneOf(EntryKind),
    person: () => p.manyToOne(Person).ref(),
    /** Null for a GROUP_PARTICIPANT. */
    category: oneOf(ExpertCategory).nullable(),
    directionCodes: texts(),
    validFromOn: p.date(),
    /** Last day of the term; the day after, the entry is EXPIRED without anyone's hand (R22). */
    validUntilOn: p.date(),
    /** The last state set by an act; the state on a day also asks the term (R22). */
    state: oneOf(EntryState),
    suspendedUntilOn: p.date().nullable(),
    basisOrder: () => p.manyToOne(Order).ref().nullable(),
  },
  uniques: [{ properties: ["regionId", "registrationNo"], where: "state <> 'ANNULLED'" }],
  indexes: [{ properties: ["person", "kind", "state"] }],
});

/** A numbered, dated line of the expert register, based on an order (R18–R26). */
export class RegisterEntry extends RegisterEntrySchema.class {}
RegisterEntrySchema.setClass(RegisterEntry);

/** What happened to an entry. */
export const EntryEventKind = {
  INCLUDED: "INCLUDED",
  RENEWED: "RENEWED",
  CATEGORY_SET: "CATEGORY_SET",
  DIRECTIONS_SET: "DIRECTIONS_SET",
  SUSPENDED: "SUSPENDED",
  REINSTATED: "REINSTATED",
  EXCLUDED: "EXCLUDED",
  EMPLOYER_CHANGED: "EMPLOYER_CHANGED",
  LISTED: "LISTED",
  CLOSED: "CLOSED",
  ANNULLED: "ANNULLED",
} as const;
export type EntryEventKind = keyof typeof EntryEventKind;

const EntryEventSchema = defineEntity({
  name: "EntryEvent",
  properties: {
    ...rowOf("entryevent"),
    entry: () => p.manyToOne(RegisterEntry).ref(),
    kind: p.string().$type<EntryEventKind>(),
    on: p.date(),
    basis: p.string().length(500),
    before: plain<Record<string, unknown> | null>().nullable(),
    after: plain<Record<string, unknown>>(),
  },
  indexes: [{ properties: ["entry", "on"] }],
});

/** A change of an entry; append-only, so that the register of any past date can be replayed (R27). */
export class EntryEvent extends EntryEventSchema.class {}
EntryEventSchema.setClass(EntryEvent);

const AvailabilitySchema = defineEntity({
  name: "Availability",
  properties: {
    ...rowOf("availability"),
    person: () => p.oneToOne(Person).ref().owner(),
    /** Away from this day; null when no absence is planned. */
    awayFromOn: p.date().nullable(),
    awayToOn: p.date().nullable(),
    /** Reviews at the same time, 0…10; the regulation's default is 3 (R42). */
    maxConcurrent: p.integer(),
  },
});

/** When and how much an expert can review, set by the expert (R42). */
export class Availability extends AvailabilitySchema.class {}
AvailabilitySchema.setClass(Availability);
