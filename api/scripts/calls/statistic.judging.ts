import { angoffCut } from "../../src/statistics/angoff.js";
import { bradleyTerry } from "../../src/statistics/bradleyTerry.js";
import { calibrationProfile, type Differences } from "../../src/statistics/calibration.js";
import { DEFAULT_GATE, gateOutcome, type GateParameters } from "../../src/statistics/calibrationGate.js";
import type { FacetScore } from "../../src/statistics/facetFit.js";
import { manyFacetRasch } from "../../src/statistics/manyFacetRasch.js";
import { moodleDistance } from "../../src/statistics/moodleComparison.js";
import { logistic } from "../../src/statistics/numbers.js";
import {
  aCount,
  aList,
  anAmount,
  aNumber,
  aRecord,
  aString,
  aTable,
  maybe,
  refuse,
  type Shape,
} from "./shape.js";
import {
  fieldOf,
  type Figures,
  maybeFieldOf,
  nameOf,
  numbers,
  type StatisticInput,
  tableOf,
} from "./statistic.input.js";

export function bradleyTerryFigures(given: StatisticInput): Figures {
  const players = fieldOf(given, "players", aList(aString));
  const name = nameOf(given, "wins_row_over_column", "wins");
  const wins = fieldOf(given, name, aTable(anAmount));
  const isSquare = wins.length === players.length && (wins[0] ?? []).length === players.length;
  if (!isSquare) refuse(`input.input.${name}`, "a table with a row and a column for each player");
  if (wins.some((row, index) => row[index] !== 0)) refuse(`input.input.${name}`, "0 on the diagonal");
  const reference = maybeFieldOf(given, "reference", aString) ?? players[0];
  if (reference !== undefined && !players.includes(reference))
    refuse("input.input.reference", "one of the players");

  const found = bradleyTerry(wins, players.indexOf(reference ?? ""));
  const abilities = found.logAbilities;
  const pairs = abilities.flatMap((own, a) =>
    abilities.flatMap((other, b): [string, number][] =>
      a === b ? [] : [[`win_probability_${players[a]}_over_${players[b]}`, logistic(own - other)]],
    ),
  );
  const orNull = (values: readonly number[]) => (found.notEstimable ? null : values);
  return {
    reference: reference ?? null,
    log_ability: orNull(abilities),
    se: orNull(found.errors),
    separation_reliability: found.separationReliability,
    ...Object.fromEntries(pairs),
    not_estimable: found.notEstimable,
  };
}

/** Looked at further on, where it is known what a cell may be. */
const anything: Shape = () => {};

/** Ratings of candidates by raters, and by criteria within when cells are lists. */
export function facets(given: StatisticInput): Figures {
  const maxScore = fieldOf(given, "max_score", aCount);
  if (maxScore < 1) refuse("input.input.max_score", "1 or more");
  const table = tableOf(given, "ratings", anything, /candidate|person|script|document/);
  const hasCriteria = table.flat().some(Array.isArray);
  const scores = table.flatMap((row, person) =>
    row.flatMap((cell, rater) => {
      const path = `input.input.ratings[${person}][${rater}]`;
      if (hasCriteria && cell !== null) aList(maybe(aCount))(cell, path);
      else maybe(aCount)(cell, path);
      const own = hasCriteria ? ((cell ?? []) as (number | null)[]) : [cell as number | null];
      return own.flatMap((score, criterion): FacetScore[] => {
        if (score !== null && score > maxScore) refuse(path, `at most ${maxScore}`);
        return score === null ? [] : [{ person, rater, criterion, score }];
      });
    }),
  );
  const found = manyFacetRasch(scores, {
    persons: table.length,
    raters: table[0]?.length ?? 0,
    criteria: scores.reduce((most, { criterion }) => Math.max(most, criterion + 1), 1),
    maxScore,
  });
  return {
    severity: found.raters.map(({ severity }) => severity),
    severity_se: found.raters.map(({ error }) => error),
    threshold: found.notEstimable ? null : found.thresholds,
    ability: found.persons.map(({ ability }) => ability),
    ability_se: found.persons.map(({ error }) => error),
    rater_infit_mnsq: found.raters.map(({ infit }) => infit),
    rater_outfit_mnsq: found.raters.map(({ outfit }) => outfit),
    fair_average: found.persons.map(({ fairAverage }) => fairAverage),
    observed_average: found.persons.map(({ observedAverage }) => observedAverage),
    rater_mean: found.raters.map((rater) => rater.mean),
    ...(hasCriteria ? { difficulty: found.difficulties } : {}),
    correction_factor: found.correctionFactor,
    not_estimable: found.notEstimable,
  };
}

