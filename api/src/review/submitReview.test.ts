import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { Task } from "../accounts/task.entity.js";
import { anEmployment } from "../accounts/accounts.factory.js";
import { Employment, Person } from "../accounts/person.entity.js";
import { newSecret } from "../platform/ids.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanel, anAssignment, anExpert, aRound, aSheet } from "./review.factory.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import {
  ExpertConclusion,
  ExpertiseRound,
  Review,
  ReviewAssignment,
  ReviewRevision,
} from "./round.entity.js";

let api: TestApi;
let panel: ReturnType<typeof aPanel>;
let expert: Person;
let assignmentId: string;
let reviewId: string;

beforeAll(async () => {
  api = await anApi();
  const em = api.em();
  panel = aPanel(em);
  await em.flush();
});
afterAll(() => api.close());

/** Each test has an expert of its own who has accepted and opened the sheet. */
beforeEach(async () => {
  await api.setClock("2022-06-10T05:00:00Z");
  await begin(panel.round.id);
});

async function begin(roundId: string) {
  const em = api.em();
  expert = anExpert(em, panel.region);
  const round = await em.findOneOrFail(ExpertiseRound, roundId);
  const at = new Date("2022-06-07T05:00:00Z");
  const assignment = anAssignment(em, round, expert, {
    state: "ACCEPTED",
    acceptedAt: at,
    declaredNoConflictAt: at,
  });
  em.create(Task, {
    regionId: panel.region.id,
    createdAt: at,
    person: expert,
    kind: "REVIEW",
    objectId: assignment.id,
    documentId: panel.document.id,
    dueAt: assignment.dueAt,
    totalCount: 6,
  });
  await em.flush();
  assignmentId = assignment.id;
  const opened = await send("openReview", { assignmentId });
  reviewId = opened.review!.id;
}

interface Payload {
  __typename: string;
  reason?: string;
  conflicts?: string[];
  problems?: { path: string; code: string }[];
  stored?: { summary: string } | null;
  review?: { id: string; version: number; missing: { part: string; criterionKey: string | null }[] } | null;
}

