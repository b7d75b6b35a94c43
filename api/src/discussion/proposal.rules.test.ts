import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { zonedInstant } from "../platform/calendar.js";
import type { AnswerVerdict, ProposalState } from "./discussion.entity.js";
import { DEFAULT_PARAMETERS } from "../accounts/parameters.js";
import {
  eventOfDuplicate,
  isGroundOpen,
  isSummaryComplete,
  lengthOf,
  proposalStageAt,
  proposalStateAfter,
  summaryCounts,
  unlinkedProposals,
  whyNotAnswer,
  whyNotDecideComplaint,
  whyNotMerge,
  whyNotPropose,
  type CountedProposal,
} from "./proposal.rules.js";

const at = (date: string, time: string) => zonedInstant(date, time, "Asia/Yekaterinburg");
const closesAt = at("2022-05-31", "00:00");
const many = (count: number, state: ProposalState, verdict: AnswerVerdict | null = null) =>
  Array.from({ length: count }, (): CountedProposal => ({ state, verdict }));

describe("a proposal is submitted", () => {
  const teacher = {
    isSignedIn: true,
    hasMunicipality: true,
    hasOccupation: true,
    isOfAuthoringGroup: false,
    isReviewing: false,
  };

  test.each([
    ["R31 by a known person with role and municipality", teacher, "OPEN", null],
    ["R31 not by somebody unknown", { ...teacher, isSignedIn: false }, "OPEN", "SIGN_IN_REQUIRED"],
    [
      "R31 not without a municipality",
      { ...teacher, hasMunicipality: false },
      "OPEN",
      "ROLE_AND_MUNICIPALITY_REQUIRED",
    ],
    [
      "R31 not without a role",
      { ...teacher, hasOccupation: false },
      "OPEN",
      "ROLE_AND_MUNICIPALITY_REQUIRED",
    ],
    ["R30 not before the opening", teacher, "ANNOUNCED", "DISCUSSION_NOT_OPEN"],
    ["R30 not after the closing", teacher, "CLOSED", "DISCUSSION_CLOSED"],
    ["R30 not after the document was withdrawn", teacher, "CANCELLED", "DISCUSSION_CLOSED"],
    [
      "R87 not by a member of the authoring group",
      { ...teacher, isOfAuthoringGroup: true },
      "OPEN",
      "AUTHOR_CANNOT_PROPOSE",
    ],
    [
      "R87 not by an expert who reviews in the round",
      { ...teacher, isReviewing: true },
      "OPEN",
      "REVIEWER_CANNOT_PROPOSE",
    ],
  ] as const)("%s", (_, proposer, phase, reason) => {
    expect(whyNotPropose(proposer, phase)).toBe(reason);
  });
});

