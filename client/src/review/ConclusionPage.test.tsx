import { screen } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { show } from "../app/testing/show";
import { ConclusionPage } from "./ConclusionPage";

const figures = (key: string, scores: number[]) => ({
  __typename: "CriterionFigures",
  key,
  value: 4,
  mean: 4,
  least: Math.min(...scores),
  greatest: Math.max(...scores),
  deviation: 0.5,
  scores,
});

const round = (conclusion: object | null) => ({
  round: {
    __typename: "ExpertiseRound",
    id: "round_1",
    number: 2,
    blindMode: "SINGLE_BLIND",
    phase: conclusion ? "SIGNED" : "RUNNING",
    namedExperts: null,
    documentVersion: { __typename: "DocumentVersion", id: "version_2", number: 2 },
    document: {
      __typename: "ModelDocument",
      id: "document_1",
      code: "MD-2022-003",
      title: "Модельная структура",
    },
    rubric: {
      __typename: "RoundRubric",
      titleRu: "Экспертный лист",
      edition: 1,
      scaleMax: 5,
      passPercent: 70,
      criteria: [
        { __typename: "RoundCriterion", key: "c1", nameRu: "Применимость" },
        { __typename: "RoundCriterion", key: "c2", nameRu: "Измеримость" },
      ],
    },
    conclusion,
    reviews: [],
  },
});

const conclusion = {
  __typename: "ExpertConclusion",
  id: "conclusion_1",
  verdict: "APPROVE",
  aggregatePercent: 83.33,
  spreadPercent: 6.67,
  reviewCount: 3,
  isArbitrated: false,
  signedOn: "2022-07-18",
  paperHash: "a".repeat(64),
  signedBy: { __typename: "Person", id: "person_1", fullName: "Координатова Анна" },
  figures: [figures("c1", [4, 4, 5]), figures("c2", [3, 4, 5])],
  mandatoryRemarks: [],
};

const page = (
  <Routes>
    <Route path="/rounds/:id/conclusion" element={<ConclusionPage />} />
  </Routes>
);
const path = "/rounds/round_1/conclusion";

test("the conclusion begins with its sentence, then shows each expert as a dot, then the table and the paper", async () => {
  const { container } = await show(page, { path, answers: { ConclusionPage: round(conclusion) } });

  expect(screen.getByText(/Рекомендован к утверждению: 83,3\s%, замечаний нет/)).toBeTruthy();
  expect(container.querySelectorAll("circle")).toHaveLength(6);
  expect(screen.getByRole("table", { name: "Оценки по критериям" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Скачать в Word" }).getAttribute("href")).toBe(
    "/files/conclusions/round_1.docx",
  );
  expect(screen.getByRole("link", { name: "Скачать в PDF" }).getAttribute("href")).toBe(
    "/files/conclusions/round_1.pdf",
  );
});

test("the conclusion of a running round says that it is not open yet", async () => {
  await show(page, { path, answers: { ConclusionPage: round(null) } });

  expect(screen.getByText(/пока недоступно/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Открыть документ" })).toBeTruthy();
});
