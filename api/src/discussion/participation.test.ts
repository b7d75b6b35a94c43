import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { aMunicipality, aRole } from "../accounts/accounts.factory.js";
import { RoleGrant } from "../accounts/role.entity.js";
import { Person } from "../accounts/person.entity.js";
import { Region } from "../accounts/region.entity.js";
import { ModelDocument } from "../documents/document.entity.js";
import { OpenDiscussion, Proposal } from "./discussion.entity.js";
import { aStage, type Stage } from "./testing/stage.js";

let stage: Stage;
let discussionId: string;
beforeAll(async () => {
  stage = await aStage();
  discussionId = await stage.announce();
});
afterAll(() => stage.api.close());

const duringIt = () => stage.api.setClock("2022-05-20T06:00:00Z");
const words = { kind: "REMARK", text: "Уточнить сроки", isNamePublic: false };
const phase = async () => {
  const { data } = await stage.api.send<{ document: { state: string; discussion: { phase: string } } }>(
    `query ($id: ID!) { document(id: $id) { state discussion { phase } } }`,
    { id: stage.documentId },
  );
  return [data.document.discussion.phase, data.document.state];
};

describe("the times of a discussion", () => {
  test("R29 R85 are announced with the regulation in force and open at 00:00 of the region's zone", async () => {
    const discussion = await stage.api.em().findOneOrFail(OpenDiscussion, discussionId);

    expect(discussion).toMatchObject({
      noticeOn: "2022-05-12",
      opensAt: new Date("2022-05-15T19:00:00Z"),
      closesAt: new Date("2022-05-30T19:00:00Z"),
      answersDueOn: "2022-06-09",
    });
  });

  test("R85 stay as they were announced when an edition with other terms comes into force", async () => {
    const { api } = stage;
    const em = api.em();
    const admin = await em.findOneOrFail(Person, stage.who.stranger);
    const role = aRole(em, admin, "REGION_ADMIN");
    await em.flush();
    const values = [
      { key: "discussionMinDays", value: "30" },
      { key: "answerDays", value: "20" },
    ];
    const edition = { latestEdition: 0, title: "Регламент", basis: "Приказ", effectiveFromOn: "2022-05-17" };
    const { data } = await api.send(
      "mutation ($input: IssueRegulationInput!) { issueRegulation(input: $input) { __typename } }",
      { input: { key: "a-key-of-this-test-only", ...edition, values } },
      admin.id,
    );
    expect(data).toEqual({ issueRegulation: { __typename: "IssueRegulationSuccess" } });
    await em.remove(role).flush();

    await api.setClock("2022-05-20T06:00:00Z");
    const running = await api.em().findOneOrFail(OpenDiscussion, discussionId);
    expect(running).toMatchObject({
      regulation: null,
      closesAt: new Date("2022-05-30T19:00:00Z"),
      answersDueOn: "2022-06-09",
    });
    expect(await phase()).toEqual(["OPEN", "OPEN_DISCUSSION"]);
  });

  test("R30 open and close by themselves, in the second and not before", async () => {
    const at = async (instant: string) => {
      await stage.api.setClock(instant);
      return phase();
    };

    expect(await at("2022-05-15T18:59:59Z")).toEqual(["ANNOUNCED", "DISCUSSION_ANNOUNCED"]);
    expect(await at("2022-05-15T19:00:00Z")).toEqual(["OPEN", "OPEN_DISCUSSION"]);
    expect(await at("2022-05-30T18:59:59Z")).toEqual(["OPEN", "OPEN_DISCUSSION"]);
    expect(await at("2022-05-30T19:00:00Z")).toEqual(["CLOSED", "DISCUSSION_CLOSED"]);
  });

  test("R30 a proposal at 23:59:59 is in, at 00:00:00 out", async () => {
    const { api, who, does } = stage;
    await api.setClock("2022-05-30T18:59:59Z");
    expect(await does("submitProposal", { discussionId, ...words }, who.teacher)).toMatchObject({
      proposal: { state: "SUBMITTED" },
    });

    await api.setClock("2022-05-30T19:00:00Z");
    expect(await does("submitProposal", { discussionId, ...words }, who.teacher)).toMatchObject({
      reason: "DISCUSSION_CLOSED",
    });

    await api.setClock("2022-05-15T18:59:59Z");
    expect(await does("submitProposal", { discussionId, ...words }, who.teacher)).toMatchObject({
      reason: "DISCUSSION_NOT_OPEN",
    });
  });
});

