import type { EntityManager } from "@mikro-orm/postgresql";

import { Task } from "../accounts/task.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import type { Notice, Reaction } from "./reactions.js";

/** The coordinators who have to accept a first version. */
async function tellCoordinators(em: EntityManager, { subjectId, refs }: JournalEntry): Promise<Notice[]> {
  const version = await em.findOneOrFail(DocumentVersion, subjectId);
  const document = await em.findOneOrFail(ModelDocument, refs["document"]!, { populate: ["group"] });
  const tasks = await em.find(Task, { kind: "ACCEPT_DOCUMENT", objectId: document.id, closedAt: null });

  return tasks.map(({ person }) => ({
    personId: person.id,
    kind: "DOCUMENT_SUBMITTED",
    subjectId: document.id,
    words: { title: document.title, group: document.group.getEntity().title, number: `${version.number}` },
  }));
}

/** The lead of the group that has to mend it. */
async function tellLead(em: EntityManager, { subjectId }: JournalEntry): Promise<Notice[]> {
  const document = await em.findOneOrFail(ModelDocument, subjectId);
  const group = await em.findOneOrFail(ProjectGroup, document.group.id);

  return [
    {
      personId: group.lead.id,
      kind: "DOCUMENT_RETURNED",
      subjectId,
      words: { title: document.title },
    },
  ];
}

export const documentReactions: Readonly<Record<string, Reaction>> = {
  "version.submitted": tellCoordinators,
  "document.returned": tellLead,
};
