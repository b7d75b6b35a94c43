import { column, everyone, many, one, type ReadType, readType } from "../platform/read/declare.js";
import { municipalityRead, viewerRegion } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

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
    municipality: one(
      () => municipalityRead,
      (institution, place) => `${place}.id = ${institution}.municipality_id`,
      everyone,
    ),
    joinedInto: one(
      () => institutionRead,
      (institution, other) => `${other}.id = ${institution}.joined_into_id`,
      everyone,
    ),
    successorOf: one(
      () => institutionRead,
      (institution, other) => `${other}.id = ${institution}.successor_of_id`,
      everyone,
    ),
    formerNames: many(
      () => institutionNameRead,
      {
        where: (institution, name) => `${name}.institution_id = ${institution}.id`,
        orderBy: (name) => `${name}.from_on desc`,
        limit: 30,
      },
      everyone,
    ),
  },
});
