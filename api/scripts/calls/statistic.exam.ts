import { itemAnalysis, optionAnalysis, pointsOf, type Response } from "../../src/statistics/items.js";
import { ratio } from "../../src/statistics/numbers.js";
import { raschConditional } from "../../src/statistics/raschConditional.js";
import type { AnswerRow } from "../../src/statistics/raschGroups.js";
import { raschMarginal } from "../../src/statistics/raschMarginal.js";
import {
  cronbachAlpha,
  feldtInterval,
  kuderRichardson,
  lengthFactorFor,
  spearmanBrown,
  standardErrorOfMeasurement,
} from "../../src/statistics/reliability.js";
import { aCount, aList, anAmount, aNumber, aString, aTable, maybe, refuse } from "./shape.js";
import {
  fieldOf,
  type Figures,
  maybeFieldOf,
  numbers,
  patternsOf,
  responsesOf,
  type StatisticInput,
} from "./statistic.input.js";

export function kr20(given: StatisticInput): Figures {
  const responses = rightOrWrong(responsesOf(given));
  const answers = responses.map((row) => row.map(pointsOf));
  const found = kuderRichardson(answers);
  const items = itemAnalysis(
    responses,
    (responses[0] ?? []).map(() => 1),
  );
  const k = items.items.length;
  const sampleVariance = items.variance;
  const share = ratio(found.sumPq, sampleVariance);
  return {
    totals: found.totals,
    p: items.items.map(({ facility }) => facility),
    sum_pq: found.sumPq,
    total_variance_population: found.totalVariance,
    kr20: found.kr20,
    kr21: found.kr21,
    cronbach_alpha: items.consistency.alpha,
    ci95: found.ci95,
    item_total_r: items.items.map(({ itemTotal }) => itemTotal),
    item_rest_r: items.items.map(({ itemRest }) => itemRest),
    // The mistake of many textbooks, to be recognised by.
    kr20_WRONG_if_sample_variance_is_mixed_with_pq:
      found.kr20 === null || share === null ? null : (k / (k - 1)) * (1 - share),
    sem_raw_population_sd: found.sem,
    not_estimable: found.notEstimable,
  };
}

export function cronbach(given: StatisticInput): Figures {
  const responses = responsesOf(given);
  const complete = responses.filter((row): row is number[] =>
    row.every((value) => typeof value === "number"),
  );
  const found = cronbachAlpha(complete);
  return {
    alpha: found.alpha,
    cronbach_alpha: found.alpha,
    ci95: found.ci95,
    alpha_if_item_deleted: found.alphaIfItemDeleted,
    item_variances: found.itemVariances,
    total_variance: found.totalVariance,
    sem: found.sem,
    persons: found.persons,
    persons_left_out: responses.length - complete.length,
    not_estimable: found.notEstimable,
  };
}

export function items(given: StatisticInput): Figures {
  const choices = maybeFieldOf<(string | null)[][]>(given, "choices", aTable(maybe(aString)));
  const keys = choices && fieldOf(given, "key", aList(aString));
  if (choices && keys && choices.some((row) => row.length !== keys.length))
    refuse("input.input.key", "as long as the rows of choices");
  const responses = choices && keys ? markedBy(choices, keys) : responsesOf(given);
  const columns = responses[0] ?? [];
  const maxima = maybeFieldOf(given, "max", numbers) ?? columns.map(() => 1);
  if (responses.length > 0 && maxima.length !== columns.length)
    refuse("input.input.max", "as long as the rows");
  for (const row of responses)
    for (const [index, response] of row.entries())
      if (pointsOf(response) > maxima[index]!) refuse("input.input.max", "the most points of each item");

  const found = itemAnalysis(responses, maxima);
  const most = maxima.reduce((total, each) => total + each, 0);
  const { consistency } = found;
  return {
    p: found.items.map(({ facility }) => facility),
    [`score_distribution_0_to_${most}`]: found.distribution,
    item_total_r: found.items.map(({ itemTotal }) => itemTotal),
    item_rest_r: found.items.map(({ itemRest }) => itemRest),
    omitted: found.items.map(({ omitted }) => omitted),
    not_reached: found.items.map(({ notReached }) => notReached),
    cronbach_alpha_equals_kr20: consistency.alpha,
    cronbach_alpha: consistency.alpha,
    ci95: consistency.ci95,
    alpha_if_item_deleted: consistency.alphaIfItemDeleted,
    mean: found.mean,
    variance_sample: found.variance,
    sem: consistency.sem,
    ...(choices && keys ? { options: optionFigures(choices, keys) } : {}),
    not_estimable: found.notEstimable,
  };
}

const markedBy = (choices: readonly (string | null)[][], keys: readonly string[]): Response[][] =>
  choices.map((row) =>
    row.map((choice, item) =>
      choice === null || choice === "omitted" ? choice : Number(choice === keys[item]),
    ),
  );

const optionFigures = (choices: (string | null)[][], keys: readonly string[]) =>
  optionAnalysis(choices, keys).map((options) =>
    options.map(({ option, isKey, chosen, optionRest }) => ({
      option,
      is_key: isKey,
      chosen,
      option_rest_r: optionRest,
    })),
  );

/** The model has a discrimination to estimate when its text has an `a` before the brackets or the ability. */
export function raschMml(given: StatisticInput): Figures {
  const { rows, items } = answersOf(given);
  const model = maybeFieldOf(given, "model", aString) ?? "";
  const found = raschMarginal(rows, items, /\ba\s*[*·]?\s*(\(|theta)/.test(model));
  return {
    b: found.difficulties,
    se: found.errors,
    a: found.discrimination,
    a_se: found.discriminationError,
    logLik: found.logLikelihood,
    not_estimable: found.notEstimable,
  };
}

export function raschCml(given: StatisticInput): Figures {
  const { rows, items } = answersOf(given);
  const found = raschConditional(rows, items);
  return {
    b: found.difficulties,
    se: found.errors,
    logLik: found.logLikelihood,
    informative_persons: found.informativePersons,
    not_estimable: found.notEstimable,
  };
}

function answersOf(given: StatisticInput): { rows: AnswerRow[]; items: number } {
  const patterns = patternsOf(given);
  if (patterns) return { rows: patterns, items: patterns[0]?.answers.length ?? 0 };
  const responses = rightOrWrong(responsesOf(given));
  const rows = responses.map((row): AnswerRow => ({
    answers: row.map((response) => (response === null ? null : pointsOf(response) === 1 ? 1 : 0)),
    count: 1,
  }));
  return { rows, items: responses[0]?.length ?? 0 };
}

function rightOrWrong(responses: Response[][]): Response[][] {
  if (responses.flat().some((response) => pointsOf(response) !== 0 && pointsOf(response) !== 1))
    refuse("input.input.responses", "1 for right and 0 for wrong");
  return responses;
}

export function reliability(given: StatisticInput): Figures {
  const alpha = fieldOf(given, "alpha", aNumber);
  if (alpha > 1) refuse("input.input.alpha", "1 at most");
  const [factor, deviation] = ["length_factor", "sd"].map((name) => maybeFieldOf(given, name, anAmount));
  const [persons, items] = ["persons", "items"].map((name) => maybeFieldOf(given, name, aCount));
  return {
    spearman_brown: factor === undefined ? null : spearmanBrown(alpha, factor),
    length_factor_for_0_80: lengthFactorFor(0.8, alpha),
    sem: standardErrorOfMeasurement(deviation ?? null, alpha),
    ci95: persons === undefined || items === undefined ? null : feldtInterval(alpha, persons, items),
  };
}
