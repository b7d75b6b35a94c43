import "reflect-metadata";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { Employment, Person } from "../accounts/person.entity.js";
import { aPerson, aRole, anEmployment } from "../accounts/accounts.factory.js";
import { Region } from "../accounts/region.entity.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { Task } from "../accounts/task.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { aDocument, aVersion } from "../documents/document.factory.js";
import { ProjectGroup } from "../groups/projectGroup.entity.js";
import { lookAtRounds } from "../notifications/review.timed.js";
import { Notification } from "../notifications/notification.entity.js";
import { record } from "../platform/journal.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { aPanelWorld, submitted } from "./panelWorld.factory.js";
import { ConflictOfInterest, ExpertiseRound, Review, ReviewAssignment } from "./round.entity.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aPanelWorld>>;
let roundId = "";
let documentId = "";
let keys = 0;

const problem =
  "__typename ... on Problem { message } ... on RoundRefused { reason values { name value } } ... on InvalidInput { problems { path code } }";

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-06-06T05:00:00Z");
  world = await aPanelWorld(api.em(), { spare: 3 });
});
afterAll(() => api.close());

/** A fresh document of the group with a drawn round; what went before is out of the way. */
beforeEach(async () => {
  await api.setClock("2022-06-06T05:00:00Z");
  const em = api.em();
  await em.nativeUpdate(ReviewAssignment, {}, { state: "CANCELLED" });
  await em.nativeUpdate(ExpertiseRound, {}, { state: "CANCELLED" });
  const group = await em.findOneOrFail(ProjectGroup, world.group.id);
  const document = aDocument(em, group, {
    directionCodes: ["1.2", "2.4"],
    state: "DISCUSSION_CLOSED",
    discussionOpensAt: new Date("2022-05-15T19:00:00Z"),
    discussionClosesAt: new Date("2022-05-30T19:00:00Z"),
  });
  aVersion(em, document);
  await em.flush();
  documentId = document.id;
  const opened = await act("openRound", {
    documentId,
    rubricId: world.rubric.id,
    reviewCount: 3,
    dueOn: "2022-06-20",
    blindMode: "SINGLE_BLIND",
  });
  roundId = (opened as unknown as { round: { id: string } }).round.id;
});

