import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";

import { type Parameters } from "../accounts/parameters.js";
import { parametersKept } from "../accounts/regulation.queries.js";
import { holdersOf } from "../accounts/roleHolders.queries.js";
import { closeTasks, openTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { dateIn, endOfDay, type PlainDate } from "../platform/calendar.js";
import { type Refused, refused, type Stale, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { ExpertApplication } from "../register/application.entity.js";
import { stateOf } from "../register/application.queries.js";
import { type CommissionRefusalReason, mayInSession, mayOnItem } from "./commission.policy.js";
import { AgendaItem, AgendaVote, CommissionSession, SessionMember } from "./commissionSession.entity.js";
import type { Post, Voter } from "./voting.rules.js";

/** The session, locked, when the viewer may do the act in it; else why not (R84). */
export async function holdSession(
  { em, viewer }: Acting,
  { sessionId, version }: { sessionId: string; version?: number },
  act: keyof typeof mayInSession,
): Promise<CommissionSession | Refused<CommissionRefusalReason> | Stale> {
  const session = await em.findOne(
    CommissionSession,
    { id: sessionId, regionId: viewer.regionId },
    forUpdate,
  );
  if (!session) return refused("NOT_FOUND");
  const reason = whyNot(mayInSession[act], { viewer, state: session.state });
  const isStale = version !== undefined && version !== session.version;
  if (isStale && (!reason || reason === "INVALID_STATE")) return stale(sessionId);
  return reason ? refused(reason) : session;
}

/** An item in hand: locked, with its session, the members and how they stand to it. */
export interface HeldItem {
  item: AgendaItem;
  session: CommissionSession;
  application: ExpertApplication;
  members: SessionMember[];
  votes: AgendaVote[];
}

/**
 * The item, locked, when the viewer may do the act on it; else why not. What is decided or taken back meanwhile is no
 * item to vote on, and nobody conducts their own case (R45).
 */
export async function holdItem(
  { em, viewer, now }: Acting,
  itemId: string,
  act: keyof typeof mayOnItem,
): Promise<HeldItem | Refused<CommissionRefusalReason>> {
  const item = await em.findOne(AgendaItem, { id: itemId, regionId: viewer.regionId }, forUpdate);
  if (!item) return refused("NOT_FOUND");
  const application = await em.findOneOrFail(ExpertApplication, item.application.id, forUpdate);
  const session = await em.findOneOrFail(CommissionSession, item.session.id);
  const members = await em.find(SessionMember, { session }, { orderBy: { seq: "asc" } });
  const votes = await em.find(AgendaVote, { item });
  const own = members.find(({ person }) => person.id === viewer.personId);
  const reason = whyNot(mayOnItem[act], {
    viewer,
    session: session.state,
    state: stateOf(application, now) === "AT_COMMISSION" ? item.state : "ANNULLED",
    isPresentMember: own?.isPresent ?? false,
    isKeptFromVoting: votes.some(({ member, choice }) => member.id === own?.id && choice === "ABSTAINED"),
  });
  if (reason) return refused(reason);
  if (act === "conduct" && application.person.id === viewer.personId) return refused("CONFLICT_OF_INTEREST");
  return { item, session, application, members, votes };
}

/** The members at the vote on an item. */
export const votersOf = ({ members, votes }: Pick<HeldItem, "members" | "votes">): Voter[] =>
  members.map(({ id, isChair, isPresent }) => ({
    isChair,
    isPresent,
    choice: votes.find(({ member }) => member.id === id)?.choice ?? null,
  }));

/** The parameters of the edition that the session was opened under (R85). */
export const parametersOfSession = (
  em: EntityManager,
  { regulation }: CommissionSession,
): Promise<Parameters> => parametersKept(em, regulation?.id ?? null);

/** Who the commission consists of on a day: its chair and members (R14), the chair first. The secretary keeps the minutes. */
export async function compositionOn(
  em: EntityManager,
  regionId: string,
  day: PlainDate,
): Promise<{ personId: string; isChair: boolean }[]> {
  const chairs = await holdersOf(em, { role: "COMMISSION_CHAIR", regionId }, day);
  const members = await holdersOf(em, { role: "COMMISSION_MEMBER", regionId }, day);
  return [
    ...chairs.map((personId) => ({ personId, isChair: true })),
    ...members.filter((id) => !chairs.includes(id)).map((personId) => ({ personId, isChair: false })),
  ];
}

/** Whom a session concerns: the composition of today and the secretaries. */
export async function peopleOfSession(
  em: EntityManager,
  regionId: string,
  day: PlainDate,
): Promise<string[]> {
  const composition = await compositionOn(em, regionId, day);
  const secretaries = await holdersOf(em, { role: "COMMISSION_SECRETARY", regionId }, day);
  return [...new Set([...composition.map(({ personId }) => personId), ...secretaries])];
}

/** Puts the session before everybody whom it concerns, or puts it there again at another time. */
export async function askToAttend({ em, viewer, now }: Acting, session: CommissionSession): Promise<void> {
  const { regionId, id, heldAt } = session;
  // To the end of the day: a session that runs on is not late.
  const dueAt = endOfDay(dateIn(heldAt, viewer.timeZone), viewer.timeZone);
  const personIds = await peopleOfSession(em, regionId, dateIn(now, viewer.timeZone));
  await openTasks(
    em,
    { regionId, personIds, kind: "ATTEND_SESSION", objectId: id, documentId: null, dueAt },
    now,
  );
}

export const endAttendance = ({ em, now }: Acting, { id }: CommissionSession): Promise<void> =>
  closeTasks(em, { kind: "ATTEND_SESSION", objectId: id }, now);

/** Posts of people, institutions that were joined as one (R91). */
export async function postsOf(em: EntityManager, personIds: readonly string[]): Promise<Map<string, Post[]>> {
  const { rows } = await sql<Post & { personId: string }>`
    select e.person_id as "personId", coalesce(i.joined_into_id, i.id) as "institutionId",
      e.from_on::text as "fromOn", e.to_on::text as "toOn"
    from employment e join institution i on i.id = e.institution_id
    where e.person_id = any(${personIds})`.execute(em.getKysely());
  return new Map(personIds.map((id) => [id, rows.filter(({ personId }) => personId === id)]));
}
