// npm run bench            : fills a database and holds the three great reads against SQL written by hand, in one run.
// npm run bench -- --smoke : a fiftieth of the data, one short round; proves that both answer the same, asserts no speed.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { join } from "node:path";
import process from "node:process";

import { discardEmbedded, openEmbedded } from "../src/platform/database/embedded.js";
import { defaultDataFolder, homeIn } from "../src/platform/database/home.js";
import { withConnection } from "../src/platform/database/login.js";
import { migrate } from "../src/platform/migrate.js";
import { projectRoot } from "../src/platform/projectRoot.js";
import { cpuOf } from "./cpu.js";
import { fill, sessionSecret, smoke, whole } from "./fill.js";
import { ask, load, type Shot } from "./load.js";
import { type MeasuredRead, reads } from "./reads.js";

const { values: options } = parseArgs({
  options: { smoke: { type: "boolean" }, rounds: { type: "string", default: "6" } },
});
const size = options.smoke ? smoke : whole;
const rounds = options.smoke ? 1 : Number(options.rounds);
const milliseconds = options.smoke ? 300 : 3000;
const connections = 16;

interface Server {
  child: ChildProcess;
  port: number;
}

async function start(command: readonly string[], environment: Record<string, string> = {}): Promise<Server> {
  const [program, ...rest] = command;
  const child = spawn(program!, rest, {
    cwd: projectRoot,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      said += part;
      const found = /port (\d+);/.exec(said);
      if (found) resolve(Number(found[1]));
    });
    child.once("exit", (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
  });
  return { child, port };
}

/** Resolves when it has ended: the product leaves the database in order, and needs the folder for it. */
async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  if (child.exitCode !== null || !child.kill("SIGTERM")) return;
  await ended;
}

const cookie = `collegium=${sessionSecret}`;
const shotAt = (url: string, body: object): Shot => ({
  url,
  headers: { "content-type": "application/json", cookie },
  body: JSON.stringify(body),
});

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
};

/** Both answer the same data, or the comparison would say nothing. */
async function assertSame(read: MeasuredRead, product: Shot, byHand: Shot): Promise<void> {
  const [one, other] = [JSON.parse(await ask(product)), JSON.parse(await ask(byHand))];
  if (isDeepStrictEqual(one, other)) return;
  console.error(JSON.stringify(one).slice(0, 1500), "\n\n", JSON.stringify(other).slice(0, 1500));
  throw new Error(`${read.name}: the product and the SQL written by hand answer differently.`);
}

const dataFolder = defaultDataFolder(`bench-${process.pid}`);
const database = await openEmbedded({ dataFolder, durable: false });
const servers: Server[] = [];
let isShort = false;
try {
  await migrate(database);
  const since = performance.now();
  await withConnection(database.owner, (client) => fill(client, size));
  console.log(`Filled in ${((performance.now() - since) / 1000).toFixed(0)} s: ${JSON.stringify(size)}`);

  const built = spawnSync(process.execPath, [join(projectRoot, "api/build.mjs")], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The product could not be built.");
  const node = process.execPath;
  const product = await start([node, join(projectRoot, "api/dist/src/main.js")], {
    DATA_DIR: dataFolder,
    PORT: "0",
    DEMO: "no",
    LOG_LEVEL: "warn",
  });
  servers.push(product);
  const byHand = await start(
    [
      node,
      "--import",
      "tsx",
      join(import.meta.dirname, "handwritten.ts"),
      JSON.stringify({ login: database.service, size }),
    ],
    { TSX_TSCONFIG_PATH: join(projectRoot, "api/tsconfig.json") },
  );
  servers.push(byHand);
  const postmaster = Number(
    readFileSync(join(homeIn(dataFolder).data, "postmaster.pid"), "utf8").split("\n")[0],
  );

  const measure = async (index: 0 | 1, shot: Shot) => {
    const child = servers[index]!.child.pid!;
    const [node, postgres] = [cpuOf(child), cpuOf(postmaster)];
    const made = await load(shot, connections, milliseconds);
    const each = (seconds: number) => (1000 * seconds) / made.count;
    return { ...made, node: each(cpuOf(child) - node), postgres: each(cpuOf(postmaster) - postgres) };
  };
  type Measured = Awaited<ReturnType<typeof measure>>;
  const measured = reads.map((read) => ({
    read,
    shots: [
      shotAt(`http://127.0.0.1:${product.port}/graphql`, {
        query: read.operation,
        variables: read.variables(size),
      }),
      shotAt(`http://127.0.0.1:${byHand.port}/${read.name}`, {}),
    ] as const,
  }));
  // What is not counted warms plans, caches and compiled code on both sides.
  for (const { read, shots } of measured) {
    await assertSame(read, ...shots);
    await measure(0, shots[0]);
    await measure(1, shots[1]);
  }

  const table: Record<string, Record<string, number | string>> = {};
  for (const { read, shots } of measured) {
    const found: { ours: Measured; theirs: Measured }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Each round visits both, first one first, then the other, so that neither profits from the other's pause.
      const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      const results = new Map<number, Measured>();
      for (const index of order) results.set(index, await measure(index, shots[index]));
      found.push({ ours: results.get(0)!, theirs: results.get(1)! });
    }
    const rate = median(found.map(({ ours, theirs }) => ours.rate / theirs.rate));
    const cpu = median(
      found.map(({ ours, theirs }) => (ours.node + ours.postgres) / (theirs.node + theirs.postgres)),
    );
    const both = (of: (made: Measured) => number) =>
      [median(found.map(({ ours }) => of(ours))), median(found.map(({ theirs }) => of(theirs)))]
        .map((milliseconds) => milliseconds.toFixed(2))
        .join(" / ");
    table[read.name] = {
      "answers/s": Math.round(median(found.map(({ ours }) => ours.rate))),
      "by hand": Math.round(median(found.map(({ theirs }) => theirs.rate))),
      share: rate.toFixed(2),
      "share wanted": `≥ ${read.leastRate}`,
      "p50 ms": median(found.map(({ ours }) => ours.p50)).toFixed(1),
      "p99 ms": median(found.map(({ ours }) => ours.p99)).toFixed(1),
      "node ms": both(({ node }) => node),
      "postgres ms": both(({ postgres }) => postgres),
      "cpu ×": cpu.toFixed(2),
      "cpu wanted": `≤ ${read.mostCpu}`,
    };
    if (!options.smoke && cpu > read.mostCpu) isShort = true;
  }
  console.table(table);
  console.log(
    options.smoke
      ? "Both answer the same; figures of so small a run mean nothing."
      : isShort
        ? "Short: a read takes more processor time than it may."
        : "Every read is within its processor time.",
  );
} finally {
  await Promise.all(servers.map(({ child }) => stop(child)));
  await database.close();
  await discardEmbedded(dataFolder);
}
process.exit(isShort ? 1 : 0);
