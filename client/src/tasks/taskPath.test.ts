import { expect, test } from "vitest";
import type { TaskKind } from "../app/schema.generated";
import { taskPath } from "./taskPath";

const places: [TaskKind, string][] = [
  ["ACCEPT_DOCUMENT", "/documents/document_1/announce"],
  ["ANSWER_PROPOSALS", "/documents/document_1/answers"],
  ["PUBLISH_SUMMARY", "/documents/document_1/discussion"],
  ["FORM_PANEL", "/desk/documents/document_1"],
  ["CONCLUDE_ROUND", "/desk/documents/document_1"],
  ["RETURNED_DOCUMENT", "/documents/document_1/draft"],
  ["REVISE_DOCUMENT", "/documents/document_1/revision"],
  ["REGISTER_ORDER", "/documents/document_1/approval"],
  ["PUBLISH_DOCUMENT", "/documents/document_1/publication"],
];

test.each(places)("%s leads to the page that holds its act", (kind, path) => {
  expect(
    taskPath({ kind, document: { id: "document_1" }, assignment: null, application: null, session: null }),
  ).toBe(path);
});

test("work on an application leads to its questionnaire, and the registrar to its check", () => {
  const about = { document: null, assignment: null, application: { id: "application_1" }, session: null };

  expect(taskPath({ kind: "COMPLETE_APPLICATION", ...about })).toBe("/application/application_1/form");
  expect(taskPath({ kind: "CHECK_APPLICATION", ...about })).toBe("/applications/application_1");
});

test("work of the commission leads to its session, the registrar to the sessions, the officer to the order", () => {
  const about = { document: null, assignment: null, application: null, session: { id: "commission_1" } };

  expect(taskPath({ kind: "ATTEND_SESSION", ...about })).toBe("/commission/commission_1");
  expect(taskPath({ kind: "SIGN_PROTOCOL", ...about })).toBe("/commission/commission_1");
  expect(taskPath({ kind: "PUT_ON_AGENDA", ...about, session: null })).toBe("/commission");
  expect(taskPath({ kind: "CARRY_OUT_DECISIONS", ...about })).toBe("/register/decisions");
  expect(taskPath({ kind: "SCHEDULE_ASSESSMENT", ...about })).toBe("/assessment/schedule");
  expect(taskPath({ kind: "SIT_ASSESSMENT", ...about })).toBe("/assessment");
  expect(taskPath({ kind: "GRADE_CASE", ...about })).toBe("/grading");
  expect(taskPath({ kind: "DECIDE_APPEAL", ...about })).toBe("/appeals");
});
