import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { withConnection } from "../platform/database/login.js";
import { actAsSystem } from "../platform/systemAct.js";
import { anApi, type TestApi } from "../platform/testing/api.js";
import { AttemptAnswer, IntegrityEvent } from "./attempt.entity.js";
import { beat } from "./outage.js";
import { aSittingWorld, deadline, isoAt, opening } from "./sitting.factory.js";
import { sweepSittings } from "./sweepSittings.js";

let api: TestApi;
let world: Awaited<ReturnType<typeof aSittingWorld>>;

beforeAll(async () => {
  api = await anApi();
  world = await aSittingWorld(api);
});
afterAll(() => api.close());

type Started = Awaited<ReturnType<typeof world.started>>;
const beatAt = async (milliseconds: number) => {
  await api.setClock(isoAt(milliseconds));
  await actAsSystem(api.app.services, beat);
};
const sweepAt = async (milliseconds: number) => {
  await api.setClock(isoAt(milliseconds));
  await sweepSittings(api.app.services);
};
const submit = ({ attemptId, token, personId }: Started) =>
  world.send("submitAttempt", { attemptId, token }, personId);
const save = ({ attemptId, token, personId }: Started, input: object) =>
  world.send(
    "saveAnswer",
    { attemptId, token, position: 1, isFlagged: false, change: 1, ...input },
    personId,
  );

interface Sitting {
  state: string;
  deadlineAt: string | null;
  readAt: string;
  minutes: number;
  extraMinutes: number;
  places: { position: number; isAnswered: boolean; isFlagged: boolean; change: number }[];
  isLogWhole: boolean;
  events: { nodes: { kind: string; details: { name: string; value: string }[] }[] };
  viewerCannotStartReason: string | null;
}
const read = async (id: string, as: string | null): Promise<Sitting | null> => {
  const { data, errors } = await api.send<{ sitting: Sitting | null }>(
    `query ($id: ID!) { sitting(id: $id) { state deadlineAt readAt minutes extraMinutes isLogWhole viewerCannotStartReason
      places { position isAnswered isFlagged change } events(first: 20) { nodes { kind details { name value } } } } }`,
    { id },
    as,
  );
  expect(errors).toBeUndefined();
  return data.sitting;
};
const pageFields = `position change isFlagged answer { choices text } item { type stem options { id text } }`;
interface Page {
  position: number;
  answer: { choices: string[] } | null;
  item: { stem: string; options: { id: string; text: string }[] };
}
const page = async ({ attemptId, token, personId }: Started, position: number): Promise<Page | null> => {
  const { data } = await api.send<{ attemptPage: Page | null }>(
    `query ($id: ID!, $position: Int!, $token: String!) {
      attemptPage(attemptId: $id, position: $position, token: $token) { ${pageFields} } }`,
    { id: attemptId, position, token },
    personId,
  );
  return data.attemptPage;
};

describe("the end", () => {
  test("R06 20 sweepers and a hand-in at once make exactly one final paper", async () => {
    const sitting = await world.started();
    await api.setClock(isoAt(deadline + 7000));
    await Promise.all([
      submit(sitting),
      ...Array.from({ length: 20 }, () => sweepSittings(api.app.services)),
      submit(sitting),
    ]);

    expect(await world.kindsOf(sitting.attemptId)).toEqual(["STARTED", "SWEPT"]);
    expect(await world.attemptOf(sitting.attemptId)).toMatchObject({ handedInBy: "TIMEOUT" });
  });

  test("a hand-in stands, whatever is sent and swept after it", async () => {
    const sitting = await world.started();
    await save(sitting, { answer: { choices: [sitting.shown("a")] } });
    expect(await submit(sitting)).toMatchObject({ __typename: "SubmitAttemptSuccess" });
    expect(await submit(sitting)).toMatchObject({ __typename: "SubmitAttemptSuccess" });
    expect(await save(sitting, { change: 2 })).toMatchObject({ reason: "HANDED_IN" });
    await sweepAt(deadline + 60_000);

    expect(await world.kindsOf(sitting.attemptId)).toEqual(["STARTED", "SAVED", "SUBMITTED"]);
    expect(await world.attemptOf(sitting.attemptId)).toMatchObject({ handedInBy: "PERSON" });
  });

  test("R06 what is over is handed in without anybody, and not before the grace is over", async () => {
    const sitting = await world.started();
    await sweepAt(deadline + 5000);
    expect((await world.attemptOf(sitting.attemptId)).state).toBe("IN_PROGRESS");
    await sweepAt(deadline + 6000);
    expect(await world.attemptOf(sitting.attemptId)).toMatchObject({
      handedInBy: "TIMEOUT",
      submittedAt: new Date(deadline),
    });
  });

  test("what nobody came to is a no-show when its window has closed", async () => {
    await api.setClock(isoAt(opening));
    const { attemptId, personId } = await world.scheduled();
    await sweepAt(opening + 3_600_000);
    expect((await world.attemptOf(attemptId)).state).toBe("NO_SHOW");
    expect(await world.send("startAttempt", { attemptId }, personId)).toMatchObject({
      reason: "WINDOW_CLOSED",
    });
  });
});

