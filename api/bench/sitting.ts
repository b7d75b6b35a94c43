// npm run bench:sitting            : 60 candidates start in the same minute and save an answer every 2 s for 10 minutes; ends with 1
//                                    when an acknowledged answer is missing or a save takes longer than it may.
// npm run bench:sitting -- --smoke : 20 s of it; proves that nothing is lost, asserts no speed.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import process from "node:process";

import { anAccount, aPerson, aRegion } from "../src/accounts/accounts.factory.js";
import { Session } from "../src/accounts/account.entity.js";
import {
  aBlueprint,
  aForm,
  anApplicationInAssessment,
  anAttempt,
  anItem,
} from "../src/assessment/assessment.factory.js";
import { AttemptAnswer } from "../src/assessment/attempt.entity.js";
import type { ItemVersion } from "../src/assessment/item.entity.js";
import { shownId } from "../src/assessment/shownOptions.rules.js";
import { createOrm } from "../src/orm.js";
import { discardEmbedded, openEmbedded } from "../src/platform/database/embedded.js";
import { defaultDataFolder, homeIn } from "../src/platform/database/home.js";
import { withConnection } from "../src/platform/database/login.js";
import { newSecret } from "../src/platform/ids.js";
import { migrate } from "../src/platform/migrate.js";
import { projectRoot } from "../src/platform/projectRoot.js";
import { hashOf } from "../src/platform/session.js";
import { cpuOf } from "./cpu.js";
import { ask } from "./load.js";

const { values: options } = parseArgs({ options: { smoke: { type: "boolean" } } });
const candidates = 60;
const items = 50;
const startWithin = options.smoke ? 5_000 : 60_000;
const saveFor = options.smoke ? 15_000 : 600_000;
const saveEvery = 2_000;
const most = { p95: 100, p99: 250 };

interface Candidate {
  attemptId: string;
  cookie: string;
  secret: string;
  token: string;
  /** The last acknowledged change of each item, with the option that was chosen. */
  acknowledged: Map<number, { change: number; choice: string }>;
}

const dataFolder = defaultDataFolder(`bench-sitting-${process.pid}`);
// As it is run: a commit waits for the disk.
const database = await openEmbedded({ dataFolder, durable: true });
const orm = createOrm(database.service);
const agent = new Agent({ keepAlive: true, maxSockets: candidates });
let child: ChildProcess | null = null;

const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

async function arranged(): Promise<Candidate[]> {
  const em = orm.em.fork();
  const now = new Date();
  const region = aRegion(em);
  const author = aPerson(em, region);
  const blueprint = aBlueprint(em, region.id, [{ scope: "COMMON", component: null, count: items }]);
  await em.flush();
  const versions: ItemVersion[] = [];
  for (let each = 0; each < items; each += 1) versions.push(await anItem(em, author));
  const made = Array.from({ length: candidates }, () => {
    const person = aPerson(em, region);
    const secret = newSecret();
    em.create(Session, {
      regionId: region.id,
      createdAt: now,
      account: anAccount(em, person),
      tokenHash: hashOf(secret),
      lastSeenAt: now,
      expiresAt: new Date("2099-01-01"),
    });
    const form = aForm(em, blueprint, versions);
    const attempt = anAttempt(em, anApplicationInAssessment(em, person), blueprint, form, {
      opensAt: new Date(now.getTime() - 3_600_000),
      closesAt: new Date(now.getTime() + 3_600_000),
    });
    return { attempt, secret: form.optionSecret, cookie: `collegium=${secret}` };
  });
  await em.flush();
  return made.map(({ attempt, ...rest }) => ({
    ...rest,
    attemptId: attempt.id,
    token: "",
    acknowledged: new Map(),
  }));
}

