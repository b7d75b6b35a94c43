import { afterAll, beforeAll, expect, test } from "vitest";

import { fill } from "../bench/fill.js";
import { withConnection } from "./platform/database/login.js";
import { anApi, type TestApi } from "./platform/testing/api.js";
import { statementsOf } from "./platform/testing/statements.js";

const size = { experts: 400, documents: 101, proposals: 60, reviewers: 1, assignments: 100 };

let api: TestApi;
beforeAll(async () => {
  api = await anApi(({ owner }) => withConnection(owner, (client) => fill(client, size)));
}, 60_000);
afterAll(() => api.close());

interface Pages {
  [root: string]: { nodes: unknown[] };
}
const inner = `id document { id title group { id title } } assignment { id dueAt document { id } }`;
const proposals = `nodes { id text author { name } answer { id } viewerCanSupport } pageInfo { endCursor } total { count }`;

test.each([
  [
    "the review queue",
    `query ($first: PageSize!) { tasks(first: $first, filter: { stage: OPEN }) { nodes { ${inner} } total { count } } }`,
    100,
    ({ tasks }: Pages) => tasks!.nodes,
  ],
  [
    "the list of documents",
    `query ($first: PageSize!) { documents(first: $first) { nodes { id title group { id lead { id fullName } } } total { count } } }`,
    100,
    ({ documents }: Pages) => documents!.nodes,
  ],
  [
    "the discussion of a document",
    `query ($first: PageSize!) { document(id: "document_3") { id discussion { id proposals(first: $first) { ${proposals} } } } }`,
    60,
    (data: Pages) =>
      (data as unknown as { document: { discussion: { proposals: Pages[string] } } }).document.discussion
        .proposals.nodes,
  ],
  [
    "the list of experts",
    `query ($first: PageSize!) { registerEntries(first: $first) { nodes { id person { id fullName } municipality { id } directions { id } } total { count } } }`,
    100,
    ({ registerEntries }: Pages) => registerEntries!.nodes,
  ],
])("%s is one statement, be it one row or a whole page", async (_what, operation, most, nodesOf) => {
  for (const first of [1, most]) {
    const count = await statementsOf(api, async () => {
      const { data, errors } = await api.send<Pages>(operation, { first: Math.min(first, 100) }, "person_1");
      expect(errors).toBeUndefined();
      expect(nodesOf(data)).toHaveLength(first);
    });
    expect(count).toBe(1);
  }
});

test("a document with its text is one statement", async () => {
  const count = await statementsOf(api, async () => {
    const { data } = await api.send<{ document: { id: string } }>(
      `{ document(id: "document_3") { id title group { id title } currentVersion { id number blocks { id } } publishedAt discussion { id } } }`,
      {},
      "person_1",
    );
    expect(data.document.id).toBe("document_3");
  });
  expect(count).toBe(1);
});
