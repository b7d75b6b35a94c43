import { personRead } from "../accounts/person.reads.js";
import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { column, everyone, many, one, readType, type RowSql } from "../platform/read/declare.js";

const ofRegion: RowSql<Viewer> = (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`;

export const plannedProductRead = readType<Viewer>({
  name: "PlannedProduct",
  table: "planned_product",
  idPrefix: "product",
  visible: ofRegion,
  fields: {
    id: column("id", everyone),
    title: column("title", everyone),
    kind: column("kind", everyone),
    dueOn: column("due_on", everyone),
  },
});

export const microGroupRead = readType<Viewer>({
  name: "MicroGroup",
  table: "micro_group",
  idPrefix: "microgroup",
  visible: ofRegion,
  fields: {
    id: column("id", everyone),
    code: column("code", everyone),
    title: column("title", everyone),
  },
});

export const projectGroupRead = readType<Viewer>({
  name: "ProjectGroup",
  table: "project_group",
  idPrefix: "group",
  visible: ofRegion,
  fields: {
    id: column("id", everyone),
    code: column("code", everyone),
    title: column("title", everyone),
    year: column("year", everyone),
    level: column("level", everyone),
    lead: one(
      () => personRead,
      (group, person) => `${person}.id = ${group}.lead_id`,
      everyone,
    ),
    products: many(
      () => plannedProductRead,
      {
        where: (group, product) => `${product}.group_id = ${group}.id`,
        orderBy: (product) => `${product}.title collate "ru-x-icu"`,
        limit: 100,
      },
      everyone,
    ),
    microGroups: many(
      () => microGroupRead,
      {
        where: (group, unit) => `${unit}.group_id = ${group}.id`,
        orderBy: (unit) => `${unit}.code collate "ru-x-icu"`,
        limit: 100,
      },
      everyone,
    ),
  },
});
