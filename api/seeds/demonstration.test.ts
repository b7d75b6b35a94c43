import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { type ContentStore, openFolderStore } from "../src/files/store.js";
import type { Database } from "../src/platform/database/database.js";
import { withConnection } from "../src/platform/database/login.js";
import { aDatabase } from "../src/platform/testing/testDatabase.js";
import { sealRegister } from "../src/register/sealRegister.js";
import { castEmails } from "./world/staff.js";
import {
  type Demonstration,
  demonstrationIn,
  loadDemonstrationIfEmpty,
  reloadDemonstration,
} from "./demonstration.js";

let database: Database;
let pool: pg.Pool;
let store: ContentStore;
let folder: string;
let loaded: Demonstration | null;

beforeAll(async () => {
  database = await aDatabase();
  folder = await mkdtemp(join(tmpdir(), "collegium-demonstration-"));
  store = await openFolderStore(folder);
  loaded = await loadDemonstrationIfEmpty(database, store);
  pool = new pg.Pool({ ...database.service, max: 2 });
});

afterAll(async () => {
  await pool.end();
  await database.close();
  await rm(folder, { recursive: true });
});

async function count(from: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(`select count(*)::int as count from ${from}`);
  return rows[0]!.count;
}

describe("the invented region", () => {
  test("has its dictionaries, experts, groups and participants", async () => {
    expect({
      municipalities: await count("municipality"),
      directions: await count("direction"),
      concepts: await count("concept_document"),
      activeExperts: await count("register_entry where kind = 'ATTESTED_EXPERT' and state = 'ACTIVE'"),
      members: await count(
        "group_membership m join project_group g on g.id = m.group_id where g.level = 'INTER_MUNICIPAL' and g.state = 'WORKING' and m.to_on is null",
      ),
      groupsOf86: await count("project_group where member_count = 86"),
      participants: await count("account where email like 'participant%'"),
    }).toEqual({
      municipalities: 43,
      directions: 9,
      concepts: 7,
      activeExperts: 424,
      members: 344,
      groupsOf86: 4,
      participants: 2885,
    });
  });

  test("holds nobody real: everybody is marked as invented, no telephone exists, no address is on the internet", async () => {
    expect(await count("person where not is_invented")).toBe(0);
    expect(await count("person where phone not like '+7 000 %'")).toBe(0);
    expect(await count("account where email not like '%@demo.invalid'")).toBe(0);
  });

  test("R19 numbers its register without gaps inside a year and R20 gives nobody two entries in force", async () => {
    expect(
      await count(`(select substr(registration_no, 4, 4), count(*) c, max(right(registration_no, 4)::int) m
        from register_entry where kind = 'ATTESTED_EXPERT' group by 1) y where c <> m`),
    ).toBe(0);
    expect(
      await count(`(select person_id from register_entry
        where kind = 'ATTESTED_EXPERT' and state in ('ACTIVE', 'SUSPENDED') group by 1 having count(*) > 1) p`),
    ).toBe(0);
    expect(await count("register_entry where state = 'ACTIVE' and valid_until_on < current_date")).toBe(0);
  });

  test("R27 has a history that says of every entry how it stands today", async () => {
    expect(
      await count(`register_entry r where not exists (select from
        (select e.after from entry_event e where e.entry_id = r.id order by e."on" desc, e.seq desc limit 1) l
        where entry_state_on(l.after ->> 'state', (l.after ->> 'validUntilOn')::date,
            (l.after ->> 'suspendedUntilOn')::date, current_date)
          = entry_state_on(r.state, r.valid_until_on, r.suspended_until_on, current_date)
        and l.after ->> 'category' is not distinct from r.category
        and l.after -> 'directionCodes' = to_jsonb(r.direction_codes))`),
    ).toBe(0);
    expect(
      await count(`entry_event e join entry_event l on l.entry_id = e.entry_id and l.seq > e.seq
        and l."on" < e."on"`),
    ).toBe(0);
  });

  test("R27 has every event in the register's log", async () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    while (await sealRegister(pool, privateKey));

    expect(await count("register_leaf")).toBe(await count("entry_event"));
    expect(await count("register_unlogged")).toBe(0);
    expect(await count("register_head h where size = (select count(*) from register_leaf)")).toBe(1);
  });

  test("R55 gives every member of a working group at most one micro-group, and each micro-group a lead of its own", async () => {
    expect(
      await count(`micro_group m where not exists (select from group_membership s
        where s.micro_group_id = m.id and s.person_id = m.lead_id and s.to_on is null)`),
    ).toBe(0);
  });

  test("has a bank of items in use, each with its key", async () => {
    expect(await count("item_version where state = 'ACTIVE' and has_key(id)")).toBeGreaterThanOrEqual(300);
    expect(await count("item_version where state <> 'ACTIVE' or not has_key(id)")).toBe(0);
  });

  test("prints who signs in as what", () => {
    expect(loaded!.ageDays).toBe(0);
    expect(loaded!.accounts.map(({ email }) => email)).toEqual(Object.values(castEmails));
  });
});

describe("loading", () => {
  test("a second time changes nothing and tells of what is there", async () => {
    const before = await count("person");
    expect(await loadDemonstrationIfEmpty(database, store)).toEqual(loaded);
    expect(await count("person")).toBe(before);
  });

  test("never touches a database that holds anything", async () => {
    const other = await aDatabase();
    await withConnection(other.service, (client) =>
      client.query(
        "insert into sign_in_attempt (email_hash, address_prefix, at) values ('somebody', '127.0.0', now())",
      ),
    );
    expect(await loadDemonstrationIfEmpty(other, store)).toBeNull();
    expect(await demonstrationIn(other)).toBeNull();
    await expect(reloadDemonstration(other, store)).rejects.toThrow("no demonstration");
    await other.close();
  });

  test("again replaces everything, also what visitors added, by the region as of now", async () => {
    await pool.query("update person set surname = 'Переименована' where id = (select min(id) from person)");
    const again = await reloadDemonstration(database, store);
    expect(again.loadedAt.getTime()).toBeGreaterThan(loaded!.loadedAt.getTime());
    expect(await count("person where surname = 'Переименована'")).toBe(0);
    expect(await count("region")).toBe(1);
  });
});
