import { describe, expect, test } from "vitest";

import { answerTo } from "./calls.js";

const document = {
  id: "document_1",
  groupId: "group_2",
  leadId: "lead",
  authorIds: [],
  directionCodes: ["1.2", "2.4"],
};
const attested = {
  kind: "ATTESTED_EXPERT",
  state: "ACTIVE",
  category: "SENIOR",
  directionCodes: ["1.2"],
  validFromOn: "2021-01-15",
  validUntilOn: "2024-01-14",
};
const post = (personId: string, municipalityId: string) => ({
  personId,
  institutionId: `school of ${personId}`,
  municipalityId,
  isMain: true,
  fromOn: "2015-09-01",
  isInstitutionConfirmed: true,
});
const world = {
  document,
  people: [
    { id: "волков", entries: [attested], load: 1 },
    { id: "орлова", entries: [attested], load: 0 },
    { id: "белов", entries: [attested], load: 0 },
    {
      id: "зуева",
      entries: [{ ...attested, kind: "GROUP_PARTICIPANT", state: "LISTED", category: null }],
      load: 0,
    },
  ],
  employments: [
    post("lead", "миасс"),
    post("волков", "сатка"),
    post("орлова", "аша"),
    post("белов", "миасс"),
    post("зуева", "куса"),
  ],
  memberships: [{ personId: "орлова", groupId: "group_2", fromOn: "2021-09-01", toOn: "2022-04-30" }],
  declarations: [],
  publications: [],
  parameters: {},
  at: "2022-06-06",
};
const call = (name: string, input: object) => {
  const answer = answerTo(name, JSON.stringify(input));
  return answer.isDone ? JSON.parse(answer.json) : answer.sentence;
};

describe("functions that can be called alone", () => {
  test("R42 eligibility tells for everybody of scenario 8.2 why not", () => {
    expect(call("eligibility", world)).toEqual({
      волков: [],
      орлова: ["FORMER_AUTHOR"],
      белов: ["SAME_MUNICIPALITY_AS_LEAD"],
      зуева: ["NOT_ATTESTED"],
    });
  });

  test("R42 assign gives every document its experts with a receipt that the same seed repeats", () => {
    const input = {
      documents: [{ id: "d1", directionCodes: ["1.2"] }],
      experts: ["a", "b", "c"].map((id) => ({ id, directionCodes: ["1.2"] })),
      conflicts: [{ expertId: "a", documentId: "d1", reason: "FORMER_AUTHOR" }],
      perDocument: 2,
      seed: "семя",
    };
    const { assignments, receipts } = call("assign", input);

    expect(assignments[0].expertIds.sort()).toEqual(["b", "c"]);
    expect(receipts[0].excluded).toEqual([{ expertId: "a", reasons: ["FORMER_AUTHOR"] }]);
    expect(call("assign", input)).toEqual(call("assign", input));
  });

  test.each([
    ["an unknown name", "verdict", "{}", /^Name one of these functions: /],
    ["text that is not JSON", "assign", "{", "The input is not JSON."],
    ["a missing list", "assign", "{}", "input.documents must be a list."],
    [
      "a date that is none",
      "eligibility",
      JSON.stringify({ ...world, at: "завтра" }),
      "input.at must be a date or an instant.",
    ],
    [
      "a parameter that is none",
      "eligibility",
      JSON.stringify({ ...world, parameters: { mood: 1 } }),
      "input.parameters.mood is not a parameter.",
    ],
  ])("say what is wrong with %s in one sentence", (_, name, input, sentence) => {
    const answer = answerTo(name, input);

    expect(answer.isDone ? "" : answer.sentence).toMatch(sentence);
  });
});

const block = (id: string, text: string) => ({ id, kind: "PARAGRAPH", text });
const anchor = { id: "p1", blockId: "b1", start: 7, end: 18, quote: "планируется" };
const versions = {
  before: [block("b1", "Работа планируется на учебный год.")],
  after: [block("c1", "Новое."), block("c2", "Работа планируется на учебный год.")],
  anchors: [anchor],
};

describe("the call of anchors", () => {
  test("places passages", () => {
    const answer = answerTo("anchors", JSON.stringify(versions));

    expect(answer.isDone && JSON.parse(answer.json)).toEqual({
      placements: [{ id: "p1", state: "placed", blockId: "c2", start: 7, end: 18 }],
    });
  });

  test.each([
    ["no object", "[]", "The input must be an object."],
    ["no list", "{}", "“before” must be a list."],
    [
      "two blocks of one id",
      JSON.stringify({ ...versions, before: [block("b1", ""), block("b1", "")] }),
      "Two blocks of “before” have the id b1.",
    ],
    [
      "an offset that is no number",
      JSON.stringify({ ...versions, anchors: [{ ...anchor, start: "7" }] }),
      "anchors[0].start must be a whole number.",
    ],
  ])("refuses %s with one sentence", (_case, json, sentence) => {
    expect(answerTo("anchors", json)).toEqual({ isDone: false, sentence });
  });
});
