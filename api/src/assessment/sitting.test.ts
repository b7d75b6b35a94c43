import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { anApi, type TestApi } from "../platform/testing/api.js";
import { AttemptAnswer } from "./attempt.entity.js";
import { aSittingWorld, deadline, isoAt, opening, password } from "./sitting.factory.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aSittingWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aSittingWorld(api);
});
afterAll(() => api.close());

type Started = Awaited<ReturnType<typeof world.started>>;
const save = ({ attemptId, token, personId }: Started, input: object, cookie?: string) =>
  world.send(
    "saveAnswer",
    { attemptId, token, position: 1, isFlagged: false, change: 1, ...input },
    personId,
    cookie,
  );
const storedOf = (attemptId: string, position = 1) =>
  api.em().findOne(AttemptAnswer, { attempt: attemptId, position });

describe("the start", () => {
  test("T19 of 50 starts at once one starts, and one token is given", async () => {
    const { attemptId, personId } = await world.scheduled();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => world.send("startAttempt", { attemptId }, personId)),
    );

    expect(answers.filter(({ token }) => token)).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === "ALREADY_STARTED")).toHaveLength(49);
    expect(await world.kindsOf(attemptId)).toEqual(["STARTED"]);
  });

  test("gives the whole personal time, accommodation included, at the last instant of the window too", async () => {
    await api.setClock(isoAt(opening + 3_599_000));
    const { attemptId, personId } = await world.scheduled(undefined, { multiplierPercent: 150 });
    const { deadlineAt, epoch } = await world.send("startAttempt", { attemptId }, personId);

    expect(deadlineAt).toBe(isoAt(opening + 3_599_000 + 135 * 60_000));
    expect(epoch).toBe(1);
  });

  test.each([
    [-1000, "NOT_OPEN_YET"],
    [3_600_000, "WINDOW_CLOSED"],
  ])("is refused %d ms from the opening with %s", async (by, reason) => {
    await api.setClock(isoAt(opening + by));
    const { attemptId, personId } = await world.scheduled();
    expect(await world.send("startAttempt", { attemptId }, personId)).toMatchObject({ reason });
  });

  test("is nobody else's, and of no other part", async () => {
    await api.setClock(isoAt(opening));
    const own = await world.scheduled();
    const other = await world.scheduled(undefined, { part: "EXPERT_TASK" });
    expect(await world.send("startAttempt", { attemptId: own.attemptId }, other.personId)).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await world.send("startAttempt", { attemptId: other.attemptId }, other.personId)).toMatchObject({
      reason: "NOT_FOUND",
    });
  });

  test("R84 an answer given again brings no token", async () => {
    await api.setClock(isoAt(opening));
    const { attemptId, personId } = await world.scheduled();
    const input = { attemptId, key: "k".repeat(20) };
    expect((await world.send("startAttempt", input, personId)).token).toHaveLength(43);
    expect(await world.send("startAttempt", input, personId)).toMatchObject({ token: null, epoch: 1 });
  });
});

