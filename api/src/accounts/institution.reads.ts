import {
  column,
  computed,
  everyone,
  many,
  byId,
  type ReadType,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { personRead } from "./person.reads.js";
import { municipalityRead, viewerRegion } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

/** Who decides on employers and their people (R91). */
export const keepsBooks = (viewer: Viewer): boolean => viewer.has("REGISTRAR") || viewer.has("REGION_ADMIN");

const isKeepers: RowSql<Viewer> = (_row, bind) => bind(keepsBooks, "boolean");

const institutionNameRead = readType<Viewer>({
  name: "InstitutionName",
  table: "institution_name",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    nameRu: column("name_ru", everyone),
    fromOn: column("from_on", everyone),
    toOn: column("to_on", everyone),
  },
});

export const institutionRead: ReadType<Viewer> = readType<Viewer>({
  name: "Institution",
  table: "institution",
  idPrefix: "institution",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    nameRu: column("name_ru", everyone),
    kind: column("kind", everyone),
    state: column("state", everyone),
    taxpayerNumber: column("taxpayer_number", everyone),
    municipality: byId(() => municipalityRead, "municipality_id", everyone),
    joinedInto: byId(() => institutionRead, "joined_into_id", everyone),
    successorOf: byId(() => institutionRead, "successor_of_id", everyone),
    formerNames: many(
      () => institutionNameRead,
      {
        where: (institution, name) => `${name}.institution_id = ${institution}.id`,
        orderBy: (name) => `${name}.to_on desc nulls first`,
        limit: 30,
      },
      everyone,
    ),
    joined: many(
      () => institutionRead,
      {
        where: (institution, other) => `${other}.joined_into_id = ${institution}.id`,
        orderBy: (other) => `${other}.name_ru collate "ru-x-icu"`,
        limit: 30,
      },
      everyone,
    ),
    proposedAt: column("created_at", isKeepers),
    proposedBy: byId(() => personRead, "created_by_id", isKeepers),
    employmentCount: computed(
      (row) => `(select count(*)::int from employment e where e.institution_id = ${row}.id)`,
      isKeepers,
    ),
  },
});
