import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Task } from "../accounts/task.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { timed } from "../notifications/timed.js";
import { cancelDiscussion } from "./cancelDiscussion.js";
import { aDiscussion, aProposal } from "./discussion.factory.js";
import { AnswerRevision, OpenDiscussion, ProposalAnswer, ProposalSummary } from "./discussion.entity.js";
import { Person } from "../accounts/person.entity.js";
import { aStage, password, type Stage } from "./testing/stage.js";

let stage: Stage;
let discussionId: string;
beforeAll(async () => {
  stage = await aStage();
  discussionId = await stage.announce();
});
afterAll(() => stage.api.close());

const reason = "Срок определяет муниципалитет своим приказом.";
const open = () => stage.api.setClock("2022-05-20T06:00:00Z");
const closed = () => stage.api.setClock("2022-06-01T06:00:00Z");
const published = async (given: object = {}) => {
  await open();
  return (await stage.publishes(discussionId, stage.who.teacher, given)).id;
};
const answerSeenBy = async (proposalId: string, as: string | null) => {
  const { data } = await stage.api.send<{ proposal: { answer: { verdict: string } | null } }>(
    "query ($id: ID!) { proposal(id: $id) { answer { verdict } } }",
    { id: proposalId },
    as,
  );
  return data.proposal.answer?.verdict ?? null;
};

describe("an answer", () => {
  test("R33 is drafted by the group from publication on and seen by the group alone until it is signed", async () => {
    const { who, does } = stage;
    const proposalId = await published();
    const draft = { proposalId, verdict: "ACCEPTED", reason: "" };
    expect(await does("draftAnswer", draft, who.head)).toMatchObject({ reason: "NOT_ALLOWED" });
    const { answer } = await does("draftAnswer", draft, who.member);

    for (const other of [null, who.teacher, who.moderator, who.coordinator])
      expect(await answerSeenBy(proposalId, other)).toBeNull();
    expect(await answerSeenBy(proposalId, who.lead)).toBe("ACCEPTED");

    const signing = { ...draft, version: answer!.version, password };
    expect(await does("signAnswer", signing, who.lead)).toMatchObject({ reason: "DISCUSSION_STILL_OPEN" });
    await closed();
    expect(await does("signAnswer", signing, who.member)).toMatchObject({ reason: "NOT_ALLOWED" });
    expect(await does("signAnswer", { ...signing, password: "Не тот" }, who.lead)).toMatchObject({
      reason: "PASSWORD_WRONG",
    });
    expect(await does("signAnswer", signing, who.lead)).toMatchObject({ __typename: "SignAnswerSuccess" });
    expect(await answerSeenBy(proposalId, null)).toBe("ACCEPTED");
    await stage.api.settle();
    const told = await stage.api.em().find(Notification, { person: who.teacher });
    expect(told.map(({ kind }) => kind)).toContain("PROPOSAL_ANSWERED");
  });

  test("R33 has revisions, and the earlier words stay readable", async () => {
    const { who, does, api } = stage;
    const proposalId = await published();
    await closed();
    const first = { proposalId, verdict: "DECLINED", reason, password };
    const { answer } = await does("signAnswer", first, who.lead);
    expect(
      await does(
        "draftAnswer",
        { proposalId, version: answer!.version, verdict: "ACCEPTED", reason: "" },
        who.lead,
      ),
    ).toMatchObject({ reason: "ANSWER_SIGNED" });

    await does("signAnswer", { ...first, version: answer!.version, verdict: "ACCEPTED" }, who.lead);

    expect(await answerSeenBy(proposalId, null)).toBe("ACCEPTED");
    expect(await api.em().findOneOrFail(AnswerRevision, { answer: answer!.id })).toMatchObject({
      verdict: "DECLINED",
      reason,
    });
  });

  test("R34 needs a reason of 30 characters to decline, accept in part or explain, none to accept", async () => {
    const { who, does } = stage;
    const proposalId = await published();
    const question = await published({ kind: "QUESTION", text: "Когда?" });
    await closed();
    const signs = (id: string, verdict: string, written: string) =>
      does("signAnswer", { proposalId: id, verdict, reason: written, password }, who.lead);

    const short = "х".repeat(29);
    for (const verdict of ["DECLINED", "PARTLY_ACCEPTED"])
      expect(await signs(proposalId, verdict, short)).toMatchObject({ reason: "REASON_REQUIRED" });
    expect(await signs(question, "EXPLAINED", ` ${short} `)).toMatchObject({ reason: "REASON_REQUIRED" });
    expect(await signs(proposalId, "EXPLAINED", reason)).toMatchObject({ reason: "VERDICT_NOT_FOR_KIND" });
    expect(await signs(question, "ACCEPTED", "")).toMatchObject({ reason: "VERDICT_NOT_FOR_KIND" });
    expect(await signs(question, "EXPLAINED", "х".repeat(30))).toMatchObject({ answer: {} });
    expect(await signs(proposalId, "ACCEPTED", "")).toMatchObject({ answer: {} });
  });

  test("R84 of two people at once is the first one's; the second sees both texts", async () => {
    const { who, does } = stage;
    const proposalId = await published();
    const draft = (words: string) => ({ proposalId, verdict: "DECLINED", reason: words });

    const both = await Promise.all([
      does("draftAnswer", draft("Первый ответ"), who.lead),
      does("draftAnswer", draft("Второй ответ"), who.member),
    ]);

    const second = both.find(({ __typename }) => __typename === "StaleVersion")!;
    const first = both.find(({ __typename }) => __typename === "DraftAnswerSuccess")!;
    expect([first, second]).not.toContain(undefined);
    expect(second.stored).toMatchObject({ id: first.answer!.id, verdict: "DECLINED" });
    const kept = both.indexOf(first) === 0 ? "Первый ответ" : "Второй ответ";
    expect(second.stored!.reason).toBe(kept);
  });

  test("is counted in the lead's task: so many of so many", async () => {
    const task = await stage.api
      .em()
      .findOneOrFail(Task, { person: stage.who.lead, kind: "ANSWER_PROPOSALS", objectId: discussionId });

    expect([task.doneCount, task.totalCount]).toEqual([4, 5]);
  });
});

