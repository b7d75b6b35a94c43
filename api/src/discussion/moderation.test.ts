import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aRole } from "../accounts/accounts.factory.js";
import { Person } from "../accounts/person.entity.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { Task } from "../accounts/task.entity.js";
import { Notification } from "../notifications/notification.entity.js";
import { Proposal, ProposalSupport } from "./discussion.entity.js";
import { aStage, password, type Stage } from "./testing/stage.js";

let stage: Stage;
let discussionId: string;
beforeAll(async () => {
  stage = await aStage();
  discussionId = await stage.announce();
  await stage.api.setClock("2022-05-20T06:00:00Z");
});
afterAll(() => stage.api.close());

const openTasksOf = async (personId: string) => {
  const tasks = await stage.api.em().find(Task, { person: personId, closedAt: null });
  return tasks.map(({ kind, dueAt, doneCount, totalCount }) => ({ kind, dueAt, doneCount, totalCount }));
};
const toldOf = async (personId: string) => {
  await stage.api.settle();
  return (await stage.api.em().find(Notification, { person: personId })).map(({ kind }) => kind);
};
const ofModerator = ({ id, version }: { id: string; version: number }) => ({ proposalId: id, version });

describe("moderation", () => {
  test("R32 R92 is asked of the moderator within two working days, and closed with the queue", async () => {
    const { who, does, proposes } = stage;
    const proposal = await proposes(discussionId, who.teacher);

    // Friday 20 May: two working days end with Tuesday the 24th in the region's zone.
    expect(await openTasksOf(who.moderator)).toEqual([
      { kind: "MODERATE_PROPOSALS", dueAt: new Date("2022-05-24T19:00:00Z"), doneCount: 0, totalCount: null },
    ]);
    await stage.api.setClock("2022-05-27T06:00:00Z");
    expect(await does("publishProposal", ofModerator(proposal), who.moderator)).toMatchObject({
      proposal: { state: "PUBLISHED" },
    });
    expect(await openTasksOf(who.moderator)).toEqual([]);
    expect(await openTasksOf(who.lead)).toMatchObject([
      { kind: "ANSWER_PROPOSALS", dueAt: new Date("2022-06-09T19:00:00Z") },
    ]);
    expect(await toldOf(who.teacher)).toContain("PROPOSAL_PUBLISHED");
    await stage.api.setClock("2022-05-20T06:00:00Z");
  });

  test("R32 tells the author the ground and keeps the text, hidden from everybody else", async () => {
    const { api, who, does, proposes } = stage;
    const { id, version } = await proposes(discussionId, who.head, { text: "Купите наши учебники" });
    await does(
      "rejectProposal",
      { proposalId: id, version, ground: "ADVERTISING", note: "О товаре" },
      who.moderator,
    );
    const seen = async (as: string | null) => {
      const { data } = await api.send<{ proposal: { text: string; moderation: object } | null }>(
        `query ($id: ID!) { proposal(id: $id) { text moderation { ground note } } }`,
        { id },
        as,
      );
      return data.proposal;
    };

    const whole = { text: "Купите наши учебники", moderation: { ground: "ADVERTISING", note: "О товаре" } };
    expect(await seen(who.head)).toEqual(whole);
    expect(await seen(who.coordinator)).toEqual(whole);
    for (const other of [null, who.teacher, who.lead, who.member]) expect(await seen(other)).toBeNull();
    expect(await toldOf(who.head)).toContain("PROPOSAL_REJECTED");
  });

  test("R32 a second proposal of the same person is rejected as duplicate, another's is merged", async () => {
    const { who, does, publishes, proposes } = stage;
    const first = await publishes(discussionId, who.teacher);
    const again = await proposes(discussionId, who.teacher);
    const others = await proposes(discussionId, who.head);
    const duplicate = { ground: "DUPLICATE", duplicateOfId: first.id };

    expect(
      await does("rejectProposal", { ...ofModerator(others), ...duplicate }, who.moderator),
    ).toMatchObject({
      reason: "MERGE_INSTEAD",
    });
    expect(
      await does("mergeProposal", { ...ofModerator(again), targetId: first.id }, who.moderator),
    ).toMatchObject({
      reason: "SAME_AUTHOR",
    });
    expect(
      await does("rejectProposal", { ...ofModerator(again), ...duplicate }, who.moderator),
    ).toMatchObject({
      proposal: { state: "REJECTED_BY_MODERATOR" },
    });
    expect(
      await does("mergeProposal", { ...ofModerator(others), targetId: first.id }, who.moderator),
    ).toMatchObject({
      proposal: { state: "MERGED" },
    });
    expect(
      await does("mergeProposal", { ...ofModerator(others), targetId: first.id }, who.moderator),
    ).toMatchObject({
      reason: "ALREADY_MODERATED",
    });
  });

  test("R32 what was merged steps in for what its author withdraws, with its supports", async () => {
    const { api, who, does, publishes, proposes } = stage;
    const first = await publishes(discussionId, who.teacher, { text: "Первое" });
    const heir = await proposes(discussionId, who.head, { text: "То же" });
    await does("mergeProposal", { ...ofModerator(heir), targetId: first.id }, who.moderator);
    const supporter = await stage.aParticipant();
    await does("supportProposal", { proposalId: first.id }, supporter);
    await does("supportProposal", { proposalId: first.id }, who.head);

    await does("withdrawProposal", { proposalId: first.id }, who.teacher);

    const em = api.em();
    expect(await em.findOneOrFail(Proposal, heir.id)).toMatchObject({ state: "PUBLISHED", supportCount: 1 });
    expect((await em.find(ProposalSupport, { proposal: heir.id })).map(({ person }) => person.id)).toEqual([
      supporter,
    ]);
  });

  test("R45 is not done by a member of the group, nor on one's own proposal, nor by a passer-by", async () => {
    const { api, who, does, proposes } = stage;
    const em = api.em();
    aRole(em, await em.findOneOrFail(Person, who.member), "MODERATOR");
    aRole(em, await em.findOneOrFail(Person, who.head), "MODERATOR");
    await em.flush();
    const own = await proposes(discussionId, who.head);

    expect(await does("publishProposal", ofModerator(own), who.member)).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await does("publishProposal", ofModerator(own), who.teacher)).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await does("publishProposal", ofModerator(own), who.head)).toMatchObject({
      reason: "OWN_PROPOSAL",
    });
    expect(await openTasksOf(who.member)).toEqual([]);
    await em.nativeDelete(RoleGrant, { person: { $in: [who.member, who.head] } });
  });
});

