import { column, computed, everyone, byId, readType, type RowSql } from "../platform/read/declare.js";
import { municipalityRead, viewerPerson, viewerRegion } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

/** Staff whose duty shows them names (domain §2): registrar, administrator, coordinator, moderator, ministry officer. */
export const viewerSeesNames = (viewer: Viewer): boolean =>
  viewer.has("REGISTRAR") ||
  viewer.has("REGION_ADMIN") ||
  viewer.has("COORDINATOR") ||
  viewer.has("MODERATOR") ||
  viewer.has("MINISTRY_OFFICER");

/** The groups whose members the viewer works with; their composition is known to them by order. */
const viewerGroups = (viewer: Viewer): string[] => viewer.memberships.map(({ groupId }) => groupId);

/** Whether a live consent of the person opens `field` to the public (R02, R83). */
export const isConsented = (person: string, field: string): string =>
  `exists (select from consent k where k.person_id = ${person} and k.kind = 'DISSEMINATION'
    and k.withdrawn_at is null and '${field}' = any(k.fields))`;

/** Who reads a person's name: the person, those whose duty it is, fellow members, and everybody by consent. */
export const nameSight: RowSql<Viewer> = (row, bind) =>
  `(${row}.id = ${bind(viewerPerson, "text")} or ${bind(viewerSeesNames, "boolean")}
    or ${isConsented(`${row}.id`, "NAME")}
    or exists (select from group_membership gm where gm.person_id = ${row}.id and gm.group_id = any(${bind(viewerGroups, "text[]")})))`;

/** A person's name as one text. */
export const fullNameOf = (row: string): string =>
  `concat_ws(' ', ${row}.surname, ${row}.given_name, ${row}.patronymic)`;

/** The id of the municipality of the main employment today, else of the one named at sign-up (R91). */
export const municipalityOf = (person: string): string => `coalesce(
  (select i.municipality_id from employment e join institution i on i.id = e.institution_id
    join region z on z.id = e.region_id cross join lateral (select (clock_now() at time zone z.time_zone)::date as today) d
    where e.person_id = ${person}.id and e.is_main and e.from_on <= d.today and (e.to_on is null or e.to_on >= d.today)
    order by e.from_on desc limit 1), ${person}.municipality_id)`;

export const personRead = readType<Viewer>({
  name: "Person",
  table: "person",
  idPrefix: "person",
  // Knowing an id tells nothing by itself: each field has a rule of its own.
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    fullName: computed(fullNameOf, nameSight),
    municipality: byId(() => municipalityRead, municipalityOf, everyone),
    occupation: column("occupation", nameSight),
    isInvented: column("is_invented", everyone),
  },
});
