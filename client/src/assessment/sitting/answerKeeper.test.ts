import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readDraft } from "../../ui/draftStore";
import { AnswerKeeper, type Given, type Sending } from "./answerKeeper";

const owner = "person_1";
const attemptId = "attempt_1";
const kept = (): Sending => ({
  kind: "kept",
  at: "2026-03-10T05:00:00.000Z",
  isThis: true,
});
const choice = (id: string) => ({ answer: { choices: [id] }, isFlagged: false });
const onDevice = () => readDraft(owner, `${attemptId}:answers`)?.value as [number, Given][] | undefined;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

/** A keeper with a line that answers as `reply` says, and what went over it. */
function aKeeper(reply: (given: Given, position: number) => Sending) {
  const sent: [number, Given][] = [];
  const keeper = new AnswerKeeper(owner, attemptId);
  const stop = keeper.sendWith(async (position, given) => {
    sent.push([position, given]);
    return reply(given, position);
  });
  return { keeper, sent, stop };
}

describe("answers on their way", () => {
  test("are on the device at once, on the server within a second, and then no more on the device", async () => {
    const { keeper, sent } = aKeeper(kept);
    keeper.change(3, choice("a"), 0);
    expect(onDevice()).toMatchObject([[3, { change: 1 }]]);

    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    expect(onDevice()).toBeUndefined();
    expect(keeper.snapshot()).toMatchObject({ state: { kind: "saved" }, unsentCount: 0 });
  });

  test("wait on the device without a connection and go when it is back, each under its own key", async () => {
    let isThere = false;
    const { keeper, sent } = aKeeper(() => (isThere ? kept() : { kind: "lost" }));
    keeper.change(1, choice("a"), 0);
    keeper.change(2, choice("b"), 0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.snapshot()).toMatchObject({ state: { kind: "local" }, unsentCount: 2 });

    isThere = true;
    await vi.advanceTimersByTimeAsync(3000);
    expect(keeper.snapshot()).toMatchObject({ state: { kind: "saved" }, unsentCount: 0 });
    expect(sent[0]![1].key).toBe(sent[1]![1].key);
    expect(sent[1]![1].key).not.toBe(sent[2]![1].key);
  });

  test("outlive the tab: another keeper sends what the device still holds", async () => {
    const first = aKeeper(() => ({ kind: "lost" }));
    first.keeper.change(1, choice("a"), 4);
    first.stop();

    const second = aKeeper(kept);
    await vi.advanceTimersByTimeAsync(0);
    expect(second.sent).toMatchObject([[1, { change: 5, answer: { choices: ["a"] } }]]);
    expect(onDevice()).toBeUndefined();
  });

  test("that change while one is under way go next, and none is forgotten", async () => {
    let change: (() => void) | null = null;
    const { keeper, sent } = aKeeper(() => {
      change?.();
      change = null;
      return kept();
    });
    change = () => keeper.change(1, choice("b"), 0);
    keeper.change(1, choice("a"), 0);
    await vi.advanceTimersByTimeAsync(3000);

    expect(sent.map(([, given]) => given.answer)).toEqual([{ choices: ["a"] }, { choices: ["b"] }]);
    expect(keeper.snapshot().unsentCount).toBe(0);
  });

  test("stay on the device when the server refuses, and are not sent on and on", async () => {
    const { keeper, sent } = aKeeper(() => ({ kind: "refused", reason: "LEASE_LOST" }));
    keeper.change(1, choice("a"), 0);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(sent).toHaveLength(1);
    expect(keeper.snapshot()).toMatchObject({ refusal: "LEASE_LOST", unsentCount: 1 });
    expect(onDevice()).toHaveLength(1);
  });

  test("give way to what another device has answered later", async () => {
    const { keeper } = aKeeper(() => ({ kind: "kept", at: "2026-03-10T05:00:00.000Z", isThis: false }));
    keeper.change(1, choice("a"), 0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.snapshot().given.has(1)).toBe(false);
  });

  test("that the server takes in no form are said to be so, and do not hold up the others", async () => {
    const { keeper } = aKeeper((_, position) => (position === 1 ? { kind: "unfit" } : kept()));
    keeper.change(1, choice("a"), 0);
    keeper.change(2, choice("b"), 0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.snapshot()).toMatchObject({ unfit: 1, unsentCount: 0, state: { kind: "saved" } });
  });
});
