import type { EntityManager } from "@mikro-orm/postgresql";

import { ConceptDocument, Direction } from "../accounts/dictionary.entity.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { invalid, type Invalid } from "../platform/outcome.js";
import { DocumentVersion, ModelDocument } from "./document.entity.js";
import type { DocumentCase } from "./document.policy.js";
import { documentStateAt } from "./document.rules.js";

/** A document under lock, its draft and what its rules are asked with. */
export interface DocumentInHand {
  document: ModelDocument;
  draft: DocumentVersion | null;
  given: DocumentCase;
}

/** Loads and locks a document of the viewer's region with the draft of its next version; null when there is none. */
export async function documentInHand(
  { em, viewer, now }: Acting,
  documentId: string,
): Promise<DocumentInHand | null> {
  const document = await em.findOne(ModelDocument, { id: documentId, regionId: viewer.regionId }, forUpdate);
  if (!document) return null;
  const draft = await em.findOne(DocumentVersion, { document: documentId, submittedAt: null });

  return {
    document,
    draft,
    given: {
      viewer,
      documentId,
      groupId: document.group.id,
      state: documentStateAt(
        {
          state: document.state,
          discussionOpensAt: document.discussionOpensAt ?? null,
          discussionClosesAt: document.discussionClosesAt ?? null,
        },
        now,
      ),
      hasDraft: draft != null,
    },
  };
}

/** What people write of a document. */
export interface Described {
  title: string;
  directions: readonly string[];
}

const titleLengths = { least: 5, most: 500 };

/** What is wrong with title and directions, or null. */
export async function whyNotDescribe(
  em: EntityManager,
  regionId: string,
  { title, directions }: Described,
): Promise<Invalid | null> {
  const length = title.trim().length;
  if (length < titleLengths.least)
    return invalid({ path: "title", code: "TOO_SHORT", values: { least: titleLengths.least } });
  if (length > titleLengths.most)
    return invalid({ path: "title", code: "TOO_LONG", values: { most: titleLengths.most } });
  if (directions.length === 0) return invalid({ path: "directions", code: "TOO_FEW", values: { least: 1 } });
  const known = await em.count(Direction, { regionId, code: { $in: [...directions] } });
  if (known < new Set(directions).size) return invalid({ path: "directions", code: "UNKNOWN" });
  return null;
}

/** The numbers of the region's conceptual documents. */
export async function conceptNumbersOf(em: EntityManager, regionId: string): Promise<number[]> {
  const concepts = await em.find(ConceptDocument, { regionId });

  return concepts.map(({ number }) => number);
}
