// npm run dev: the server, started anew on every change, and the client with hot reload, at http://localhost:5173, GraphiQL beside it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { createServer } from "vite";

import { readConfig } from "../src/config.js";
import { openDatabase } from "../src/platform/database/openDatabase.js";
import { projectRoot } from "../src/platform/projectRoot.js";

const clientPort = 5173;
const publicUrl = `http://localhost:${clientPort}`;
const config = readConfig();

// As a guest: so the database does not stop and start with every reload of the server.
const database = await openDatabase(config);
const api = spawn(
  "tsx",
  [
    "watch",
    "--clear-screen=false",
    "--tsconfig",
    join(projectRoot, "api/tsconfig.json"),
    join(projectRoot, "api/src/main.ts"),
  ],
  {
    env: { PUBLIC_URL: publicUrl, ...process.env, PORT: String(config.port) },
    stdio: "inherit",
  },
);
const client = await createServer({
  root: join(projectRoot, "client"),
  configFile: join(projectRoot, "client/vite.config.ts"),
  server: { port: clientPort, strictPort: true },
});
await client.listen();
console.log(`client ${publicUrl}\nGraphiQL ${publicUrl}/graphiql/`);

let isEnding = false;
async function end(): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  api.kill("SIGTERM");
  await client.close();
  await database.close();
  process.exit(0);
}

api.once("exit", () => void end());
process.on("SIGINT", () => void end());
process.on("SIGTERM", () => void end());
