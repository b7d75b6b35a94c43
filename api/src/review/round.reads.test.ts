import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRole } from "../accounts/accounts.factory.js";
import { Region } from "../accounts/region.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { whyNotPdf } from "../files/pdf.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanelWorld, PASSWORD, submitted } from "./panelWorld.factory.js";
import { ExpertiseRound, ReviewAssignment } from "./round.entity.js";

interface Seen {
  phase: string;
  state: string | null;
  dueOn: string;
  progress: { submittedCount: number } | null;
  draw: { seed: string } | null;
  assignments: { expert: { id: string } | null }[];
  reviews: { letter: string; expert: { id: string } | null; submittedAt: string | null }[];
  namedExperts: string[] | null;
  conclusion: { verdict: string } | null;
  remarks: object[] | null;
  divergence: object | null;
  draftConclusion: object | null;
}

let api: TestApi;
let world: Awaited<ReturnType<typeof aPanelWorld>>;
let moderator = "";
let roundId = "";
let keys = 0;

const everything = `query ($id: ID!) { round(id: $id) { phase state dueOn progress { submittedCount } draw { seed }
  assignments { expert { id } } reviews { letter submittedAt expert { id } } namedExperts conclusion { verdict }
  remarks { id } divergence { spreadPercent } draftConclusion { verdict } } }`;

async function seenBy(personId: string | null, id = roundId): Promise<Seen | null> {
  const answer = await api.send<{ round: Seen | null }>(everything, { id }, personId);
  expect(answer.errors).toBeUndefined();
  return answer.data.round;
}