describe("a proposal", () => {
  test("R31 is never anonymous and needs role and municipality", async () => {
    const { who, does } = stage;
    await duringIt();

    expect(await does("submitProposal", { discussionId, ...words }, null)).toMatchObject({
      reason: "SIGN_IN_REQUIRED",
    });
    expect(await does("submitProposal", { discussionId, ...words }, who.stranger)).toMatchObject({
      reason: "ROLE_AND_MUNICIPALITY_REQUIRED",
    });
  });

  test("R87 is not taken from the group's own members, nor is their support", async () => {
    const { who, does, publishes } = stage;
    await duringIt();
    const { id } = await publishes(discussionId, who.teacher);

    expect(await does("submitProposal", { discussionId, ...words }, who.member)).toMatchObject({
      reason: "AUTHOR_CANNOT_PROPOSE",
    });
    expect(await does("supportProposal", { proposalId: id }, who.lead)).toMatchObject({
      reason: "AUTHOR_CANNOT_PROPOSE",
    });
  });

  test("points to words, a cell or a row of the version, and to no others", async () => {
    const { who, does, proposes, api } = stage;
    await duringIt();
    const sends = (given: object) => does("submitProposal", { discussionId, ...words, ...given }, who.head);

    const { id } = await proposes(discussionId, who.head, { blockId: "b4.r2" });
    expect(await api.em().findOneOrFail(Proposal, id)).toMatchObject({
      sectionBlockId: "b3",
      sectionTitle: "2. Мероприятия",
    });
    expect(await sends({ blockId: "b4.r2.c2", start: 0, end: 8, quote: "Провести" })).toMatchObject({
      __typename: "SubmitProposalSuccess",
    });
    const unknown = { problems: [{ path: "quote", code: "UNKNOWN" }] };
    expect(await sends({ blockId: "b2", start: 0, end: 8, quote: "Другое" })).toMatchObject(unknown);
    expect(await sends({ blockId: "b4.r2", start: 0, end: 1, quote: "1" })).toMatchObject(unknown);
    expect(await sends({ blockId: "b99" })).toMatchObject(unknown);
  });

  test("needs the words that its kind speaks of", async () => {
    const { who, does } = stage;
    await duringIt();
    const sends = (given: object) =>
      does("submitProposal", { discussionId, ...words, text: " ", ...given }, who.head);

    expect(await sends({ kind: "QUESTION" })).toMatchObject({
      problems: [{ path: "text", code: "REQUIRED" }],
    });
    expect(await sends({ kind: "REPLACEMENT" })).toMatchObject({
      problems: [
        { path: "proposedWording", code: "REQUIRED" },
        { path: "blockId", code: "REQUIRED" },
      ],
    });
    expect(await sends({ kind: "DELETION", blockId: "b2" })).toMatchObject({
      __typename: "SubmitProposalSuccess",
    });
  });

  test("is changed by its author until the moderator has seen to it", async () => {
    const { who, does, proposes } = stage;
    await duringIt();
    const { id, version } = await proposes(discussionId, who.teacher);
    const edit = { proposalId: id, ...words, text: "Иначе" };

    expect(await does("editProposal", { ...edit, version }, who.head)).toMatchObject({
      reason: "NOT_FOUND",
    });
    const { proposal } = await does("editProposal", { ...edit, version }, who.teacher);
    expect(await does("editProposal", { ...edit, version }, who.teacher)).toMatchObject({
      __typename: "StaleVersion",
    });
    // The moderator had read the words before the change.
    expect(await does("publishProposal", { proposalId: id, version }, who.moderator)).toMatchObject({
      __typename: "StaleVersion",
    });
    await does("publishProposal", { proposalId: id, version: proposal!.version }, who.moderator);
    expect(
      await does("editProposal", { ...edit, version: proposal!.version + 1 }, who.teacher),
    ).toMatchObject({ reason: "ALREADY_MODERATED" });
  });

  test("is withdrawn by its author until the closing, and then no more", async () => {
    const { api, who, does, publishes } = stage;
    await duringIt();
    const one = await publishes(discussionId, who.teacher);
    const other = await publishes(discussionId, who.teacher, { text: "Второе" });

    expect(await does("withdrawProposal", { proposalId: one.id }, who.head)).toMatchObject({
      reason: "NOT_YOUR_PROPOSAL",
    });
    expect(await does("withdrawProposal", { proposalId: one.id }, who.teacher)).toMatchObject({
      proposal: { state: "WITHDRAWN" },
    });
    await api.setClock("2022-05-30T19:00:00Z");
    expect(await does("withdrawProposal", { proposalId: other.id }, who.teacher)).toMatchObject({
      reason: "DISCUSSION_CLOSED",
    });
  });

  test("is supported once by a person, by two clicks at once too", async () => {
    const { api, who, does, publishes } = stage;
    await duringIt();
    const { id } = await publishes(discussionId, who.teacher);
    const input = { proposalId: id };

    expect(await does("supportProposal", input, who.teacher)).toMatchObject({ reason: "OWN_PROPOSAL" });
    const both = await Promise.all([
      does("supportProposal", input, who.head),
      does("supportProposal", input, who.head),
    ]);
    expect(both.map(({ reason }) => reason ?? "done").toSorted()).toEqual(["ALREADY_SUPPORTED", "done"]);
    const supports = async () => (await api.em().findOneOrFail(Proposal, id)).supportCount;
    expect(await supports()).toBe(1);

    await does("withdrawSupport", input, who.head);
    expect(await supports()).toBe(0);
    expect(await does("withdrawSupport", input, who.head)).toMatchObject({ reason: "NOT_SUPPORTED" });
  });
});

