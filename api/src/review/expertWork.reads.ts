import { PARAMETERS, parametersOf } from "../accounts/parameters.js";
import { personRead } from "../accounts/person.reads.js";
import { today, viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { viewerRead } from "../accounts/viewer.reads.js";
import { modelDocumentRead } from "../documents/document.reads.js";
import { addDays } from "../platform/calendar.js";
import {
  byId,
  code,
  column,
  computed,
  everyone,
  extendRead,
  json,
  many,
  one,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { parametersToday } from "../register/application.reads.js";
import { renewalNeeds } from "../register/entryChange.rules.js";
import { registerEntryRead } from "../register/registerEntry.reads.js";
import { assignmentStateNow } from "./assignment.reads.js";

/** A conflict that a person has declared: to themselves; who checks eligibility reads the table. */
const declaredConflictRead = readType<Viewer>({
  name: "DeclaredConflict",
  table: "conflict_of_interest",
  visible: (row, bind) => `(${row}.person_id = ${bind(viewerPerson, "text")} and ${row}.source = 'DECLARED')`,
  fields: {
    ground: column("ground", everyone),
    note: column("note", everyone),
    declaredAt: column("created_at", everyone),
    isWaived: computed((row) => `${row}.waived_at is not null`, everyone),
    document: byId(() => modelDocumentRead, "object_id", everyone),
    person: byId(() => personRead, "object_id", everyone),
  },
});

/** Reviews that count: delivered, in rounds that are concluded, so that nothing of a running one shows (R48). */
const countedReviews = (
  person: string,
): string => `review_assignment wa join review wv on wv.assignment_id = wa.id
  join expertise_round wr on wr.id = wa.round_id join region wz on wz.id = wa.region_id
  where wa.expert_id = ${person} and wa.state = 'COMPLETED' and wr.state = 'CONCLUDED'`;
const submittedOn = "(wv.submitted_at at time zone wz.time_zone)::date";

const years: RowSql<Viewer> = (row) => `(select coalesce(json_agg(json_build_object('year', y.year,
    'documentCount', y.documents, 'reviewCount', y.reviews, 'hours', y.hours) order by y.year desc), '[]'::json)
  from (select extract(year from ${submittedOn})::int as year, count(distinct wa.document_id)::int as documents,
      count(*)::int as reviews, sum(coalesce((select (g.parameters ->> 'reviewHours')::int from regulation g
        where g.id = wr.regulation_id), ${PARAMETERS.reviewHours.default}))::int as hours
    from ${countedReviews(`${row}.person_id`)} group by 1 order by 1 desc limit 50) y)`;

interface Renewing {
  completed: number;
  isTrained: boolean;
  isAssessed: boolean;
  validUntilOn: string;
  parameters: Record<string, unknown> | null;
}

/** An expert's own work, by the last of their entries. */
const expertWorkRead = readType<Viewer>({
  name: "ExpertWork",
  table: "register_entry",
  visible: (row, bind) => `${row}.id = (select le.id from register_entry le
    where le.person_id = ${bind(viewerPerson, "text")} and le.kind = 'ATTESTED_EXPERT' and le.state <> 'ANNULLED'
    order by le.valid_from_on desc, le.seq desc limit 1)`,
  fields: {
    entry: byId(() => registerEntryRead, "id", everyone),
    openCount: computed(
      (row) => `(select count(*)::int from review_assignment oa where oa.expert_id = ${row}.person_id
        and ${assignmentStateNow("oa")} in ('INVITED', 'ACCEPTED', 'IN_PROGRESS'))`,
      everyone,
    ),
    mostAtOnce: code(
      {
        own: (row) => `(select oa.max_concurrent from availability oa where oa.person_id = ${row}.person_id)`,
        parameters: parametersToday,
      },
      ({ own, parameters }: { own: number | null; parameters: Record<string, unknown> | null }) =>
        own ?? parametersOf(parameters ?? {}).maxConcurrent,
      everyone,
    ),
    renewal: code(
      {
        validUntilOn: "valid_until_on",
        parameters: parametersToday,
        completed: (row, bind) => `(select count(*)::int from ${countedReviews(`${row}.person_id`)}
          and ${submittedOn} between ${row}.valid_from_on and ${today(bind)})`,
        isTrained: (
          row,
          bind,
        ) => `exists (select from training_record wt where wt.person_id = ${row}.person_id
          and wt.is_in_expertise and wt.issued_on between ${row}.valid_from_on and ${today(bind)})`,
        // That of the inclusion itself was published before the term began, or on its first day.
        isAssessed: (
          row,
          bind,
        ) => `exists (select from expert_application wx join region wz on wz.id = wx.region_id
          where wx.person_id = ${row}.person_id and wx.result_outcome = 'PASSED'
            and (wx.result_published_at at time zone wz.time_zone)::date > ${row}.valid_from_on
            and (wx.result_published_at at time zone wz.time_zone)::date <= ${today(bind)})`,
      },
      ({ completed, isTrained, isAssessed, validUntilOn, parameters }: Renewing) => {
        const limits = parametersOf(parameters ?? {});
        const merits = { completedReviews: completed, isTrained, isAssessed };
        const { missingReviews } = renewalNeeds(merits, limits);
        return {
          completedReviewCount: completed,
          neededReviewCount: limits.renewalReviewCount,
          missingReviewCount: missingReviews,
          isTrained,
          isAssessed,
          lastOn: addDays(validUntilOn, limits.renewalGraceDays),
        };
      },
      everyone,
    ),
    years: json(years, everyone),
    conflicts: many(
      () => declaredConflictRead,
      {
        where: (entry, conflict) => `${conflict}.person_id = ${entry}.person_id`,
        orderBy: (conflict) => `${conflict}.created_at desc, ${conflict}.id`,
        limit: 100,
      },
      everyone,
    ),
  },
});

extendRead(viewerRead, {
  expertWork: one(
    () => expertWorkRead,
    (account, entry) => `${entry}.person_id = ${account}.person_id`,
    everyone,
  ),
});
