import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import type { Logger } from "pino";

import type { Live } from "./live.js";

const patience = 250;
const most = 1000;

/**
 * Seals the journal within a second of a commit: hears of it, waits a moment for what comes with it, and asks the database
 * to seal. Every process does; the database's lock lets one work at a time.
 */
export class Sealer {
  readonly #closing = new AbortController();
  #sealing: Promise<void> = Promise.resolve();
  #isAwaited = false;
  #stopHearing = (): void => undefined;

  constructor(
    private readonly reads: pg.Pool,
    private readonly log: Logger,
  ) {}

  /** Seals what lies there, and from now on what `live` tells of. */
  start(live: Live): void {
    this.#stopHearing = live.hear(({ about }) => {
      if (about !== "person") this.#sealSoon();
    });
    this.#sealSoon();
  }

  /** Resolves when nothing is being sealed any more. */
  async stop(): Promise<void> {
    this.#stopHearing();
    this.#closing.abort();
    await this.#sealing;
  }

  #sealSoon(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    this.#sealing = this.#sealing.then(() => this.#seal());
  }

  async #seal(): Promise<void> {
    await pause(patience, undefined, { signal: this.#closing.signal }).catch(() => undefined);
    // What is told from here on may have been committed after the look, so it asks for another.
    this.#isAwaited = false;
    try {
      let sealed = most;
      while (sealed === most) {
        const { rows } = await this.reads.query<{ sealed: number }>("select seal_journal($1) as sealed", [
          most,
        ]);
        sealed = rows[0]!.sealed;
      }
    } catch (error) {
      this.log.warn({ err: error }, "The journal was not sealed; the next change asks again.");
    }
  }
}
