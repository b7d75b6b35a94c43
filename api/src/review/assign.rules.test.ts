import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign, type AssignInput } from "./assign.rules.js";

const expert = (index: number, directionCodes = ["1.1"], maxConcurrent = 3) => ({
  id: `expert_${index}`,
  directionCodes,
  maxConcurrent,
});
const document = (index: number, directionCodes = ["1.1"]) => ({ id: `document_${index}`, directionCodes });
const input = (changes: Partial<AssignInput>): AssignInput => ({
  documents: [document(1)],
  experts: [expert(1), expert(2), expert(3), expert(4)],
  conflicts: [],
  perDocument: 3,
  seed: "семя",
  ...changes,
});

describe("a joint draw", () => {
  test("R42 tells for each document who was drawn, who was not, and why not", () => {
    const conflicts = [{ expertId: "expert_1", documentId: "document_1", reason: "FORMER_AUTHOR" }];
    const experts = [expert(1), expert(2), expert(3), expert(4), expert(5), expert(6, ["2.1"])];
    const { assignments, receipts } = assign(input({ experts, conflicts }));

    expect(assignments[0]!.expertIds).toHaveLength(3);
    expect(
      receipts[0]!.candidates.filter(({ isChosen }) => isChosen).map(({ expertId }) => expertId),
    ).toEqual(assignments[0]!.expertIds);
    expect(receipts[0]).toMatchObject({
      seed: "семя",
      missing: 0,
      excluded: [
        { expertId: "expert_1", reasons: ["FORMER_AUTHOR"] },
        { expertId: "expert_6", reasons: ["DIRECTION_MISMATCH"] },
      ],
    });
  });

  test("R42 says how many places nobody can fill", () => {
    const { assignments, receipts } = assign(input({ experts: [expert(1), expert(2)] }));

    expect(assignments[0]!.expertIds).toHaveLength(2);
    expect(receipts[0]!.missing).toBe(1);
  });

  test("R42 moves experts between documents rather than leave a place empty", () => {
    const experts = [expert(1, ["1.1", "2.1"], 1), expert(2, ["1.1"], 1)];
    const documents = [document(1, ["1.1"]), document(2, ["2.1"])];
    for (let index = 0; index < 20; index += 1) {
      const { receipts } = assign(input({ documents, experts, perDocument: 1, seed: `семя ${index}` }));
      expect(receipts.map(({ missing }) => missing)).toEqual([0, 0]);
    }
  });

  const worlds = fc.record({
    documents: fc.array(fc.subarray(["1.1", "1.2", "2.1"], { minLength: 1 }), { minLength: 1, maxLength: 8 }),
    experts: fc.array(
      fc.record({
        codes: fc.subarray(["1.1", "1.2", "2.1"], { minLength: 1 }),
        maxConcurrent: fc.integer({ min: 0, max: 3 }),
        load: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 12 },
    ),
    barred: fc.array(fc.tuple(fc.nat(7), fc.nat(11)), { maxLength: 12 }),
    seed: fc.string(),
  });
  const worldOf = (drawn: typeof worlds extends fc.Arbitrary<infer W> ? W : never): AssignInput => ({
    documents: drawn.documents.map((codes, index) => document(index, codes)),
    experts: drawn.experts.map(({ codes, maxConcurrent, load }, index) => ({
      ...expert(index, codes, maxConcurrent),
      load,
    })),
    conflicts: drawn.barred.map(([to, of]) => ({
      documentId: `document_${to}`,
      expertId: `expert_${of}`,
      reason: "KINSHIP",
    })),
    perDocument: 3,
    seed: drawn.seed,
  });

  test("R42 never breaks a conflict, a direction or a limit, and never draws an expert twice", () => {
    fc.assert(
      fc.property(worlds, (drawn) => {
        const world = worldOf(drawn);
        const { assignments } = assign(world);
        const taken = assignments.flatMap(({ documentId, expertIds }) =>
          expertIds.map((expertId) => ({ documentId, expertId })),
        );
        const byId = new Map(world.experts.map((each) => [each.id, each]));
        const broken = taken.filter(({ documentId, expertId }) => {
          const codes = world.documents.find(({ id }) => id === documentId)!.directionCodes;
          return (
            !byId.get(expertId)!.directionCodes.some((code) => codes.includes(code)) ||
            world.conflicts.some((each) => each.documentId === documentId && each.expertId === expertId)
          );
        });
        const overloaded = world.experts.filter(
          ({ id, load = 0, maxConcurrent = 3 }) =>
            taken.filter(({ expertId }) => expertId === id).length > Math.max(0, maxConcurrent - load),
        );

        expect(broken).toEqual([]);
        expect(overloaded).toEqual([]);
        expect(new Set(taken.map(({ documentId, expertId }) => `${documentId} ${expertId}`)).size).toBe(
          taken.length,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("R42 is repeated exactly from its input, in whatever order that is listed", () => {
    fc.assert(
      fc.property(worlds, (drawn) => {
        const world = worldOf(drawn);
        const reversed = {
          ...world,
          documents: world.documents.toReversed(),
          experts: world.experts.toReversed(),
          conflicts: world.conflicts.toReversed(),
        };

        expect(assign(reversed).assignments.toReversed()).toEqual(assign(world).assignments);
      }),
    );
  });

  test("R42 fills as many places as can be filled at all", () => {
    fc.assert(
      fc.property(worlds, (drawn) => {
        const world = worldOf(drawn);
        const filled = assign(world).assignments.reduce((sum, { expertIds }) => sum + expertIds.length, 0);

        expect(filled).toBe(mostPlaces(world));
      }),
      { numRuns: 300 },
    );
  });
});

/**
 * The greatest number of places that any assignment fills, by the least cut of the network document → expert (Ford and
 * Fulkerson 1956): for the best choice of documents, what those left out want plus what the experts can give the rest.
 */
function mostPlaces({ documents, experts, conflicts, perDocument }: AssignInput): number {
  const may = experts.map(({ id, directionCodes, load = 0, maxConcurrent = 3 }) => ({
    capacity: Math.max(0, maxConcurrent - load),
    documents: documents.map(
      (each) =>
        directionCodes.some((code) => each.directionCodes.includes(code)) &&
        !conflicts.some(({ documentId, expertId }) => documentId === each.id && expertId === id),
    ),
  }));
  const cuts = Array.from({ length: 2 ** documents.length }, (_, chosen) => {
    const isChosen = documents.map((_each, index) => Math.floor(chosen / 2 ** index) % 2 === 1);
    const wantedByOthers = perDocument * isChosen.filter((chosenOne) => !chosenOne).length;
    return may.reduce(
      (sum, expert) =>
        sum + Math.min(expert.capacity, expert.documents.filter((ok, index) => ok && isChosen[index]).length),
      wantedByOthers,
    );
  });
  return Math.min(...cuts);
}
