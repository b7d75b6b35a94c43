import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import { code, column, everyone, extendRead, type Listing, type RowSql } from "../platform/read/declare.js";
import { applicationRead } from "../register/application.reads.js";
import { keepsAssessment } from "./assessment.policy.js";
import { attemptRead, attemptStateNow, isOwnAttempt } from "./attempt.reads.js";
import { type AttemptCase, mayOnAttempt } from "./scheduling.policy.js";

const ofRegistrar: RowSql<Viewer> = (row, bind) =>
  `(${bind(keepsAssessment, "boolean")} and ${row}.region_id = ${bind(viewerRegion, "text")})`;

const viewerCan = (act: keyof typeof mayOnAttempt) =>
  code(
    {
      isOwn: isOwnAttempt,
      state: attemptStateNow,
      application: (row) =>
        `(select ca.state from expert_application ca where ca.id = ${row}.application_id)`,
    },
    (given: Omit<AttemptCase, "viewer">, viewer: Viewer) =>
      whyNot(mayOnAttempt[act], { ...given, viewer }) === null,
    everyone,
  );

extendRead(attemptRead, {
  // Health stands in it: nothing for the commission, which reads the rest once it is published.
  accommodationBasis: column(
    "accommodation_basis",
    (row, bind) => `(${isOwnAttempt(row, bind)} or ${ofRegistrar(row, bind)})`,
  ),
  viewerCanReschedule: viewerCan("reschedule"),
  viewerCanInvalidate: viewerCan("invalidate"),
});

/** Admitted applications, those that were submitted first before the others. */
export const toSchedule = {
  of: () => applicationRead,
  where: ((row, bind) => `(${ofRegistrar(row, bind)} and ${row}.state = 'ADMITTED')`) as RowSql<Viewer>,
  orderBy: (row: string) => `${row}.submitted_at, ${row}.id`,
  limit: 100,
};

/** Attempts of assessments whose result is not published yet. */
export const underWay: Listing<Viewer> & { where: RowSql<Viewer> } = {
  where: (row, bind) => `(${ofRegistrar(row, bind)} and ${row}.state <> 'INVALIDATED'
    and exists (select from expert_application ua where ua.id = ${row}.application_id and ua.state = 'ASSESSMENT'))`,
  orders: { OPENS: { by: (row) => `${row}.opens_at`, type: "timestamptz" } },
  defaultOrder: ["OPENS", "ASC"],
  tieBreak: "id",
};
