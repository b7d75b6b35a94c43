import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";

import type { Live } from "./live.js";

const patience = 250;

/** Something whose committed rows are given their place one after the other. */
export interface Sealing {
  /** Its name at the beginning of a sentence. */
  readonly what: string;
  /** Seals some of what lies there; true when there may be more. */
  readonly seal: () => Promise<boolean>;
}

/**
 * Seals within a second of a commit: hears of it, waits a moment for what comes with it, and seals. Every process does;
 * a lock of the database lets one work at a time.
 */
export class Sealer {
  readonly #closing = new AbortController();
  #sealing: Promise<void> = Promise.resolve();
  #isAwaited = false;
  #stopHearing = (): void => undefined;

  constructor(
    private readonly sealing: Sealing,
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
      while (await this.sealing.seal());
    } catch (error) {
      this.log.warn({ err: error }, `${this.sealing.what} was not sealed; the next change asks again.`);
    }
  }
}
