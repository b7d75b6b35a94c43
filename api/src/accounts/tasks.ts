import type { EntityManager } from "@mikro-orm/postgresql";

import { Task, type TaskKind } from "./task.entity.js";

/** What is asked, of which thing. */
interface Asked {
  kind: TaskKind;
  /** Id of the thing the task is about. */
  objectId: string;
}

interface Opening extends Asked {
  regionId: string;
  personIds: readonly string[];
  /** Id of the document to show with it; null when the task has none. */
  documentId: string | null;
  /** Null when nothing limits it. */
  dueAt: Date | null;
  /** How much there is to do; null when progress is not counted. */
  totalCount?: number | null;
  /** How much of it is done; left as it is when not given. */
  doneCount?: number;
}

/** Puts one thing before each of these people, or puts it there again; flushed with its cause. */
export async function openTasks(
  em: EntityManager,
  { regionId, personIds, kind, objectId, documentId, dueAt, totalCount = null, doneCount }: Opening,
  now: Date,
): Promise<void> {
  const known = await em.find(Task, { kind, objectId, person: { $in: [...personIds] } });
  const taskOf = new Map(known.map((task) => [task.person.id, task]));
  for (const personId of new Set(personIds)) {
    const task = taskOf.get(personId);
    if (task)
      em.assign(task, { dueAt, totalCount, closedAt: null, ...(doneCount !== undefined && { doneCount }) });
    else
      em.create(Task, {
        regionId,
        createdAt: now,
        person: personId,
        kind,
        objectId,
        documentId,
        dueAt,
        totalCount,
        doneCount: doneCount ?? 0,
      });
  }
}

/** Takes the thing away from everybody it was put before, or from one person; flushed with its cause. */
export async function closeTasks(
  em: EntityManager,
  { kind, objectId, personId }: Asked & { personId?: string },
  now: Date,
): Promise<void> {
  const open = await em.find(Task, { kind, objectId, closedAt: null, ...(personId && { person: personId }) });
  for (const task of open) task.closedAt = now;
}
