import type { BlueprintCell } from "../../src/assessment/blueprint.entity.js";
import { DEFAULT_GATE } from "../../src/statistics/calibrationGate.js";

const cycle = [
  "GOALS",
  "INDICATORS",
  "COLLECTION_METHODS",
  "MONITORING",
  "ANALYSIS",
  "TARGETED_RECOMMENDATIONS",
  "MEASURES",
  "MANAGEMENT_DECISIONS",
  "EFFECTIVENESS_ANALYSIS",
] as const;

const cells: BlueprintCell[] = [
  ...cycle.map((component): BlueprintCell => ({ scope: "COMMON", component, count: 2 })),
  { scope: "COMMON", component: "EXPERTISE_PROCEDURE", count: 9 },
  { scope: "COMMON", component: "ETHICS", count: 5 },
  { scope: "COMMON", component: "MEASUREMENT", count: 8 },
  { scope: "REQUESTED", component: null, count: 10 },
];

/** «Спецификация оценки кандидатов в эксперты», edition 1: a test of 50 items, an expert task and a case (R04, R10). */
export const defaultBlueprint = {
  titleRu: "Спецификация оценки кандидатов в эксперты",
  edition: 1,
  parts: ["TEST" as const, "EXPERT_TASK" as const, "CASE" as const],
  cells,
  testMinutes: 90,
  caseMinutes: 60,
  testPassPercent: 70,
  casePassPercent: 60,
  exposurePercent: 50,
  sampleCount: 6,
  taskDays: 7,
  gate: { ...DEFAULT_GATE },
};
