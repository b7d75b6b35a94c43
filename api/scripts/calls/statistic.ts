import { StatisticInputError } from "../../src/statistics/estimable.js";
import type { Call } from "../calls.js";
import { angoff, bradleyTerryFigures, calibration, facets, moodle } from "./statistic.judging.js";
import { cohen, cohenWeighted, fleiss, icc, krippendorff } from "./statistic.agreement.js";
import { type Figures, type StatisticInput, withExample } from "./statistic.input.js";
import { cronbach, items, kr20, raschCml, raschMml, reliability } from "./statistic.exam.js";
import { anObject, aString, aWord, maybe, ShapeError } from "./shape.js";

/** The statistics by the names of the worked examples. */
const statistics: Readonly<Record<string, (given: StatisticInput) => Figures>> = {
  angoff_cut_score: angoff,
  bradley_terry: bradleyTerryFigures,
  calibration_profile: calibration,
  cohen_kappa: cohen,
  cohen_weighted_kappa: cohenWeighted,
  cronbach_alpha: cronbach,
  fleiss_kappa: fleiss,
  icc,
  item_analysis: items,
  kr20,
  krippendorff_alpha: krippendorff,
  many_facet_rasch_jmle: facets,
  moodle_comparison_with_best: moodle,
  rasch_cml: raschCml,
  rasch_mml: raschMml,
  reliability_helpers: reliability,
};

const statisticInput = anObject({
  statistic: aWord(Object.keys(statistics)),
  level: maybe(aString),
  weights: maybe(aString),
  input: anObject({}),
});

/**
 * `{statistic, level?, weights?, input}` → its figures by the names of the worked examples. What is not estimable is
 * null, and `not_estimable` says why.
 */
export const statisticCall: Call = (input) => {
  statisticInput(input, "input");
  const given = input as StatisticInput & { statistic: string };
  try {
    return statistics[given.statistic]!(withExample(given));
  } catch (error) {
    if (error instanceof StatisticInputError) throw new ShapeError(error.message);
    throw error;
  }
};
