import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Task } from "../accounts/task.entity.js";
import { DocumentVersion, ModelDocument } from "../documents/document.entity.js";
import { tellReplaced, tellSubmitted, whyOthersRefuse } from "../documents/submission.js";
import type { Acting } from "../context.js";
import { JournalEntry } from "../platform/journal.entity.js";
import { IncorporationLink, ProposalAnswer } from "./discussion.entity.js";
import { aRevision, blocksAfter, viewerOf, type RevisionStage } from "./testing/revision.js";

let stage: RevisionStage;
beforeAll(async () => {
  stage = await aRevision();
});
afterAll(() => stage.api.close());

const link = (proposal: keyof RevisionStage["proposals"], rest: object = {}, as = stage.who.lead) =>
  stage.does("linkProposal", { proposalId: stage.proposals[proposal], ...rest }, as);

describe("R35 linking proposals to the next version", () => {
  test("R35 an accepted proposal is linked to its place, with section and words, and counts", async () => {
    const payload = await link("accepted", { blockId: "b4", note: " Срок сокращён. " });

    expect(payload).toMatchObject({
      __typename: "LinkProposalSuccess",
      link: { place: { blockId: "b4", sectionTitle: "1. Общие положения" } },
      document: { state: "REVISION", revision: { acceptedCount: 3, linkedCount: 1 } },
    });
    expect(payload.link?.place?.excerpt).toContain("20 рабочих дней");
    const task = await stage.api.em().findOneOrFail(Task, { kind: "REVISE_DOCUMENT" });
    expect([task.doneCount, task.totalCount]).toEqual([1, 3]);
  });

  test("R35 the same place twice is refused, another place is not", async () => {
    expect((await link("accepted", { blockId: "b4" })).reason).toBe("ALREADY_LINKED");
    expect((await link("accepted", { blockId: "b2" }, stage.who.member)).__typename).toBe(
      "LinkProposalSuccess",
    );
  });

  test.each([
    ["declined", "NOT_ACCEPTED"],
    ["explained", "NOT_ACCEPTED"],
    ["unanswered", "NOT_ANSWERED"],
  ] as const)("R35 one that was %s cannot be linked: %s", async (proposal, reason) => {
    expect((await link(proposal, { blockId: "b3" })).reason).toBe(reason);
  });

  test("R35 only the group links, and nobody links what is not there", async () => {
    expect((await link("partly", { blockId: "b3" }, stage.who.coordinator)).reason).toBe("NOT_ALLOWED");
    expect((await link("partly", { blockId: "b3" }, stage.who.stranger)).reason).toBe("NOT_ALLOWED");
    expect((await link("partly", { blockId: "b99" })).problems).toEqual([
      { path: "blockId", code: "UNKNOWN" },
    ]);
    const unknown = { proposalId: "proposal_1111111111111111111111", blockId: "b3" };
    expect((await stage.does("linkProposal", unknown, stage.who.lead)).reason).toBe("NOT_FOUND");
  });

  test("R35 a link is taken back by the group and by nobody else", async () => {
    const { link: made } = await link("partly", { blockId: "b2" });
    const unlink = (as: string) => stage.does("unlinkProposal", { linkId: made!.id }, as);

    expect((await unlink(stage.who.stranger)).reason).toBe("NOT_FOUND");
    expect((await unlink(stage.who.lead)).document?.revision?.linkedCount).toBe(1);
    expect((await unlink(stage.who.lead)).reason).toBe("NOT_FOUND");
  });

  test("links under way are for the group and the coordinator", async () => {
    const seen = async (as: string | null) => {
      const { data } = await stage.api.send<{
        proposal: { incorporations: object[]; viewerCanLink: boolean };
      }>(
        `query ($id: ID!) { proposal(id: $id) { viewerCanLink incorporations { id note place { blockId } documentVersion { number } } } }`,
        { id: stage.proposals.accepted },
        as,
      );
      return [data.proposal.incorporations.length, data.proposal.viewerCanLink];
    };

    expect(await seen(stage.who.lead)).toEqual([2, true]);
    expect(await seen(stage.who.coordinator)).toEqual([2, false]);
    expect(await seen(stage.who.stranger)).toEqual([0, false]);
    expect(await seen(null)).toEqual([0, false]);
  });
});

