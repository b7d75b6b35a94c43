import { setTimeout as pause } from "node:timers/promises";

import type { Services } from "../context.js";
import { actAsSystem } from "../platform/systemAct.js";
import { beat } from "./outage.js";
import { sweepSittings } from "./sweepSittings.js";

const rest = 3000;

/**
 * Looks every few seconds at what time does to sittings: says that the platform is there, so that its own faults are known
 * afterwards and credited, and hands in what is over.
 */
export class SittingWatch {
  readonly #closing = new AbortController();
  #looking: Promise<void> = Promise.resolve();

  constructor(private readonly services: Pick<Services, "orm" | "jobs" | "log">) {}

  /** Looks once before it resolves: a fault is credited before the first request is answered. */
  async start(): Promise<void> {
    await this.#look();
    this.#looking = this.#goOn();
  }

  /** Resolves when no look is under way any more. */
  async stop(): Promise<void> {
    this.#closing.abort();
    await this.#looking;
  }

  async #goOn(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await pause(rest, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.#look();
    }
  }

  async #look(): Promise<void> {
    try {
      await actAsSystem(this.services, beat);
      await sweepSittings(this.services);
    } catch (error) {
      this.services.log.warn({ err: error }, "Sittings were not looked at; the next look follows.");
    }
  }
}
