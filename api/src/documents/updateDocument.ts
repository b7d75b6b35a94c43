import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import type { DocumentLevel } from "./document.entity.js";
import { type DocumentRefusalReason, may } from "./document.policy.js";
import { conceptNumbersOf, documentInHand, whyNotDescribe } from "./document.queries.js";
import { whyNotCreate } from "./document.rules.js";

interface DocumentChange {
  documentId: string;
  /** Of the document, as the form was opened. */
  version: number;
  title: string;
  level: DocumentLevel;
  directions: string[];
  conceptNumbers: number[];
}

/** Changes what a draft is called and what it serves; its text comes by upload. */
export async function updateDocument(
  acting: Acting,
  { documentId, version, title, level, directions, conceptNumbers }: DocumentChange,
): Promise<Outcome<string, DocumentRefusalReason>> {
  const { em, viewer, now } = acting;
  const hand = await documentInHand(acting, documentId);
  if (!hand) return refused("NOT_FOUND");
  const { document, given } = hand;
  const why =
    whyNot(may.update, given) ??
    whyNotCreate(
      { groupId: document.group.id, productGroupId: document.group.id, conceptNumbers },
      await conceptNumbersOf(em, document.regionId),
    );
  if (why) return refused(why);
  if (document.version !== version) return stale(documentId);
  const problem = await whyNotDescribe(em, document.regionId, { title, directions });
  if (problem) return problem;

  em.assign(document, {
    title: title.trim(),
    level,
    directionCodes: [...new Set(directions)],
    conceptNumbers: [...new Set(conceptNumbers)],
  });
  record(em, {
    regionId: document.regionId,
    act: "document.updated",
    actorId: viewer.personId,
    subjectId: documentId,
    at: now,
    proves: { title: document.title },
  });
  return done(documentId);
}
