import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { Appeals } from "./AppealsPage";
import { ResultPage } from "./ResultPage";

const aResult = (given: object = {}) => ({
  __typename: "AssessmentAttempt",
  id: "attempt_1",
  version: 4,
  part: "TEST",
  ordinal: 1,
  state: "PUBLISHED",
  submittedAt: "2026-03-10T06:11:00Z",
  application: {
    __typename: "ExpertApplication",
    id: "application_1",
    number: "З-2026-0012",
    isViewers: true,
    applicant: { __typename: "Person", id: "person_1", fullName: "Смирнова Анна Викторовна" },
  },
  person: { __typename: "Person", id: "person_1" },
  passPercent: 70,
  score: 34,
  maxScore: 50,
  profile: null,
  isPassed: false,
  publishedAt: "2026-03-10T07:00:00Z",
  cells: [
    { __typename: "AttemptCell", component: "GOALS", isCommon: true, itemCount: 2, score: 2, maxScore: 2 },
    { __typename: "AttemptCell", component: "GOALS", isCommon: false, itemCount: 5, score: 2, maxScore: 5 },
  ],
  appealBy: "2026-03-13T19:00:00Z",
  viewerCanAppeal: true,
  appeal: null,
  ...given,
});

const anAppeal = (given: object = {}) => ({
  __typename: "AttemptAppeal",
  id: "appeal_1",
  grounds: "Задание 12 допускает два верных ответа.",
  filedAt: "2026-03-11T07:00:00Z",
  decision: null,
  decidedAt: null,
  reason: null,
  scoreBefore: 34,
  scoreAfter: null,
  ...given,
});

const result = (answers: object) =>
  show(
    <Routes>
      <Route path="/attempts/:id/result" element={<ResultPage />} />
    </Routes>,
    { path: "/attempts/attempt_1/result", answers: answers as Record<string, unknown> },
  );

test("R04 a candidate reads how many points there are, how many were needed, and where they are weak", async () => {
  await result({ AttemptResult: { attempt: aResult() } });
  expect(screen.getByRole("heading", { level: 1, name: "Результат: тест" })).toBeTruthy();
  expect(screen.getByText("Не пройдено")).toBeTruthy();
  expect(screen.getByText("34 из 50")).toBeTruthy();
  expect(screen.getByText(/а это 35 баллов/)).toBeTruthy();
  const table = within(screen.getByRole("table", { name: "Баллы по разделам" }));
  expect(table.getByRole("row", { name: /Цели \(направления\) 5 2\sиз\s5/ })).toBeTruthy();
});

test("before publication nothing but the state is told", async () => {
  await result({
    AttemptResult: {
      attempt: aResult({
        state: "GRADED",
        score: null,
        maxScore: null,
        isPassed: null,
        publishedAt: null,
        cells: null,
        viewerCanAppeal: false,
      }),
    },
  });
  expect(screen.getByText(/публикуются вместе/)).toBeTruthy();
  expect(screen.queryByText("Баллы")).toBeNull();
});

test("R12 an appeal is filed with its grounds, and what was typed outlives a refusal", async () => {
  const refusal = {
    fileAppeal: { __typename: "AssessmentRefused", message: "late", reason: "APPEAL_TOO_LATE" },
  };
  const { user, sent } = await result({ AttemptResult: { attempt: aResult() }, FileAppeal: refusal });
  const grounds = screen.getByRole("textbox", { name: "Основания апелляции" });
  await user.type(grounds, "Задание 12 допускает два верных ответа.");
  await user.click(screen.getByRole("button", { name: "Подать апелляцию" }));
  expect(sent.at(-1)!.variables["input"]).toMatchObject({
    attemptId: "attempt_1",
    version: 4,
    grounds: "Задание 12 допускает два верных ответа.",
  });
  expect(screen.getByText(/Срок апелляции истёк/)).toBeTruthy();
  expect((grounds as HTMLTextAreaElement).value).toContain("Задание 12");
  expect(JSON.stringify(Object.values(localStorage))).toContain("Задание 12");
});

test("R13 a decided appeal shows both values", async () => {
  const appeal = anAppeal({
    decision: "UPHELD",
    decidedAt: "2026-03-12T07:00:00Z",
    reason: "Протокол № 3: ответ засчитан.",
    scoreAfter: 35,
  });
  await result({ AttemptResult: { attempt: aResult({ appeal, viewerCanAppeal: false }) } });
  expect(screen.getByText("Удовлетворена")).toBeTruthy();
  expect(screen.getByText("Баллов до апелляции: 34, после: 35.")).toBeTruthy();
});

test("R12 the registrar writes down what the appeal group decided", async () => {
  const waiting = { appealedAttempts: [aResult({ state: "APPEALED", appeal: anAppeal() })] };
  const { user, sent } = await show(<Appeals />, {
    answers: {
      AppealedAttempts: [waiting, { appealedAttempts: [] }],
      DecideAppeal: {
        decideAppeal: {
          __typename: "DecideAppealSuccess",
          attempt: aResult({ version: 5, state: "PUBLISHED", score: 35, isPassed: true }),
        },
      },
    },
  });
  expect(screen.getByRole("heading", { name: "Смирнова Анна Викторовна, тест" })).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "Баллы после апелляции" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Удовлетворена: баллы изменяются" }));
  await user.type(screen.getByRole("textbox", { name: "Баллы после апелляции" }), "35");
  await user.type(
    screen.getByRole("textbox", { name: "Обоснование решения" }),
    "Протокол № 3: ответ на задание 12 засчитан.",
  );
  await user.click(screen.getByRole("button", { name: "Внести решение" }));
  expect(sent.find(({ operation }) => operation === "DecideAppeal")!.variables["input"]).toMatchObject({
    decision: "UPHELD",
    scoreAfter: 35,
    version: 4,
  });
  expect(await screen.findByText(/Решение внесено/)).toBeTruthy();
});