async function act(name: string, input: object, as = world.coordinator.id): Promise<Record<string, never>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const success = ["waiveConflict", "appointCoordinator"].includes(name)
    ? "document { id }"
    : "round { id version state dueOn }";
  const answer = await api.send<Record<string, Record<string, never>>>(
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${problem} ... on ${type}Success { ${success} } } }`,
    { input: { key: `key_of_life_${`${(keys += 1)}`.padStart(10, "0")}`, ...input } },
    as,
  );
  expect(answer.errors).toBeUndefined();
  return answer.data[name]!;
}

const version = async () => (await api.em().findOneOrFail(ExpertiseRound, roundId)).version;
const announce = async () => act("sendInvitations", { roundId, version: await version() });
const assignments = () => api.em().find(ReviewAssignment, { round: roundId }, { orderBy: { seq: "asc" } });
const inState = async (state: string) => (await assignments()).filter((each) => each.state === state);
const accepted = async (assignment: ReviewAssignment) => {
  await api
    .em()
    .nativeUpdate(ReviewAssignment, { id: assignment.id }, { state: "ACCEPTED", acceptedAt: new Date() });
};
const tick = async () => {
  await lookAtRounds(api.app.services);
  await api.settle();
};

describe("places of a panel", () => {
  test("R42 the next of the reserve is invited for who does not answer in three working days", async () => {
    await announce();
    const reserve = (
      await api.em().findOneOrFail(ExpertiseRound, roundId, { populate: ["draw"] })
    ).draw.candidates
      .filter(({ place }) => place === "RESERVE")
      .map(({ personId }) => personId);
    const [silent, ...others] = await assignments();
    for (const each of others) await accepted(each);
    await api.setClock("2022-06-09T19:00:00Z");

    await tick();
    expect((await inState("UNANSWERED")).map(({ id }) => id)).toEqual([silent!.id]);
    const [invited] = await inState("INVITED");
    expect(invited!.expert.id).toBe(reserve[0]);
    expect(invited!.letter).toBe(silent!.letter);
    const kinds = await api.em().find(Notification, { person: silent!.expert.id, subjectId: silent!.id });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(["INVITATION", "INVITATION_EXPIRED"]);
    await tick();
    expect(await inState("INVITED")).toHaveLength(1);
  });

  test("R43 an invitation is not sent to who fell into a conflict after the draw", async () => {
    const [first] = await assignments();
    const em = api.em();
    const expert = await em.findOneOrFail(Person, first!.expert.id);
    const post = anEmployment(em, expert, world.leadSchool, { fromOn: "2022-06-01", isMain: false });
    await em.flush();

    expect(await announce()).toMatchObject({ round: { state: "INVITING" } });
    expect(await inState("INVITED")).toHaveLength(3);
    expect((await inState("RECUSED")).map(({ id }) => id)).toEqual([first!.id]);
    await api.settle();
    expect(await api.em().count(Notification, { subjectId: first!.id })).toBe(0);
    await api.em().nativeDelete(Employment, { id: post.id });
  });

  test("R43 a late conflict recuses, voids the submitted review and brings a replacement", async () => {
    await announce();
    const [first] = await assignments();
    const at = new Date("2022-06-08T10:00:00Z");
    await submitted(api.em(), { roundId, expertId: first!.expert.id }, { points: 12, verdict: "REVISE" }, at);
    const em = api.em();
    const expert = await em.findOneOrFail(Person, first!.expert.id);
    const post = anEmployment(em, expert, world.leadSchool, { fromOn: "2022-05-01", isMain: false });
    await em.flush();
    record(em, {
      regionId: world.region.id,
      act: "employment.entered",
      actorId: expert.id,
      subjectId: post.id,
      at,
    });
    await em.flush();

    await api.settle();
    await api.settle();
    const after = await api.em().findOneOrFail(ReviewAssignment, first!.id);
    expect(after).toMatchObject({ state: "RECUSED" });
    expect(after.reason).toContain("SAME_INSTITUTION_AS_LEAD");
    expect((await api.em().findOneOrFail(Review, { assignment: first!.id })).voidedAt).not.toBeNull();
    expect(await inState("INVITED")).toHaveLength(3);
    const told = await api
      .em()
      .find(Notification, { person: expert.id, subjectId: first!.id, kind: "CONFLICT_FOUND" });
    expect(told).toHaveLength(1);
    await api.em().nativeDelete(Employment, { id: post.id });
  });

  test("R42 the coordinator puts an eligible expert in a place by hand, and nobody else", async () => {
    await announce();
    const [first] = await assignments();
    const outsiders = world.reserve.filter(({ id }) => id !== first!.expert.id);
    const seated = new Set((await assignments()).map(({ expert }) => expert.id));
    const free = [...world.experts, ...outsiders].find(({ id }) => !seated.has(id))!;
    const replace = (expertId: string, as?: string) =>
      act("replaceExpert", { assignmentId: first!.id, expertId, reason: "Болезнь эксперта" }, as);

    expect(await replace(free.id, world.lead.id)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await replace(world.orlova.id)).toMatchObject({
      reason: "NOT_ELIGIBLE",
      values: [{ name: "reasons", value: "FORMER_AUTHOR" }],
    });
    expect(await replace(world.coordinator.id)).toMatchObject({ reason: "SELF_APPOINTMENT" });
    expect(await replace(free.id)).toMatchObject({ round: { state: "INVITING" } });
    expect(await inState("CANCELLED")).toHaveLength(1);
    expect((await inState("INVITED")).map(({ expert }) => expert.id)).toContain(free.id);
  });

  test("4.5 a review is returned for clarification once, by the coordinator alone", async () => {
    await announce();
    const [first] = await assignments();
    const at = new Date("2022-06-08T10:00:00Z");
    const back = (as?: string) =>
      act("returnForClarification", { assignmentId: first!.id, note: "Что значит «не везде»?" }, as);
    expect(await back()).toMatchObject({ reason: "NOT_SUBMITTED" });
    await submitted(
      api.em(),
      { roundId, expertId: first!.expert.id },
      { points: 24, verdict: "APPROVE" },
      at,
    );

    expect(await back(world.lead.id)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await back()).toMatchObject({ __typename: "ReturnForClarificationSuccess" });
    await api.em().nativeUpdate(ReviewAssignment, { id: first!.id }, { state: "SUBMITTED" });
    expect(await back()).toMatchObject({ reason: "ALREADY_RETURNED" });
  });
});

describe("a round that misses its quorum", () => {
  test("R53 R24 fails when its grace is over, is extended once by five working days and refilled", async () => {
    await announce();
    const [first, second, third] = await assignments();
    const at = new Date("2022-06-15T10:00:00Z");
    for (const each of [first!, second!]) {
      await submitted(
        api.em(),
        { roundId, expertId: each.expert.id },
        { points: 24, verdict: "APPROVE" },
        at,
      );
      await act("acceptReview", { assignmentId: each.id });
    }
    await accepted(third!);
    expect(await act("concludeRound", { roundId, version: await version() })).toMatchObject({
      reason: "ROUND_STATE",
    });
    await api.setClock("2022-06-23T18:59:59Z");
    await tick();
    expect(await inState("LAPSED")).toHaveLength(0);
    await api.setClock("2022-06-23T19:00:00Z");

    await tick();
    expect((await inState("LAPSED")).map(({ id }) => id)).toEqual([third!.id]);
    expect(await api.em().findOneOrFail(ExpertiseRound, roundId)).toMatchObject({ state: "FAILED" });
    expect(await api.em().findOneOrFail(ModelDocument, documentId)).toMatchObject({
      state: "UNDER_EXPERTISE",
      hasFailedRound: true,
    });
    const extend = async () => act("extendRound", { roundId, version: await version() });
    expect(await extend()).toMatchObject({ round: { state: "INVITING", dueOn: "2022-07-01" } });
    expect(await inState("INVITED")).toHaveLength(1);
    await api.em().nativeUpdate(ExpertiseRound, { id: roundId }, { state: "FAILED" });
    expect(await extend()).toMatchObject({ reason: "ALREADY_EXTENDED" });
  });
});

describe("setting up", () => {
  test("R46 R88 asks for three reviews at least and a day on which an answer can have come", async () => {
    await api.em().nativeUpdate(ExpertiseRound, { id: roundId }, { state: "CANCELLED" });
    const open = (given: object) =>
      act("openRound", {
        documentId,
        rubricId: world.rubric.id,
        reviewCount: 3,
        dueOn: "2022-06-20",
        blindMode: "SINGLE_BLIND",
        ...given,
      });

    expect(await open({ reviewCount: 2 })).toMatchObject({
      problems: [{ path: "reviewCount", code: "TOO_SMALL" }],
    });
    expect(await open({ dueOn: "2022-06-09" })).toMatchObject({
      problems: [{ path: "dueOn", code: "TOO_SOON" }],
    });
    expect(await open({ rubricId: "rubric_unknown" })).toMatchObject({
      problems: [{ path: "rubricId", code: "UNKNOWN" }],
    });
    expect(await open({ reviewCount: 8 })).toMatchObject({ reason: "TOO_FEW_EXPERTS" });
  });

  test("R41 a joint publication is waived with a reason, another ground never", async () => {
    const em = api.em();
    const conflict = (ground: "JOINT_PUBLICATION" | "KINSHIP") =>
      em.create(ConflictOfInterest, {
        regionId: world.region.id,
        createdAt: new Date(),
        person: world.reserve[0]!.id,
        objectId: world.lead.id,
        ground,
        source: "DECLARED",
      });
    const [joint, kin] = [conflict("JOINT_PUBLICATION"), conflict("KINSHIP")];
    await em.flush();
    const waive = (conflictId: string, reason = "Сборник тезисов, разделы разные") =>
      act("waiveConflict", { conflictId, documentId, reason });

    expect(await waive(kin.id)).toMatchObject({ reason: "NOT_WAIVABLE" });
    expect(await waive(joint.id, " ")).toMatchObject({ problems: [{ path: "reason", code: "REQUIRED" }] });
    expect(await waive(joint.id)).toMatchObject({ document: { id: documentId } });
    expect(await waive(joint.id)).toMatchObject({ reason: "NOT_WAIVABLE" });
    await api.em().nativeDelete(ConflictOfInterest, { id: { $in: [joint.id, kin.id] } });
  });

  test("R45 the administrator appoints a coordinator only where every coordinator has a part in the document", async () => {
    const em = api.em();
    const region = await em.findOneOrFail(Region, world.region.id);
    const administrator = aPerson(em, region);
    aRole(em, administrator, "REGION_ADMIN");
    const appointed = aPerson(em, region);
    await em.flush();
    const appoint = (as = administrator.id) =>
      act("appointCoordinator", { documentId, personId: appointed.id, basis: "Приказ № 5" }, as);

    expect(await appoint(world.coordinator.id)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await appoint()).toMatchObject({ reason: "COORDINATOR_AVAILABLE" });
    await api.em().nativeUpdate(RoleGrant, { person: world.coordinator.id }, { toOn: "2022-06-01" });
    expect(await appoint()).toMatchObject({ document: { id: documentId } });
    expect(await act("sendInvitations", { roundId, version: await version() }, appointed.id)).toMatchObject({
      round: { state: "INVITING" },
    });
    await api.em().nativeUpdate(RoleGrant, { person: world.coordinator.id }, { toOn: null });
  });

  test("4.3 a closed discussion puts the panel before the coordinator, once", async () => {
    await api.em().nativeUpdate(ExpertiseRound, { id: roundId }, { state: "CANCELLED" });
    await api.em().nativeUpdate(ModelDocument, { id: documentId }, { state: "DISCUSSION_ANNOUNCED" });

    await tick();
    await tick();
    const tasks = await api.em().find(Task, { kind: "FORM_PANEL", objectId: documentId, closedAt: null });
    expect(tasks.map(({ person }) => person.id)).toEqual([world.coordinator.id]);
  });
});

describe("the coordinator's desk", () => {
  const deskOf = async (personId: string | null) => {
    const answer = await api.send<{ desk: { nodes: { step: string; document: { id: string } }[] } }>(
      `query { desk(first: 100, filter: { isFinished: false }) { total { count }
        nodes { id step isViewersTurn lateCount openProposalCount dueAt document { id } round { id state } } } }`,
      {},
      personId,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.desk.nodes;
  };
  const previewOf = async (personId: string | null, isArbiter = false) => {
    const answer = await api.send<{
      panelPreview: {
        viewerCanOpenRound: boolean;
        viewerCannotOpenRoundReason: string | null;
        leftOut: { reasons: string[]; person: { id: string } }[];
      } | null;
    }>(
      `query ($documentId: ID!, $isArbiter: Boolean!) { panelPreview(documentId: $documentId, isArbiter: $isArbiter) {
        viewerCanOpenRound viewerCannotOpenRoundReason eligibleCount leastReviewCount eligible { load person { id fullName } }
        leftOut { reasons person { id fullName municipality { nameRu } } waivableConflicts { id } } } }`,
      { documentId, isArbiter },
      personId,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.panelPreview;
  };

  test("R45 shows a document with its next step to a free coordinator, and to nobody else", async () => {
    const own = (await deskOf(world.coordinator.id)).find(({ document }) => document.id === documentId);

    expect(own).toMatchObject({
      step: "SEND_INVITATIONS",
      isViewersTurn: true,
      round: { id: roundId, state: "PREPARED" },
    });
    for (const personId of [null, world.lead.id, world.authorCoordinator.id, world.experts[0]!.id])
      expect(await deskOf(personId)).toEqual([]);
  });

  test("4.3 a look at the draw tells whether a round may be opened now, and why not", async () => {
    const running = await previewOf(world.coordinator.id);
    await api.em().nativeUpdate(ExpertiseRound, { id: roundId }, { state: "CANCELLED" });
    const free = await previewOf(world.coordinator.id);
    await api.em().nativeUpdate(ModelDocument, { id: documentId }, { state: "RECOMMENDED" });
    const over = await previewOf(world.coordinator.id);

    expect(running).toMatchObject({
      viewerCanOpenRound: false,
      viewerCannotOpenRoundReason: "ROUND_RUNNING",
    });
    expect(free).toMatchObject({ viewerCanOpenRound: true, viewerCannotOpenRoundReason: null });
    expect(over).toMatchObject({ viewerCanOpenRound: false, viewerCannotOpenRoundReason: "DOCUMENT_STATE" });
  });

  test("R42 a look at the draw tells who is left out and why, to a free coordinator alone", async () => {
    const preview = await previewOf(world.coordinator.id);

    expect(preview?.leftOut).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          reasons: ["FORMER_AUTHOR"],
          person: expect.objectContaining({ id: world.orlova.id }),
        }),
      ]),
    );
    expect(await previewOf(world.coordinator.id, true)).toMatchObject({ eligibleCount: 0 });
    for (const personId of [null, world.lead.id, world.authorCoordinator.id])
      expect(await previewOf(personId)).toBeNull();
  });
});
