import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aPerson, aRole } from "../accounts/accounts.factory.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanel, anAssignment, anExpert, aReview } from "./review.factory.js";
import { ConflictOfInterest, ExpertConclusion } from "./round.entity.js";
import { ROUND_PHASES, type RoundPhase, type RoundViewer, sightOf } from "./visibility.rules.js";

let api: TestApi;
let panel: ReturnType<typeof aPanel>;
const people: Record<string, string | null> = { nobody: null };
let submittedId: string;
let draftId: string;
let submittedAssignmentId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  panel = aPanel(em);
  const { region, round } = panel;
  const [writer, drafter, arbiter, former] = [1, 2, 3, 4].map(() => anExpert(em, region));
  const submitted = anAssignment(em, round, writer!, { state: "SUBMITTED", letter: "А" });
  const begun = anAssignment(em, round, drafter!, { state: "IN_PROGRESS", letter: "Б" });
  anAssignment(em, round, arbiter!, { state: "ACCEPTED", role: "ARBITER", letter: "В" });
  anAssignment(em, round, former!, { state: "RECUSED", letter: "Г" });
  submittedId = aReview(em, submitted).id;
  draftId = aReview(em, begun, { submittedAt: null }).id;
  submittedAssignmentId = submitted.id;
  const conflicted = aPerson(em, region);
  aRole(em, conflicted, "COORDINATOR");
  em.create(ConflictOfInterest, {
    regionId: region.id,
    createdAt: new Date(),
    person: conflicted,
    objectId: panel.document.id,
    ground: "KINSHIP",
    source: "DECLARED",
  });
  const officer = aPerson(em, region);
  for (const role of ["MINISTRY_OFFICER", "MODERATOR", "REGISTRAR", "REGION_ADMIN", "AUDITOR"] as const)
    aRole(em, officer, role);
  Object.assign(people, {
    author: panel.author.id,
    lead: panel.lead.id,
    coordinator: panel.coordinator.id,
    conflicted: conflicted.id,
    officer: officer.id,
    writer: writer!.id,
    drafter: drafter!.id,
    arbiter: arbiter!.id,
    former: former!.id,
    stranger: aPerson(em, region).id,
  });
  await em.flush();
});
afterAll(() => api.close());

/** As whom each of the cast asks. */
const cast: readonly [who: string, viewer: RoundViewer][] = [
  ["nobody", "PUBLIC"],
  ["stranger", "PUBLIC"],
  ["officer", "PUBLIC"],
  ["conflicted", "PUBLIC"],
  ["former", "PUBLIC"],
  ["author", "AUTHORS"],
  ["lead", "AUTHORS"],
  ["drafter", "EXPERT"],
  ["arbiter", "ARBITER"],
  ["coordinator", "COORDINATOR"],
];

async function bring(phase: RoundPhase, blindMode: string, mode: string) {
  const connection = api.em().getConnection();
  await connection.execute("delete from expert_conclusion");
  await connection.execute("update expertise_round set state = ?, blind_mode = ?, mode = ?", [
    phase === "RUNNING" ? "REVIEWING" : "CONCLUDED",
    blindMode,
    mode,
  ]);
  await connection.execute("update model_document set published_at = ?", [
    phase === "PUBLISHED" ? new Date("2022-08-24T00:00:00Z") : null,
  ]);
  if (phase !== "SIGNED" && phase !== "PUBLISHED") return;
  const em = api.em();
  em.create(ExpertConclusion, {
    regionId: panel.region.id,
    createdAt: new Date(),
    round: panel.round.id,
    document: panel.document.id,
    verdict: "APPROVE",
    aggregatePercent: 80,
    reviewCount: 3,
    spreadPercent: 0,
    figures: [],
    mandatoryRemarks: [],
    signedBy: panel.coordinator.id,
    signedAt: new Date(),
    paperHash: "0",
  });
  await em.flush();
}

