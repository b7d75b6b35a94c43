import type { PlainDate } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import { writtenProblems } from "../platform/written.js";
import type { GateParameters } from "../statistics/calibrationGate.js";
import type { AssessmentPart, BlueprintCell } from "./blueprint.entity.js";
import { type PaperConstraint, constraintKey, drawPaper, type PoolItem } from "./drawPaper.rules.js";
import { type PaperConflict, paperConflicts } from "./paperConflicts.rules.js";

/** A blueprint as it is written in a form. */
export interface WrittenBlueprint {
  titleRu: string;
  effectiveFromOn: PlainDate;
  parts: readonly AssessmentPart[];
  cells: readonly BlueprintCell[];
  testMinutes: number;
  casePassPercent: number;
  caseMinutes: number;
  testPassPercent: number;
  exposurePercent: number;
  sampleCount: number;
  taskDays: number;
  gate?: GateParameters | null;
}

/** Least and greatest value of each number. */
export const blueprintBounds = {
  testMinutes: [10, 300],
  caseMinutes: [10, 300],
  testPassPercent: [1, 100],
  casePassPercent: [1, 100],
  exposurePercent: [1, 100],
  sampleCount: [6, 20],
  taskDays: [1, 60],
} as const;

const gateBounds: Readonly<Record<keyof GateParameters, readonly [number, number]>> = {
  kappa: [-1, 1],
  kappaLowerBound: [-1, 1],
  meanDifference: [0, 4],
  adjacentAgreement: [0, 1],
  spreadRatioFrom: [0, 10],
  spreadRatioTo: [0, 10],
  reversal: [-1, 1],
  reversalDocuments: [2, 100],
};

/** The most cells, the most items of one, and the most of a paper. */
const most = { cells: 40, ofCell: 100, ofPaper: 200 };

const outOfRange = (path: string, value: number, least: number, greatest: number): InputProblem[] =>
  Number.isFinite(value) && value >= least && value <= greatest
    ? []
    : [{ path, code: "OUT_OF_RANGE", values: { least, most: greatest } }];

/** What is wrong with a blueprint; empty when it may take effect. */
export function blueprintProblems(
  blueprint: WrittenBlueprint,
  { today, latestFrom }: { today: PlainDate; latestFrom: PlainDate | null },
): InputProblem[] {
  const { titleRu, effectiveFromOn, parts, cells, gate } = blueprint;
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const seen = new Set<string>();
  return [
    ...writtenProblems({ titleRu }, { titleRu: { least: 3, most: 300 } }),
    ...(effectiveFromOn < today ? [{ path: "effectiveFromOn", code: "IN_THE_PAST" }] : []),
    ...(latestFrom && effectiveFromOn < latestFrom
      ? [{ path: "effectiveFromOn", code: "BEFORE_LATEST", values: { from: latestFrom } }]
      : []),
    ...(parts.length === 0 ? [{ path: "parts", code: "REQUIRED" }] : []),
    // No page of the product holds an interview: an assessment that asks for one would never end.
    ...(parts.includes("INTERVIEW") ? [{ path: "parts", code: "NOT_SUPPORTED" }] : []),
    ...(cells.length > most.cells ? [{ path: "cells", code: "TOO_MANY", values: { most: most.cells } }] : []),
    ...cells.flatMap(({ scope, component, count }, index): InputProblem[] => {
      const key = `${scope} ${component}`;
      const isTwice = seen.has(key);
      seen.add(key);
      return [
        ...outOfRange(`cells.${index}.count`, count, 1, most.ofCell),
        ...(isTwice ? [{ path: `cells.${index}.component`, code: "TWICE" }] : []),
      ];
    }),
    ...(parts.includes("TEST") ? outOfRange("cells", total, 1, most.ofPaper) : []),
    ...Object.entries(blueprintBounds).flatMap(([path, [least, greatest]]) =>
      outOfRange(path, blueprint[path as keyof typeof blueprintBounds], least, greatest),
    ),
    ...(gate
      ? Object.entries(gateBounds).flatMap(([name, [least, greatest]]) =>
          outOfRange(`gate.${name}`, gate[name as keyof GateParameters], least, greatest),
        )
      : []),
    ...(gate && gate.spreadRatioFrom > gate.spreadRatioTo
      ? [{ path: "gate.spreadRatioTo", code: "BOUNDS_CROSSED" }]
      : []),
  ];
}

/** What the bank has for a cell. */
export interface CellStanding {
  cell: number;
  /** Null for the common part; of a REQUESTED cell there is one line for each direction. */
  directionCode: string | null;
  /** ACTIVE items that fit. */
  activeCount: number;
  /** How many the cell needs when one direction alone is applied for. */
  neededCount: number;
  /** How many it needs for its share of the pool to stay within the exposure cap. */
  exposureNeededCount: number;
}

/** What the bank has for each cell, a REQUESTED one by direction. */
export const cellStandings = ({
  cells,
  pool,
  directionCodes,
  exposurePercent,
}: {
  cells: readonly BlueprintCell[];
  pool: readonly PoolItem[];
  directionCodes: readonly string[];
  exposurePercent: number;
}): CellStanding[] =>
  cells.flatMap(({ scope, component, count }, cell) =>
    (scope === "COMMON" ? [null] : directionCodes).map((directionCode) => ({
      cell,
      directionCode,
      activeCount: pool.filter(
        (item) =>
          item.directionCode === directionCode && (component === null || item.component === component),
      ).length,
      neededCount: count,
      exposureNeededCount: Math.ceil((count * 100) / exposurePercent),
    })),
  );

/** What keeps a paper for a candidate of one direction from being drawn, over all directions, each conflict once. */
export function bankConflicts({
  directionCodes,
  ...given
}: {
  cells: readonly BlueprintCell[];
  pool: readonly PoolItem[];
  directionCodes: readonly string[];
  exposurePercent: number;
  paperCount: number;
}): PaperConflict[] {
  const keyOf = (constraints: readonly PaperConstraint[]) => constraints.map(constraintKey).join();
  const conflicts = directionCodes.flatMap((directionCode) => {
    const draw = {
      ...given,
      directionCodes: [directionCode],
      earlierPapers: [],
      sharedPercent: 100,
      seed: directionCode,
    };
    return drawPaper(draw) ? [] : paperConflicts(draw);
  });
  return [...new Map(conflicts.map((conflict) => [keyOf(conflict.constraints), conflict])).values()];
}
