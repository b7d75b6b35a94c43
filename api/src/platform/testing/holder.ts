// A process that opens an embedded database and stays until it is ended: holder.ts [--serves] [folder of the data]
import { openEmbedded } from "../database/embedded.js";
import { defaultDataFolder } from "../database/home.js";
import { StartRefused } from "../startRefused.js";

const [folder, ...options] = process.argv.slice(2).reverse();
const dataFolder = folder ?? defaultDataFolder("holder");
try {
  await openEmbedded({ dataFolder, serves: options.includes("--serves"), durable: false });
  console.log(`open ${dataFolder}`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.log(error.message);
  process.exit(1);
}
