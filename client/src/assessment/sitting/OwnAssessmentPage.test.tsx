import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "../../app/testing/show";
import { OwnAssessmentPage } from "./OwnAssessmentPage";

const attempt = (given: object) => ({
  __typename: "AssessmentAttempt",
  id: "attempt_1",
  part: "TEST",
  state: "SCHEDULED",
  opensAt: "2026-03-10T04:00:00.000Z",
  closesAt: "2026-03-10T06:00:00.000Z",
  minutes: 90,
  multiplierPercent: 100,
  breakMinutes: 0,
  deadlineAt: null,
  submittedAt: null,
  application: { __typename: "ExpertApplication", id: "application_1", number: "З-2026-0001" },
  ...given,
});

test("a candidate reads what is ahead, how long it takes, what to prepare, and what is behind", async () => {
  await show(<OwnAssessmentPage />, {
    answers: {
      OwnAssessment: {
        ownAttempts: [
          attempt({ multiplierPercent: 125 }),
          attempt({
            id: "attempt_2",
            part: "CASE",
            state: "GRADING",
            submittedAt: "2026-03-09T06:00:00.000Z",
          }),
        ],
      },
    },
  });
  expect(screen.getByRole("link", { name: "Тест" }).getAttribute("href")).toBe("/attempts/attempt_1");
  screen.getByText(/113 минут \(90 \+ 23\)/);
  screen.getByText(/Понадобятся тихое место/);
  screen.getByText("Проверяется");
});

test("who has nothing scheduled reads what comes before it", async () => {
  await show(<OwnAssessmentPage />, { answers: { OwnAssessment: { ownAttempts: [] } } });
  expect(screen.getByRole("link", { name: "К моей заявке" }).getAttribute("href")).toBe("/application");
});
