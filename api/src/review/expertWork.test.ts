import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { anApi, type TestApi } from "../platform/testing/api.js";
import { codeInPdf } from "../platform/testing/codeInPdf.js";
import { ExpertApplication, TrainingRecord } from "../register/application.entity.js";
import { anEntryEvent } from "../register/register.factory.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import { sealRegister } from "../register/sealRegister.js";
import { anAssignment, anExpert, aPanel, aReview, aRound } from "./review.factory.js";
import { ConflictOfInterest } from "./round.entity.js";

const { verifyExtract } = (await import(join(import.meta.dirname, "../register/verifyRegisterLog.mjs"))) as {
  verifyExtract: (address: string, trust: { log: string }) => { isGenuine: boolean; lines: string[] };
};

let api: TestApi;
let expertId: string;
let otherId: string;
let coordinatorId: string;
let entryId: string;

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-09-01T07:00:00Z");
  const em = api.em();
  const { region, document, version, coordinator, round } = aPanel(em, { state: "CONCLUDED" });
  const expert = anExpert(em, region);
  const other = anExpert(em, region);
  const later = (given: Parameters<typeof aRound>[4]) => aRound(em, document, version, coordinator, given);
  aReview(em, anAssignment(em, round, expert, { state: "COMPLETED" }), {
    submittedAt: new Date("2022-06-15T19:05:00Z"),
  });
  aReview(em, anAssignment(em, later({ number: 2, state: "CONCLUDED" }), expert, { state: "COMPLETED" }), {
    submittedAt: new Date("2022-07-15T07:00:00Z"),
  });
  // Of a round that runs: nothing of it shows.
  aReview(em, anAssignment(em, later({ number: 3, state: "REVIEWING" }), expert, { state: "COMPLETED" }));
  const open = later({ number: 4, state: "REVIEWING" });
  anAssignment(em, open, expert, {
    state: "ACCEPTED",
    dueAt: new Date("2022-10-01T19:00:00Z"),
    lapsesAt: new Date("2022-10-04T19:00:00Z"),
  });
  em.create(ConflictOfInterest, {
    regionId: region.id,
    createdAt: new Date("2022-05-01T07:00:00Z"),
    person: expert,
    objectId: document.id,
    ground: "KINSHIP",
    source: "DECLARED",
    note: "Сестра — автор раздела",
  });
  await em.flush();
  [expertId, otherId, coordinatorId] = [expert.id, other.id, coordinator.id];
  const entry = await em.findOneOrFail(RegisterEntry, { person: expert.id, kind: "ATTESTED_EXPERT" });
  entryId = entry.id;
  anEntryEvent(em, entry);
  await em.flush();
  const { reads, signingKey } = api.app.services;
  while (await sealRegister(reads, signingKey()));
});
afterAll(() => api.close());

const workOf = async (as: string | null) => {
  const { data, errors } = await api.send<{ viewer: { expertWork: Record<string, unknown> | null } | null }>(
    `{ viewer { expertWork { entry { id } openCount mostAtOnce years { year documentCount reviewCount hours }
      renewal { completedReviewCount neededReviewCount missingReviewCount isAssessed isTrained lastOn }
      conflicts { ground note isWaived document { id } person { id } } } } }`,
    {},
    as,
  );
  expect(errors).toBeUndefined();
  return data.viewer?.expertWork ?? null;
};
const certificate = async (year: string, as: string | null) =>
  fetch(`${api.url}/files/work-certificates/${entryId}.pdf?year=${year}`, {
    headers: as ? { cookie: await api.cookieOf(as) } : {},
  });

describe("an expert's own work", () => {
  test("R23 says what is there for a renewal and what is missing; R48 nothing of rounds that run", async () => {
    expect(await workOf(expertId)).toMatchObject({
      entry: { id: entryId },
      openCount: 1,
      mostAtOnce: 3,
      years: [{ year: 2022, documentCount: 1, reviewCount: 2, hours: 8 }],
      renewal: {
        completedReviewCount: 2,
        neededReviewCount: 2,
        missingReviewCount: 0,
        isAssessed: false,
        isTrained: false,
      },
    });

    const em = api.em();
    const application = em.create(ExpertApplication, {
      regionId: "region_test",
      createdAt: new Date(),
      person: expertId,
      purpose: "RENEWAL",
      state: "DRAFT",
      directionCodes: [],
      content: {
        education: [],
        service: [],
        training: [],
        experience: "",
        isDisinterested: true,
        agreedText: null,
        publicFields: [],
      },
      savedAt: new Date(),
      gaps: [],
    });
    em.create(TrainingRecord, {
      regionId: "region_test",
      createdAt: new Date(),
      person: expertId,
      kind: "CPD",
      programme: "Экспертиза",
      provider: "Институт",
      hours: 72,
      issuedOn: "2022-08-01",
      documentNo: "12",
      application: application.id,
      isInExpertise: true,
    });
    await em.flush();
    expect((await workOf(expertId))!["renewal"]).toMatchObject({ isTrained: true });
    expect((await workOf(otherId))!["renewal"]).toMatchObject({
      completedReviewCount: 0,
      missingReviewCount: 2,
    });
  });

  test("R41 lists the conflicts that the person has declared, to nobody else", async () => {
    expect((await workOf(expertId))!["conflicts"]).toEqual([
      {
        ground: "KINSHIP",
        note: "Сестра — автор раздела",
        isWaived: false,
        document: { id: expect.any(String) as string },
        person: null,
      },
    ]);
    expect((await workOf(otherId))!["conflicts"]).toEqual([]);
    expect(await workOf(coordinatorId)).toBeNull();
    expect(await workOf(null)).toBeNull();
  });
});

describe("a certificate of a year's work", () => {
  test("R48 counts the reviews of concluded rounds with their hours by the norm, names no document, and is checked like an extract", async () => {
    const response = await certificate("2022", expertId);
    expect(response.status).toBe(200);
    const address = codeInPdf(Buffer.from(await response.arrayBuffer()))!;
    const log = await (await fetch(`${api.url}/files/register-log.json`)).text();

    const { isGenuine, lines } = verifyExtract(address, { log });
    expect(isGenuine).toBe(true);
    expect(lines).toContain("Справка о работе эксперта");
    expect(lines).toContain("За 2022 год документов: 1, экспертных листов: 2, часов по норме: 8");
  });

  test("R48 is the expert's alone, and of a year with work", async () => {
    for (const as of [null, otherId, coordinatorId]) expect((await certificate("2022", as)).status).toBe(404);
    expect((await certificate("2021", expertId)).status).toBe(404);
    expect((await certificate("", expertId)).status).toBe(404);
  });
});