describe("the timer", () => {
  const looks = async (instant: string) => {
    await stage.api.setClock(instant);
    for (const look of timed) await look(stage.api.app.services);
    await stage.api.settle();
  };
  const kindsOf = async (personId: string) =>
    (await stage.api.em().find(Notification, { person: personId })).map(({ kind }) => kind);

  test("R36 tells of openings, closings and answers due, each once, and does nothing else", async () => {
    const { who } = stage;
    await looks("2022-05-16T00:00:00Z");
    await looks("2022-05-28T06:00:00Z");
    await looks("2022-05-28T06:01:00Z");
    await looks("2022-05-31T06:00:00Z");
    await looks("2022-06-07T06:00:00Z");
    await looks("2022-06-10T06:00:00Z");

    expect((await kindsOf(who.lead)).filter((kind) => kind !== "DISCUSSION_ANNOUNCED").toSorted()).toEqual([
      "ANSWERS_DUE_SOON",
      "ANSWERS_LATE",
      "DISCUSSION_CLOSED",
      "DISCUSSION_CLOSES_SOON",
      "DISCUSSION_OPENED",
    ]);
    expect(await kindsOf(who.teacher)).toContain("DISCUSSION_CLOSES_SOON");
  });
});

describe("the summary", () => {
  test("R36 R37 waits for every answer, flags late ones, and nothing changes after it", async () => {
    const { api, who, does } = stage;
    await stage.api.setClock("2022-06-15T06:00:00Z");
    const publish = () => does("publishSummary", { discussionId, password }, who.coordinator);
    expect(await publish()).toMatchObject({
      reason: "PROPOSALS_UNANSWERED",
      details: [{ name: "count", value: "1" }],
    });
    const em = api.em();
    const draft = await em.findOneOrFail(ProposalAnswer, { signedAt: null });
    const proposalId = draft.proposal.id;
    const signing = { proposalId, version: draft.version, verdict: "DECLINED", reason, password };
    const { answer } = await does("signAnswer", signing, who.lead);
    expect(await em.find(Task, { kind: "PUBLISH_SUMMARY", closedAt: null })).toHaveLength(2);

    expect(await does("publishSummary", { discussionId, password }, who.lead)).toMatchObject({
      reason: "NOT_ALLOWED",
    });
    expect(await publish()).toMatchObject({ __typename: "PublishSummarySuccess" });

    const summary = await api.em().findOneOrFail(ProposalSummary, { discussion: discussionId });
    expect(summary).toMatchObject({ isLate: true, counts: { submitted: 5, considered: 5, unanswered: 0 } });
    expect(await api.em().find(Task, { kind: "PUBLISH_SUMMARY", closedAt: null })).toEqual([]);
    expect(await does("signAnswer", { ...signing, version: answer!.version }, who.lead)).toMatchObject({
      reason: "SUMMARY_PUBLISHED",
    });
    expect(await publish()).toMatchObject({ reason: "SUMMARY_PUBLISHED" });
  });
});

test("a document's withdrawal ends its discussion and leaves what was open not considered", async () => {
  const { api, who } = stage;
  const em = api.em();
  const { group, product, regionId } = await em.findOneOrFail(ModelDocument, stage.documentId);
  const version = await em.findOneOrFail(DocumentVersion, { document: stage.documentId });
  const document = em.create(ModelDocument, {
    regionId,
    createdAt: new Date("2022-05-01T00:00:00Z"),
    code: "MD-2022-900",
    title: "Отзываемый документ",
    kind: "MODEL_SOLUTION",
    level: "MUNICIPAL",
    directionCodes: [],
    cycleComponents: [],
    conceptNumbers: [1],
    group,
    product,
    state: "DISCUSSION_ANNOUNCED",
    stateChangedAt: new Date("2022-05-01T00:00:00Z"),
  });
  const author = await em.findOneOrFail(Person, who.teacher);
  const discussion = aDiscussion(em, document, version, author);
  const proposal = aProposal(em, discussion, author);
  await em.flush();
  const now = new Date("2022-05-20T06:00:00Z");

  await em.transactional(async (inside) => {
    await cancelDiscussion({ em: inside, now }, document);
  });

  const after = api.em();
  expect(await after.findOneOrFail(ProposalAnswer, { proposal: proposal.id })).toMatchObject({
    verdict: "NOT_CONSIDERED",
    signedAt: now,
  });
  expect((await after.findOneOrFail(OpenDiscussion, discussion.id)).cancelledAt).toEqual(now);
});