interface Seen {
  review: {
    letter: string;
    expert: { id: string } | null;
    assignment: { id: string } | null;
    submittedAt: string | null;
    savedAt: string | null;
    missing: object[] | null;
    version: number | null;
  } | null;
}
const reading = `query ($id: ID!) { review(id: $id) {
  letter expert { id } assignment { id } submittedAt savedAt missing { part } version } }`;
const read = async (id: string, who: string) =>
  (await api.send<Seen>(reading, { id }, people[who])).data.review;

const settings = [
  ["SINGLE_BLIND", "PANEL"],
  ["OPEN", "PANEL"],
  ["SINGLE_BLIND", "MASS"],
] as const;

describe.each(settings)("in a %s %s round", (blindMode, mode) => {
  test.each(ROUND_PHASES)(
    "R48 T21 the database shows exactly what the table says when it is %s",
    async (phase) => {
      await bring(phase, blindMode, mode);

      for (const [who, viewer] of cast) {
        const sight = sightOf("REVIEW", viewer, phase, { mode, blindMode });
        const seen = await read(submittedId, who);

        expect([who, seen !== null]).toEqual([who, sight === "BY_LETTER" || sight === "BY_NAME"]);
        expect([who, seen?.expert != null]).toEqual([who, sight === "BY_NAME"]);
        const isStaff = viewer === "COORDINATOR";
        expect([who, seen?.submittedAt != null, seen?.assignment != null]).toEqual([who, isStaff, isStaff]);
        expect([who, seen?.savedAt ?? null, seen?.missing ?? null, seen?.version ?? null]).toEqual([
          who,
          null,
          null,
          null,
        ]);
      }
    },
  );

  test("R48 T25 a draft exists for its author alone, whoever asks and in whatever phase", async () => {
    for (const phase of ROUND_PHASES) {
      await bring(phase, blindMode, mode);
      for (const [who] of cast)
        expect([who, (await read(draftId, who)) !== null]).toEqual([who, who === "drafter"]);
    }
  });

  test("R48 one's own is seen whole", async () => {
    await bring("RUNNING", blindMode, mode);

    expect(await read(submittedId, "writer")).toMatchObject({
      expert: { id: people["writer"] },
      assignment: { id: submittedAssignmentId },
      missing: expect.any(Array),
    });
  });
});

describe("an assignment", () => {
  test("R48 T24 exists for its expert and a coordinator without a conflict, with its times, and for nobody else", async () => {
    await bring("PUBLISHED", "SINGLE_BLIND", "PANEL");
    const query = `query ($id: ID!) { reviewAssignment(id: $id) { id invitedAt expert { id } } node(id: $id) { id } }`;

    for (const [who] of [...cast, ["writer"] as const]) {
      const { data } = await api.send<{ reviewAssignment: object | null; node: object | null }>(
        query,
        { id: submittedAssignmentId },
        people[who],
      );
      const isSeen = who === "writer" || who === "coordinator";
      expect([who, data.reviewAssignment !== null, data.node !== null]).toEqual([who, isSeen, isSeen]);
    }
  });

  test("R48 T25 hidden and absent are the same answer", async () => {
    const ask = async (id: string) => (await api.send<Seen>(reading, { id }, people["author"])).data;
    await bring("RUNNING", "SINGLE_BLIND", "PANEL");

    expect(await ask(submittedId)).toEqual(await ask("review_1111111111111111111111"));
  });

  test("R48 T22, T23 other reviews of the round, and their number, are those the viewer may read", async () => {
    const others = async (who: string, id: string) =>
      (
        await api.send<{ review: { others: { letter: string }[] } | null }>(
          `query ($id: ID!) { review(id: $id) { others { letter } } }`,
          { id },
          people[who],
        )
      ).data.review?.others;
    await bring("RUNNING", "SINGLE_BLIND", "PANEL");
    const running = await others("drafter", draftId);
    await bring("CONCLUDED", "SINGLE_BLIND", "PANEL");
    const concluded = await others("drafter", draftId);

    expect(running).toEqual([]);
    expect(concluded).toEqual([{ letter: "А" }]);
  });
});