describe("time lost to our own outage", () => {
  test("of four minutes is credited to whoever was at work, and to nobody else", async () => {
    const sitting = await world.started();
    const waiting = await world.scheduled(undefined, { closesAt: new Date(deadline) });
    const done = await world.started();
    await submit(done);
    await beatAt(opening + 600_000);
    await beatAt(opening + 840_000);

    expect(await world.attemptOf(sitting.attemptId)).toMatchObject({
      creditSeconds: 240,
      deadlineAt: new Date(deadline + 240_000),
    });
    expect(await world.kindsOf(sitting.attemptId)).toEqual(["STARTED", "TIME_CREDITED"]);
    expect((await world.attemptOf(waiting.attemptId)).creditSeconds).toBe(0);
    expect((await world.attemptOf(done.attemptId)).creditSeconds).toBe(0);
  });

  test("is credited once by however many processes, and before the first answer after it is judged", async () => {
    const sitting = await world.started(undefined, { minutes: 2 });
    await beatAt(opening + 10_000);
    await api.setClock(isoAt(opening + 250_000));
    const answers = await Promise.all([
      save(sitting, { answer: { choices: [sitting.shown("a")] } }),
      actAsSystem(api.app.services, beat),
      actAsSystem(api.app.services, beat),
      sweepSittings(api.app.services),
    ]);

    expect(answers[0]).toMatchObject({ isKept: true, isLate: false });
    expect((await world.attemptOf(sitting.attemptId)).creditSeconds).toBe(240);
  });

  test("a candidate's own silence gives nothing", async () => {
    const sitting = await world.started();
    for (let at = opening; at <= opening + 600_000; at += 10_000) await beatAt(at);
    const { deadlineAt } = await save(sitting, { answer: null });
    expect(deadlineAt).toBe(isoAt(deadline));
  });
});

describe("T20 the paper is read page by page", () => {
  test("T20 by the device that holds it, while it runs, and by nobody else", async () => {
    const sitting = await world.started(["SINGLE", "SHORT"], { breakMinutes: 5 });
    const other = await world.scheduled();
    const { attemptId, token, personId } = sitting;
    await save(sitting, { answer: { choices: [sitting.shown("b")] } });

    expect(await page(sitting, 1)).toMatchObject({
      position: 1,
      answer: { choices: [sitting.shown("b")] },
      item: { stem: "Что стоит первым?" },
    });
    expect(await page(sitting, 3)).toBeNull();
    expect(await page({ ...sitting, token: "x".repeat(43) }, 1)).toBeNull();
    expect(await page({ ...sitting, personId: other.personId }, 1)).toBeNull();
    expect(await read(attemptId, other.personId)).toBeNull();
    expect(await read(attemptId, null)).toBeNull();

    await world.send("startBreak", { attemptId, token }, personId);
    expect(await page(sitting, 1)).toBeNull();
    await world.send("endBreak", { attemptId, token }, personId);
    await api.setClock(isoAt(deadline + 1000));
    expect(await page(sitting, 1)).toBeNull();
  });

  test("T20 an operation that asks for several pages under other names gets none", async () => {
    const sitting = await world.started();
    const { attemptId, token, personId } = sitting;
    const ask = (count: number) =>
      api.send(
        `query ($id: ID!, $token: String!) { ${Array.from(
          { length: count },
          (_, index) =>
            `p${index}: attemptPage(attemptId: $id, position: ${index + 1}, token: $token) { position }`,
        ).join(" ")} }`,
        { id: attemptId, token },
        personId,
      );
    expect((await ask(50)).data).toBeFalsy();
    const two = await ask(2);
    expect(two.data).toEqual({ p0: null, p1: null });
    expect(two.errors![0]!.extensions.code).toBe("TOO_MANY_NODES");
  });
});

