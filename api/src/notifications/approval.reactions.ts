import type { EntityManager } from "@mikro-orm/postgresql";

import { Task, type TaskKind } from "../accounts/task.entity.js";
import { Proposal } from "../discussion/discussion.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { dayInDigits } from "../platform/calendar.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import { Order } from "../register/order.entity.js";
import { freeCoordinatorsOf } from "../review/coordinators.queries.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

/** People before whom the task of the document lies. */
async function askedOf(em: EntityManager, kind: TaskKind, documentId: string): Promise<string[]> {
  const tasks = await em.find(Task, { kind, objectId: documentId, closedAt: null });
  return tasks.map(({ person }) => person.id);
}

async function leadOf(em: EntityManager, document: ModelDocument): Promise<string> {
  const { lead } = await em.findOneOrFail(ProjectGroup, document.group.id);
  return lead.id;
}

const told = (
  personIds: Iterable<string>,
  kind: NoticeKind,
  document: ModelDocument,
  words: Record<string, string> = {},
): Notice[] =>
  [...new Set(personIds)].map((personId) => ({
    personId,
    kind,
    subjectId: document.id,
    words: { document: document.title, ...words },
  }));

const incorporated: Reaction = async (em, { subjectId, refs }) => {
  const proposal = await em.findOneOrFail(Proposal, subjectId);
  const document = await em.findOneOrFail(ModelDocument, proposal.document.id);
  const { number } = await em.findOneOrFail(DocumentVersion, refs["documentVersion"]!);
  return told([proposal.author.id], "PROPOSAL_INCORPORATED", document, {
    number: `${proposal.number}`,
    version: `${number}`,
  });
};

const resubmitted: Reaction = async (em, { subjectId }) => {
  const document = await em.findOneOrFail(ModelDocument, subjectId);
  return told(await askedOf(em, "FORM_PANEL", document.id), "REVISION_SUBMITTED", document, {
    version: `${document.submittedVersionCount}`,
  });
};

const recommended: Reaction = async (em, { subjectId }) => {
  const document = await em.findOneOrFail(ModelDocument, subjectId);
  return told(await askedOf(em, "REGISTER_ORDER", document.id), "DOCUMENT_RECOMMENDED", document);
};

const approved: Reaction = async (em, { subjectId, refs }) => {
  const document = await em.findOneOrFail(ModelDocument, subjectId);
  const order = await em.findOneOrFail(Order, refs["order"]!);
  const readers = [await leadOf(em, document), ...(await askedOf(em, "PUBLISH_DOCUMENT", document.id))];
  return told(readers, "DOCUMENT_APPROVED", document, { order: order.number, on: dayInDigits(order.on) });
};

/** The lead, and everybody whose proposal was considered. */
const published: Reaction = async (em, { subjectId }) => {
  const document = await em.findOneOrFail(ModelDocument, subjectId);
  const proposals = await em.find(Proposal, {
    document: document.id,
    state: { $in: ["PUBLISHED", "MERGED"] },
  });
  const authors = proposals.map(({ author }) => author.id);
  return told([await leadOf(em, document), ...authors], "DOCUMENT_PUBLISHED", document);
};

const withdrawn: Reaction = async (em, entry: JournalEntry) => {
  const document = await em.findOneOrFail(ModelDocument, entry.subjectId);
  return told(await freeCoordinatorsOf(em, document, entry.at), "DOCUMENT_WITHDRAWN", document);
};

/** Who hears of the acts from revision to publication. */
export const approvalReactions: Readonly<Record<string, Reaction>> = {
  "proposal.incorporated": incorporated,
  "revision.submitted": resubmitted,
  "document.recommended": recommended,
  "document.approved": approved,
  "document.published": published,
  "document.withdrawn": withdrawn,
};
