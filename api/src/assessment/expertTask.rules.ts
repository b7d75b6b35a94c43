import {
  type CalibrationMark,
  type CalibrationProfile,
  calibrationProfile,
} from "../statistics/calibration.js";
import { seeded } from "../statistics/seeded.js";
import { mean } from "../statistics/numbers.js";
import type { GateCondition, GateOutcome, GateParameters } from "../statistics/calibrationGate.js";

/** A sample document as the choice sees it. */
export interface SampleChoice {
  id: string;
  /** How many candidates have got it. */
  useCount: number;
  /** Whether this candidate has, in an earlier task. */
  isKnown: boolean;
}

/**
 * The samples of a task in the candidate's own order: none that the candidate knows while others are left, the least used
 * first, the rest by the seed. Null when there are too few.
 */
export function chooseSamples(
  samples: readonly SampleChoice[],
  count: number,
  seed: string,
): string[] | null {
  if (samples.length < count) return null;
  const next = seeded(seed);
  const drawn = samples
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((sample) => ({ sample, chance: next() }))
    .toSorted(
      (one, other) =>
        Number(one.sample.isKnown) - Number(other.sample.isKnown) ||
        one.sample.useCount - other.sample.useCount ||
        one.chance - other.chance,
    )
    .slice(0, count);
  return drawn
    .map(({ sample }) => ({ id: sample.id, chance: next() }))
    .toSorted((one, other) => one.chance - other.chance)
    .map(({ id }) => id);
}

/** Levels by criterion. */
export type Levels = Readonly<Record<string, number>>;

/** The reference level of a criterion: the middle of what the experts gave, the lower one of two. */
export function referenceLevel(given: readonly number[]): number {
  const sorted = given.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

/** One sample as the candidate has marked it, with what every expert gave. */
export interface MarkedSample {
  sampleId: string;
  scores: Levels;
  references: readonly Levels[];
}

/** The marks beside the references, for what both have. */
export const calibrationMarks = (
  samples: readonly MarkedSample[],
  criterionKeys: readonly string[],
): CalibrationMark[] =>
  samples.flatMap(({ sampleId, scores, references }) =>
    criterionKeys.flatMap((criterion) => {
      const candidate = scores[criterion];
      const given = references.flatMap((each) => each[criterion] ?? []);
      if (candidate === undefined || given.length === 0) return [];
      return [{ document: sampleId, criterion, reference: referenceLevel(given), candidate }];
    }),
  );

/** The profile of an expert task, with the mean levels that a picture of it shows. */
export interface TaskProfile extends CalibrationProfile {
  means: { criterion: string; candidate: number; reference: number }[];
}

/** What the marks of a task come to beside the references. */
export function taskProfile(
  marks: readonly CalibrationMark[],
  { scaleMax, seed }: { scaleMax: number; seed: string },
): TaskProfile {
  const scale = Array.from({ length: scaleMax + 1 }, (_, level) => level);
  return {
    ...calibrationProfile({ scale, marks, seed }),
    means: [...Map.groupBy(marks, ({ criterion }) => criterion)].map(([criterion, own]) => ({
      criterion,
      candidate: mean(own.map((mark) => mark.candidate)),
      reference: mean(own.map((mark) => mark.reference)),
    })),
  };
}

/** A condition of the gate with its figure and what it must reach; null where there is no such limit. */
export interface GateLine {
  condition: GateCondition;
  isMet: boolean;
  value: number | null;
  from: number | null;
  to: number | null;
}

/** The gate condition by condition, for people to read. */
export function gateLines(
  profile: CalibrationProfile,
  gate: GateParameters,
  { failed, reversedCriteria }: GateOutcome,
): GateLine[] {
  const line = (
    condition: GateCondition,
    value: number | null,
    from: number | null,
    to: number | null = null,
  ): GateLine => ({ condition, isMet: !failed.includes(condition), value, from, to });
  return [
    line("KAPPA", profile.quadraticKappa, gate.kappa),
    line("KAPPA_LOWER_BOUND", profile.quadraticKappaLowerBound, gate.kappaLowerBound),
    line("MEAN_DIFFERENCE", profile.meanLevelDifference, -gate.meanDifference, gate.meanDifference),
    line("ADJACENT_AGREEMENT", profile.adjacentAgreement, gate.adjacentAgreement),
    line("SPREAD_RATIO", profile.spreadRatio, gate.spreadRatioFrom, gate.spreadRatioTo),
    line("REVERSAL", reversedCriteria.length, null, 0),
  ];
}
