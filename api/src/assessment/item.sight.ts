import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { RowSql } from "../platform/read/declare.js";
import { seesBank } from "./item.policy.js";

/** SQL boolean: whether the person `id` has an assessment under way, during which the bank is closed to them. */
export const isCandidateSql = (id: string): string =>
  `exists (select from assessment_attempt ca where ca.person_id = ${id}
    and ca.state in ('SCHEDULED', 'IN_PROGRESS', 'SUBMITTED', 'GRADING', 'GRADED', 'APPEALED'))`;

/** Rows of the bank: for assessors and the registrar of the region, unless they are being assessed. */
export const inBank: RowSql<Viewer> = (row, bind) =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and ${bind(seesBank, "boolean")}
    and not ${isCandidateSql(bind(viewerPerson, "text"))})`;
