import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn, isMarkAlive, markOf } from "./processes.js";
import { inTurnNow } from "./turn.js";
import { type Server, stopNow } from "./server.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
let visits = 0;

function isGuestAlive(path: string): boolean {
  try {
    return isMarkAlive(readFileSync(path, "utf8"));
  } catch {
    return false;
  }
}

/** Stops the server unless a living process uses it. To be called in turn. */
export function stopUnlessVisited(server: Server): void {
  const guests = filesIn(server.home.guests);
  if (guests.some(isGuestAlive)) return;

  for (const guest of guests) rmSync(guest, { force: true });
  stopNow(server);
}

/** A process's stay at a server. */
export interface Visit {
  /** Ends the stay; the last living guest stops the server. A second call does nothing. */
  leave(): void;
}

/** Notes that this process uses the server. A process that ends leaves; one that is killed is recognised as gone by the next. To be called in turn. */
export function visit(server: Server): Visit {
  const file = join(server.home.guests, `${process.pid}-${(visits += 1)}`);
  writeFileSync(file, markOf(process.pid));
  let isHere = true;

  const leave = () => {
    if (!isHere) return;
    isHere = false;
    process.off("exit", leave);
    for (const signal of signals) process.off(signal, leaveBySignal);

    inTurnNow(server.home.turn, () => {
      rmSync(file, { force: true });
      stopUnlessVisited(server);
    });
  };
  const leaveBySignal = (signal: NodeJS.Signals) => {
    // Whoever else listens for the signal ends the process in order, and leaves on its exit.
    if (process.listenerCount(signal) > 1) return;
    leave();
    process.kill(process.pid, signal);
  };

  process.on("exit", leave);
  for (const signal of signals) process.on(signal, leaveBySignal);
  return { leave };
}
