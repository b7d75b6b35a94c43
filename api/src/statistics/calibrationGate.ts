import type { CalibrationProfile } from "./calibration.js";
import type { Estimate } from "./estimable.js";

/** What a candidate's profile must reach; set by the commission, kept with version and author. */
export interface GateParameters {
  /** Least quadratic weighted kappa, and least value of its bound. */
  kappa: number;
  kappaLowerBound: number;
  /** Greatest mean signed difference either way, in levels. */
  meanDifference: number;
  /** Least share of scores at most one level off. */
  adjacentAgreement: number;
  spreadRatioFrom: number;
  spreadRatioTo: number;
  /** A criterion whose correlation with the reference is at or below this is marked upside down. */
  reversal: number;
  /** Least number of documents from which such a correlation is taken for more than chance. */
  reversalDocuments: number;
}

export const DEFAULT_GATE: GateParameters = {
  kappa: 0.6,
  kappaLowerBound: 0.4,
  meanDifference: 0.25,
  adjacentAgreement: 0.95,
  spreadRatioFrom: 0.7,
  spreadRatioTo: 1.4,
  reversal: -0.5,
  reversalDocuments: 4,
};

export type GateCondition =
  | "KAPPA"
  | "KAPPA_LOWER_BOUND"
  | "MEAN_DIFFERENCE"
  | "ADJACENT_AGREEMENT"
  | "SPREAD_RATIO"
  | "REVERSAL";

export interface GateOutcome {
  isPassed: boolean;
  /** Conditions that are not met, in their order; a figure that is not estimable meets none. */
  failed: GateCondition[];
  /** Criteria that the candidate marks upside down. */
  reversedCriteria: string[];
}

/** The gate of assessment §7: evidence for the commission, which may deviate with a written reason. */
export function gateOutcome(profile: CalibrationProfile, gate: GateParameters): GateOutcome {
  const reaches = (value: Estimate, from: number, to = Infinity) =>
    value !== null && value >= from && value <= to;
  const reversedCriteria = profile.criteria
    .filter(
      ({ pearson, documents }) =>
        documents >= gate.reversalDocuments && pearson !== null && pearson <= gate.reversal,
    )
    .map(({ criterion }) => criterion);
  const conditions: [GateCondition, boolean][] = [
    ["KAPPA", reaches(profile.quadraticKappa, gate.kappa)],
    ["KAPPA_LOWER_BOUND", reaches(profile.quadraticKappaLowerBound, gate.kappaLowerBound)],
    ["MEAN_DIFFERENCE", reaches(profile.meanLevelDifference, -gate.meanDifference, gate.meanDifference)],
    ["ADJACENT_AGREEMENT", reaches(profile.adjacentAgreement, gate.adjacentAgreement)],
    ["SPREAD_RATIO", reaches(profile.spreadRatio, gate.spreadRatioFrom, gate.spreadRatioTo)],
    ["REVERSAL", reversedCriteria.length === 0],
  ];
  const failed = conditions.filter(([, isMet]) => !isMet).map(([condition]) => condition);
  return { isPassed: failed.length === 0, failed, reversedCriteria };
}
