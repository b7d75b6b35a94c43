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

/** What a viewer is made of. */
export interface ViewerFacts {
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
