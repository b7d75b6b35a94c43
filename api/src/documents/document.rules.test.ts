import { describe, expect, test } from "vitest";
import { zonedInstant } from "../platform/calendar.js";
import type { DocumentState } from "./document.entity.js";
import {
  DOCUMENT_TRANSITIONS,
  documentActorOf,
  documentStateAfter,
  documentStateAt,
  eventOfConclusion,
  WITHDRAWABLE_STATES,
  whyNotApprove,
  whyNotCreate,
  whyNotLeaveExpertise,
  whyNotPublish,
  type DocumentEvent,
} from "./document.rules.js";

const at = (date: string, time: string) => zonedInstant(date, time, "Asia/Yekaterinburg");
const opensAt = at("2022-05-16", "00:00");
const closesAt = at("2022-05-31", "00:00");

/** The way of a document that nothing goes wrong with. */
const way: [DocumentEvent, DocumentState][] = [
  ["CREATE", "DRAFT"],
  ["SUBMIT_VERSION", "SUBMITTED"],
  ["ANNOUNCE_DISCUSSION", "DISCUSSION_ANNOUNCED"],
  ["OPEN_DISCUSSION", "OPEN_DISCUSSION"],
  ["CLOSE_DISCUSSION", "DISCUSSION_CLOSED"],
  ["OPEN_ROUND", "UNDER_EXPERTISE"],
  ["SEND_TO_REVISION", "REVISION"],
  ["SUBMIT_VERSION", "RE_REVIEW"],
  ["RECOMMEND", "RECOMMENDED"],
  ["APPROVE", "APPROVED"],
  ["PUBLISH_AS_MODEL", "PUBLISHED_AS_MODEL"],
  ["SUPERSEDE", "SUPERSEDED"],
];

describe("the way of a document (4.3)", () => {
  test("leads from draft to publication step by step", () => {
    let state: DocumentState | null = null;
    for (const [event, expected] of way) {
      state = documentStateAfter(state, event);
      expect(state).toBe(expected);
    }
  });

  test.each([
    ["DRAFT", "ANNOUNCE_DISCUSSION"],
    ["DRAFT", "APPROVE"],
    ["UNDER_EXPERTISE", "APPROVE"],
    ["REVISION", "RECOMMEND"],
    ["APPROVED", "WITHDRAW"],
    ["PUBLISHED_AS_MODEL", "WITHDRAW"],
    ["REJECTED", "SUBMIT_VERSION"],
    ["WITHDRAWN", "SUBMIT_VERSION"],
    ["SUPERSEDED", "PUBLISH_AS_MODEL"],
  ] as const)("has no step from %s by %s", (from, event) => {
    expect(documentStateAfter(from, event)).toBeNull();
    expect(documentActorOf(from, event)).toBeNull();
  });

  test("has one step at most for a state and an event", () => {
    const keys = DOCUMENT_TRANSITIONS.map(({ from, event }) => `${from} ${event}`);

    expect(new Set(keys).size).toBe(keys.length);
  });

  test("may be left by the lead's withdrawal from draft to recommendation", () => {
    for (const state of WITHDRAWABLE_STATES) {
      expect(documentStateAfter(state, "WITHDRAW")).toBe("WITHDRAWN");
      expect(documentActorOf(state, "WITHDRAW")).toBe("LEAD");
    }
  });

  test("has no way out of rejection, withdrawal and supersession", () => {
    for (const end of ["REJECTED", "WITHDRAWN", "SUPERSEDED"]) {
      expect(DOCUMENT_TRANSITIONS.filter(({ from }) => from === end)).toEqual([]);
    }
  });
});

describe("the state of a document at an instant", () => {
  const announced = {
    state: "DISCUSSION_ANNOUNCED" as DocumentState,
    discussionOpensAt: opensAt,
    discussionClosesAt: closesAt,
  };

  test.each([
    ["is announced a second before the opening", "2022-05-15", "23:59:59", "DISCUSSION_ANNOUNCED"],
    ["is open from the opening", "2022-05-16", "00:00:00", "OPEN_DISCUSSION"],
    ["is open a second before the closing", "2022-05-30", "23:59:59", "OPEN_DISCUSSION"],
    ["is closed from the closing", "2022-05-31", "00:00:00", "DISCUSSION_CLOSED"],
  ])("R30 %s, though no timer has run", (_, date, time, state) => {
    expect(documentStateAt(announced, at(date, time))).toBe(state);
  });

  test("R30 is the same whether the timer of the opening has run or not", () => {
    const opened = { ...announced, state: "OPEN_DISCUSSION" as DocumentState };

    expect(documentStateAt(opened, at("2022-06-02", "00:00"))).toBe("DISCUSSION_CLOSED");
    expect(documentStateAt(opened, at("2022-05-20", "00:00"))).toBe("OPEN_DISCUSSION");
  });

  test("R30 does not go back once an act has moved the document on", () => {
    const withdrawn = { ...announced, state: "WITHDRAWN" as DocumentState };

    expect(documentStateAt(withdrawn, at("2022-05-20", "00:00"))).toBe("WITHDRAWN");
  });

  test("is under expertise after the closing when a round ran beside the discussion", () => {
    expect(documentStateAt({ ...announced, hasRound: true }, at("2022-05-31", "00:00"))).toBe(
      "UNDER_EXPERTISE",
    );
    expect(documentStateAt({ ...announced, hasRound: true }, at("2022-05-30", "23:59:59"))).toBe(
      "OPEN_DISCUSSION",
    );
  });
});

