import { regulationOn } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { ExpertApplication } from "../register/application.entity.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { compositionOn, holdSession, postsOf } from "./commission.queries.js";
import { AgendaItem, AgendaVote, CommissionSession, SessionMember } from "./commissionSession.entity.js";
import { conflictOf } from "./voting.rules.js";

interface OpenedSession {
  sessionId: string;
  version: number;
  /** People of the composition who are there. */
  presentIds: string[];
}

/**
 * Opens a session on its day or later: the composition of the commission and the edition of the regulation are kept with
 * it (R14, R85), and whoever has a conflict that is known abstains from that item (R15).
 */
export async function openCommissionSession(
  acting: Acting,
  { sessionId, version, presentIds }: OpenedSession,
): Promise<Outcome<string, CommissionRefusalReason>> {
  const { em, viewer, now } = acting;
  const session = await holdSession(acting, { sessionId, version }, "open");
  if (!(session instanceof CommissionSession)) return session;
  const { regionId, timeZone, personId } = viewer;
  const today = dateIn(now, timeZone);
  if (today < dateIn(session.heldAt, timeZone)) return refused("TOO_EARLY");
  const composition = await compositionOn(em, regionId, today);
  if (composition.length === 0) return refused("NO_COMMISSION");
  if (presentIds.some((id) => !composition.some((member) => member.personId === id))) {
    return invalid({ path: "presentIds", code: "UNKNOWN" });
  }

  const { regulation } = await regulationOn(em, regionId, today);
  em.assign(session, { state: "OPEN", openedAt: now, heldOn: today, regulation });
  const made = { regionId, createdAt: now, createdById: personId };
  const members = composition.map((member) =>
    em.create(SessionMember, {
      ...made,
      id: newId("sessionmember"),
      session,
      person: member.personId,
      isChair: member.isChair,
      isPresent: presentIds.includes(member.personId),
    }),
  );
  await abstainByRule(acting, session, members);
  record(em, {
    regionId,
    act: "commissionSession.opened",
    actorId: personId,
    subjectId: sessionId,
    at: now,
    proves: { members: `${members.length}`, present: presentIds.toSorted().join(" ") },
  });
  return done(sessionId);
}

/** R15: writes down the conflicts that the machine knows of, member by member and item by item. */
async function abstainByRule(
  { em, viewer, now }: Acting,
  session: CommissionSession,
  members: readonly SessionMember[],
): Promise<void> {
  const { regionId } = viewer;
  const items = await em.find(AgendaItem, { session, state: "PREPARED" });
  const applications = await em.find(ExpertApplication, {
    id: { $in: items.map((item) => item.application.id) },
  });
  const { parameters } = await regulationOn(em, regionId, session.heldOn!);
  const candidateOf = (item: AgendaItem) =>
    applications.find(({ id }) => id === item.application.id)!.person.id;
  const posts = await postsOf(em, [...members.map(({ person }) => person.id), ...items.map(candidateOf)]);
  const withPosts = (personId: string) => ({ personId, posts: posts.get(personId) ?? [] });
  for (const item of items) {
    for (const member of members) {
      const ground = conflictOf(
        withPosts(member.person.id),
        withPosts(candidateOf(item)),
        session.heldOn!,
        parameters.assessorEmployerMonths,
      );
      if (!ground) continue;
      em.create(AgendaVote, {
        regionId,
        createdAt: now,
        createdById: null,
        item,
        member,
        choice: "ABSTAINED",
        ground,
        isBySecretary: false,
        at: now,
      });
    }
  }
}
