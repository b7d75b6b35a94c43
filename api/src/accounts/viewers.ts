import type pg from "pg";

import { nobodyIn, Viewer, type ViewerFacts } from "./viewer.js";

const factsOfSessions = `
  select s.token_hash as "tokenHash", s.id as "sessionId", a.id as "accountId", a.person_id as "personId",
    a.region_id as "regionId", r.time_zone as "timeZone", a.locale, e.category as "expertCategory",
    e.id is not null as "isExpert",
    coalesce((select json_agg(json_build_object('role', g.role, 'scopeId', g.scope_id)) from role_grant g
      where g.person_id = a.person_id and g.from_on <= d.today and (g.to_on is null or g.to_on >= d.today)), '[]') as roles,
    coalesce((select json_agg(json_build_object('groupId', m.group_id, 'role', m.role, 'microGroupId', m.micro_group_id))
      from group_membership m where m.person_id = a.person_id and m.from_on <= d.today
      and (m.to_on is null or m.to_on >= d.today)), '[]') as memberships
  from session s join account a on a.id = s.account_id join region r on r.id = a.region_id
  cross join lateral (select (clock_now() at time zone r.time_zone)::date as today) d
  left join lateral (select id, category from register_entry where person_id = a.person_id and kind = 'ATTESTED_EXPERT'
    and entry_state_on(state, valid_until_on, suspended_until_on, d.today) = 'ACTIVE' limit 1) e on true
  where s.token_hash = any($1) and s.ended_at is null and s.expires_at > clock_now() and a.disabled_at is null
    and a.confirmed_at is not null`;

const factsOfNobody = `select id as "regionId", time_zone as "timeZone" from region order by created_at limit 1`;

type Asked = string | null;

/**
 * Who asks. Every request is answered by a statement that begins after it came, so that a revoked role acts on the next
 * one (T8); requests that come while a statement runs share the one after it, because a way to the database costs more
 * than the rows.
 */
export class Viewers {
  #waiting = new Map<Asked, PromiseWithResolvers<Viewer>>();
  #isAsking = false;

  constructor(private readonly reads: pg.Pool) {}

  /** The viewer behind a session's token hash, or nobody when there is none, it is over or the account is disabled. */
  of(tokenHash: Asked): Promise<Viewer> {
    const known = this.#waiting.get(tokenHash);
    if (known) return known.promise;

    const waiting = Promise.withResolvers<Viewer>();
    this.#waiting.set(tokenHash, waiting);
    if (!this.#isAsking) void this.#askWhileWaiting();
    return waiting.promise;
  }

  async #askWhileWaiting(): Promise<void> {
    this.#isAsking = true;
    while (this.#waiting.size > 0) {
      const asked = this.#waiting;
      this.#waiting = new Map();
      try {
        const viewers = await this.#load([...asked.keys()]);
        for (const [tokenHash, { resolve }] of asked) resolve(viewers(tokenHash));
      } catch (error) {
        for (const { reject } of asked.values()) reject(error);
      }
    }
    this.#isAsking = false;
  }

  async #load(asked: readonly Asked[]): Promise<(tokenHash: Asked) => Viewer> {
    const hashes = asked.filter((hash) => hash !== null);
    const { rows } =
      hashes.length === 0
        ? { rows: [] }
        : await this.reads.query<ViewerFacts & { tokenHash: string }>({
            name: "viewers",
            text: factsOfSessions,
            values: [hashes],
          });
    const viewers = new Map<Asked, Viewer>(rows.map((facts) => [facts.tokenHash, new Viewer(facts)]));
    if (viewers.size === asked.length) return (tokenHash) => viewers.get(tokenHash)!;

    const nobody = await this.#nobody();
    return (tokenHash) => viewers.get(tokenHash) ?? nobody;
  }

  async #nobody(): Promise<Viewer> {
    const { rows } = await this.reads.query<{ regionId: string; timeZone: string }>({
      name: "nobody",
      text: factsOfNobody,
    });
    return nobodyIn(rows[0]?.regionId ?? "", rows[0]?.timeZone ?? "UTC");
  }
}
