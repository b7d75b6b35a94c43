import {
  getNamedType,
  getNullableType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  typeFromAST,
} from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import {
  type Asker,
  type Canary,
  otherExpertSql,
  plantCanaries,
  plantedImportSql,
  plantedApplicationsSql,
  plantedProposalsSql,
  plantedSessionSql,
} from "../seeds/canaries.js";
import { loadDemonstrationIfEmpty } from "../seeds/demonstration.js";
import { idOf } from "../seeds/world/random.js";
import { castEmails } from "../seeds/world/staff.js";
import { aPerson, aRegion, aRole } from "./accounts/accounts.factory.js";
import { filesFolderOf } from "./config.js";
import { openFolderStore } from "./files/store.js";
import { withConnection } from "./platform/database/login.js";
import { projectRoot } from "./platform/projectRoot.js";
import { anApi, type TestApi } from "./platform/testing/api.js";
import { wideQueries } from "./platform/testing/wideQueries.js";
import { sealRegister } from "./register/sealRegister.js";
import { buildSchema } from "./schema.js";

/** The ids that the scan asks for, by the root field that takes them. */
type Ids = Record<string, string[]>;

let api: TestApi;
let canaries: Canary[];
let ids: Ids;
let askers: { name: Asker; personId: string | null }[];

/** Documents of the roadmap's discussion, before and after it, under expertise and judged again. */
const documents = ["roadmap", "site", "inner-statute", "methodists", "objectivity-monitoring", "cycle"]
  .map((product) => `'${idOf("document", product)}'`)
  .join(", ");
const rounds = `select id from expertise_round where document_id in (${documents}) and number = 1`;

const idsSql = `
  select 'document' as root, array[${documents}]::text[] as ids
  union all select 'discussion', array(select id from open_discussion where document_id in (${documents})
    and closes_at > now() - interval '20 days')
  union all select 'proposal', array(${plantedProposalsSql})
  union all select 'round', array(${rounds})
  union all select 'reviewAssignment', array(select distinct on (round_id, state) id from review_assignment where round_id in (${rounds}))
  union all select 'review', array(select distinct on (round_id, submitted_at is null) id from review where round_id in (${rounds}))
  union all select 'application', (select ids from (${plantedApplicationsSql}) x)
  union all select 'registerImport', (select ids from (${plantedImportSql}) i)
  union all select 'registerImportObstacles', (select ids from (${plantedImportSql}) i)
  union all select 'commissionSession', array(${plantedSessionSql})
  union all select 'item', array(select id from assessment_item order by number limit 2)
  union all select 'attempt', array(select id from assessment_attempt order by created_at limit 3)
  union all select 'expertTask', array(select id from assessment_attempt where part = 'EXPERT_TASK' order by created_at limit 3)
  union all select 'sampleMark', array(select id from sample_mark order by created_at limit 3)
  union all select 'caseGrade', array(select id from case_grade order by created_at limit 3)
  union all select 'sitting', array(select id from assessment_attempt order by created_at limit 3)
  union all select 'group', array(select id from project_group where code = 'ММПГ-2')
  union all select 'order', array(select id from order_act where kind = 'DOCUMENT_APPROVAL' order by number limit 1)
  union all select 'registerEntry', array(select id from register_entry where kind = 'ATTESTED_EXPERT' and person_id in (${otherExpertSql}))
  union all select 'person', array(select person_id from account where email = '${castEmails.expert}'
    union select id from (${otherExpertSql}) o)
`;

beforeAll(async () => {
  api = await anApi(async (database, config) => {
    await loadDemonstrationIfEmpty(database, await openFolderStore(filesFolderOf(config)));
    await withConnection(database.owner, async (client) => {
      const cast = await client.query<{ email: string; id: string }>(
        "select email, person_id as id from account where email = any($1)",
        [Object.values(castEmails)],
      );
      const idOfEmail = new Map(cast.rows.map(({ email, id }) => [email, id]));
      const other = await client.query<{ id: string }>(otherExpertSql);
      askers = [
        { name: "visitor", personId: null },
        { name: "otherExpert", personId: other.rows[0]!.id },
        ...Object.entries(castEmails)
          // They see what the lead of another group, and another member of the commission, see.
          .filter(([name]) => name !== "workingGroupLead" && name !== "commissionChair")
          .map(([name, email]) => ({
            name: name as Asker,
            personId: idOfEmail.get(email)!,
          })),
      ];
      canaries = await plantCanaries(client);
      const found = await client.query<{ root: string; ids: string[] }>(idsSql);
      ids = Object.fromEntries(found.rows.map(({ root, ids }) => [root, ids]));
    });
  });
  const { reads, signingKey } = api.app.services;
  while (await sealRegister(reads, signingKey()));
}, 180_000);

