import { whyNot } from "../platform/policy.js";
import { code, computed, everyone, one, readType } from "../platform/read/declare.js";
import { connectionQuery, oneQuery } from "../platform/read/read.js";
import { holdsWords } from "../platform/read/textSql.js";
import { may } from "./administration.policy.js";
import { keepsBooks } from "./institution.reads.js";
import { fullNameOf } from "./person.reads.js";
import { today, viewerRegion, viewerZone } from "./place.reads.js";
import { employmentRead } from "./profile.reads.js";
import { regulationRead } from "./regulation.reads.js";
import type { Viewer } from "./viewer.js";

/** The desk of those who administer the region; for everybody else there is none. */
export const administrationRead = readType<Viewer>({
  name: "Administration",
  table: "region",
  visible: (row, bind) => `${row}.id = ${bind(viewerRegion, "text")} and ${bind(keepsBooks, "boolean")}`,
  fields: {
    viewerCanRegulate: code(
      {},
      (_values, viewer: Viewer) => whyNot(may.regulate, { viewer }) === null,
      everyone,
    ),
    unconfirmedInstitutionCount: computed(
      (row) =>
        `(select count(*)::int from institution i where i.region_id = ${row}.id and i.state = 'UNCONFIRMED')`,
      everyone,
    ),
    unconfirmedEmploymentCount: computed(
      (row) =>
        `(select count(*)::int from employment e where e.region_id = ${row}.id and e.confirmed_at is null)`,
      everyone,
    ),
    isCalendarEntered: computed(
      (row, bind) => `exists (select from calendar_day c where c.region_id = ${row}.id and
        extract(year from c.day) = extract(year from clock_now() at time zone ${bind(viewerZone, "text")}))`,
      everyone,
    ),
    regulation: one(
      () => regulationRead,
      (
        row,
        regulation,
        bind,
      ) => `${regulation}.id = (select r.id from regulation r where r.region_id = ${row}.id
        and r.effective_from_on <= ${today(bind)}
        order by r.effective_from_on desc, r.edition desc limit 1)`,
      everyone,
    ),
  },
});

export const administrationQuery = oneQuery(
  () => administrationRead,
  (row, bind) => `${row}.id = ${bind(viewerRegion, "text")}`,
);

/** Posts that nobody has confirmed from a document, the longest waiting first; only for those who confirm them. */
export const unconfirmedEmploymentsQuery = connectionQuery(() => employmentRead, {
  where: (row, bind) => `${row}.confirmed_at is null and ${bind(keepsBooks, "boolean")}`,
  orders: { CREATED: { by: (row) => `${row}.created_at`, type: "timestamptz" } },
  defaultOrder: ["CREATED", "ASC"],
  tieBreak: "id",
  filters: {
    search: (row, value) =>
      `exists (select from person w where w.id = ${row}.person_id and ${holdsWords(fullNameOf("w"), value("text"))})`,
  },
});
