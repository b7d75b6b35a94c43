import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

import type { Database } from "../src/platform/database/database.js";
import { type Login, withConnection } from "../src/platform/database/login.js";
import { projectRoot } from "../src/platform/projectRoot.js";
import { startProcess } from "../src/platform/testing/processes.js";
import { anEmptyDatabase } from "../src/platform/testing/testDatabase.js";

let database: Database;
beforeAll(async () => {
  database = await anEmptyDatabase();
});

const urlOf = ({ user, host, port, database: name }: Login): string =>
  `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}&port=${port}`;

/** Runs a script of package.json as production would, to its end. */
async function run(script: "dictionaries" | "admin", arguments_: readonly string[]) {
  const process = startProcess(join(projectRoot, `api/scripts/${script}.ts`), arguments_, {
    NODE_ENV: "production",
    PUBLIC_URL: "https://experts.example",
    DATABASE_URL: urlOf(database.service),
    MIGRATION_DATABASE_URL: urlOf(database.owner),
  });
  const code = await process.untilItEnds();
  return { code, said: process.said() };
}

const rows = async <Row extends object>(statement: string): Promise<Row[]> =>
  withConnection(database.owner, async (client) => (await client.query<Row>(statement)).rows);
const countOf = async (table: string): Promise<number> =>
  (await rows<{ count: number }>(`select count(*)::int as count from ${table}`))[0]!.count;

const region = [
  ["--code", "74"],
  ["--name", "Челябинская область"],
  ["--operator", "ГБУ ДПО РЦОКИО"],
  ["--address", "Челябинск"],
  ["--taxpayer", "7400000000"],
  ["--site", "https://operator.example"],
].flat();
/** Runs them side by side; gives what is amiss with each refusal: its code, its sentence, a trace of the inside. */
async function amiss(
  cases: readonly (readonly ["dictionaries" | "admin", readonly string[], string])[],
): Promise<string[]> {
  const ended = await Promise.all(
    cases.map(async ([script, arguments_, sentence]) => ({ ...(await run(script, arguments_)), sentence })),
  );
  return ended
    .filter(({ code, said, sentence }) => code !== 1 || !said.includes(sentence) || /\n\s+at /.test(said))
    .map(({ code, said }) => `${code}: ${said}`);
}

describe("npm run dictionaries on an empty database in production", () => {
  test("says what is wrong with its arguments, and the administrator's script what comes first", async () => {
    expect(
      await amiss([
        ["dictionaries", ["--region", "74"], "npm run dictionaries -- --code 74"],
        ["dictionaries", ["--code", "75"], "There is no region 75 yet."],
        [
          "admin",
          ["--email", "anna@operator.example"],
          "There is no region yet. Make it by npm run dictionaries first.",
        ],
      ]),
    ).toEqual([]);
  });

  test("makes the region with its dictionaries, and the second time adds and changes nothing", async () => {
    const first = await run("dictionaries", region);

    expect(first.said).toContain("Region 74, rows added:");
    expect(first.said).toMatch(/municipalities\s*│\s*43/);
    expect(first.code).toBe(0);
    const tables = [
      "region",
      "municipality",
      "direction",
      "concept_document",
      "consent_text",
      "regulation",
      "rubric",
      "assessment_blueprint",
    ];
    const counts = Object.fromEntries(
      await Promise.all(tables.map(async (name) => [name, await countOf(name)])),
    );
    expect(counts).toMatchObject({
      region: 1,
      municipality: 43,
      direction: 9,
      concept_document: 7,
      regulation: 1,
      rubric: 1,
      assessment_blueprint: 1,
    });
    expect(await rows("select name_ru, time_zone from region")).toEqual([
      { name_ru: "Челябинская область", time_zone: "Asia/Yekaterinburg" },
    ]);

    await rows("update direction set name_ru = 'Название администратора' where code = '1.2'");
    const second = await run("dictionaries", ["--code", "74"]);

    expect(second.said).toMatch(/municipalities\s*│\s*0/);
    expect(second.code).toBe(0);
    for (const name of tables) expect(await countOf(name)).toBe(counts[name]);
    expect(await rows("select code from direction where name_ru = 'Название администратора'")).toHaveLength(
      1,
    );
  });
});

describe("npm run admin in production, after the dictionaries", () => {
  const anna = ["--email", "Anna@Operator.example", "--surname", "Иванова", "--given", "Анна"];
  const secretIn = (said: string) => /https:\/\/experts\.example\/reset\/(\S+)/.exec(said)?.[1];

  test("says what is wrong with its arguments, and makes nobody", async () => {
    expect(await amiss([["admin", ["--mail", "anna@operator.example"], "npm run admin -- --email"]])).toEqual(
      [],
    );
    expect(await countOf("account")).toBe(0);
  });

  test("makes the first administrator with a link for the password; a second run gives a new link and no second role", async () => {
    const first = await run("admin", anna);
    expect(first.said).toContain("anna@operator.example administers Челябинская область.");
    expect(first.code).toBe(0);
    const second = await run("admin", ["--email", "anna@operator.example"]);
    expect(second.code).toBe(0);

    expect(secretIn(first.said)).toBeDefined();
    expect(secretIn(second.said)).not.toBe(secretIn(first.said));
    expect(await rows("select surname, given_name from person")).toEqual([
      { surname: "Иванова", given_name: "Анна" },
    ]);
    expect(await rows("select email, password_hash from account")).toEqual([
      { email: "anna@operator.example", password_hash: null },
    ]);
    expect(await rows("select role, scope, to_on from role_grant")).toEqual([
      { role: "REGION_ADMIN", scope: "REGION", to_on: null },
    ]);
    // A link lies in the database as a hash alone.
    const [token] = await rows<{ hash: string }>("select t::text as hash from account_token t");
    expect(token!.hash).not.toContain(secretIn(second.said));
  });
});
