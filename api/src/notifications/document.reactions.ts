import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { Task } from "../accounts/task.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import type { JournalEntry } from "../platform/journal.entity.js";
import { dateIn } from "../platform/calendar.js";
import { freeCoordinatorsOf } from "../review/coordinators.queries.js";
import type { Notice, Reaction } from "./reactions.js";

/** The coordinators who have to accept a first version; where every one has a part in it, who can appoint one (R45). */
async function tellCoordinators(em: EntityManager, { subjectId, refs, at }: JournalEntry): Promise<Notice[]> {
  const version = await em.findOneOrFail(DocumentVersion, subjectId);
  const document = await em.findOneOrFail(ModelDocument, refs["document"]!, { populate: ["group"] });
  if ((await freeCoordinatorsOf(em, document, at)).length === 0) return tellAdministrators(em, document, at);
  const tasks = await em.find(Task, { kind: "ACCEPT_DOCUMENT", objectId: document.id, closedAt: null });

  return tasks.map(({ person }) => ({
    personId: person.id,
    kind: "DOCUMENT_SUBMITTED",
    subjectId: document.id,
    words: { title: document.title, group: document.group.getEntity().title, number: `${version.number}` },
  }));
}

async function tellAdministrators(em: EntityManager, document: ModelDocument, at: Date): Promise<Notice[]> {
  const { id, regionId, title } = document;
  const { timeZone } = await em.findOneOrFail(Region, regionId);
  const administrators = await holdersOf(em, { role: "REGION_ADMIN", regionId }, dateIn(at, timeZone));

  return administrators.map((personId) => ({
    personId,
    kind: "COORDINATOR_MISSING",
    subjectId: id,
    words: { title },
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
