import type { EntityManager } from "@mikro-orm/postgresql";

import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { covers } from "./employment.rules.js";
import { Institution } from "./institution.entity.js";
import { Employment } from "./person.entity.js";
import { holdersOf } from "./roleHolders.queries.js";
import { openTasks } from "./tasks.js";

/** The institution that an id means today: itself, or the one it was joined into (R91); null when there is none. */
export async function institutionMeant(
  em: EntityManager,
  { id, regionId }: { id: string; regionId: string },
): Promise<Institution | null> {
  const institution = await em.findOne(Institution, { id, regionId }, { populate: ["joinedInto"] });

  return institution?.joinedInto?.getEntity() ?? institution;
}

/**
 * Takes "main" from posts whose days lie wholly within this one's. Others keep it for the days before and after, since
 * earlier days go on showing the earlier employer; where two overlap the later is the main one (R91).
 */
export async function makeMain(em: EntityManager, post: Employment): Promise<void> {
  const others = await em.find(Employment, { person: post.person.id, isMain: true, id: { $ne: post.id } });
  for (const other of others) if (covers(post, other)) other.isMain = false;
}

/** Asks the registrar to confirm a post from a document; what was confirmed before the change is open again. */
export async function askToConfirm({ em, viewer, now }: Acting, post: Employment): Promise<void> {
  em.assign(post, { confirmedAt: null, confirmedBy: null });
  const today = dateIn(now, viewer.timeZone);
  await openTasks(
    em,
    {
      regionId: post.regionId,
      personIds: await holdersOf(em, { role: "REGISTRAR", regionId: post.regionId }, today),
      kind: "CONFIRM_EMPLOYMENT",
      objectId: post.id,
      documentId: null,
      dueAt: null,
    },
    now,
  );
}

type EmploymentAct = "employment.added" | "employment.changed" | "employment.ended" | "employment.confirmed";

/** Tells the journal; the subject is the person, since the conflict check of R43 asks about people. */
export function recordEmployment({ em, viewer, now }: Acting, post: Employment, act: EmploymentAct): void {
  record(em, {
    regionId: post.regionId,
    act,
    actorId: viewer.personId,
    subjectId: post.person.id,
    at: now,
    refs: { employment: post.id, institution: post.institution.id },
  });
}