describe("answers and the clock", () => {
  test.each([
    [-1000, false],
    [0, false],
    [5000, true],
  ])("R06 T18 what comes %d ms from the deadline is stored, late: %s", async (by, isLate) => {
    const sitting = await world.started();
    await api.setClock(isoAt(deadline + by));
    const answer = { choices: [sitting.shown("a")] };

    expect(await save(sitting, { answer })).toMatchObject({ isKept: true, isLate });
    expect(await storedOf(sitting.attemptId)).toMatchObject({ isLate, answer: { choices: ["a"] } });
  });

  test.each([6000, 3_600_000])(
    "R06 T18 what comes %d ms after the deadline is refused and logged",
    async (by) => {
      const sitting = await world.started();
      await api.setClock(isoAt(deadline + by));

      expect(await save(sitting, { answer: { choices: [sitting.shown("a")] } })).toMatchObject({
        reason: "TIME_OVER",
      });
      expect(await storedOf(sitting.attemptId)).toBeNull();
      expect(await world.kindsOf(sitting.attemptId)).toEqual(["STARTED", "SWEPT", "REFUSED"]);
      expect(await world.attemptOf(sitting.attemptId)).toMatchObject({
        handedInBy: "TIMEOUT",
        submittedAt: new Date(deadline),
      });
    },
  );

  test("a client's idea of the time is asked nowhere: no input of a sitting has an instant", async () => {
    const { data } = await api.send<{ type: { inputFields: { name: string; type: { name: string } }[] } }>(
      `{ type: __type(name: "SaveAnswerInput") { inputFields { name type { name } } } }`,
    );
    expect(data.type.inputFields.map(({ name }) => name).toSorted()).toEqual([
      "answer",
      "attemptId",
      "change",
      "isFlagged",
      "key",
      "position",
      "token",
    ]);
  });

  test("a replay and an earlier change that comes later change nothing", async () => {
    const sitting = await world.started();
    const [a, b] = [sitting.shown("a"), sitting.shown("b")];
    await save(sitting, { change: 2, answer: { choices: [b] } });

    expect(await save(sitting, { change: 1, answer: { choices: [a] } })).toMatchObject({
      change: 2,
      isKept: false,
    });
    expect(await save(sitting, { change: 2, answer: { choices: [b] } })).toMatchObject({ isKept: true });
    expect(await save(sitting, { change: 2, answer: { choices: [a] } })).toMatchObject({ isKept: false });
    expect(await storedOf(sitting.attemptId)).toMatchObject({ change: 2, answer: { choices: ["b"] } });
    expect(await world.kindsOf(sitting.attemptId)).toEqual(["STARTED", "SAVED"]);
  });

  test("an answer is taken back, and a flag stands without one", async () => {
    const sitting = await world.started();
    await save(sitting, { answer: { choices: [sitting.shown("a")] } });
    await save(sitting, { change: 2, isFlagged: true, answer: { choices: [] } });
    expect(await storedOf(sitting.attemptId)).toMatchObject({ answer: null, isFlagged: true });
  });
});