/** The usual gate with what the input sets otherwise. */
function gateOf(given: StatisticInput): GateParameters {
  const set = maybeFieldOf(given, "gate", aRecord(maybe(aNumber))) ?? {};
  const stranger = Object.keys(set).find((name) => !Object.hasOwn(DEFAULT_GATE, name));
  if (stranger !== undefined) refuse(`input.input.gate.${stranger}`, "left out: it is not a parameter");
  const chosen = Object.entries(set).filter(([, value]) => value !== null);
  return { ...DEFAULT_GATE, ...Object.fromEntries(chosen) };
}

/** `documents` and `criteria` name those of each score; without documents there is no bound and no gate. */
export function calibration(given: StatisticInput): Figures {
  const scale = fieldOf(given, "scale", numbers);
  const reference = fieldOf(given, "reference", numbers);
  const [candidate, documents, criteria] = [
    fieldOf(given, "candidate", numbers),
    maybeFieldOf(given, "documents", aList(aString)),
    maybeFieldOf(given, "criteria", aList(aString)),
  ];
  for (const [name, list] of Object.entries({ candidate, documents, criteria }))
    if (list && list.length !== reference.length) refuse(`input.input.${name}`, "as long as the reference");
  if (new Set(scale).size !== scale.length) refuse("input.input.scale", "a list without repetition");

  const profile = calibrationProfile({
    scale,
    marks: reference.map((level, index) => ({
      document: documents?.[index] ?? "",
      criterion: criteria?.[index] ?? "",
      reference: level,
      candidate: candidate[index]!,
    })),
    seed: maybeFieldOf(given, "seed", aString) ?? "",
  });
  return {
    ...differenceFigures(profile),
    linear_weighted_kappa: profile.linearKappa,
    quadratic_weighted_kappa: profile.quadraticKappa,
    quadratic_weighted_kappa_lower90: profile.quadraticKappaLowerBound,
    concordance_ccc: profile.concordance,
    icc_2_1: profile.icc21,
    krippendorff_interval: profile.krippendorffInterval,
    krippendorff_ordinal: profile.krippendorffOrdinal,
    raw_agreement: profile.exactAgreement,
    ...(documents ? { documents: profile.documents, gate: gateOutcome(profile, gateOf(given)) } : {}),
    ...(criteria
      ? {
          criteria: profile.criteria.map((each) => ({
            criterion: each.criterion,
            ...differenceFigures(each),
          })),
        }
      : {}),
    far_off: profile.farOff,
    not_estimable: profile.notEstimable,
  };
}

const differenceFigures = (found: Differences): Figures => ({
  exact_agreement: found.exactAgreement,
  adjacent_agreement_within_1: found.adjacentAgreement,
  mean_signed_difference: found.meanSignedDifference,
  mean_absolute_error: found.meanAbsoluteError,
  rmse: found.rmse,
  spread_ratio_sd: found.spreadRatio,
  pearson_r: found.pearson,
});

export function angoff(given: StatisticInput): Figures {
  const name = nameOf(given, "percent", "proportion");
  const [most, unit] = name === "percent" ? [100, "per cent from 0 to 100"] : [1, "a share from 0 to 1"];
  const table = tableOf(given, name, aNumber, /judge/);
  if (table.flat().some((value) => value < 0 || value > most)) refuse(`input.input.${name}`, unit);
  const found = angoffCut(table.map((row) => row.map((value) => value / most)));
  return {
    judge_cut_scores: found.judgeCuts,
    cut_score_raw: found.cut,
    cut_score_percent: found.cutPercent,
    se_of_cut_between_judges: found.se,
    not_estimable: found.notEstimable,
  };
}

/** The distance of every named list of grades from the reference. */
export function moodle(given: StatisticInput): Figures {
  const comparison = fieldOf(given, "comparison", anAmount);
  const variance = fieldOf(given, "variance_each", anAmount);
  const weight = fieldOf(given, "weight_each", anAmount);
  const reference = fieldOf(given, "reference", numbers);
  const names = Object.keys(given.input).filter(
    (name) => name !== "reference" && Array.isArray(given.input[name]),
  );
  return Object.fromEntries(
    names.map((name) => {
      const grades = fieldOf(given, name, numbers);
      if (grades.length !== reference.length) refuse(`input.input.${name}`, "as long as the reference");
      const criteria = grades.map((own, index) => ({
        given: own,
        reference: reference[index]!,
        variance,
        weight,
      }));
      return [`distance_${name}`, moodleDistance(criteria, comparison)];
    }),
  );
}