describe("a proposal is moderated", () => {
  test.each([
    ["SUBMITTED", "PUBLISH", "PUBLISHED"],
    ["SUBMITTED", "REJECT", "REJECTED_BY_MODERATOR"],
    ["SUBMITTED", "MERGE", "MERGED"],
    ["SUBMITTED", "WITHDRAW", "WITHDRAWN"],
    ["PUBLISHED", "WITHDRAW", "WITHDRAWN"],
    ["PUBLISHED", "REJECT", null],
    ["MERGED", "PUBLISH", null],
    ["WITHDRAWN", "PUBLISH", null],
    ["REJECTED_BY_MODERATOR", "PUBLISH", null],
    ["REJECTED_BY_MODERATOR", "UPHOLD_COMPLAINT", "PUBLISHED"],
  ] as const)("R32 from %s by %s to %s", (from, event, to) => {
    expect(proposalStateAfter(from, event)).toBe(to);
  });

  test("R32 the same person's repetition is rejected, another person's is merged", () => {
    expect(eventOfDuplicate("teacher", "teacher")).toBe("REJECT");
    expect(eventOfDuplicate("teacher", "head")).toBe("MERGE");
    expect(isGroundOpen("DUPLICATE", true)).toBe(true);
    expect(isGroundOpen("DUPLICATE", false)).toBe(false);
    expect(isGroundOpen("OFF_TOPIC", false)).toBe(true);
  });

  test.each([
    ["into a published one", "PUBLISHED", "head", "b", null],
    ["not into one that is hidden", "REJECTED_BY_MODERATOR", "head", "b", "TARGET_NOT_PUBLISHED"],
    ["not into one that was merged itself", "MERGED", "head", "b", "TARGET_NOT_PUBLISHED"],
    ["not into one of the same author", "PUBLISHED", "teacher", "b", "SAME_AUTHOR"],
    ["not into itself", "PUBLISHED", "teacher", "a", "SAME_PROPOSAL"],
  ] as const)("R32 and merged %s", (_, state, authorId, id, reason) => {
    expect(whyNotMerge({ id: "a", authorId: "teacher" }, { id, authorId, state })).toBe(reason);
  });

  test.each([
    ["by the coordinator", { isDecided: false, deciderId: "coordinator" }, null],
    ["not by the same moderator", { isDecided: false, deciderId: "moderator" }, "SAME_MODERATOR"],
    ["not a second time", { isDecided: true, deciderId: "coordinator" }, "COMPLAINT_MADE"],
  ])("4.4 a complaint is decided %s", (_, given, reason) => {
    const complaint = { state: "REJECTED_BY_MODERATOR" as const, moderatorId: "moderator", ...given };

    expect(whyNotDecideComplaint(complaint)).toBe(reason);
  });

  test("4.4 a complaint needs a rejection", () => {
    const complaint = { state: "PUBLISHED" as const, isDecided: false, moderatorId: "m", deciderId: "c" };

    expect(whyNotDecideComplaint(complaint)).toBe("NOT_REJECTED");
  });
});

describe("a proposal stands", () => {
  const published = { state: "PUBLISHED" as ProposalState, answerSignedAt: null, isIncorporated: false };

  test.each([
    ["published until the closing", published, "2022-05-30", "23:59:59", "PUBLISHED"],
    ["under consideration from the closing", published, "2022-05-31", "00:00:00", "UNDER_CONSIDERATION"],
    [
      "answered from the signing of its answer",
      { ...published, answerSignedAt: at("2022-06-05", "10:00") },
      "2022-06-05",
      "10:00:00",
      "ANSWERED",
    ],
    [
      "under consideration until the signing",
      { ...published, answerSignedAt: at("2022-06-05", "10:00") },
      "2022-06-05",
      "09:59:59",
      "UNDER_CONSIDERATION",
    ],
    [
      "incorporated once a version takes it up",
      { ...published, isIncorporated: true },
      "2022-07-01",
      "00:00",
      "INCORPORATED",
    ],
    [
      "merged as long as it is merged",
      { ...published, state: "MERGED" as ProposalState },
      "2022-06-05",
      "10:00",
      "MERGED",
    ],
  ])("4.4 %s", (_, progress, date, time, stage) => {
    expect(proposalStageAt(progress, closesAt, at(date, time))).toBe(stage);
  });
});

describe("an answer is signed", () => {
  const thirty = "Учтено в разделе 4 документа, ";
  const signed = (kind: "REMARK" | "QUESTION", verdict: AnswerVerdict, reason: string) =>
    whyNotAnswer(kind, { verdict, reason }, DEFAULT_PARAMETERS);

  test.each([
    ["DECLINED with 30 characters of reason", "REMARK", "DECLINED", "а".repeat(30), null],
    ["not DECLINED with 29", "REMARK", "DECLINED", "а".repeat(29), "REASON_REQUIRED"],
    ["not PARTLY_ACCEPTED without a reason", "REMARK", "PARTLY_ACCEPTED", "", "REASON_REQUIRED"],
    ["not DECLINED with a reason of blanks", "REMARK", "DECLINED", " ".repeat(40), "REASON_REQUIRED"],
    ["ACCEPTED without a reason", "REMARK", "ACCEPTED", "", null],
    ["EXPLAINED to a question", "QUESTION", "EXPLAINED", "а".repeat(30), null],
    ["not EXPLAINED in a word", "QUESTION", "EXPLAINED", "Да.", "REASON_REQUIRED"],
    ["not ACCEPTED to a question", "QUESTION", "ACCEPTED", "", "VERDICT_NOT_FOR_KIND"],
    ["not EXPLAINED to a remark", "REMARK", "EXPLAINED", "а".repeat(30), "VERDICT_NOT_FOR_KIND"],
    ["not NOT_CONSIDERED by people", "REMARK", "NOT_CONSIDERED", "а".repeat(30), "VERDICT_NOT_FOR_KIND"],
  ] as const)("R34 %s", (_, kind, verdict, reason, refusal) => {
    expect(signed(kind, verdict, reason)).toBe(refusal);
  });

  test("R34 with ё counted as one letter, however it was typed, and blanks at the end not at all", () => {
    expect(lengthOf("ё")).toBe(1);
    expect(lengthOf("\u0435\u0308")).toBe(1);
    expect(lengthOf(thirty)).toBe(29);
    expect(lengthOf("два   слова\n\nи ещё")).toBe(15);
  });
});

