import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import type { Logger } from "pino";

import type { Login } from "./database/login.js";

/** What a trigger of the database tells after a commit; ids and the act's name, nothing more. */
export interface Change {
  /** `journal` for a recorded act, `person` for a task or notice of one person, `lost` when changes may have been missed. */
  about: "journal" | "person" | "lost";
  /** The act that was recorded: `proposal.published`. */
  act?: string;
  /** Id of what the act was done to, or of the person. */
  subject?: string;
  /** Id of the document that the act concerns. */
  document?: string | null;
}

type Listener = (change: Change) => void;

const channel = "live";

/**
 * The changes that other requests, timers and processes commit, heard through LISTEN on a connection of its own, so that
 * several API processes on one database tell each other's clients. A lost connection is made again; its listeners
 * hear `lost`, since what happened meanwhile is unknown to them.
 */
export class Live {
  readonly #listeners = new Set<Listener>();
  readonly #closing = new AbortController();
  #client: Client | null = null;
  #connecting: Promise<void> = Promise.resolve();

  constructor(
    private readonly login: Login,
    private readonly log: Logger,
  ) {}

  /** Listens from now on; resolves when the first connection stands. */
  async start(): Promise<void> {
    await this.#connect();
  }

  /** Calls `listener` for every change until the returned function is called. */
  hear(listener: Listener): () => void {
    this.#listeners.add(listener);

    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#connecting;
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new Client({ ...this.login, application_name: "collegium live", keepAlive: true });
    // What ended the connection is told by its "end"; an "error" without a listener would end the process.
    client.on("error", (error) => this.log.warn({ err: error }, "The connection of live changes was lost."));
    client.on("notification", ({ payload }) => this.#tell(JSON.parse(payload ?? "{}") as Change));
    await client.connect();
    await client.query(`listen ${channel}`);
    client.once("end", () => {
      if (!this.#closing.signal.aborted) this.#connecting = this.#reconnect();
    });
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    for (let wait = 100; !this.#closing.signal.aborted; wait = Math.min(wait * 2, 5000)) {
      try {
        await this.#connect();
        this.#tell({ about: "lost" });
        return;
      } catch {
        // Told by the connection's own "error"; the next try follows.
        await pause(wait, undefined, { signal: this.#closing.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}
