import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { RowSql } from "../platform/read/declare.js";
import { seesBank } from "./item.policy.js";

/**
 * SQL boolean: whether the person `id` has applied and has no result yet, or appeals against it. The bank is closed to them
 * from the submission on, since papers are drawn from it afterwards.
 */
export const isCandidateSql = (id: string): string =>
  `exists (select from expert_application ca where ca.person_id = ${id}
    and (ca.state in ('SUBMITTED', 'RETURNED', 'ADMITTED', 'ASSESSMENT') or ca.has_open_appeal))`;

/** Rows of the bank: for assessors and the registrar of the region, unless they are being assessed. */
export const inBank: RowSql<Viewer> = (row, bind) =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and ${bind(seesBank, "boolean")}
    and not ${isCandidateSql(bind(viewerPerson, "text"))})`;
