import { Task, type TaskKind } from "../accounts/task.entity.js";
import { openTasks } from "../accounts/tasks.js";
import { ModelDocument } from "../documents/document.entity.js";
import { actAsSystem } from "../platform/systemAct.js";
import type { Effect } from "./effects.js";

/** What is asked of somebody as the lead of a group. */
const ofLead: readonly TaskKind[] = ["RETURNED_DOCUMENT", "ANSWER_PROPOSALS", "REVISE_DOCUMENT"];

/** A new lead takes over what waits for the former one; safe to run twice, since what was handed over is closed. */
export const groupEffects: Effect = async (services, { act, subjectId, refs }) => {
  const { lead, formerLead } = refs;
  if (act !== "group.leadAppointed" || !lead || !formerLead) return;
  await actAsSystem(services, async ({ em, now }) => {
    const documents = await em.find(ModelDocument, { group: subjectId });
    const waiting = await em.find(Task, {
      person: formerLead,
      kind: { $in: [...ofLead] },
      documentId: { $in: documents.map(({ id }) => id) },
      closedAt: null,
    });
    for (const task of waiting) {
      const { regionId, kind, objectId, documentId, dueAt, totalCount, doneCount } = task;
      task.closedAt = now;
      await openTasks(
        em,
        {
          regionId,
          personIds: [lead],
          kind,
          objectId,
          documentId: documentId ?? null,
          dueAt: dueAt ?? null,
          totalCount: totalCount ?? null,
          doneCount,
        },
        now,
      );
    }
  });
};
