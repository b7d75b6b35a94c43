import { parametersOf } from "../accounts/parameters.js";
import { municipalityOf, personRead } from "../accounts/person.reads.js";
import { directionRead, municipalityRead, viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { dateIn } from "../platform/calendar.js";
import { whyNot } from "../platform/policy.js";
import {
  byId,
  code,
  column,
  computed,
  everyone,
  extendRead,
  type Field,
  many,
  readType,
  type ReadType,
  type RowSql,
} from "../platform/read/declare.js";
import { applicationRead } from "../register/application.reads.js";
import type { ApplicationContent } from "../register/questionnaire.rules.js";
import { admissionConditions } from "../register/formalCheck.rules.js";
import { orderRead } from "../register/order.reads.js";
import { registerEntryRead } from "../register/registerEntry.reads.js";
import { agendaVoteRead, sessionMemberRead } from "./agendaVote.reads.js";
import { type ItemCase, mayInSession, mayOnItem } from "./commission.policy.js";
import {
  byName,
  inRegion,
  isOwnItem,
  isSecretary,
  nameOf,
  seesItem,
  seesSession,
  seesVotes,
  staff,
  weighs,
} from "./commission.sight.js";
import type { CommissionSessionState } from "./commissionSession.entity.js";
import { quorumOf, resultOf, type Voter } from "./voting.rules.js";

const ofApplication = (row: string, columns: string): string =>
  `(select ${columns} from expert_application ap where ap.id = ${row}.application_id)`;

/** An item whose candidate has withdrawn before the vote is over by itself. */
const itemStateNow = (row: string): string =>
  `case when ${row}.state = 'PREPARED' and ${ofApplication(row, "ap.state")} <> 'AT_COMMISSION'
    then 'ANNULLED' else ${row}.state end`;

/** What the policy asks of an item. */
const itemCase = {
  session: (row: string) => `(select cs.state from commission_session cs where cs.id = ${row}.session_id)`,
  state: itemStateNow,
  isPresentMember: ((
    row,
    bind,
  ) => `exists (select from session_member pm where pm.session_id = ${row}.session_id
    and pm.person_id = ${bind(viewerPerson, "text")} and pm.is_present)`) as RowSql<Viewer>,
  isKeptFromVoting: ((
    row,
    bind,
  ) => `exists (select from agenda_vote kv join session_member km on km.id = kv.member_id
    where kv.item_id = ${row}.id and kv.choice = 'ABSTAINED'
      and km.person_id = ${bind(viewerPerson, "text")})`) as RowSql<Viewer>,
  isOwn: isOwnItem,
};

const viewerCanOnItem = (act: keyof typeof mayOnItem): Field<Viewer> =>
  code(
    itemCase,
    ({ isOwn, ...given }: Omit<ItemCase, "viewer"> & { isOwn: boolean }, viewer: Viewer) =>
      whyNot(mayOnItem[act], { ...given, viewer }) === null && (act === "vote" || !isOwn),
    everyone,
  );

/** The members at the vote, and the share that makes a quorum of them. */
const votersOfRow = {
  voters: (row: string) => `(select coalesce(json_agg(json_build_object('isChair', m.is_chair,
      'isPresent', m.is_present, 'choice', v.choice)), '[]')
    from session_member m left join agenda_vote v on v.member_id = m.id and v.item_id = ${row}.id
    where m.session_id = ${row}.session_id)`,
  parameters: (row: string) => `(select g.parameters from commission_session gs
    join regulation g on g.id = gs.regulation_id where gs.id = ${row}.session_id)`,
};
interface Voting {
  voters: Voter[];
  parameters: Record<string, unknown> | null;
}
const shareOf = ({ parameters }: Voting): string => parametersOf(parameters ?? {}).commissionQuorum;

export const agendaItemRead: ReadType<Viewer> = readType<Viewer>({
  name: "AgendaItem",
  table: "agenda_item",
  idPrefix: "agendaitem",
  visible: seesItem,
  fields: {
    id: column("id", everyone),
    // A gap between places would tell of a case that was refused or left (R82).
    position: column("position", staff),
    session: byId(() => sessionRead, "session_id", everyone),
    application: byId(() => applicationRead, "application_id", everyone),
    applicationNumber: computed((row) => ofApplication(row, "ap.number"), everyone),
    purpose: computed((row) => ofApplication(row, "ap.purpose"), everyone),
    candidateName: computed((row) => nameOf(ofApplication(row, "ap.person_id")), everyone),
    candidateMunicipality: byId(
      () => municipalityRead,
      (row) =>
        `(select ${municipalityOf("mp")} from person mp where mp.id = ${ofApplication(row, "ap.person_id")})`,
      everyone,
    ),
    entry: byId(
      () => registerEntryRead,
      (
        row,
      ) => `(select le.id from register_entry le where le.kind = 'ATTESTED_EXPERT' and le.state <> 'ANNULLED'
        and le.person_id = ${ofApplication(row, "ap.person_id")} order by le.valid_until_on desc limit 1)`,
      everyone,
    ),
    asked: column("asked", everyone),
    category: column("category", everyone),
    directions: many(
      () => directionRead,
      {
        where: (item, direction) =>
          `${direction}.region_id = ${item}.region_id and ${direction}.code = any(${item}.direction_codes)`,
        orderBy: (direction) => `${direction}.position`,
        limit: 50,
      },
      everyone,
    ),
    resultOutcome: computed((row) => ofApplication(row, "ap.result_outcome"), weighs),
    resultSource: computed((row) => ofApplication(row, "ap.result_source"), weighs),
    resultHeldOn: computed((row) => ofApplication(row, "ap.result_held_on"), weighs),
    resultBasis: computed((row) => ofApplication(row, "ap.result_basis"), weighs),
    conditions: code(
      {
        content: (row) => ofApplication(row, "ap.content"),
        directionCodes: (row) => ofApplication(row, "ap.direction_codes"),
        submittedAt: (row) => ofApplication(row, "ap.submitted_at"),
        parameters: (row) => `(select g.parameters from regulation g
          where g.region_id = ${row}.region_id and g.effective_from_on <= ${ofApplication(row, "ap.submitted_at")}::date
          order by g.effective_from_on desc, g.edition desc limit 1)`,
      },
      (
        given: {
          content: ApplicationContent;
          directionCodes: string[];
          submittedAt: string;
          parameters: Record<string, unknown> | null;
        },
        viewer: Viewer,
      ) =>
        admissionConditions(
          given,
          dateIn(new Date(given.submittedAt), viewer.timeZone),
          parametersOf(given.parameters ?? {}),
        ),
      weighs,
    ),
    state: computed(itemStateNow, everyone),
    decided: column("decided", everyone),
    decidedAt: column("decided_at", everyone),
    forCount: column("for_count", seesVotes),
    againstCount: column("against_count", seesVotes),
    isByCastingVote: column("is_by_casting_vote", seesVotes),
    ground: column("ground", everyone),
    reason: column("reason", everyone),
    order: byId(() => orderRead, "order_id", everyone),
    votes: many(
      () => agendaVoteRead,
      {
        where: (item, vote) => `${vote}.item_id = ${item}.id`,
        orderBy: (vote) => `${vote}.seq`,
        limit: 100,
      },
      everyone,
    ),
    quorum: code(votersOfRow, (given: Voting) => quorumOf(given.voters, shareOf(given)), seesVotes),
    viewerCanVote: viewerCanOnItem("vote"),
    viewerCanConduct: viewerCanOnItem("conduct"),
    viewerCannotDecideReason: code(
      { ...votersOfRow, ...itemCase },
      ({ isOwn, ...given }: Voting & Omit<ItemCase, "viewer"> & { isOwn: boolean }, viewer: Viewer) => {
        const reason = whyNot(mayOnItem.conduct, { ...given, viewer });
        if (reason) return reason;
        if (isOwn) return "CONFLICT_OF_INTEREST";
        const result = resultOf(given.voters, shareOf(given));
        return typeof result === "string" ? result : null;
      },
      everyone,
    ),
    isGrantedSoFar: code(
      votersOfRow,
      (given: Voting) => {
        const result = resultOf(given.voters, shareOf(given));
        return typeof result === "string" ? null : result.isGranted;
      },
      (row, bind) => `(${bind(isSecretary, "boolean")} and ${seesVotes(row, bind)})`,
    ),
  },
});

const viewerCanInSession = (act: keyof typeof mayInSession): Field<Viewer> =>
  code(
    { state: "state" },
    ({ state }: { state: CommissionSessionState }, viewer: Viewer) =>
      whyNot(mayInSession[act], { state, viewer }) === null,
    everyone,
  );

export const sessionRead: ReadType<Viewer> = readType<Viewer>({
  name: "CommissionSession",
  table: "commission_session",
  idPrefix: "commission",
  visible: seesSession,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    heldAt: column("held_at", everyone),
    place: column("place", staff),
    state: column("state", everyone),
    heldOn: column("held_on", everyone),
    openedAt: column("opened_at", staff),
    closedAt: column("closed_at", staff),
    secretaryName: computed((row) => nameOf(`${row}.closed_by_id`), staff),
    protocolNumber: column("protocol_number", everyone),
    signedAt: column("signed_at", everyone),
    signerName: computed((row) => nameOf(`${row}.signed_by_id`), staff),
    paperHash: column("paper_hash", staff),
    cancelReason: column("cancel_reason", everyone),
    itemCount: computed(
      (row) => `(select count(*)::int from agenda_item ci where ci.session_id = ${row}.id)`,
      staff,
    ),
    members: many(
      () => sessionMemberRead,
      {
        where: (session, member) => `${member}.session_id = ${session}.id`,
        orderBy: (member) => `${member}.is_chair desc, ${byName(`${member}.person_id`)}`,
        limit: 100,
      },
      everyone,
    ),
    items: many(
      () => agendaItemRead,
      {
        where: (session, item) => `${item}.session_id = ${session}.id`,
        orderBy: (item) => `${item}.position`,
        limit: 100,
      },
      everyone,
    ),
    viewerCanPrepare: viewerCanInSession("prepare"),
    viewerCanFillAgenda: viewerCanInSession("fillAgenda"),
    viewerCanOpen: viewerCanInSession("open"),
    viewerCanConduct: viewerCanInSession("conduct"),
    viewerCanSign: viewerCanInSession("sign"),
  },
});

/** Whoever belongs to the commission today, its chair first; a session keeps its own once it is opened (R14). */
export const seatRead = readType<Viewer>({
  name: "CommissionSeat",
  table: `(select person_id, region_id, bool_or(role = 'COMMISSION_CHAIR') as is_chair
    from role_grant where role in ('COMMISSION_CHAIR', 'COMMISSION_MEMBER')
      and from_on <= (select (clock_now() at time zone z.time_zone)::date from region z where z.id = region_id)
      and (to_on is null or to_on >= (select (clock_now() at time zone z.time_zone)::date from region z where z.id = region_id))
    group by person_id, region_id)`,
  visible: (row, bind) => `(${inRegion(row, bind)} and ${staff(row, bind)})`,
  fields: {
    person: byId(() => personRead, "person_id", everyone),
    name: computed((row) => nameOf(`${row}.person_id`), everyone),
    isChair: column("is_chair", everyone),
  },
});

extendRead(applicationRead, {
  agendaItem: byId(
    () => agendaItemRead,
    (application) => `(select li.id from agenda_item li where li.application_id = ${application}.id
      order by li.seq desc limit 1)`,
    everyone,
  ),
});