describe("a complaint", () => {
  const rejected = async () => {
    const proposal = await stage.proposes(discussionId, stage.who.teacher);
    await stage.does(
      "rejectProposal",
      { ...ofModerator(proposal), ground: "OFF_TOPIC" },
      stage.who.moderator,
    );
    return proposal.id;
  };

  test("is made once, decided by a coordinator, and upheld publishes the proposal", async () => {
    const { api, who, does } = stage;
    const proposalId = await rejected();
    const complaint = { proposalId, text: "Это о сроках, то есть о документе" };

    expect(await does("complainAboutModeration", complaint, who.teacher)).toMatchObject({
      __typename: "ComplainAboutModerationSuccess",
    });
    expect(await does("complainAboutModeration", complaint, who.teacher)).toMatchObject({
      reason: "COMPLAINT_MADE",
    });
    expect(await openTasksOf(who.otherCoordinator)).toMatchObject([{ kind: "DECIDE_COMPLAINT" }]);
    const { data } = await api.send<{ complaints: { nodes: { id: string; viewerCanDecide: boolean }[] } }>(
      "{ complaints(first: 10, filter: { isDecided: false }) { nodes { id viewerCanDecide } } }",
      {},
      who.coordinator,
    );
    const [found] = data.complaints.nodes;
    expect(found).toMatchObject({ viewerCanDecide: true });
    const decision = { complaintId: found!.id, decision: "UPHELD", reason: "Замечание о документе" };
    expect(await does("decideComplaint", decision, who.moderator)).toMatchObject({ reason: "NOT_ALLOWED" });
    expect(await does("decideComplaint", decision, who.coordinator)).toMatchObject({
      proposal: { state: "PUBLISHED" },
    });
    expect(await does("decideComplaint", decision, who.otherCoordinator)).toMatchObject({
      reason: "COMPLAINT_DECIDED",
    });
    expect(await openTasksOf(who.otherCoordinator)).toEqual([]);
    expect(await toldOf(who.teacher)).toContain("COMPLAINT_DECIDED");
  });

  test("is never decided by the moderator who rejected the proposal", async () => {
    const { api, who, does } = stage;
    const em = api.em();
    aRole(em, await em.findOneOrFail(Person, who.moderator), "COORDINATOR");
    await em.flush();
    const proposalId = await rejected();
    await does("complainAboutModeration", { proposalId, text: "Не согласен" }, who.teacher);
    const { data } = await api.send<{ proposal: { complaint: { id: string } } }>(
      "query ($id: ID!) { proposal(id: $id) { complaint { id } } }",
      { id: proposalId },
      who.teacher,
    );

    expect(
      await does(
        "decideComplaint",
        { complaintId: data.proposal.complaint.id, decision: "DISMISSED", reason: "Не о документе" },
        who.moderator,
      ),
    ).toMatchObject({ reason: "SAME_MODERATOR" });
    await em.nativeDelete(RoleGrant, { person: who.moderator, role: "COORDINATOR" });
  });

  test("R37 keeps the summary back until it is decided, as moderation does", async () => {
    const { api, who, does, proposes } = stage;
    await proposes(discussionId, who.teacher);
    await api.setClock("2022-06-01T06:00:00Z");

    expect(await does("publishSummary", { discussionId, password }, who.coordinator)).toMatchObject({
      reason: "MODERATION_PENDING",
    });
    await api.setClock("2022-05-20T06:00:00Z");
  });
});