test("the places that the alignment suggests are for the group and the coordinator", async () => {
  const suggested = async (as: string | null) => {
    const { data } = await stage.api.send<{
      revisionPlaces:
        | { proposalNumber: number; state: string | null; places: { blockId: string }[] }[]
        | null;
    }>(
      `query ($id: ID!) { revisionPlaces(documentId: $id) { proposalNumber state places { blockId sectionTitle excerpt } } }`,
      { id: stage.documentId },
      as,
    );
    return data.revisionPlaces;
  };

  expect(await suggested(stage.who.member)).toMatchObject([
    { proposalNumber: 1, state: "EDITED", places: [{ blockId: "b4" }] },
    { proposalNumber: 2, state: "PLACED", places: [{ blockId: "b3" }] },
    { proposalNumber: 3, state: null, places: [] },
  ]);
  expect(await suggested(stage.who.coordinator)).toHaveLength(3);
  expect(await suggested(stage.who.stranger)).toBeNull();
  expect(await suggested(null)).toBeNull();
});

describe("what the discussion does when a version is submitted", () => {
  /** The parts as the act of submission calls them. */
  const submission = async () => {
    const em = stage.api.em();
    const viewer = await viewerOf(stage.api, stage.who.lead);
    const acting: Acting = { em, viewer, now: new Date("2022-07-01T05:00:00Z") };
    const document = await em.findOneOrFail(ModelDocument, stage.documentId);
    const documentVersion = await em.findOneOrFail(
      DocumentVersion,
      { document: document.id, number: 2 },
      { populate: ["blocks"] },
    );
    return { em, acting, submission: { document, documentVersion } };
  };

  test("R35 names the accepted proposals that are not linked yet", async () => {
    const { acting, submission: given } = await submission();

    expect(await whyOthersRefuse(acting, given)).toEqual({
      reason: "UNLINKED_PROPOSALS",
      details: { count: 2, numbers: "2, 3" },
    });

    await link("partly", { blockId: "b3" });
    await link("whole", { note: "Учтено во всём тексте." });
    expect(await whyOthersRefuse(acting, given)).toBeNull();
  });

  test("links follow a draft whose file is replaced, and one without a place is taken back", async () => {
    const { em, acting, submission: given } = await submission();
    const moved = blocksAfter.toSpliced(1, 1).map((block, at) => ({ ...block, id: `b${at + 1}` }));
    given.documentVersion.blocks = moved;
    await em.flush();

    await tellReplaced(acting, given, blocksAfter);
    await em.flush();

    const links = await stage.api.em().find(IncorporationLink, {}, { orderBy: { createdAt: "asc" } });
    expect(links.map(({ proposal, blockId }) => [proposal.id, blockId])).toEqual([
      [stage.proposals.accepted, "b3"],
      [stage.proposals.partly, "b2"],
      [stage.proposals.whole, null],
    ]);
  });

  test("what became of each passage is kept and everybody reads it, and authors hear that they were taken up", async () => {
    const { em, acting, submission: given } = await submission();
    em.assign(given.documentVersion, { submittedAt: acting.now });
    em.assign(given.document, { state: "RE_REVIEW", submittedVersionCount: 2 });
    await em.flush();

    await tellSubmitted(acting, given);
    await em.flush();

    const read = async (proposal: keyof RevisionStage["proposals"]) => {
      const { data } = await stage.api.send<{
        proposal: { stage: string; placement: object | null; incorporations: object[] };
      }>(
        `query ($id: ID!) { proposal(id: $id) { stage placement { state blockId start end documentVersion { number } }
          incorporations { note place { sectionTitle excerpt } documentVersion { number } } } }`,
        { id: stage.proposals[proposal] },
      );
      return data.proposal;
    };
    expect(await read("accepted")).toMatchObject({
      stage: "INCORPORATED",
      placement: { state: "EDITED", blockId: "b3", documentVersion: { number: 2 } },
      incorporations: [{ note: "Срок сокращён." }],
    });
    expect(await read("partly")).toMatchObject({
      placement: { state: "PLACED", blockId: "b2", start: 18, end: 32 },
    });
    expect(await read("declined")).toMatchObject({
      stage: "ANSWERED",
      placement: { state: "GONE", blockId: null },
    });
    expect(await read("whole")).toMatchObject({ stage: "INCORPORATED", placement: null });
    const acts = await stage.api.em().find(JournalEntry, { act: "proposal.incorporated" });
    expect(new Set(acts.map(({ subjectId }) => subjectId)).size).toBe(3);
    expect((await stage.api.em().findOneOrFail(Task, { kind: "REVISE_DOCUMENT" })).closedAt).not.toBeNull();
  });

  test("R58 nothing is linked to or taken from a submitted version", async () => {
    const { id } = await stage.api
      .em()
      .findOneOrFail(IncorporationLink, { proposal: stage.proposals.partly });

    expect((await stage.does("unlinkProposal", { linkId: id }, stage.who.lead)).reason).toBe("INVALID_STATE");
    expect((await link("partly", { blockId: "b4" })).reason).toBe("INVALID_STATE");
    expect(await stage.api.em().count(ProposalAnswer)).toBe(5);
  });
});
