import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";

import { type App, createApp } from "../app.js";
import { aStage, type Stage } from "../discussion/testing/stage.js";
import { LiveReader } from "./testing/liveReader.js";

let stage: Stage;
let discussionId: string;
let documentId: string;
let other: App;
let server: Server;
let url: string;

beforeAll(async () => {
  stage = await aStage();
  discussionId = await stage.announce();
  await stage.api.setClock("2022-05-20T06:00:00Z");
  const { data } = await stage.api.send<{ discussion: { document: { id: string } } }>(
    "query ($id: ID!) { discussion(id: $id) { document { id } } }",
    { id: discussionId },
  );
  documentId = data.discussion.document.id;
  const { app, database } = stage.api;
  other = await createApp({ config: app.services.config, database, worksJobs: false });
  server = createServer(other.handler);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await other.close();
  await stage.api.close();
});

async function publishOne(author: string): Promise<void> {
  const { id, version } = await stage.proposes(discussionId, author, { text: `Уточнить срок ${author}` });
  await stage.does("publishProposal", { proposalId: id, version }, stage.who.moderator);
}

test("what one process publishes reaches the readers of another on the same database", async () => {
  const reader = await LiveReader.open({ url, cookieOf: stage.api.cookieOf }, null, documentId);
  await publishOne(stage.who.teacher);

  expect(await reader.first()).toBe("DOCUMENT");
  reader.close();
});

test("a process whose ear the database has cut off tells its readers to look, and hears again", async () => {
  const reader = await LiveReader.open({ url, cookieOf: stage.api.cookieOf }, null, documentId);
  const { rowCount } = await other.services.reads.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'collegium live'`,
  );
  expect(rowCount).toBe(2);
  expect(await reader.atLeast(2)).toEqual(["WORK", "DOCUMENT"]);
  await publishOne(stage.who.head);

  expect((await reader.atLeast(3))[2]).toBe("DOCUMENT");
  reader.close();
});