describe("bad answers", () => {
  test("of another paper, of another item and of no item are invalid", async () => {
    const sitting = await world.started(["SINGLE", "INLINE_CHOICE", "SHORT"]);
    const other = await world.started(["SINGLE"]);
    const invalid = async (input: object) => (await save(sitting, input)).problems;

    expect(await invalid({ answer: { choices: [other.shown("a")] } })).toEqual([
      { path: "answer.choices", code: "UNKNOWN" },
    ]);
    expect(await invalid({ answer: { choices: [sitting.shown("a"), sitting.shown("b")] } })).toEqual([
      { path: "answer.choices", code: "UNKNOWN" },
    ]);
    expect(await invalid({ answer: { text: "слово" } })).toEqual([
      { path: "answer.text", code: "NOT_FOR_THIS_ITEM" },
    ]);
    expect(
      await invalid({
        position: 2,
        answer: { gaps: [{ left: sitting.shown("g1"), option: sitting.shown("c") }] },
      }),
    ).toEqual([{ path: "answer.gaps", code: "UNKNOWN" }]);
    expect(await invalid({ position: 4 })).toEqual([{ path: "position", code: "UNKNOWN" }]);
    expect(await invalid({ change: 0 })).toEqual([{ path: "change", code: "TOO_SMALL" }]);
    expect(await invalid({ position: 3, answer: { text: "я".repeat(501) } })).toEqual([
      { path: "answer.text", code: "TOO_LONG" },
    ]);
  });

  test("a long answer has 20,000 characters at most, and a megabyte is refused unread", async () => {
    const sitting = await world.started(["EXTENDED"], { part: "CASE", minutes: 90 });
    expect(await save(sitting, { answer: { text: "я".repeat(20_000) } })).toMatchObject({ isKept: true });
    expect(await save(sitting, { change: 2, answer: { text: "я".repeat(20_001) } })).toMatchObject({
      problems: [{ code: "TOO_LONG" }],
    });
    await expect(save(sitting, { change: 3, answer: { text: "x".repeat(1_000_000) } })).rejects.toThrow(
      "TOO_LARGE",
    );
    expect(await storedOf(sitting.attemptId)).toMatchObject({ change: 1 });
  });

  test("what the database cannot keep is left out of a text", async () => {
    const sitting = await world.started(["SHORT"]);
    await save(sitting, { answer: { text: "мони\u0000торинг\ud800" } });
    expect(await storedOf(sitting.attemptId)).toMatchObject({ answer: { text: "мониторинг\ufffd" } });
  });

  test.each([
    ["ORDER", { order: ["b", "a"] }, { order: ["b", "a"] }],
    ["MATCH", { pairs: [["l1", "c"]] }, { pairs: { l1: "c" } }],
    ["INLINE_CHOICE", { gaps: [["g2", "d"]] }, { gaps: { g2: "d" } }],
    ["NUMBER", { text: "12,5" }, { text: "12,5" }],
  ] as const)("%s is kept in the item's own ids, in part too", async (type, given, kept) => {
    const sitting = await world.started([type]);
    const shown = Object.fromEntries(
      Object.entries(given).map(([part, value]) => [
        part,
        typeof value === "string"
          ? value
          : value.map((each: string | readonly string[]) =>
              typeof each === "string"
                ? sitting.shown(each)
                : { left: sitting.shown(each[0]!), option: sitting.shown(each[1]!) },
            ),
      ]),
    );
    expect(await save(sitting, { answer: shown })).toMatchObject({ isKept: true });
    expect((await storedOf(sitting.attemptId))!.answer).toEqual(kept);
  });
});

describe("one device at a time", () => {
  test("another takes over with the password; the first is refused, and the log has both", async () => {
    const sitting = await world.started();
    const cookie = await world.anotherSession(sitting.personId);
    const { attemptId, personId } = sitting;

    expect(
      await world.send("takeOverAttempt", { attemptId, password: "не тот" }, personId, cookie),
    ).toMatchObject({ reason: "PASSWORD_WRONG" });
    const taken = await world.send("takeOverAttempt", { attemptId, password }, personId, cookie);
    expect(taken).toMatchObject({ epoch: 2, deadlineAt: isoAt(deadline) });
    expect(await save(sitting, {})).toMatchObject({ reason: "LEASE_LOST" });
    expect(await save({ ...sitting, token: taken.token! }, { isFlagged: true }, cookie)).toMatchObject({
      isKept: true,
      epoch: 2,
    });
    expect(await world.kindsOf(attemptId)).toEqual(["STARTED", "TAKEN_OVER", "REFUSED", "SAVED"]);
  });

  test("a token is worth nothing under another session of the same person, or of another person", async () => {
    const sitting = await world.started();
    const other = await world.scheduled();
    const cookie = await world.anotherSession(sitting.personId);
    expect(await save(sitting, {}, cookie)).toMatchObject({ reason: "LEASE_LOST" });
    expect(await save({ ...sitting, personId: other.personId }, {})).toMatchObject({ reason: "NOT_FOUND" });
  });

  test("both tabs of one device count their changes against what is stored", async () => {
    const sitting = await world.started();
    const [a, b] = [sitting.shown("a"), sitting.shown("b")];
    const [one, other] = await Promise.all([
      save(sitting, { change: 1, answer: { choices: [a] } }),
      save(sitting, { change: 2, answer: { choices: [b] } }),
    ]);
    expect(other).toMatchObject({ change: 2, isKept: true });
    expect(one.change === 1 || one.isKept === false).toBe(true);
    expect(await storedOf(sitting.attemptId)).toMatchObject({ change: 2, answer: { choices: ["b"] } });
  });
});

