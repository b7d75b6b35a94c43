// npm start: builds what is stale, then runs the server on the pinned Node and ends as it ends.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build, pinnedNode } from "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

if (!existsSync(pinnedNode)) {
  console.error("The packages are not installed. Run npm start, which installs them, or npm install.");
  process.exit(1);
}
try {
  for (const name of await build()) console.log(`${name} was built.`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// The channel tells the server when this process is gone, even when it was killed.
const server = spawn(pinnedNode, ["--enable-source-maps", join(root, "api/dist/src/main.js")], {
  cwd: root,
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.once("exit", (code) => process.exit(code ?? 1));
