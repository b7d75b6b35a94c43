import type { Estimate, NotEstimable } from "./estimable.js";
import { intraclassCorrelation } from "./icc.js";
import { cohenKappa, crossTable } from "./kappa.js";
import { krippendorffAlpha } from "./krippendorff.js";
import { mean, pearson, populationVariance, quantile, ratio, root, sampleVariance, sum } from "./numbers.js";
import { seeded } from "./seeded.js";

/** A candidate's score of one criterion of one document beside the reference score; both levels of the scale. */
export interface CalibrationMark {
  document: string;
  criterion: string;
  reference: number;
  candidate: number;
}

export interface CalibrationInput {
  /** The declared levels in their order, whether used or not. */
  scale: readonly number[];
  marks: readonly CalibrationMark[];
  /** Decides the resamples of the bound. */
  seed: string;
  /** Resamples; 1,000 when left out. */
  resamples?: number;
}

/** How the candidate's scores stand to the reference; signed differences are candidate − reference, in points. */
export interface Differences {
  /** Share of scores that are the same, and that are at most one level of the scale apart; 0 to 1. */
  exactAgreement: Estimate;
  adjacentAgreement: Estimate;
  /** Positive = more lenient than the reference. */
  meanSignedDifference: Estimate;
  /** The same in levels of the scale. */
  meanLevelDifference: Estimate;
  meanAbsoluteError: Estimate;
  rmse: Estimate;
  /** sd of the candidate / sd of the reference; below 0.8 the candidate keeps to the middle. */
  spreadRatio: Estimate;
  pearson: Estimate;
}

export interface CalibrationProfile extends Differences {
  /** On the declared scale. */
  linearKappa: Estimate;
  quadraticKappa: Estimate;
  /** With 90 % confidence the quadratic kappa lies above; null with fewer than two documents. */
  quadraticKappaLowerBound: Estimate;
  /** Lin's concordance 2·cov / (var + var + (mean − mean)²) with population moments. */
  concordance: Estimate;
  icc21: Estimate;
  krippendorffInterval: Estimate;
  krippendorffOrdinal: Estimate;
  /** Criteria inside one document hang together: the sample is as large as its documents. */
  documents: number;
  criteria: (Differences & { criterion: string; documents: number })[];
  /** Scores two levels or more off. */
  farOff: CalibrationMark[];
  notEstimable: NotEstimable | null;
}

/**
 * Calibration profile of a candidate against reference scores (assessment §2). Coefficients are null when not
 * estimable: all scores the same, or fewer than two; the shares and differences are given beside them all the same.
 */
export function calibrationProfile({
  scale,
  marks,
  seed,
  resamples = 1000,
}: CalibrationInput): CalibrationProfile {
  const reference = marks.map((mark) => mark.reference);
  const candidate = marks.map((mark) => mark.candidate);
  const table = crossTable(scale, reference, candidate);
  const quadratic = cohenKappa(table, "quadratic");
  const alpha = (level: "interval" | "ordinal") =>
    krippendorffAlpha([reference, candidate], level, scale).alpha;
  const byCriterion = Map.groupBy(marks, ({ criterion }) => criterion);
  return {
    ...differencesOf(scale, marks),
    linearKappa: cohenKappa(table, "linear").kappa,
    quadraticKappa: quadratic.kappa,
    quadraticKappaLowerBound: lowerBound(scale, marks, seed, resamples),
    concordance: marks.length < 2 ? null : concordanceOf(reference, candidate),
    icc21: intraclassCorrelation(marks.map((mark) => [mark.reference, mark.candidate])).icc["(2,1)"],
    krippendorffInterval: alpha("interval"),
    krippendorffOrdinal: alpha("ordinal"),
    documents: new Set(marks.map(({ document }) => document)).size,
    criteria: [...byCriterion].map(([criterion, own]) => ({
      criterion,
      documents: own.length,
      ...differencesOf(scale, own),
    })),
    farOff: marks.filter((mark) => levelsApart(scale, mark) >= 2),
    notEstimable: quadratic.notEstimable,
  };
}

