import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { Task } from "../accounts/task.entity.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { CaseGrade } from "./caseGrade.entity.js";
import { gradingRoom } from "./gradingRoom.queries.js";

/**
 * Puts the grading of cases before every assessor who holds one or may be given one, and takes it away from the others. To be
 * called, in the transaction of its cause, whenever a case begins or ceases to wait. One task each, however many cases
 * there are: neither their number nor their time tells an assessor who was examined when (R08).
 */
export async function askAssessors(em: EntityManager, regionId: string, now: Date): Promise<void> {
  await em.flush();
  const { timeZone } = await em.findOneOrFail(Region, regionId);
  const assessorIds = await holdersOf(em, { role: "ASSESSOR", regionId }, dateIn(now, timeZone));
  const room = await gradingRoom(em, { regionId, assessorIds, now });
  const leases = await em.find(CaseGrade, { regionId, state: "LEASED", leaseUntil: { $gt: now } });
  const tasks = await em.find(Task, { kind: "GRADE_CASE", objectId: regionId, closedAt: null });
  const asked = new Set(tasks.map(({ person }) => person.id));
  const busy = new Set(
    assessorIds.filter(
      (id) => leases.some(({ assessor }) => assessor.id === id) || room.openTo(id).length > 0,
    ),
  );

  for (const personId of asked)
    if (!busy.has(personId)) await closeTasks(em, { kind: "GRADE_CASE", objectId: regionId, personId }, now);
  for (const personId of busy) {
    const own = leases.filter(({ assessor }) => assessor.id === personId);
    const dueAt = own
      .map(({ leaseUntil }) => leaseUntil)
      .toSorted((one, other) => one.getTime() - other.getTime())[0];
    await openTasks(
      em,
      {
        regionId,
        personIds: [personId],
        kind: "GRADE_CASE",
        objectId: regionId,
        documentId: null,
        dueAt: dueAt ?? null,
      },
      now,
    );
    if (asked.has(personId)) continue;
    record(em, { regionId, act: "cases.waiting", actorId: null, subjectId: personId, at: now });
  }
}