async function serve(): Promise<number> {
  const started = spawn(process.execPath, ["--import", "tsx", join(projectRoot, "api/src/main.ts")], {
    cwd: projectRoot,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(projectRoot, "api/tsconfig.json"),
      DATA_DIR: dataFolder,
      PORT: "0",
      DEMO: "no",
      LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  return new Promise((resolve, reject) => {
    let said = "";
    started.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const found = /port (\d+);/.exec(said);
      if (found) resolve(Number(found[1]));
    });
    started.once("exit", (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
  });
}

/** What this machine takes for one durable row over one idle connection: every figure of the run is read beside it. */
async function calibration(): Promise<number[]> {
  const times: number[] = [];
  await withConnection(database.owner, async (client) => {
    await client.query("create table calibration (id bigserial primary key, text text not null)");
    for (let each = 0; each < 300; each += 1) {
      const since = performance.now();
      await client.query("insert into calibration (text) values ($1)", ["x".repeat(400)]);
      times.push(performance.now() - since);
    }
    await client.query("drop table calibration");
  });
  return times;
}

const startText = `mutation ($input: StartAttemptInput!) { startAttempt(input: $input) { ... on StartAttemptSuccess { token } } }`;
const saveText = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on SaveAnswerSuccess { change isKept } } }`;

const times = { start: [] as number[], save: [] as number[] };

async function send(url: string, { cookie }: Candidate, query: string, input: object, into: number[]) {
  const body = JSON.stringify({ query, variables: { input: { key: newSecret(), ...input } } });
  const since = performance.now();
  const text = await ask({ url, headers: { "content-type": "application/json", cookie }, body }, agent);
  into.push(performance.now() - since);
  return (JSON.parse(text) as { data: Record<string, Record<string, unknown>> }).data;
}

async function sit(url: string, candidate: Candidate, index: number): Promise<void> {
  await pause((startWithin * index) / candidates);
  const { attemptId, secret, acknowledged } = candidate;
  const { startAttempt } = await send(url, candidate, startText, { attemptId }, times.start);
  candidate.token = startAttempt!["token"] as string;
  const end = performance.now() + saveFor;
  for (let each = 0; performance.now() < end; each += 1) {
    const began = performance.now();
    const position = 1 + (each % items);
    const change = 1 + (acknowledged.get(position)?.change ?? 0);
    const choice = (each + index) % 2 === 0 ? "a" : "b";
    const { saveAnswer } = await send(
      url,
      candidate,
      saveText,
      {
        attemptId,
        token: candidate.token,
        position,
        change,
        isFlagged: false,
        answer: { choices: [shownId(secret, choice)] },
      },
      times.save,
    );
    if (saveAnswer!["isKept"] !== true) throw new Error(JSON.stringify(saveAnswer));
    acknowledged.set(position, { change, choice });
    await pause(Math.max(0, saveEvery - (performance.now() - began)));
  }
}

async function lostOf(all: readonly Candidate[]): Promise<number> {
  let lost = 0;
  for (const { attemptId, acknowledged } of all) {
    const stored = new Map(
      (await orm.em.fork().find(AttemptAnswer, { attempt: attemptId })).map((each) => [each.position, each]),
    );
    for (const [position, { change, choice }] of acknowledged) {
      const kept = stored.get(position);
      if (kept?.change !== change || kept.answer?.choices?.[0] !== choice) lost += 1;
    }
  }
  return lost;
}

try {
  await migrate(database);
  const all = await arranged();
  const beside = await calibration();
  const url = `http://127.0.0.1:${await serve()}/graphql`;
  const postmaster = Number(
    readFileSync(join(homeIn(dataFolder).data, "postmaster.pid"), "utf8").split("\n")[0],
  );
  const cpu = () => [cpuOf(child!.pid!), cpuOf(postmaster)] as const;
  const before = cpu();
  await Promise.all(all.map((candidate, index) => sit(url, candidate, index)));
  const [node, postgres] = cpu().map(
    (seconds, index) => (1000 * (seconds - before[index]!)) / times.save.length,
  );
  const lost = await lostOf(all);
  const row = (numbers: readonly number[]) => ({
    count: numbers.length,
    "p50 ms": percentile(numbers, 0.5).toFixed(1),
    "p95 ms": percentile(numbers, 0.95).toFixed(1),
    "p99 ms": percentile(numbers, 0.99).toFixed(1),
  });
  console.table({
    "one durable row, idle": row(beside),
    "start of an attempt": row(times.start),
    "save of an answer": row(times.save),
  });
  console.log(
    `Processor time for each save: ${node!.toFixed(1)} ms of Node, ${postgres!.toFixed(1)} ms of PostgreSQL.`,
  );
  console.log(`${candidates} candidates, ${times.save.length} acknowledged answers, ${lost} lost.`);
  const isSlow = percentile(times.save, 0.95) > most.p95 || percentile(times.save, 0.99) > most.p99;
  if (lost > 0 || (isSlow && !options.smoke)) {
    console.error(`Wanted: none lost, p95 ≤ ${most.p95} ms, p99 ≤ ${most.p99} ms.`);
    process.exitCode = 1;
  }
} finally {
  agent.destroy();
  if (child) {
    const served: ChildProcess = child;
    const ended = new Promise((resolve) => served.once("exit", resolve));
    if (served.exitCode === null && served.kill("SIGTERM")) await ended;
  }
  await orm.close();
  await database.close();
  await discardEmbedded(dataFolder);
}
