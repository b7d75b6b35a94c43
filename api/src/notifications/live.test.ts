import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Session } from "../accounts/account.entity.js";
import { aPerson, aRegion, aRole } from "../accounts/accounts.factory.js";
import { Task } from "../accounts/task.entity.js";
import { aDocument } from "../documents/document.factory.js";
import { aGroup } from "../groups/projectGroup.factory.js";
import { record } from "../platform/journal.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { LiveReader } from "./testing/liveReader.js";

let api: TestApi;
let annaId: string;
let borisId: string;
let coordinatorId: string;
let documentId: string;
let draftId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  const region = aRegion(em);
  annaId = aPerson(em, region).id;
  borisId = aPerson(em, region).id;
  const coordinator = aPerson(em, region);
  aRole(em, coordinator, "COORDINATOR");
  coordinatorId = coordinator.id;
  const group = aGroup(em, aPerson(em, region));
  documentId = aDocument(em, group, { state: "OPEN_DISCUSSION" }).id;
  draftId = aDocument(em, group).id;
  await em.flush();
});
afterAll(() => api.close());

async function tell(act: string, document: string): Promise<void> {
  const em = api.em();
  const at = new Date();
  record(em, { regionId: "region_test", act, actorId: null, subjectId: "thing_1", refs: { document }, at });
  await em.flush();
}

async function giveTask(personId: string, objectId: string): Promise<void> {
  const em = api.em();
  em.create(Task, {
    regionId: "region_test",
    createdAt: new Date(),
    person: personId,
    kind: "FORM_PANEL",
    objectId,
    documentId: null,
    dueAt: null,
  });
  await em.flush();
}

/** The status with which the server begins a stream; the stream is given up at once. */
async function statusOf(query: string): Promise<number> {
  const over = new AbortController();
  const { status } = await fetch(`${api.url}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query }),
    signal: over.signal,
  });
  over.abort();
  return status;
}

describe("the stream of changes", () => {
  test("tells a person that their work changed, and nobody else", async () => {
    const anna = await LiveReader.open(api, annaId);
    const boris = await LiveReader.open(api, borisId);
    await giveTask(annaId, "document_1");
    await giveTask(borisId, "document_2");

    expect(await anna.first()).toBe("WORK");
    expect(await boris.first()).toBe("WORK");
    expect([anna.heard, boris.heard]).toEqual([["WORK"], ["WORK"]]);
    anna.close();
    boris.close();
  });

  test("T24 tells everybody of a published proposal, and of a submitted review the coordinator alone", async () => {
    const readers = await Promise.all(
      [null, annaId, coordinatorId].map((personId) => LiveReader.open(api, personId, documentId)),
    );
    await tell("review.submitted", documentId);
    expect(await readers[2]!.first()).toBe("DOCUMENT");
    await tell("proposal.published", documentId);
    await Promise.all(readers.map((reader) => reader.first()));

    expect(readers.map(({ heard }) => heard.length)).toEqual([1, 1, expect.any(Number)]);
    for (const reader of readers) reader.close();
  });

  test("T25 tells nothing of a draft to those who do not see it, as of a document that is not there", async () => {
    const [ofDraft, ofNothing, ofOpen] = await Promise.all(
      [draftId, "document_none", documentId].map((id) => LiveReader.open(api, annaId, id)),
    );
    await tell("document.edited", draftId);
    await tell("document.edited", "document_none");
    await tell("document.edited", documentId);
    await ofOpen!.first();

    expect([ofDraft!.heard, ofNothing!.heard]).toEqual([[], []]);
    for (const reader of [ofDraft, ofNothing, ofOpen]) reader!.close();
  });

  test("T40 is held two hundred times for one address, behind which a ministry may sit, and no more", async () => {
    const readers = await Promise.all(Array.from({ length: 200 }, () => LiveReader.open(api, null)));

    expect(await statusOf("subscription { changes { subject } }")).toBe(429);
    readers.pop()!.close();
    await expect.poll(() => statusOf("subscription { changes { subject } }")).toBe(200);

    for (const reader of readers) reader.close();
  });

  test("T8 ends when the session has ended", async () => {
    const anna = await LiveReader.open(api, annaId);
    const em = api.em();
    const sessions = await em.find(Session, { account: { person: annaId } });
    for (const session of sessions) session.endedAt = new Date();
    record(em, {
      regionId: "region_test",
      act: "session.ended",
      actorId: annaId,
      subjectId: sessions[0]!.id,
      at: new Date(),
    });
    await em.flush();

    await anna.untilEnd();
    expect(anna.heard).toEqual([]);
  });

  test.each([
    ["a query", "{ region { code } }", 400],
    ["nonsense", "subscription { secrets }", 400],
    ["two operations", "subscription A { changes { subject } } subscription B { changes { subject } }", 400],
  ])("refuses %s", async (_, query, status) => {
    const response = await fetch(`${api.url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query }),
    });

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });
});
