import { readdirSync, readFileSync } from "node:fs";

/** Fields of `/proc/<pid>/stat` after the name: parent, and the ticks of the process and of its ended children. */
function statOf(pid: string): { parent: string; ticks: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return { parent: fields[1]!, ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It ended between two looks.
    return null;
  }
}

/** Processor seconds that a process and its living children have used (Linux; 100 ticks a second). */
export function cpuOf(pid: number): number {
  let ticks = statOf(`${pid}`)?.ticks ?? 0;
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (stat?.parent === `${pid}`) ticks += stat.ticks;
  }
  return ticks / 100;
}
