import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { calibrationProfile, type CalibrationMark } from "./calibration.js";
import { DEFAULT_GATE, gateOutcome } from "./calibrationGate.js";
import { cohenKappa, crossTable } from "./kappa.js";
import { seeded } from "./seeded.js";

const scale = [0, 1, 2, 3];
const documents = ["д1", "д2", "д3", "д4", "д5", "д6", "д7", "д8"];
const criteria = ["к1", "к2", "к3", "к4", "к5", "к6"];

/** Eight documents of mixed quality; a criterion now and then differs from the document's own level. */
const reference = (document: number, criterion: number): number =>
  Math.max(
    0,
    Math.min(3, [0, 1, 1, 2, 2, 3, 0, 3][document]! + [0, 1, 0, -1, 0, 0][(criterion + document) % 6]!),
  );

const marksOf = (score: (level: number, document: number, criterion: number) => number): CalibrationMark[] =>
  documents.flatMap((document, row) =>
    criteria.map((criterion, column) => ({
      document,
      criterion,
      reference: reference(row, column),
      candidate: score(reference(row, column), row, column),
    })),
  );
const outcomeOf = (marks: CalibrationMark[], seed = "семя") => {
  const profile = calibrationProfile({ scale, marks, seed });
  return { profile, outcome: gateOutcome(profile, DEFAULT_GATE) };
};

describe("the calibration profile", () => {
  test("has a quadratic kappa that equals the concordance on equally spaced whole levels", () => {
    const level = fc.constantFrom(...scale);
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 30 }), (pairs) => {
        const marks = pairs.map(([reference, candidate]) => ({
          document: "д",
          criterion: "к",
          reference,
          candidate,
        }));
        const { quadraticKappa, concordance } = calibrationProfile({ scale, marks, seed: "" });

        expect(quadraticKappa === null).toBe(concordance === null);
        expect(Math.abs((quadraticKappa ?? 0) - (concordance ?? 0))).toBeLessThan(1e-12);
      }),
    );
  });

  test("tells leniency, spread, far scores and each criterion by its own documents", () => {
    const { profile } = outcomeOf(
      marksOf((level, _, criterion) => (criterion === 0 ? Math.min(3, level + 2) : level)),
    );
    const [first, second] = profile.criteria;

    expect(profile.documents).toBe(8);
    expect(first).toMatchObject({ criterion: "к1", documents: 8 });
    expect(first!.meanSignedDifference).toBeGreaterThan(1);
    expect(second).toMatchObject({ exactAgreement: 1, meanSignedDifference: 0, spreadRatio: 1, pearson: 1 });
    expect(profile.farOff.length).toBeGreaterThan(0);
    expect(profile.farOff.every(({ criterion }) => criterion === "к1")).toBe(true);
  });

  test("counts differences in levels of the scale where these are not whole points", () => {
    const halves = marksOf((level) => Math.min(3, level + 1)).map((mark) => ({
      ...mark,
      reference: mark.reference / 2,
      candidate: mark.candidate / 2,
    }));
    const profile = calibrationProfile({ scale: [0, 0.5, 1, 1.5], marks: halves, seed: "" });

    expect(profile.meanLevelDifference).toBeCloseTo(2 * profile.meanSignedDifference!, 12);
    expect(profile.adjacentAgreement).toBe(1);
  });

  test("has a bound by whole documents: the tenth percentile of their resamples, repeated by the seed", () => {
    const marks = marksOf((level, document, criterion) => Math.min(3, level + ((document * criterion) % 2)));
    const bound = (seed: string) => calibrationProfile({ scale, marks, seed }).quadraticKappaLowerBound;
    const next = seeded("семя");
    const kappas = Array.from({ length: 1000 }, () => {
      const drawn = documents.flatMap(() => {
        const document = documents[Math.floor(next() * documents.length)];
        return marks.filter((mark) => mark.document === document);
      });
      const table = crossTable(
        scale,
        drawn.map(({ reference }) => reference),
        drawn.map(({ candidate }) => candidate),
      );
      return cohenKappa(table, "quadratic").kappa!;
    }).sort((a, b) => a - b);

    expect(bound("семя")).toBeCloseTo(kappas[99]! + 0.9 * (kappas[100]! - kappas[99]!), 12);
    expect(bound("семя")).toBe(bound("семя"));
    expect(bound("семя")).not.toBe(bound("другое"));
    expect(bound("семя")).toBeLessThan(outcomeOf(marks).profile.quadraticKappa!);
  });

  test("has no bound from one document, however many criteria it has", () => {
    const one = marksOf((level) => level).filter(({ document }) => document === "д2");

    expect(calibrationProfile({ scale, marks: one, seed: "" }).quadraticKappaLowerBound).toBeNull();
  });

  test("is not estimable from nothing or from one and the same level, which agreement does not hide", () => {
    const same = marksOf(() => 2).map((mark) => ({ ...mark, reference: 2 }));

    expect(calibrationProfile({ scale, marks: [], seed: "" })).toMatchObject({
      quadraticKappa: null,
      exactAgreement: null,
      notEstimable: "NO_RATINGS",
    });
    expect(outcomeOf(same).profile).toMatchObject({
      quadraticKappa: null,
      quadraticKappaLowerBound: null,
      concordance: null,
      exactAgreement: 1,
      spreadRatio: null,
      notEstimable: "IDENTICAL_RATINGS",
    });
    expect(outcomeOf(same).outcome).toMatchObject({
      isPassed: false,
      failed: ["KAPPA", "KAPPA_LOWER_BOUND", "SPREAD_RATIO"],
    });
  });

  test("takes no score that is not on the scale", () => {
    expect(() => outcomeOf(marksOf(() => 4))).toThrow("The rating 4 is not on the scale.");
  });
});

