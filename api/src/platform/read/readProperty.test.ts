import {
  assert,
  asyncProperty,
  type Arbitrary,
  boolean,
  constantFrom,
  gen,
  integer,
  option,
  record,
  tuple,
  array,
} from "fast-check";
import { describe, expect, test } from "vitest";

import { OverBudget } from "./budget.js";
import { aDesk, type Desk, withClient } from "./testing/desk.js";
import { chair, fillLibrary, type Library, nobody, readerOf, smallLibrary } from "./testing/library.js";
import { answerOf, bareSchema } from "./testing/memory.js";
import { Questions } from "./testing/questions.js";

const held = aDesk();
const runs = Number(process.env["READ_RUNS"] ?? 30);

const person = constantFrom("person_ada", "person_bob", "person_eve");
const paper = constantFrom("paper_one", "paper_two", "paper_draft");

/** Libraries of the same people and papers with other flags and other remarks. */
const library: Arbitrary<Library> = tuple(
  array(boolean(), { minLength: 8, maxLength: 8 }),
  array(
    record({
      paperId: paper,
      authorId: person,
      kind: constantFrom("PRAISE" as const, "DOUBT" as const),
      text: constantFrom("Ель", "ёж", "жук", "Яблоко"),
      weight: integer({ min: 1, max: 3 }),
      isSecret: boolean(),
    }),
    { maxLength: 9 },
  ),
  array(option(constantFrom("2026-09-01T09:00:00.000Z", "2026-12-31T21:00:00.500Z")), {
    minLength: 3,
    maxLength: 3,
  }),
).map(([flags, remarks, dues]) => ({
  ...smallLibrary,
  people: smallLibrary.people.map((one, index) => ({ ...one, isHidden: flags[index]! })),
  papers: smallLibrary.papers.map((one, index) => ({
    ...one,
    state: flags[index + 4] ? "OPEN" : "DRAFT",
    dueAt: dues[index] ?? null,
  })),
  remarks: remarks.map((remark, index) => ({ ...remark, id: `remark_${index}` })),
}));

/** Whether a question names more rows than an operation may; then the short way answers it no more than the long one. */
async function isOverBudget(desk: Desk, ...question: Parameters<Desk["ask"]>): Promise<boolean> {
  const { errors } = await desk.ask(...question);
  if (!errors?.some(({ extensions }) => extensions["code"] === "TOO_MANY_NODES")) return false;

  const short = await desk.shortData(...question).catch((refusal: unknown) => refusal);
  expect(short === null || short instanceof OverBudget).toBe(true);
  return true;
}

describe("any question", () => {
  test(
    "is answered by one statement per root field as field-by-field resolution answers it, the short way and the long",
    async () => {
      const { desk } = held;
      let shortAnswers = 0;
      const bare = bareSchema(desk.schema);

      await assert(
        asyncProperty(
          library,
          constantFrom(nobody, chair, readerOf("person_ada"), readerOf("person_eve")),
          gen(),
          async (world, reader, g) => {
            await withClient(desk.pool, (client) => fillLibrary(client, world));
            const questions = new Questions(desk.schema, g);

            for (let round = 0; round < 4; round += 1) {
              const { text, variables } = questions.next();
              if (await isOverBudget(desk, text, variables, reader)) continue;

              const compiled = JSON.stringify(await desk.data(text, variables, reader));
              const expected = await answerOf(bare, world, reader, text, variables);
              expect({ text, variables, answer: compiled }).toEqual({ text, variables, answer: expected });

              const short = await desk.shortData(text, variables, reader);
              if (short === null) continue;
              shortAnswers += 1;
              expect({ text, variables, answer: JSON.stringify(short) }).toEqual({
                text,
                variables,
                answer: expected,
              });
            }
          },
        ),
        // A failure is to be shown with the question at hand: shrinking a failing one could outlast the test.
        { numRuns: runs, interruptAfterTimeLimit: 5_000 * runs, markInterruptAsFailure: true },
      );
      expect(shortAnswers).toBeGreaterThan(runs / 3);
    },
    10_000 * runs,
  );
});
