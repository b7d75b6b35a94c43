import { defineEntity, p } from "@mikro-orm/core";

import { plain } from "./entity.js";

const JournalEntrySchema = defineEntity({
  name: "JournalEntry",
  tableName: "journal",
  properties: {
    seq: p.bigint("number").primary().autoincrement(),
    regionId: p.string(),
    /** The act: `proposal.submitted`. */
    act: p.string().length(80),
    actorId: p.string().nullable(),
    subjectId: p.string(),
    /** Other ids that the act touches, by their part in it. */
    refs: plain<Record<string, string>>(),
    /** Salted hashes of values; never a name, text or address, so that erasure leaves the row valid. */
    hashes: plain<Record<string, string>>(),
    at: p.datetime(),
  },
  indexes: [{ properties: ["subjectId"] }, { properties: ["actorId"] }],
});

/** Who did what to which object and when; append-only. */
export class JournalEntry extends JournalEntrySchema.class {}
JournalEntrySchema.setClass(JournalEntry);

const JournalSealSchema = defineEntity({
  name: "JournalSeal",
  tableName: "journal_seal",
  properties: {
    /** 1, 2, 3… without gaps: the row's place in the sealed order. */
    place: p.bigint("number").primary(),
    journalSeq: p.bigint("number").unique(),
    /** SHA-256 over the hash before it, the place and the row (`sealOf`), in hexadecimal. */
    hash: p.string(),
    sealedAt: p.datetime(),
  },
});

/** The place and hash that the sealer gave to a committed row. */
export class JournalSeal extends JournalSealSchema.class {}
JournalSealSchema.setClass(JournalSeal);

const MutationReceiptSchema = defineEntity({
  name: "MutationReceipt",
  properties: {
    /** The client's key, made when the form opens. */
    key: p.string().length(64).primary(),
    personId: p.string().nullable(),
    mutation: p.string().length(80),
    /** SHA-256 over the coerced input. */
    fingerprint: p.string(),
    /** The payload's type name and plain fields. */
    payload: plain<{ typeName: string; fields: Record<string, unknown> }>(),
    at: p.datetime().index(),
  },
});

/** What a mutation answered under a key, so that a repeat has one effect (R84). */
export class MutationReceipt extends MutationReceiptSchema.class {}
MutationReceiptSchema.setClass(MutationReceipt);