async function act(name: string, input: object): Promise<void> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const { version } = await api.em().findOneOrFail(ExpertiseRound, roundId);
  const given = name === "acceptReview" ? input : { ...input, roundId, version };
  const answer = await api.send<Record<string, { __typename: string }>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`,
    { input: { key: `key_of_sight_${`${(keys += 1)}`.padStart(9, "0")}`, ...given } },
    world.coordinator.id,
  );
  expect(answer.data[name]!.__typename).toBe(`${type}Success`);
}

/** What everybody may know and nothing else. */
const nothing = {
  state: null,
  progress: null,
  draw: null,
  assignments: [],
  reviews: [],
  namedExperts: null,
  conclusion: null,
  remarks: null,
  divergence: null,
  draftConclusion: null,
};

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
  const em = api.em();
  world = await aPanelWorld(em);
  const person = aPerson(em, await em.findOneOrFail(Region, world.region.id));
  aRole(em, person, "MODERATOR");
  await em.flush();
  moderator = person.id;
  const opened = await api.send<{ openRound: { round: { id: string } } }>(
    "mutation ($input: OpenRoundInput!) { openRound(input: $input) { ... on OpenRoundSuccess { round { id } } } }",
    {
      input: {
        key: "key_of_sight_open_000001",
        documentId: world.document.id,
        rubricId: world.rubric.id,
        reviewCount: 3,
        dueOn: "2022-06-20",
        blindMode: "SINGLE_BLIND",
      },
    },
    world.coordinator.id,
  );
  roundId = opened.data.openRound.round.id;
});
afterAll(() => api.close());

/** Those to whom the round's experts are nobody: the public, officials, and a coordinator who is an author. */
const strangers = () => [null, moderator, world.arbiter.id];
const authors = () => [world.lead.id, world.author.id, world.authorCoordinator.id];

describe("who sees what of a round", () => {
  test("R48 T25 a round that was drawn and not announced is not there, like one that never was", async () => {
    for (const personId of [...strangers(), ...authors(), world.experts[0]!.id]) {
      expect(await seenBy(personId)).toBeNull();
      expect(await seenBy(personId, "round_1111111111111111111111")).toBeNull();
    }
    expect(await seenBy(world.coordinator.id)).toMatchObject({ phase: "PREPARED", state: "PREPARED" });
  });

  test("R48 T21 T23 while it runs the public and the group learn that it runs, and no number or name", async () => {
    await act("sendInvitations", {});
    const [first, second] = world.experts;
    for (const expert of [first!, second!])
      await submitted(
        api.em(),
        { roundId, expertId: expert.id },
        { points: 24, verdict: "APPROVE" },
        new Date("2022-06-15T10:00:00Z"),
      );

    for (const personId of [...strangers(), ...authors()])
      expect(await seenBy(personId)).toEqual({ phase: "RUNNING", dueOn: "2022-06-20", ...nothing });
  });

  test("R48 an expert of the round sees their own duty and review, the coordinator everything by name", async () => {
    const [first, , third] = world.experts;
    const own = await seenBy(first!.id);

    expect(own).toMatchObject({ state: null, progress: null, draw: null, remarks: null });
    expect(own?.assignments).toEqual([{ expert: { id: first!.id } }]);
    expect(own?.reviews.map(({ expert }) => expert?.id)).toEqual([first!.id]);
    expect((await seenBy(third!.id))?.reviews).toEqual([]);
    const all = await seenBy(world.coordinator.id);
    expect(all?.progress?.submittedCount).toBe(2);
    expect(all?.assignments).toHaveLength(3);
    expect(all?.reviews.map(({ expert }) => expert?.id).sort()).toEqual(
      [first!.id, world.experts[1]!.id].sort(),
    );
  });

  test("R48 from the end of the round on group and experts read the reviews by letter, the public nothing", async () => {
    const third = world.experts[2]!;
    const at = new Date("2022-06-16T10:00:00Z");
    await submitted(api.em(), { roundId, expertId: third.id }, { points: 25, verdict: "APPROVE" }, at);
    for (const { id } of await api.em().find(ReviewAssignment, { round: roundId }))
      await act("acceptReview", { assignmentId: id });
    await act("concludeRound", {});

    for (const personId of strangers())
      expect(await seenBy(personId)).toMatchObject({ phase: "RUNNING", ...nothing });
    for (const personId of authors()) {
      const seen = await seenBy(personId);
      expect(seen).toMatchObject({
        phase: "CONCLUDED",
        conclusion: null,
        draftConclusion: null,
        assignments: [],
      });
      expect(seen?.reviews.map(({ letter }) => letter)).toEqual(["А", "Б", "В"]);
      expect(seen?.reviews.every(({ expert, submittedAt }) => !expert && !submittedAt)).toBe(true);
    }
    const toExpert = await seenBy(third.id);
    expect(toExpert?.reviews).toHaveLength(3);
    expect(toExpert?.reviews.filter(({ expert }) => expert).map(({ expert }) => expert?.id)).toEqual([
      third.id,
    ]);
    expect((await seenBy(world.coordinator.id))?.draftConclusion).toEqual({ verdict: "APPROVE" });
  });

  test("R48 the conclusion is the group's from its signature, the public's from publication", async () => {
    await act("signConclusion", { password: PASSWORD });

    for (const personId of authors())
      expect((await seenBy(personId))?.conclusion).toEqual({ verdict: "APPROVE" });
    for (const personId of strangers())
      expect(await seenBy(personId)).toMatchObject({ phase: "SIGNED", conclusion: null, reviews: [] });
    const paper = (personId: string | null) => download(personId);
    expect((await paper(null)).status).toBe(404);
    expect((await paper(world.lead.id)).status).toBe(200);

    await api
      .em()
      .nativeUpdate(
        ModelDocument,
        { id: world.document.id },
        { publishedAt: new Date("2022-08-24T05:00:00Z") },
      );
    expect(await seenBy(null)).toMatchObject({
      phase: "PUBLISHED",
      conclusion: { verdict: "APPROVE" },
      reviews: [],
      namedExperts: [],
    });
    await api.em().nativeUpdate(ReviewAssignment, { round: roundId }, { isNamedAgreed: true });
    expect((await seenBy(null))?.namedExperts).toEqual(["Волков Анна", "Гордеева Анна", "Дёмин Анна"]);
    const published = await paper(null);
    expect(published.headers.get("content-type")).toContain("wordprocessingml");
    expect((await published.arrayBuffer()).byteLength).toBeGreaterThan(5000);
    expect(whyNotPdf(Buffer.from(await (await download(null, "pdf")).arrayBuffer()))).toBeNull();
  });
});

async function download(personId: string | null, format = "docx"): Promise<Response> {
  return fetch(`${api.url}/files/conclusions/${roundId}.${format}`, {
    headers: personId ? { cookie: await api.cookieOf(personId) } : {},
  });
}
