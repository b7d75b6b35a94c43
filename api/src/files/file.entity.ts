import { defineEntity, p } from "@mikro-orm/core";

import { oneOf, rowOf } from "../platform/entity.js";
import { Person } from "../accounts/person.entity.js";

export const UploadPurpose = {
  DOCUMENT_VERSION: "DOCUMENT_VERSION",
  ORDER: "ORDER",
  APPLICATION: "APPLICATION",
  REGISTER_IMPORT: "REGISTER_IMPORT",
} as const;
export type UploadPurpose = keyof typeof UploadPurpose;

const StoredFileSchema = defineEntity({
  name: "StoredFile",
  properties: {
    ...rowOf("file"),
    /** SHA-256 in hex: the place in the content-addressed store. */
    hash: p.string().index(),
    name: p.string().length(255),
    mediaType: p.string().length(120),
    byteCount: p.integer(),
  },
});

/** A file that was committed to the store; several rows may share one content. */
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile);

const UploadTicketSchema = defineEntity({
  name: "UploadTicket",
  properties: {
    ...rowOf("ticket"),
    person: () => p.manyToOne(Person).ref(),
    purpose: oneOf(UploadPurpose),
    /** Id of the document, order or application that the file is for. */
    subjectId: p.string(),
    tokenHash: p.string().unique(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    /** The file that came by it; null until the upload is complete. */
    file: () => p.manyToOne(StoredFile).ref().nullable(),
  },
});

/** The right to send one file, once, for a stated purpose. */
export class UploadTicket extends UploadTicketSchema.class {}
UploadTicketSchema.setClass(UploadTicket);