async function send(mutation: string, input: object, as: string | null = expert.id): Promise<Payload> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const conflicts = ["submitReview", "reviseReview"].includes(mutation) ? "conflicts" : "";
  const { data, errors } = await api.send<Record<string, Payload>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
      ... on ${type}Success { review { id version missing { part criterionKey } } ${conflicts} }
      ... on StaleVersion { stored { ... on Review { summary } } }
      ... on AssignmentRefused { reason } ... on InvalidInput { problems { path code } } } }`,
    { input: { key: newSecret(), ...input } },
    as,
  );
  expect(errors).toBeUndefined();
  return data[mutation]!;
}

const marks = (scores: (number | null)[], comment = "") =>
  aSheet.criteria.map(({ key }, index) => ({ key, score: scores[index] ?? null, comment }));
const fours = marks([4, 4, 4, 4, 4, 4]);
const aContent = (given: object = {}) => ({
  marks: fours,
  remarks: [],
  settled: [],
  summary: "",
  verdict: "APPROVE",
  ...given,
});
const write = (mutation: string, version: number, content: object = aContent()) =>
  send(mutation, { reviewId, version, content });
const stored = () => api.em().findOneOrFail(Review, reviewId);
const assignment = () => api.em().findOneOrFail(ReviewAssignment, assignmentId);
const task = () => api.em().findOneOrFail(Task, { objectId: assignmentId, kind: "REVIEW" });
const aRemark = (given: object = {}) => ({
  id: "r1",
  criterionKey: "c1",
  blockId: "b2",
  start: 9,
  end: 19,
  quote: "определяет",
  text: "Уточните, кто определяет порядок.",
  isMandatory: true,
  ...given,
});

describe("an expert sheet is written", () => {
  test("and kept as typed, with the progress where lists show it", async () => {
    const answer = await write(
      "saveReview",
      1,
      aContent({ marks: marks([3, 2, null]), verdict: null, remarks: [aRemark()] }),
    );

    expect(answer.review).toMatchObject({ version: 2 });
    expect(answer.review!.missing[0]).toEqual({ part: "COMMENT", criterionKey: "c2" });
    expect(await task()).toMatchObject({ doneCount: 2, totalCount: 6, closedAt: null });
    expect((await task()).startedAt).not.toBeNull();
    expect((await stored()).remarks).toMatchObject([{ quote: "определяет", isMandatory: true }]);
  });

  test("and with null for everything of a remark, a mark and the sheet that is left out", async () => {
    const remark = { id: "r1", text: "Назвать источник показателей.", isMandatory: true };
    await write("saveReview", 1, aContent({ verdict: "REVISE" }));

    await write("saveReview", 2, {
      marks: [{ key: "c1", comment: "Оценю позже." }],
      remarks: [remark],
      settled: [],
      summary: "",
    });

    expect(await stored()).toMatchObject({
      verdict: null,
      marks: expect.arrayContaining([{ key: "c1", score: null, comment: "Оценю позже." }]),
      remarks: [{ ...remark, criterionKey: null, blockId: null, start: null, end: null, quote: null }],
    });
  });

  test("R84 not over what another tab has saved meanwhile: both texts are shown", async () => {
    await write("saveReview", 1, aContent({ summary: "Из первой вкладки" }));

    const answer = await write("saveReview", 1, aContent({ summary: "Из второй" }));

    expect(answer).toMatchObject({ __typename: "StaleVersion", stored: { summary: "Из первой вкладки" } });
    expect((await stored()).summary).toBe("Из первой вкладки");
  });

  test.each([
    ["a score off the scale", { marks: [{ key: "c1", score: 6, comment: "" }] }, "content.marks.c1.score"],
    [
      "a criterion of another sheet",
      { marks: [{ key: "c9", score: 1, comment: "" }] },
      "content.marks.0.key",
    ],
    [
      "words that the version has not",
      { remarks: [aRemark({ quote: "решает всё" })] },
      "content.remarks.r1.quote",
    ],
    ["one remark twice", { remarks: [aRemark(), aRemark()] }, "content.remarks"],
  ])("not with %s", async (_, content, path) => {
    const answer = await write("saveReview", 1, aContent(content));

    expect(answer.problems?.map((problem) => problem.path)).toContain(path);
    expect((await stored()).version).toBe(1);
  });

  test("opened again it is the same sheet", async () => {
    expect((await send("openReview", { assignmentId })).review!.id).toBe(reviewId);
  });

  test("not after it has lapsed, whether or not a timer has run", async () => {
    await api.setClock("2022-06-23T19:00:00Z");

    expect(await write("saveReview", 1)).toMatchObject({ reason: "LAPSED" });
    expect(await write("submitReview", 1)).toMatchObject({ reason: "LAPSED" });
  });

  test("T25 by nobody else: a review of another answers as one that does not exist", async () => {
    const input = { version: 1, content: aContent() };
    const stranger = panel.coordinator.id;

    const other = await send("submitReview", { reviewId, ...input }, stranger);
    const none = await send(
      "submitReview",
      { reviewId: "review_1111111111111111111111", ...input },
      stranger,
    );

    expect(other).toEqual(none);
    expect(other).toMatchObject({ reason: "NOT_FOUND" });
  });
});

describe("an expert sheet is submitted", () => {
  test("R47 only when all criteria are scored, low scores explained and the verdict chosen", async () => {
    const unfinished = aContent({ marks: marks([4, 4, 4, 4, 2, null], "коротко"), verdict: null });

    const { problems } = await write("submitReview", 1, unfinished);

    expect(problems).toEqual([
      { path: "content.marks.c5.comment", code: "TOO_SHORT" },
      { path: "content.marks.c6.score", code: "REQUIRED" },
      { path: "content.verdict", code: "REQUIRED" },
    ]);
    expect(await assignment()).toMatchObject({ state: "IN_PROGRESS" });
  });

  test("R47 only with the declaration of no conflict", async () => {
    await api
      .em()
      .getConnection()
      .execute("update review_assignment set declared_no_conflict_at = null where id = ?", [assignmentId]);

    const { problems } = await write("submitReview", 1);

    expect(problems).toEqual([{ path: "hasDeclaredNoConflict", code: "REQUIRED" }]);
  });

  test("R90 with REVISE only when a remark is mandatory", async () => {
    const without = await write("submitReview", 1, aContent({ verdict: "REVISE" }));
    const withRemark = await write("submitReview", 1, aContent({ verdict: "REVISE", remarks: [aRemark()] }));

    expect(without.problems).toEqual([{ path: "content.remarks", code: "MANDATORY_REMARK_REQUIRED" }]);
    expect(withRemark.__typename).toBe("SubmitReviewSuccess");
  });

  test("and is then sealed by its hash, closed among what waits, and recorded", async () => {
    await write("submitReview", 1);

    expect(await stored()).toMatchObject({ totalPercent: 80, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await assignment()).toMatchObject({ state: "SUBMITTED", scoredCount: 6 });
    expect((await task()).closedAt).not.toBeNull();
    const [entry] = await api.em().find(JournalEntry, { act: "review.submitted", subjectId: reviewId });
    expect(entry).toMatchObject({ actorId: expert.id });
  });

  test("R84 twice has one effect: the same key answers alike, another is refused", async () => {
    const key = newSecret();
    const input = { key, reviewId, version: 1, content: aContent() };

    const [first, second] = await Promise.all([send("submitReview", input), send("submitReview", input)]);
    const third = await write("submitReview", 1);

    expect(second).toEqual(first);
    expect(third).toMatchObject({ reason: "ALREADY_SUBMITTED" });
    expect(await api.em().count(JournalEntry, { act: "review.submitted", subjectId: reviewId })).toBe(1);
  });

  test("R52 and is immutable: it is not saved any more", async () => {
    await write("submitReview", 1);

    expect(await write("saveReview", 2)).toMatchObject({ reason: "ALREADY_SUBMITTED" });
  });

  test("R43 a conflict found at this moment takes the assignment away", async () => {
    const em = api.em();
    const [post] = await em.find(Employment, { person: panel.lead.id }, { populate: ["institution"] });
    anEmployment(em, await em.findOneOrFail(Person, expert.id), post!.institution.$, {
      isMain: false,
      fromOn: "2022-06-08",
    });
    await em.flush();

    const answer = await write("submitReview", 1);

    expect(answer.conflicts).toContain("SAME_INSTITUTION_AS_LEAD");
    expect(await assignment()).toMatchObject({ state: "RECUSED" });
    expect(await stored()).toMatchObject({ submittedAt: null });
  });
});

describe("a submitted review", () => {
  test("R52 gives way to a new revision while the round is open; the former is kept", async () => {
    await write("submitReview", 1);
    const { version, hash } = await stored();

    const answer = await write("reviseReview", version, aContent({ marks: marks([5, 4, 4, 4, 4, 4]) }));

    expect(answer.__typename).toBe("ReviseReviewSuccess");
    expect((await stored()).marks[0]).toMatchObject({ score: 5 });
    const [former] = await api.em().find(ReviewRevision, { review: reviewId });
    expect(former).toMatchObject({ hash, content: { verdict: "APPROVE", totalPercent: 80 } });
  });

  test("R52 does not once the round is concluded", async () => {
    await write("submitReview", 1);
    const set = (state: string) =>
      api
        .em()
        .getConnection()
        .execute("update expertise_round set state = ? where id = ?", [state, panel.round.id]);
    await set("CONCLUDED");

    const answer = await write("reviseReview", (await stored()).version);
    await set("REVIEWING");

    expect(answer).toMatchObject({ reason: "ROUND_CLOSED" });
  });

  test("R52 returned for clarification keeps its scores: comments change, marks do not", async () => {
    await write("submitReview", 1);
    await api
      .em()
      .getConnection()
      .execute(
        "update review_assignment set state = 'IN_PROGRESS', returned_at = '2022-06-10T06:00:00Z', return_note = 'Поясните' where id = ?",
        [assignmentId],
      );
    const { version } = await stored();

    const other = await write("saveReview", version, aContent({ marks: marks([5, 4, 4, 4, 4, 4]) }));
    const same = await write("saveReview", version, aContent({ summary: "Пояснение" }));
    const again = await write("submitReview", same.review!.version, aContent({ summary: "Пояснение" }));

    expect(other).toMatchObject({ reason: "SCORES_LOCKED" });
    expect(again.__typename).toBe("SubmitReviewSuccess");
    expect(await api.em().count(ReviewRevision, { review: reviewId })).toBe(1);
  });
});

describe("a repeated expertise", () => {
  test("R54, R90 asks each expert whether every open mandatory remark was settled", async () => {
    const em = api.em();
    const first = await em.findOneOrFail(ExpertiseRound, panel.round.id);
    const remark = { letters: ["А"], criterionKey: null, blockId: null, quote: null };
    em.create(ExpertConclusion, {
      regionId: panel.region.id,
      createdAt: new Date(),
      round: first,
      document: panel.document.id,
      verdict: "REVISE",
      aggregatePercent: 60,
      reviewCount: 3,
      spreadPercent: 10,
      figures: [],
      mandatoryRemarks: [
        { ...remark, id: "m1", text: "Назовите срок", isSettled: false },
        { ...remark, id: "m2", text: "Исправлено раньше", isSettled: true },
      ],
      signedBy: panel.coordinator.id,
      signedAt: new Date("2022-06-01T00:00:00Z"),
      paperHash: "0",
    });
    const second = aRound(
      em,
      await em.findOneOrFail(ModelDocument, panel.document.id),
      await em.findOneOrFail(DocumentVersion, panel.version.id),
      await em.findOneOrFail(Person, panel.coordinator.id),
      { number: 2 },
    );
    await em.flush();
    await begin(second.id);

    const without = await write("submitReview", 1);
    const marked = await write(
      "submitReview",
      1,
      aContent({
        settled: [
          { remarkId: "m1", isSettled: true },
          { remarkId: "m9", isSettled: true },
        ],
      }),
    );

    expect(without.problems).toEqual([{ path: "content.settled.m1", code: "REQUIRED" }]);
    expect(marked.__typename).toBe("SubmitReviewSuccess");
    expect((await stored()).settled).toEqual({ m1: true });
  });
});
