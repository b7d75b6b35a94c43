import { parametersOf } from "../accounts/parameters.js";
import { personRead } from "../accounts/person.reads.js";
import { directionRead, viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { holdFiles, storedFileRead } from "../files/file.reads.js";
import { dateIn } from "../platform/calendar.js";
import { whyNot } from "../platform/policy.js";
import { InvalidInput } from "../platform/problem.js";
import {
  type Bind,
  code,
  column,
  computed,
  everyone,
  json,
  many,
  byId,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import type { ApplicationDocumentKind, ApplicationPurpose } from "./application.entity.js";
import { type ApplicationCase, mayOnApplication } from "./application.policy.js";
import { admissionConditions } from "./formalCheck.rules.js";
import { type ApplicationContent, questionnaireProblems } from "./questionnaire.rules.js";
import type { ExpertCategory } from "./registerEntry.entity.js";
import { registerEntryRead } from "./registerEntry.reads.js";

const isRegistrar = (viewer: Viewer): boolean => viewer.has("REGISTRAR");

const isOwn: RowSql<Viewer> = (row, bind) => `(${row}.person_id = ${bind(viewerPerson, "text")}) is true`;

/** The registrar of the region, of what was ever submitted; the candidate, always (R82, R86). */
const seesApplication: RowSql<Viewer> = (row, bind) =>
  `(${isOwn(row, bind)} or (${bind(isRegistrar, "boolean")} and ${row}.submitted_at is not null
    and ${row}.region_id = ${bind(viewerRegion, "text")}))`;

/** 4.1: a returned application that was not submitted again in time is over by itself; the twin of applicationStateAt. */
export const applicationStateNow = (row: string): string =>
  `case when ${row}.state = 'RETURNED' and ${row}.resubmit_by <= clock_now() then 'EXPIRED' else ${row}.state end`;

/** What the candidate is writing, or has taken back, is nobody else's: the registrar reads what lies before the office. */
const seesContent: RowSql<Viewer> = (row, bind) =>
  `(${isOwn(row, bind)} or (${seesApplication(row, bind)}
    and ${row}.state not in ('DRAFT', 'RETURNED', 'WITHDRAWN', 'EXPIRED')))`;

/** Of the application that a row belongs to. */
const ofApplication =
  (sees: RowSql<Viewer>): RowSql<Viewer> =>
  (row, bind) =>
    `exists (select from expert_application ha where ha.id = ${row}.application_id and ${sees("ha", bind)})`;

holdFiles({
  opensFile: (row, bind) =>
    `(exists (select from application_document hd where hd.file_id = ${row}.id and ${ofApplication(seesContent)("hd", bind)})
      or exists (select from expert_application hr where hr.result_file_id = ${row}.id and ${seesApplication("hr", bind)}))`,
  opensImage: () => "false",
});

const applicationDocumentRead = readType<Viewer>({
  name: "ApplicationDocument",
  table: "application_document",
  idPrefix: "appdocument",
  visible: ofApplication(seesContent),
  fields: {
    id: column("id", everyone),
    kind: column("kind", everyone),
    file: byId(() => storedFileRead, "file_id", everyone),
    verdict: column("verdict", everyone),
  },
});

const applicationEventRead = readType<Viewer>({
  name: "ApplicationEvent",
  table: "application_event",
  visible: ofApplication(seesApplication),
  fields: {
    id: column("id", everyone),
    kind: column("kind", everyone),
    at: column("at", everyone),
    ground: column("ground", everyone),
    text: column("text", everyone),
    gaps: json("gaps", everyone),
  },
});

/** The edition of the region's parameters in force today, as JSON; null while there is none. */
export const parametersToday = (
  row: string,
): string => `(select g.parameters from regulation g join region z on z.id = g.region_id
  where g.region_id = ${row}.region_id and g.effective_from_on <= (clock_now() at time zone z.time_zone)::date
  order by g.effective_from_on desc, g.edition desc limit 1)`;

const processingTextToday = (
  row: string,
): string => `(select k.id from consent_text k join region z on z.id = k.region_id
  where k.region_id = ${row}.region_id and k.kind = 'PROCESSING'
    and k.effective_from_on <= (clock_now() at time zone z.time_zone)::date
  order by k.effective_from_on desc, k.edition desc limit 1)`;

/** The attested entry that is in force, rests or ended last. */
const latestEntry = (row: string, columns: string): string => `(select ${columns} from register_entry le
  where le.person_id = ${row}.person_id and le.kind = 'ATTESTED_EXPERT' and le.state <> 'ANNULLED'
  order by le.valid_until_on desc limit 1)`;

/** What the policy asks about a row. */
const caseOf = {
  isOwn,
  wasSubmitted: (row: string) => `${row}.submitted_at is not null`,
  state: applicationStateNow,
};
type StoredCase = Omit<ApplicationCase, "viewer">;

const viewerCan = (act: keyof typeof mayOnApplication) =>
  code(
    caseOf,
    (given: StoredCase, viewer: Viewer) => whyNot(mayOnApplication[act], { ...given, viewer }) === null,
    everyone,
  );

interface Checked {
  purpose: ApplicationPurpose;
  requestedCategory: ExpertCategory | null;
  directionCodes: string[];
  content: ApplicationContent;
  documentKinds: ApplicationDocumentKind[];
  entry: { category: ExpertCategory | null; directionCodes: string[] } | null;
  processingTextId: string | null;
  now: string;
}

interface Conditioned {
  content: ApplicationContent;
  directionCodes: string[];
  submittedAt: string | null;
  now: string;
  parameters: Record<string, unknown> | null;
}

const now = () => "clock_now()";

export const applicationRead = readType<Viewer>({
  name: "ExpertApplication",
  table: "expert_application",
  idPrefix: "application",
  visible: seesApplication,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    number: column("number", everyone),
    purpose: column("purpose", everyone),
    state: computed(applicationStateNow, everyone),
    isViewers: computed(isOwn, everyone),
    applicant: byId(() => personRead, "person_id", everyone),
    email: computed(
      (row) => `(select c.email from account c where c.person_id = ${row}.person_id limit 1)`,
      everyone,
    ),
    phone: computed((row) => `(select c.phone from person c where c.id = ${row}.person_id)`, everyone),
    entry: byId(
      () => registerEntryRead,
      (application) => latestEntry(application, "le.id"),
      everyone,
    ),
    directions: many(
      () => directionRead,
      {
        where: (application, direction, bind) =>
          `${direction}.region_id = ${application}.region_id
            and ${direction}.code = any(${application}.direction_codes) and ${seesContent(application, bind)}`,
        orderBy: (direction) => `${direction}.position`,
        limit: 50,
      },
      everyone,
    ),
    requestedCategory: column("requested_category", seesContent),
    questionnaire: json("content", seesContent),
    documents: many(
      () => applicationDocumentRead,
      {
        where: (application, document) => `${document}.application_id = ${application}.id`,
        orderBy: (document) => `${document}.kind, ${document}.seq`,
        limit: 30,
      },
      everyone,
    ),
    problems: code(
      {
        purpose: "purpose",
        requestedCategory: "requested_category",
        directionCodes: "direction_codes",
        content: "content",
        documentKinds: (row) =>
          `array(select distinct kd.kind from application_document kd where kd.application_id = ${row}.id)`,
        entry: (row) =>
          latestEntry(
            row,
            "json_build_object('category', le.category, 'directionCodes', le.direction_codes)",
          ),
        processingTextId: processingTextToday,
        now,
      },
      ({ now: at, ...asked }: Checked, viewer: Viewer) =>
        InvalidInput.of(questionnaireProblems(asked, dateIn(new Date(at), viewer.timeZone))).problems,
      isOwn,
    ),
    conditions: code(
      {
        content: "content",
        directionCodes: "direction_codes",
        submittedAt: "submitted_at",
        now,
        parameters: parametersToday,
      },
      (given: Conditioned, viewer: Viewer) =>
        admissionConditions(
          given,
          dateIn(new Date(given.submittedAt ?? given.now), viewer.timeZone),
          parametersOf(given.parameters ?? {}),
        ),
      seesContent,
    ),
    savedAt: column("saved_at", isOwn),
    submittedAt: column("submitted_at", everyone),
    checkBy: column("check_by", everyone),
    resubmitBy: column("resubmit_by", everyone),
    gaps: json("gaps", everyone),
    resultOutcome: column("result_outcome", everyone),
    resultSource: column("result_source", everyone),
    resultHeldOn: column("result_held_on", everyone),
    resultPublishedAt: column("result_published_at", everyone),
    appealBy: column("appeal_by", everyone),
    resultBasis: column("result_basis", everyone),
    resultFile: byId(() => storedFileRead, "result_file_id", everyone),
    events: many(
      () => applicationEventRead,
      {
        where: (application, event) => `${event}.application_id = ${application}.id`,
        orderBy: (event) => `${event}.at desc, ${event}.seq desc`,
        limit: 100,
      },
      everyone,
    ),
    viewerCanWrite: viewerCan("write"),
    viewerCanSubmit: viewerCan("submit"),
    viewerCanWithdraw: viewerCan("withdraw"),
    viewerCanCheck: viewerCan("check"),
    viewerCanSchedule: viewerCan("schedule"),
    viewerCanEnterResult: viewerCan("enterResult"),
  },
});

/** For the office's list: what was submitted, by whom and when; the candidate's own is on their page. */
export const applicationsWhere = (row: string, bind: Bind<Viewer>): string =>
  `${bind(isRegistrar, "boolean")} and ${row}.submitted_at is not null`;
