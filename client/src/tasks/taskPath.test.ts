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
  expect(taskPath({ kind, document: { id: "document_1" }, assignment: null })).toBe(path);
});
