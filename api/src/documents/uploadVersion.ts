import { StoredFile } from "../files/file.entity.js";
import { safeFileName } from "../files/fileName.rules.js";
import type { UploadReason, UploadRule } from "../files/upload.model.js";
import { record } from "../platform/journal.js";
import { done, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { contentHashOf } from "./contentHash.js";
import { DocumentVersion, imageHashesOf } from "./document.entity.js";
import { type DocumentRefusalReason, may } from "./document.policy.js";
import { documentInHand } from "./document.queries.js";
import { tellReplaced } from "./submission.js";

const toUpload = (reason: DocumentRefusalReason): UploadReason =>
  reason === "NOT_FOUND" || reason === "INVALID_STATE" ? reason : "NOT_ALLOWED";

/** A Word file becomes the draft of the document's next version, or takes the place of the one that is there. */
export const versionUpload: UploadRule = {
  takes: "WORD",

  async whyNot(acting, documentId) {
    const hand = await documentInHand(acting, documentId);
    const why = hand ? whyNot(may.uploadVersion, hand.given) : "NOT_FOUND";
    return why && toUpload(why);
  },

  async accept(acting, { subjectId: documentId, original, conversion, cleaned }) {
    const { em, viewer, now } = acting;
    const hand = await documentInHand(acting, documentId);
    if (!hand) return refused("NOT_FOUND");
    const { document, draft } = hand;
    const number = document.submittedVersionCount + 1;
    const copy = em.create(StoredFile, {
      regionId: document.regionId,
      createdAt: now,
      createdById: viewer.personId,
      hash: cleaned.hash,
      // A name of ours: what the author called the file may tell who they are (T28).
      name: safeFileName(`${document.code} редакция ${number}`, "docx"),
      mediaType: original.mediaType,
      byteCount: cleaned.byteCount,
    });
    const text = {
      original,
      cleaned: copy,
      blocks: conversion.blocks,
      remarks: conversion.remarks,
      imageHashes: imageHashesOf(conversion.blocks),
      contentHash: contentHashOf(conversion.blocks),
    };
    const before = draft && (await em.populate(draft, ["blocks"])).blocks;
    const version = draft
      ? em.assign(draft, text)
      : em.create(DocumentVersion, {
          regionId: document.regionId,
          createdAt: now,
          createdById: viewer.personId,
          document,
          number,
          ...text,
        });
    if (before) {
      await em.flush();
      await tellReplaced(acting, { document, documentVersion: version }, before);
    }
    record(em, {
      regionId: document.regionId,
      act: "version.uploaded",
      actorId: viewer.personId,
      subjectId: version.id,
      at: now,
      refs: { document: documentId },
      proves: { content: text.contentHash },
    });
    return done(null);
  },
};