describe("the next version", () => {
  test("R35 needs every accepted proposal linked, and names the one left of 23", () => {
    const accepted = Array.from({ length: 23 }, (_, index) => ({
      id: `proposal_${index + 1}`,
      verdict: (index < 14 ? "ACCEPTED" : "PARTLY_ACCEPTED") as AnswerVerdict,
    }));
    const declined = { id: "proposal_24", verdict: "DECLINED" as AnswerVerdict };
    const linked = accepted.slice(0, 22).map(({ id }) => id);

    expect(unlinkedProposals([...accepted, declined], linked)).toEqual([accepted[22]]);
    expect(unlinkedProposals([...accepted, declined], [...linked, "proposal_23"])).toEqual([]);
  });
});

describe("the summary counts", () => {
  test("R37 that 37 = 33 + 3 + 1 + 0 and 33 = 14 + 9 + 10", () => {
    const counts = summaryCounts([
      ...many(14, "PUBLISHED", "ACCEPTED"),
      ...many(9, "PUBLISHED", "PARTLY_ACCEPTED"),
      ...many(10, "PUBLISHED", "DECLINED"),
      ...many(3, "REJECTED_BY_MODERATOR"),
      ...many(1, "MERGED"),
    ]);

    expect(counts).toEqual({
      submitted: 37,
      inModeration: 0,
      considered: 33,
      rejected: 3,
      merged: 1,
      withdrawn: 0,
      accepted: 14,
      partlyAccepted: 9,
      declined: 10,
      explained: 0,
      notConsidered: 0,
      unanswered: 0,
    });
    expect(isSummaryComplete(counts)).toBe(true);
  });

  test("R33 wait until the moderator's queue is empty and every published proposal is answered", () => {
    expect(
      isSummaryComplete(summaryCounts([...many(2, "PUBLISHED", "ACCEPTED"), ...many(1, "SUBMITTED")])),
    ).toBe(false);
    expect(isSummaryComplete(summaryCounts(many(1, "PUBLISHED")))).toBe(false);
    expect(isSummaryComplete(summaryCounts([]))).toBe(true);
  });

  test("R37 each proposal once, whatever came of it", () => {
    const states = fc.constantFrom<ProposalState>(
      "SUBMITTED",
      "PUBLISHED",
      "REJECTED_BY_MODERATOR",
      "MERGED",
      "WITHDRAWN",
    );
    const verdicts = fc.constantFrom<AnswerVerdict | null>(
      "ACCEPTED",
      "PARTLY_ACCEPTED",
      "DECLINED",
      "EXPLAINED",
      "NOT_CONSIDERED",
      null,
    );
    fc.assert(
      fc.property(fc.array(fc.record({ state: states, verdict: verdicts })), (proposals) => {
        const c = summaryCounts(proposals);

        expect(c.submitted).toBe(proposals.length);
        expect(c.submitted).toBe(c.inModeration + c.considered + c.rejected + c.merged + c.withdrawn);
        expect(c.considered).toBe(
          c.accepted + c.partlyAccepted + c.declined + c.explained + c.notConsidered + c.unanswered,
        );
      }),
    );
  });
});