afterAll(() => api.close(), 120_000);

/** Arguments for root fields that need some; a new field has to be given some here. */
function argumentsOf(root: string, names: string[]): string[] {
  if (root === "node") return Object.values(ids).map(([id]) => `id: "${id}"`);
  if (names.includes("year")) return ["year: 2026"];
  if (names.includes("day")) return ['day: "2026-11-25"'];
  if (names.includes("before"))
    return ids["document"]!.map((id) => `documentId: "${id}", before: 1, after: 2`);
  if (names.includes("token"))
    return ids["sitting"]!.map((id) => `attemptId: "${id}", position: 1, token: "${"x".repeat(43)}"`);
  if (names.includes("documentId")) return ids["document"]!.map((id) => `documentId: "${id}"`);
  if (names.includes("fromSize")) return ["fromSize: 1, toSize: 9"];
  if (names.includes("changes")) {
    return ids["registerEntry"]!.map(
      (id) => `on: "2026-11-25", changes: [{ entryId: "${id}", kind: RENEW }]`,
    );
  }
  const own = ids[root];
  if (!own || names.join() !== "id")
    throw new Error(`Give the scan arguments for ${root}(${names.join(", ")}).`);
  return own.map((id) => `id: "${id}"`);
}

interface Asking {
  root: string;
  query: string;
  variables: object;
}

const wide = (): Asking[] =>
  wideQueries(buildSchema(), argumentsOf).map((each) => ({ ...each, variables: {} }));

