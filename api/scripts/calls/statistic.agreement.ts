import { fleissKappa } from "../../src/statistics/fleiss.js";
import { ICC_FORMS, intraclassCorrelation } from "../../src/statistics/icc.js";
import {
  cohenKappa,
  type CrossTable,
  crossTable,
  type Kappa,
  type KappaWeights,
} from "../../src/statistics/kappa.js";
import { krippendorffAlpha, type MeasurementLevel, type Rating } from "../../src/statistics/krippendorff.js";
import { aCount, aList, anAmount, aNumber, aTable, aWord, maybe, refuse, type Shape } from "./shape.js";
import {
  aRating,
  fieldOf,
  type Figures,
  maybeFieldOf,
  nameOf,
  type StatisticInput,
  tableOf,
} from "./statistic.input.js";

const raters = /rater|judge|observer|coder|marker/;
const units = /unit|target|subject|candidate|document/;

export function krippendorff(given: StatisticInput): Figures {
  aWord(["nominal", "ordinal", "interval", "ratio"])(given.level, "input.level");
  const ratings = tableOf(given, "ratings", maybe(aRating), raters);
  const found = krippendorffAlpha(ratings, given.level as MeasurementLevel, scaleOf(given));
  return {
    alpha: found.alpha,
    observed_disagreement: found.observedDisagreement,
    expected_disagreement: found.expectedDisagreement,
    raw_agreement: found.rawAgreement,
    pairable_values: found.pairableValues,
    not_estimable: found.notEstimable,
  };
}

export function fleiss(given: StatisticInput): Figures {
  const found = fleissKappa(countsOf(given));
  return {
    kappa: found.kappa,
    P_bar: found.rawAgreement,
    P_e: found.chanceAgreement,
    raw_agreement: found.rawAgreement,
    category_proportions: found.categoryProportions,
    se_h0: found.seH0,
    z: found.z,
    units: found.units,
    not_estimable: found.notEstimable,
  };
}

/** Units × categories; counted from units × raters when that is given. */
function countsOf(given: StatisticInput): number[][] {
  if (given.input["counts"] != null) return tableOf(given, "counts", aCount, units);
  const ratings = tableOf(given, "ratings", aRating, units);
  const categories = scaleOf(given) ?? distinct(ratings.flat());
  return ratings.map((row) => categories.map((category) => row.filter((value) => value === category).length));
}

export function cohen(given: StatisticInput): Figures {
  if (given.weights != null && given.weights !== "none") return cohenWeighted(given);
  return kappaFigures(cohenKappa(pairsOf(given, scaleOf(given)), "none"));
}

export function cohenWeighted(given: StatisticInput): Figures {
  const weights = given.weights ?? "";
  const scale = scaleOf(given);
  const table = pairsOf(given, scale);
  if (given.input["disagreement_weights"] != null) {
    const custom = fieldOf(given, "disagreement_weights", aSquare(anAmount));
    if (custom.length !== table.length) refuse("input.input.disagreement_weights", "as large as the table");
    return kappaFigures(cohenKappa(table, custom));
  }
  const named = (["linear", "quadratic"] as const).filter((name) => weights.includes(name));
  if (named.length === 0) refuse("input.weights", "linear or quadratic, or come with disagreement_weights");
  if (given.input["table"] == null && !scale) refuse("input.input.levels", "a list");
  const of = (each: KappaWeights) => cohenKappa(table, each);
  if (named.length === 1) return kappaFigures(of(named[0]!));
  const [linear, quadratic] = [of("linear"), of("quadratic")];
  return {
    linear: linear.kappa,
    quadratic: quadratic.kappa,
    raw_agreement: linear.rawAgreement,
    not_estimable: linear.notEstimable,
  };
}

const kappaFigures = (found: Kappa): Figures => ({
  kappa: found.kappa,
  po: found.rawAgreement,
  pe: found.chanceAgreement,
  raw_agreement: found.rawAgreement,
  weighted_observed_disagreement: found.observedDisagreement,
  weighted_expected_disagreement: found.expectedDisagreement,
  se: found.se,
  se_h0: found.seH0,
  z: found.z,
  ci95: found.ci95,
  gwet_ac1: found.gwetAc1,
  units: found.units,
  not_estimable: found.notEstimable,
});

const aSquare =
  (shape: Shape<number>): Shape<number[][]> =>
  (value, path) => {
    aTable(shape)(value, path);
    const rows = value as unknown[][];
    if (rows.length > 0 && rows[0]!.length !== rows.length) refuse(path, "as wide as it is high");
  };

const notRaters = new Set(["levels", "scale", "categories", "disagreement_weights", "table", "ratings"]);

/** The cross table that is given, or that of the two lists of ratings that are. */
function pairsOf(given: StatisticInput, scale: readonly Rating[] | undefined): CrossTable {
  if (given.input["table"] != null) return fieldOf(given, "table", aSquare(aCount));
  const lists = Object.keys(given.input).filter(
    (name) => !notRaters.has(name) && Array.isArray(given.input[name]),
  );
  const pair =
    given.input["ratings"] == null
      ? lists.map((name) => fieldOf<(Rating | null)[]>(given, name, aList(maybe(aRating))))
      : tableOf(given, "ratings", maybe(aRating), raters);
  const [first, second] = pair;
  if (pair.length !== 2 || first!.length !== second!.length)
    return refuse("input.input", "a table or two lists of ratings of one length");
  const seen = distinct([...first!, ...second!].filter((value) => value !== null));
  return crossTable(scale ?? seen, first!, second!);
}

/** The declared levels in their order, under the name that is used for them. */
function scaleOf(given: StatisticInput): Rating[] | undefined {
  const name = nameOf(given, "levels", "scale", "categories");
  const scale = maybeFieldOf(given, name, aList(aRating));
  if (scale && new Set(scale).size !== scale.length)
    refuse(`input.input.${name}`, "a list without repetition");
  return scale;
}

const distinct = (values: readonly Rating[]): Rating[] => [...new Set(values)];

export function icc(given: StatisticInput): Figures {
  const found = intraclassCorrelation(tableOf(given, "ratings", maybe(aNumber), units));
  const named = <T>(values: Readonly<Record<string, T>>) =>
    Object.fromEntries(ICC_FORMS.map((form) => [`ICC${form}`, values[form]]));
  return {
    MS_between: found.between,
    MS_within: found.within,
    MS_judges: found.judges,
    MS_error: found.error,
    ...named(found.icc),
    ci95: named(found.ci95),
    F: { ICC1: found.oneWayF, ICC2_ICC3: found.twoWayF },
    raw_agreement: found.rawAgreement,
    targets: found.targets,
    targets_left_out: found.targetsLeftOut,
    not_estimable: found.notEstimable,
  };
}
