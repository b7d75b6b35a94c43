import type pg from "pg";

import type { Locale } from "./account.entity.js";
import type { Role } from "./role.entity.js";

/** Category of an attested expert; the register's own word, written out because accounts may not import the register. */
export type HeldCategory = "BASIC" | "SENIOR" | "LEADING";

/** A role that holds today. `scopeId` is null for the whole region. */
export interface HeldRole {
  role: Role;
  scopeId: string | null;
}

/** A live membership of a project group. */
export interface HeldMembership {
  groupId: string;
  role: "LEAD" | "DEPUTY" | "MEMBER" | "CURATOR";
  microGroupId: string | null;
}

interface ViewerFacts {
  sessionId: string | null;
  accountId: string | null;
  personId: string | null;
  regionId: string;
  timeZone: string;
  locale: Locale;
  /** Category of the viewer's live attested entry; null when there is none. */
  expertCategory: HeldCategory | null;
  isExpert: boolean;
  roles: readonly HeldRole[];
  memberships: readonly HeldMembership[];
}

/** Who asks, and what they are today: loaded once per request, so that a revoked role acts on the next one (T8). */
export class Viewer {
  readonly sessionId: string | null;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly regionId: string;
  readonly timeZone: string;
  readonly locale: Locale;
  readonly expertCategory: HeldCategory | null;
  readonly isExpert: boolean;
  readonly roles: readonly HeldRole[];
  readonly memberships: readonly HeldMembership[];

  constructor(facts: ViewerFacts) {
    this.sessionId = facts.sessionId;
    this.accountId = facts.accountId;
    this.personId = facts.personId;
    this.regionId = facts.regionId;
    this.timeZone = facts.timeZone;
    this.locale = facts.locale;
    this.expertCategory = facts.expertCategory;
    this.isExpert = facts.isExpert;
    this.roles = facts.roles;
    this.memberships = facts.memberships;
  }

  isSignedIn(): boolean {
    return this.personId != null;
  }

  /** Whether the viewer holds `role` for the whole region, or for `scopeId` when one is given. */
  has(role: Role, scopeId?: string): boolean {
    return this.roles.some(
      (held) => held.role === role && (held.scopeId == null || held.scopeId === scopeId),
    );
  }

  isMemberOf(groupId: string): boolean {
    return this.memberships.some((membership) => membership.groupId === groupId);
  }

  leads(groupId: string): boolean {
    return this.memberships.some(
      (membership) => membership.groupId === groupId && membership.role === "LEAD",
    );
  }
}

const factsOfSession = `
  select s.id as "sessionId", a.id as "accountId", a.person_id as "personId", a.region_id as "regionId",
    r.time_zone as "timeZone", a.locale, e.category as "expertCategory", e.id is not null as "isExpert",
    coalesce((select json_agg(json_build_object('role', g.role, 'scopeId', g.scope_id)) from role_grant g
      where g.person_id = a.person_id and g.from_on <= d.today and (g.to_on is null or g.to_on >= d.today)), '[]') as roles,
    coalesce((select json_agg(json_build_object('groupId', m.group_id, 'role', m.role, 'microGroupId', m.micro_group_id))
      from group_membership m where m.person_id = a.person_id and m.from_on <= d.today
      and (m.to_on is null or m.to_on >= d.today)), '[]') as memberships
  from session s join account a on a.id = s.account_id join region r on r.id = a.region_id
  cross join lateral (select (clock_now() at time zone r.time_zone)::date as today) d
  left join lateral (select id, category from register_entry where person_id = a.person_id and kind = 'ATTESTED_EXPERT'
    and entry_state_on(state, valid_until_on, suspended_until_on, d.today) = 'ACTIVE' limit 1) e on true
  where s.token_hash = $1 and s.ended_at is null and s.expires_at > clock_now() and a.disabled_at is null
    and a.confirmed_at is not null`;

const factsOfNobody = `select id as "regionId", time_zone as "timeZone" from region order by created_at limit 1`;

/** The viewer behind a session's token hash, or nobody when there is none, it is over or the account is disabled. */
export async function loadViewer(reads: pg.Pool, tokenHash: string | null): Promise<Viewer> {
  if (tokenHash) {
    const { rows } = await reads.query<ViewerFacts>({
      name: "viewer",
      text: factsOfSession,
      values: [tokenHash],
    });
    if (rows[0]) return new Viewer(rows[0]);
  }
  const { rows } = await reads.query<{ regionId: string; timeZone: string }>({
    name: "nobody",
    text: factsOfNobody,
  });

  return nobodyIn(rows[0]?.regionId ?? "", rows[0]?.timeZone ?? "UTC");
}

/** A viewer who has not signed in. */
export const nobodyIn = (regionId: string, timeZone: string): Viewer =>
  new Viewer({
    sessionId: null,
    accountId: null,
    personId: null,
    regionId,
    timeZone,
    locale: "RU",
    expertCategory: null,
    isExpert: false,
    roles: [],
    memberships: [],
  });