const levelsApart = (scale: readonly number[], { reference, candidate }: CalibrationMark): number =>
  Math.abs(scale.indexOf(reference) - scale.indexOf(candidate));

function differencesOf(scale: readonly number[], marks: readonly CalibrationMark[]): Differences {
  const reference = marks.map((mark) => mark.reference);
  const candidate = marks.map((mark) => mark.candidate);
  const differences = marks.map((mark) => mark.candidate - mark.reference);
  const share = (holds: (apart: number) => boolean) =>
    ratio(marks.filter((mark) => holds(levelsApart(scale, mark))).length, marks.length);
  const average = (values: readonly number[]) => (values.length === 0 ? null : mean(values));
  return {
    exactAgreement: share((apart) => apart === 0),
    adjacentAgreement: share((apart) => apart <= 1),
    meanSignedDifference: average(differences),
    meanLevelDifference: average(
      marks.map((mark) => scale.indexOf(mark.candidate) - scale.indexOf(mark.reference)),
    ),
    meanAbsoluteError: average(differences.map(Math.abs)),
    rmse: root(average(differences.map((difference) => difference ** 2))),
    spreadRatio: ratio(root(sampleVariance(candidate)), root(sampleVariance(reference))),
    pearson: pearson(reference, candidate),
  };
}

/** Sums over pairs (x, y), which add up over documents: n, Σx, Σy, Σx², Σy², Σxy. */
type Moments = readonly [n: number, x: number, y: number, xx: number, yy: number, xy: number];

const momentsOf = (x: readonly number[], y: readonly number[]): Moments => [
  x.length,
  sum(x),
  sum(y),
  sum(x.map((value) => value ** 2)),
  sum(y.map((value) => value ** 2)),
  sum(x.map((value, index) => value * y[index]!)),
];

/** Lin's concordance (1989), −1 to 1; null when both sides keep to one and the same value. */
function concordanceOf(x: readonly number[], y: readonly number[]): Estimate {
  const [middleX, middleY] = [mean(x), mean(y)];
  const covariance = mean(x.map((value, index) => (value - middleX) * (y[index]! - middleY)));
  const variances = populationVariance(x)! + populationVariance(y)!;
  return ratio(2 * covariance, variances + (middleX - middleY) ** 2);
}

/** The same from sums over pairs of whole numbers, where it loses no digits. */
function concordanceOfSums([n, x, y, xx, yy, xy]: Moments): Estimate {
  const covariance = xy / n - (x * y) / n ** 2;
  const variances = xx / n - (x / n) ** 2 + yy / n - (y / n) ** 2;
  return ratio(2 * covariance, variances + ((x - y) / n) ** 2);
}

/**
 * The bound that quadratic weighted kappa exceeds with 90 % confidence: the tenth percentile over resamples of whole
 * documents, drawn with replacement by the seed. On positions in the scale that kappa equals the concordance, which
 * needs only sums by document. A resample without an estimate counts as the lowest.
 */
function lowerBound(
  scale: readonly number[],
  marks: readonly CalibrationMark[],
  seed: string,
  resamples: number,
): Estimate {
  const position = (level: number) => scale.indexOf(level);
  const documents = [...Map.groupBy(marks, ({ document }) => document).values()].map((own) =>
    momentsOf(
      own.map(({ reference }) => position(reference)),
      own.map(({ candidate }) => position(candidate)),
    ),
  );
  if (documents.length < 2) return null;
  const next = seeded(seed);
  const kappas = Array.from({ length: resamples }, () => {
    const total = [0, 0, 0, 0, 0, 0];
    for (let drawn = 0; drawn < documents.length; drawn += 1) {
      const moments = documents[Math.floor(next() * documents.length)]!;
      for (let part = 0; part < 6; part += 1) total[part]! += moments[part]!;
    }
    return concordanceOfSums(total as unknown as Moments) ?? -Infinity;
  });
  const bound = quantile(
    kappas.sort((a, b) => a - b),
    0.1,
  );
  return Number.isFinite(bound) ? bound : null;
}