describe("the gate", () => {
  const middleOf = (level: number) => (level === 0 ? 1 : level === 3 ? 2 : level);

  test("lets a steady marker through", () => {
    const { outcome } = outcomeOf(
      marksOf((level, document, criterion) =>
        (document + 3 * criterion) % 7 === 0 ? (level === 3 ? 2 : level + 1) : level,
      ),
    );

    expect(outcome).toEqual({ isPassed: true, failed: [], reversedCriteria: [] });
  });

  test("stops a lenient marker", () => {
    expect(outcomeOf(marksOf((level) => Math.min(3, level + 1))).outcome.failed).toContain("MEAN_DIFFERENCE");
  });

  test("stops a marker who keeps to the middle, on spread, although exact agreement looks fine", () => {
    const { profile, outcome } = outcomeOf(marksOf(middleOf));

    expect(profile.exactAgreement).toBeGreaterThan(0.4);
    expect(profile.adjacentAgreement).toBe(1);
    expect(outcome.failed).toContain("SPREAD_RATIO");
  });

  test("stops a marker of one level, on spread", () => {
    expect(outcomeOf(marksOf(() => 2)).outcome.failed).toEqual([
      "KAPPA",
      "KAPPA_LOWER_BOUND",
      "MEAN_DIFFERENCE",
      "ADJACENT_AGREEMENT",
      "SPREAD_RATIO",
    ]);
  });

  test("stops a marker who reads one criterion upside down and names it", () => {
    const { outcome } = outcomeOf(marksOf((level, _, criterion) => (criterion === 2 ? 3 - level : level)));

    expect(outcome.failed).toContain("REVERSAL");
    expect(outcome.reversedCriteria).toEqual(["к3"]);
  });

  test("takes no criterion for upside down from three documents", () => {
    const reversed = marksOf((level, _, criterion) => (criterion === 2 ? 3 - level : level)).filter(
      ({ criterion, document }) => criterion !== "к3" || ["д1", "д2", "д4"].includes(document),
    );

    expect(outcomeOf(reversed).profile.criteria[2]).toMatchObject({ documents: 3, pearson: -1 });
    expect(outcomeOf(reversed).outcome.reversedCriteria).toEqual([]);
  });

  test("has limits that the commission sets", () => {
    const { profile } = outcomeOf(marksOf((level) => Math.min(3, level + 1)));
    const loose = {
      ...DEFAULT_GATE,
      meanDifference: 1,
      kappa: 0.4,
      kappaLowerBound: 0.3,
      spreadRatioFrom: 0.5,
    };

    expect(gateOutcome(profile, loose).isPassed).toBe(true);
  });

  test("stops markers of chance", () => {
    const seed = `chance ${Math.floor(Math.random() * 1e9)}`;
    const next = seeded(seed);
    const passed = Array.from({ length: 300 }, (_, marker) =>
      outcomeOf(
        marksOf(() => Math.floor(next() * 4)),
        `${seed} ${marker}`,
      ),
    ).filter(({ outcome }) => outcome.isPassed);

    expect({ seed, passed }).toEqual({ seed, passed: [] });
  });
});