describe("announcing", () => {
  const announced = async (days: number, opensOn: string, as: string) => {
    const em = stage.api.em();
    const { group, product, regionId } = await em.findOneOrFail(ModelDocument, stage.documentId);
    const document = em.create(ModelDocument, {
      regionId,
      createdAt: new Date("2022-05-01T00:00:00Z"),
      code: `MD-2022-${Math.random()}`,
      title: "Второй документ",
      kind: "MODEL_SOLUTION",
      level: "MUNICIPAL",
      directionCodes: [],
      cycleComponents: [],
      conceptNumbers: [1],
      group,
      product,
      state: "SUBMITTED",
      stateChangedAt: new Date("2022-05-01T00:00:00Z"),
    });
    await em.flush();
    await stage.api.setClock("2022-05-12T18:59:59Z");
    const input = { documentId: document.id, version: 1, opensOn, days };
    return stage.does("announceDiscussion", input, as);
  };

  test("R29 refuses 14 days, 46 days and an opening after fewer than three full days", async () => {
    const { coordinator } = stage.who;

    expect(await announced(14, "2022-05-16", coordinator)).toMatchObject({
      reason: "DISCUSSION_TOO_SHORT",
    });
    expect(await announced(46, "2022-05-16", coordinator)).toMatchObject({
      reason: "DISCUSSION_TOO_LONG",
    });
    expect(await announced(15, "2022-05-15", coordinator)).toMatchObject({
      reason: "NOTICE_TOO_SHORT",
      details: expect.arrayContaining([{ name: "earliest", value: "2022-05-16" }]),
    });
  });

  test("R45 is no act of a coordinator who belongs to the group, nor of anybody else", async () => {
    const { who, api } = stage;
    expect(await announced(15, "2022-05-16", who.moderator)).toMatchObject({ reason: "NOT_ALLOWED" });

    const em = api.em();
    aRole(em, await em.findOneOrFail(Person, who.member), "COORDINATOR");
    await em.flush();
    expect(await announced(15, "2022-05-16", who.member)).toMatchObject({
      reason: "CONFLICT_OF_INTEREST",
    });
    await em.nativeDelete(RoleGrant, { person: who.member });
  });
});

test("R37 what a proposal keeps of its author does not follow a move", async () => {
  const { api, who, publishes } = stage;
  await duringIt();
  const { id } = await publishes(discussionId, who.teacher);
  const em = api.em();
  const region = await em.findOneOrFail(Region, "region_test");
  const elsewhere = aMunicipality(em, region, { nameRu: "Саткинский МР" });
  const person = await em.findOneOrFail(Person, who.teacher);
  em.assign(person, { municipality: elsewhere });
  await em.flush();

  expect(await api.em().findOneOrFail(Proposal, id)).toMatchObject({
    municipalityNameRu: "Миасский ГО",
  });
});
