import { afterAll, beforeAll, expect, test } from "vitest";

import { reviewWork } from "../register/reviewWork.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { anAssignment, anExpert, aPanel, aReview, aRound } from "./review.factory.js";

let api: TestApi;
let expertId: string;

const span = (from: string, to: string) => ({ from, to, timeZone: "Asia/Yekaterinburg" });

beforeAll(async () => {
  api = await anApi();
  await api.setClock("2022-09-01T07:00:00Z");
  const em = api.em();
  const { region, document, version, coordinator, round } = aPanel(em, { state: "CONCLUDED" });
  const expert = anExpert(em, region);
  const later = (given: Parameters<typeof aRound>[4]) => aRound(em, document, version, coordinator, given);
  // Submitted in the first minutes of 16 June in Yekaterinburg.
  const night = new Date("2022-06-15T19:05:00Z");
  aReview(em, anAssignment(em, round, expert, { state: "COMPLETED" }), { submittedAt: night });
  const running = later({ number: 2, state: "REVIEWING" });
  aReview(em, anAssignment(em, running, expert, { state: "COMPLETED" }));
  const voided = later({ number: 3, state: "CONCLUDED" });
  aReview(em, anAssignment(em, voided, expert, { state: "RECUSED" }));
  const lapsed = later({ number: 4, state: "CONCLUDED" });
  anAssignment(em, lapsed, expert, { state: "LAPSED" });
  // Nobody has marked it yet; its time is over all the same.
  const overdue = later({ number: 5, state: "CONCLUDED" });
  anAssignment(em, overdue, expert, { state: "IN_PROGRESS", lapsesAt: new Date("2022-08-31T19:00:00Z") });
  const unanswered = later({ number: 6 });
  anAssignment(em, unanswered, expert, { state: "UNANSWERED" });
  anAssignment(em, later({ number: 7, state: "REVIEWING" }), expert, { state: "LAPSED" });
  await em.flush();
  expertId = expert.id;
});
afterAll(() => api.close());

test("R23 counts the reviews of concluded rounds by the region's day of their submission", async () => {
  const completed = (from: string, to: string) => reviewWork().completed(api.em(), expertId, span(from, to));

  expect(await completed("2022-06-16", "2022-06-16")).toBe(1);
  expect(await completed("2022-01-01", "2022-06-15")).toBe(0);
  expect(await completed("2022-01-01", "2022-12-31")).toBe(1);
});

test("R24 counts what was accepted and not delivered, marked or not; nothing of a running round (R48), no unanswered invitation", async () => {
  const lapsed = (from: string, to: string) => reviewWork().lapsed(api.em(), expertId, span(from, to));

  expect(await lapsed("2022-01-01", "2022-12-31")).toBe(2);
  expect(await lapsed("2022-06-25", "2022-08-31")).toBe(0);
  expect(await lapsed("2022-06-24", "2022-09-01")).toBe(2);
});
