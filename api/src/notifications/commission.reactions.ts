import type { EntityManager } from "@mikro-orm/postgresql";

import { Region } from "../accounts/region.entity.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { Task } from "../accounts/task.entity.js";
import { peopleOfSession } from "../commission/commission.queries.js";
import { AgendaItem, CommissionSession } from "../commission/commissionSession.entity.js";
import { dateIn, dayInDigits, lastDayBefore } from "../platform/calendar.js";
import { ExpertApplication } from "../register/application.entity.js";
import type { NoticeKind } from "./notices.js";
import type { Notice, Reaction } from "./reactions.js";

interface Told {
  session: CommissionSession;
  timeZone: string;
  words: Record<string, string>;
}

/** A session with the words of its notices: day, time, place, number of the protocol. */
async function sessionOf(em: EntityManager, id: string): Promise<Told> {
  const session = await em.findOneOrFail(CommissionSession, id);
  const { timeZone } = await em.findOneOrFail(Region, session.regionId);
  const time = new Intl.DateTimeFormat("ru", { timeStyle: "short", timeZone }).format(session.heldAt);
  const on = dayInDigits(session.heldOn ?? dateIn(session.heldAt, timeZone));
  return {
    session,
    timeZone,
    words: { on, time, place: session.place, number: `${session.protocolNumber ?? ""}` },
  };
}

/** Tells the commission and its secretaries. */
const toCommission =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId, at, actorId }) => {
    const { session, timeZone, words } = await sessionOf(em, subjectId);
    const people = await peopleOfSession(em, session.regionId, dateIn(at, timeZone));
    return people
      .filter((personId) => personId !== actorId)
      .map((personId) => ({ personId, kind, subjectId, words }));
  };

const toChair: Reaction = async (em, { subjectId, at }) => {
  const { session, timeZone, words } = await sessionOf(em, subjectId);
  const { regionId } = session;
  const chairs = await holdersOf(em, { role: "COMMISSION_CHAIR", regionId }, dateIn(at, timeZone));
  return chairs.map((personId) => ({ personId, kind: "PROTOCOL_TO_SIGN", subjectId, words }));
};

/** The candidate of an application; only number and day go into the mail (T27). */
const toCandidate =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId }) => {
    const application = await em.findOneOrFail(ExpertApplication, subjectId);
    const [item] = await em.find(AgendaItem, { application }, { orderBy: { seq: "desc" }, limit: 1 });
    const { words } = await sessionOf(em, item!.session.id);
    return [
      {
        personId: application.person.id,
        kind,
        subjectId,
        words: { number: application.number ?? "", on: words["on"]! },
      },
    ];
  };

/** A signed protocol: its candidates hear that a decision stands, the officers that they have an order to register. */
const ofProtocol: Reaction = async (em, { subjectId }) => {
  const { session, timeZone, words } = await sessionOf(em, subjectId);
  const items = await em.find(AgendaItem, { session, decided: { $ne: null } });
  const applications = await em.find(ExpertApplication, {
    id: { $in: items.map(({ application }) => application.id) },
  });
  const asked = await em.find(Task, { kind: "CARRY_OUT_DECISIONS", objectId: subjectId });
  return [
    ...applications.map(({ id, person, number }): Notice => ({
      personId: person.id,
      kind: "DECISION_MADE",
      subjectId: id,
      words: { number: number ?? "" },
    })),
    ...asked.map(({ person, dueAt }): Notice => ({
      personId: person.id,
      kind: "DECISIONS_AWAIT_ORDER",
      subjectId,
      words: { ...words, by: dayInDigits(lastDayBefore(dueAt!, timeZone)) },
    })),
  ];
};

/** Who hears of the work of the commission. */
export const commissionReactions: Readonly<Record<string, Reaction>> = {
  "commissionSession.planned": toCommission("SESSION_CALLED"),
  "commissionSession.moved": toCommission("SESSION_MOVED"),
  "commissionSession.cancelled": toCommission("SESSION_CANCELLED"),
  "commissionSession.closed": toChair,
  "application.putOnAgenda": toCandidate("APPLICATION_ON_AGENDA"),
  "application.deferred": toCandidate("APPLICATION_DEFERRED"),
  "protocol.signed": ofProtocol,
};