/** The queries of the product's own client, with ids of the kind that their first root field takes. */
function own(): Asking[] {
  const manifest = JSON.parse(readFileSync(join(projectRoot, "client/operations.json"), "utf8")) as Record<
    string,
    string
  >;
  const schema = buildSchema();
  return Object.values(manifest).flatMap((query) => {
    const operation = parse(query).definitions.find(
      (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
    );
    const root = operation?.selectionSet.selections.find((each) => each.kind === Kind.FIELD)?.name.value;
    if (operation?.operation !== OperationTypeNode.QUERY || !root) return [];
    const definitions = operation.variableDefinitions ?? [];
    const names = definitions.map(({ variable }) => variable.name.value);
    const candidates = ids[root] ?? ids["document"]!;
    const idNames = names.filter((name) => /^id$|Id$/.test(name));
    const needed = definitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
    const given = Object.fromEntries(
      needed.map(({ variable, type }) => [
        variable.name.value,
        valueOf(getNullableType(typeFromAST(schema, type)!)),
      ]),
    );
    const choices = idNames.length > 0 ? candidates : [""];
    return choices.map((id) => ({
      root,
      query,
      variables: { ...given, ...Object.fromEntries(idNames.map((name) => [name, id])) },
    }));
  });
}

/** A value that asks for as much as possible: no filter, the first of several words, a page of twenty. */
function valueOf(type: GraphQLType): unknown {
  if (isEnumType(type)) return type.getValues()[0]!.value;
  if (isInputObjectType(type)) return {};
  const values: Record<string, unknown> = {
    PageSize: 20,
    Int: 1,
    Boolean: false,
    String: "а",
    Date: "2026-11-25",
  };
  return values[getNamedType(type).name] ?? "";
}

/** Whether an answer failed by a fault of ours: what it would have told stays unseen, as a secret would. */
const isFault = (errors: readonly { extensions: { code: string } }[] = []): boolean =>
  errors.some(({ extensions }) => extensions.code === "INTERNAL");

/** What one person receives: every token with the root fields under which it came, and how many answers held data. */
async function scan(asked: readonly Asking[], personId: string | null) {
  const found = new Map<string, Set<string>>();
  const faults: string[] = [];
  let answered = 0;
  // One after the other: every connection more would plan every one of these great statements anew.
  for (const { query, variables, root } of asked) {
    const answer = await api.send(query, variables, personId);
    const text = JSON.stringify([answer.data, answer.errors, [...answer.headers]]);
    if (answer.data) answered += 1;
    for (const { token } of canaries) {
      if (text.includes(token)) found.set(token, (found.get(token) ?? new Set()).add(root));
    }
    if (isFault(answer.errors)) faults.push(query);
  }
  return { found, answered, faults };
}

describe("R48, R82: everything that each role receives", () => {
  const received = new Map<Asker, Map<string, Set<string>>>();
  /** Of each asker, the share of operations that were answered with data. */
  const shares: number[] = [];
  const failed: string[] = [];

  beforeAll(async () => {
    const asked = [...wide(), ...own()];
    for (const { name, personId } of askers) {
      if (personId) await api.cookieOf(personId);
      const { found, answered, faults } = await scan(asked, personId);
      failed.push(...faults.map((query) => `${name}: ${query}`));
      shares.push(answered / asked.length);
      received.set(name, found);
    }
  }, 300_000);

  test("holds no secret that is not theirs", () => {
    const leaks = [...received].flatMap(([asker, found]) =>
      canaries
        .filter(({ token, knownTo }) => found.has(token) && !knownTo.includes(asker))
        .map(({ secret, token }) => `${asker}: ${secret}, under ${[...found.get(token)!].join(", ")}`),
    );
    expect(leaks).toEqual([]);
  });

  test("is answered without a fault, so nothing stays unseen", () => {
    expect(failed).toEqual([]);
  });

  test("ties no name to a review, not even for those who know the name from the register", () => {
    const ties = [...received].flatMap(([asker, found]) =>
      canaries.flatMap(({ secret, token, notUnder }) => {
        const roots = [...(found.get(token) ?? [])].filter((root) => notUnder?.roots.includes(root));
        return notUnder?.askers.includes(asker) && roots.length > 0
          ? [`${asker}: ${secret}, under ${roots.join(", ")}`]
          : [];
      }),
    );
    expect(ties).toEqual([]);
  });

  test("does reach those whose secrets they are, so the scan looks where they lie", () => {
    const missed = canaries.flatMap(({ secret, token, mustReach }) =>
      mustReach.filter((asker) => !received.get(asker)!.has(token)).map((asker) => `${asker}: ${secret}`),
    );
    expect(missed).toEqual([]);
    expect(Math.min(...shares)).toBeGreaterThan(0.9);
  });
});

describe("R86 what the staff of another region receive", () => {
  const received = new Set<string>();
  const faults: string[] = [];

  beforeAll(async () => {
    const em = api.em();
    const neighbour = aRegion(em, { id: "region_neighbour", code: "45", nameRu: "Курганская область" });
    const person = aPerson(em, neighbour);
    for (const role of ["COORDINATOR", "MODERATOR", "REGISTRAR", "MINISTRY_OFFICER", "REGION_ADMIN"] as const)
      aRole(em, person, role);
    await em.flush();
    await api.cookieOf(person.id);
    const known = await idsOfDemonstration();
    for (const { query, variables } of [...wide(), ...own()]) {
      const { data, errors } = await api.send(query, variables, person.id);
      if (isFault(errors)) faults.push(query);
      for (const [id] of JSON.stringify(data ?? {}).matchAll(/[a-z]+_[0-9A-Za-z]{22}/g))
        if (known.has(id)) received.add(id);
    }
  }, 120_000);

  test("holds nothing that has an id in this one", () => {
    expect([...received]).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** Every id of the demonstration's region, whatever the table. */
async function idsOfDemonstration(): Promise<Set<string>> {
  return withConnection(api.database.owner, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public'
        and column_name in ('id', 'region_id') group by table_name having count(*) = 2`,
    );
    const all = tables.rows.map(
      ({ name }) => `select id from "${name}" where region_id <> 'region_neighbour'`,
    );
    const { rows } = await client.query<{ id: string }>(all.join(" union all "));
    return new Set(rows.map(({ id }) => id));
  });
}