describe("a document leaves the expertise", () => {
  test.each([
    ["once all is moderated and answered", { inModerationCount: 0, unansweredCount: 0 }, null],
    [
      "not with one proposal unanswered",
      { inModerationCount: 0, unansweredCount: 1 },
      "PROPOSALS_UNANSWERED",
    ],
    ["not with one in moderation", { inModerationCount: 1, unansweredCount: 0 }, "MODERATION_PENDING"],
  ])("R33 %s", (_, open, reason) => {
    expect(whyNotLeaveExpertise(open, closesAt, closesAt)).toBe(reason);
  });

  test("R33 not while its discussion is open", () => {
    const nothingOpen = { inModerationCount: 0, unansweredCount: 0 };

    expect(whyNotLeaveExpertise(nothingOpen, closesAt, at("2022-05-30", "23:59:59"))).toBe("DISCUSSION_OPEN");
  });

  const round = { roundNumber: 1, unincorporatedCount: 0, isFurtherRoundAllowed: false };

  test.each([
    ["is recommended with nothing to take up", { ...round, verdict: "APPROVE" as const }, "RECOMMEND"],
    [
      "goes to revision though approved, with 23 accepted proposals to take up",
      { ...round, verdict: "APPROVE" as const, unincorporatedCount: 23 },
      "SEND_TO_REVISION",
    ],
    ["goes to revision when asked to", { ...round, verdict: "REVISE" as const }, "SEND_TO_REVISION"],
    ["is rejected when rejected", { ...round, verdict: "REJECT" as const }, "REJECT"],
    [
      "goes to revision after the second round",
      { ...round, verdict: "REVISE" as const, roundNumber: 2 },
      "SEND_TO_REVISION",
    ],
    [
      "is rejected when the third round still asks for revision",
      { ...round, verdict: "REVISE" as const, roundNumber: 3 },
      "REJECT",
    ],
    [
      "goes to revision after the third round when the ministry allows one more",
      { ...round, verdict: "REVISE" as const, roundNumber: 3, isFurtherRoundAllowed: true },
      "SEND_TO_REVISION",
    ],
  ])("R51 and %s", (_, concluded, event) => {
    expect(eventOfConclusion(concluded, 3)).toBe(event);
  });
});

describe("a document is created", () => {
  const own = { groupId: "group_2", productGroupId: "group_2", conceptNumbers: [1, 6, 7] };

  test.each([
    ["within its group's assignment, on three concepts", own, null],
    ["not for another group's product", { ...own, productGroupId: "group_3" }, "PRODUCT_OF_ANOTHER_GROUP"],
    ["not without a concept", { ...own, conceptNumbers: [] }, "CONCEPT_REFERENCE_REQUIRED"],
    ["not on an eighth concept", { ...own, conceptNumbers: [1, 8] }, "CONCEPT_UNKNOWN"],
  ])("R57 %s", (_, document, reason) => {
    expect(whyNotCreate(document, [1, 2, 3, 4, 5, 6, 7])).toBe(reason);
  });
});

describe("a document is approved", () => {
  const papers = { conclusionOn: "2022-07-20", summaryOn: "2022-07-22" };

  test.each([
    ["by an order of the summary's day", "2022-07-22", papers, null],
    ["not by an order before the summary", "2022-07-21", papers, "ORDER_BEFORE_SUMMARY"],
    ["not by an order before the conclusion", "2022-07-19", papers, "ORDER_BEFORE_CONCLUSION"],
    ["not without a summary", "2022-08-15", { ...papers, summaryOn: null }, "SUMMARY_MISSING"],
    ["not without a conclusion", "2022-08-15", { ...papers, conclusionOn: null }, "CONCLUSION_MISSING"],
  ])("R59 %s", (_, orderOn, given, reason) => {
    expect(whyNotApprove(orderOn, given)).toBe(reason);
  });
});

describe("a document is published", () => {
  const whole = { version: true, summary: true, conclusion: true, order: true };

  test.each([
    ["with version, summary, conclusion and order", whole, null],
    ["not without its order", { ...whole, order: false }, "ORDER_MISSING"],
    ["not without its summary", { ...whole, summary: false }, "SUMMARY_MISSING"],
    ["not without its conclusion", { ...whole, conclusion: false }, "CONCLUSION_MISSING"],
    ["not without its version", { ...whole, version: false }, "VERSION_MISSING"],
  ])("R60 %s", (_, has, reason) => {
    expect(whyNotPublish(has)).toBe(reason);
  });
});
