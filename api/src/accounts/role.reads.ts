import {
  column,
  computed,
  everyone,
  extendRead,
  many,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { personRead } from "./person.reads.js";
import { viewerPerson, viewerRegion } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

const viewerIsAdmin = (viewer: Viewer): boolean => viewer.has("REGION_ADMIN");

/** Roles and their basis are for the administrator and for whoever holds them. */
const isAdminsOrOwn: RowSql<Viewer> = (row, bind) =>
  `(${bind(viewerIsAdmin, "boolean")} or ${row}.id = ${bind(viewerPerson, "text")})`;

export const roleGrantRead = readType<Viewer>({
  name: "RoleGrant",
  table: "role_grant",
  idPrefix: "rolegrant",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}
    and (${bind(viewerIsAdmin, "boolean")} or ${row}.person_id = ${bind(viewerPerson, "text")})`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    role: column("role", everyone),
    fromOn: column("from_on", everyone),
    toOn: column("to_on", everyone),
    basis: column("basis", everyone),
    endedBasis: column("ended_basis", everyone),
    placeNameRu: computed(
      (row) => `coalesce((select m.name_ru from municipality m where m.id = ${row}.scope_id),
        (select i.name_ru from institution i where i.id = ${row}.scope_id))`,
      everyone,
    ),
  },
});

extendRead(personRead, {
  roleGrants: many(
    () => roleGrantRead,
    {
      where: (person, grant) => `${grant}.person_id = ${person}.id`,
      orderBy: (grant) => `${grant}.from_on desc, ${grant}.seq desc`,
      limit: 100,
    },
    isAdminsOrOwn,
  ),
});