describe("a break", () => {
  test("stops the clock under the server's control, up to what was granted", async () => {
    const sitting = await world.started(undefined, { breakMinutes: 10 });
    const { attemptId, token, personId } = sitting;
    await api.setClock(isoAt(opening + 60_000));
    await world.send("startBreak", { attemptId, token }, personId);
    expect(await save(sitting, {})).toMatchObject({ reason: "ON_BREAK" });

    await api.setClock(isoAt(opening + 180_000));
    expect(await world.send("endBreak", { attemptId, token }, personId)).toMatchObject({
      deadlineAt: isoAt(deadline + 120_000),
    });
    await world.send("startBreak", { attemptId, token }, personId);
    await api.setClock(isoAt(deadline + 120_000));
    expect(await save(sitting, {})).toMatchObject({
      isKept: true,
      isLate: false,
      deadlineAt: isoAt(deadline + 600_000),
    });
    expect(await world.send("startBreak", { attemptId, token }, personId)).toMatchObject({
      reason: "NO_BREAK_LEFT",
    });
    expect(await world.attemptOf(attemptId)).toMatchObject({ breakUsedSeconds: 600, breakSince: null });
  });

  test("is nobody's who was granted none", async () => {
    const { attemptId, token, personId } = await world.started();
    expect(await world.send("startBreak", { attemptId, token }, personId)).toMatchObject({
      reason: "NO_BREAK_LEFT",
    });
    expect(await world.send("endBreak", { attemptId, token }, personId)).toMatchObject({
      reason: "NOT_ON_BREAK",
    });
  });
});

test("a save asks the database as often for the first answer as for the thirtieth change of the eighth item", async () => {
  const sitting = await world.started([
    "SINGLE",
    "MULTIPLE",
    "ORDER",
    "MATCH",
    "INLINE_CHOICE",
    "SHORT",
    "NUMBER",
    "EXTENDED",
  ]);
  const queries = vi.spyOn(pg.Client.prototype, "query");
  const statementsOf = async (input: object): Promise<number> => {
    queries.mockClear();
    expect(await save(sitting, input)).toMatchObject({ isKept: true });
    return queries.mock.calls.length;
  };
  // The pool may open a connection meanwhile, which asks for itself: the least of three is the save's own.
  const first = Math.min(
    await statementsOf({ answer: { choices: [sitting.shown("a")] } }),
    await statementsOf({ position: 6, answer: { text: "слово" } }),
    await statementsOf({ position: 7, answer: { text: "7" } }),
  );
  for (let change = 1; change < 30; change += 1) await save(sitting, { position: 8, change });
  const answer = { text: "я".repeat(5000) };
  const later = Math.min(
    await statementsOf({ position: 8, change: 30, answer }),
    await statementsOf({ position: 8, change: 31, answer }),
    await statementsOf({ position: 8, change: 32, answer }),
  );
  queries.mockRestore();

  expect(later).toBe(first);
  expect(first).toBeLessThanOrEqual(10);
});

test("signals of a device are written down and change nothing else", async () => {
  const { attemptId, token, personId } = await world.started();
  const signals = [
    { kind: "FOCUS_LOST", amount: 12 },
    { kind: "PASTED", amount: 340 },
    { kind: "NETWORK_GAP", amount: 40 },
  ];
  expect(await world.send("reportSignals", { attemptId, token, signals }, personId)).toMatchObject({
    deadlineAt: isoAt(deadline),
  });
  expect(await world.kindsOf(attemptId)).toEqual(["STARTED", "FOCUS_LOST", "PASTED", "NETWORK_GAP"]);
  expect(
    await world.send(
      "reportSignals",
      { attemptId, token, signals: Array.from({ length: 21 }, () => signals[0]) },
      personId,
    ),
  ).toMatchObject({ problems: [{ path: "signals", code: "TOO_MANY" }] });
});