describe("what the candidate reads", () => {
  test("the time with its parts, the overview, and what was logged", async () => {
    const sitting = await world.started(undefined, { multiplierPercent: 150 });
    await save(sitting, { position: 2, isFlagged: true });
    await save(sitting, { answer: { choices: [sitting.shown("a")] } });

    expect(await read(sitting.attemptId, sitting.personId)).toEqual({
      state: "IN_PROGRESS",
      deadlineAt: isoAt(opening + 135 * 60_000),
      readAt: isoAt(opening),
      minutes: 90,
      extraMinutes: 45,
      isLogWhole: true,
      viewerCannotStartReason: "ALREADY_STARTED",
      places: [
        { position: 1, isAnswered: true, isFlagged: false, change: 1 },
        { position: 2, isAnswered: false, isFlagged: true, change: 1 },
        { position: 3, isAnswered: false, isFlagged: false, change: 0 },
      ],
      events: {
        nodes: [
          {
            kind: "SAVED",
            details: [
              { name: "change", value: "1" },
              { name: "position", value: "1" },
            ],
          },
          expect.objectContaining({ kind: "SAVED" }),
          expect.objectContaining({ kind: "STARTED" }),
        ],
      },
    });
  });

  test("an event that the database's owner has altered breaks the chain for everybody to see", async () => {
    const sitting = await world.started();
    await save(sitting, {});
    expect((await read(sitting.attemptId, sitting.personId))!.isLogWhole).toBe(true);
    const { id } = await api
      .em()
      .findOneOrFail(IntegrityEvent, { attempt: sitting.attemptId, kind: "SAVED" });
    await withConnection(api.database.owner, async (client) => {
      await client.query("alter table integrity_event disable trigger integrity_event_append_only");
      await client.query("update integrity_event set at = at - interval '1 minute' where id = $1", [id]);
      await client.query("alter table integrity_event enable trigger integrity_event_append_only");
    });

    expect((await read(sitting.attemptId, sitting.personId))!.isLogWhole).toBe(false);
  });

  test("T16 whoever answers right and whoever answers wrong read the same bytes until the end", async () => {
    const sittings = [await world.started(["SINGLE", "SHORT"]), await world.started(["SINGLE", "SHORT"])];
    const answers = [
      [{ choices: ["a"] }, { text: "мониторинг" }],
      [{ choices: ["b"] }, { text: "монеторинг" }],
    ] as const;
    const heard = await Promise.all(
      sittings.map(async (sitting, who) => {
        const [choice, word] = answers[who]!;
        const texts: unknown[] = [];
        texts.push(await save(sitting, { answer: { choices: [sitting.shown(choice.choices[0])] } }));
        texts.push(await save(sitting, { position: 2, answer: { text: word.text } }));
        texts.push(await read(sitting.attemptId, sitting.personId));
        const shown = await page(sitting, 1);
        texts.push(JSON.stringify(shown).length);
        texts.push(await submitted(sitting));
        return JSON.stringify(texts);
      }),
    );

    expect(heard[0]).toBe(heard[1]);
    expect(await api.em().count(AttemptAnswer, { attempt: sittings[0]!.attemptId })).toBe(2);
  });
});

/** Everything that a hand-in tells, but for the id. */
async function submitted(sitting: Started): Promise<string> {
  const answer = await submit(sitting);
  return JSON.stringify(answer).replaceAll(sitting.attemptId, "attempt");
}
