import type { EntityManager } from "@mikro-orm/postgresql";

import { regulationOn } from "../accounts/regulation.queries.js";
import { Region } from "../accounts/region.entity.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import type { Viewer } from "../accounts/viewer.js";
import type { ModelDocument } from "../documents/document.entity.js";
import { dateIn } from "../platform/calendar.js";

/** What somebody is to a document as its coordinator. */
export interface Coordination {
  /** Holds the role for the region or for this document. */
  isCoordinator: boolean;
  /** R38, R45: belongs or belonged to the authoring group or one it continues, wrote a version, or has a declared conflict. */
  hasConflict: boolean;
}

/** R45: of these people, those with a part in the document: its authors past and present, and declared conflicts. */
export async function peopleInConflict(
  em: EntityManager,
  document: ModelDocument,
  personIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const { timeZone } = await em.findOneOrFail(Region, document.regionId);
  const day = dateIn(now, timeZone);
  const { parameters } = await regulationOn(em, document.regionId, day);
  const rows = await em.getConnection().execute<{ id: string }[]>(
    `select p.id from unnest(array[${personIds.map(() => "?").join(", ")}]) as p(id)
      where is_of_group_line(p.id, ?, ?, ?)
      or exists (select from version_author a join document_version v on v.id = a.document_version_id
        where v.document_id = ? and a.person_id = p.id)
      or exists (select from conflict_of_interest c join project_group g on g.id = ?
        where c.waived_at is null and ((c.person_id = p.id and c.object_id in (?, g.id, g.lead_id))
          or (c.person_id = g.lead_id and c.object_id = p.id)))`,
    [
      ...personIds,
      document.group.id,
      day,
      parameters.groupWindowMonths,
      document.id,
      document.group.id,
      document.id,
    ],
    "all",
    em.getTransactionContext(),
  );

  return new Set(rows.map(({ id }) => id));
}

/** R45: what the viewer is to the document. */
export async function coordinationOf(
  em: EntityManager,
  viewer: Viewer,
  document: ModelDocument,
  now: Date,
): Promise<Coordination> {
  const isCoordinator =
    viewer.personId !== null &&
    viewer.regionId === document.regionId &&
    viewer.has("COORDINATOR", document.id);
  if (!isCoordinator || !viewer.personId) return { isCoordinator: false, hasConflict: false };
  const inConflict = await peopleInConflict(em, document, [viewer.personId], now);

  return { isCoordinator, hasConflict: inConflict.has(viewer.personId) };
}

/** R45: the coordinators who may act on the document today. */
export async function freeCoordinatorsOf(
  em: EntityManager,
  document: ModelDocument,
  now: Date,
): Promise<string[]> {
  const { timeZone } = await em.findOneOrFail(Region, document.regionId);
  const holders = await holdersOf(
    em,
    { role: "COORDINATOR", regionId: document.regionId, scopeId: document.id },
    dateIn(now, timeZone),
  );
  const inConflict = await peopleInConflict(em, document, holders, now);

  return holders.filter((id) => !inConflict.has(id));
}
