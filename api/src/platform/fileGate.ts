import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Response } from "express";

import type { ErrorCode } from "./errors.js";
import { fail } from "./http.js";

/** One file keeps the database busy for seconds; others read meanwhile. */
const mostAtOnce = 2;
/** The longest that a file may take, in milliseconds: who reads slowly must not keep others from theirs (T40). */
const longestTake = 120_000;

/** What a stream says when the receiver has gone, or when the time was over. */
const left: ReadonlySet<string | undefined> = new Set(["ERR_STREAM_PREMATURE_CLOSE", "ABORT_ERR"]);

/** Answers with files that are read while they are sent, a few at a time. */
export class FileGate {
  #running = 0;

  /** Sends what `open` gives, or the error that it gives in its stead. */
  async send(response: Response, open: () => Promise<Readable | ErrorCode>): Promise<void> {
    if (this.#running >= mostAtOnce) return fail(response, "TOO_MANY_REQUESTS");

    this.#running += 1;
    try {
      const file = await open();
      if (typeof file === "string") return fail(response, file);
      // Whoever leaves ends the reading with it.
      await pipeline(file, response, { signal: AbortSignal.timeout(longestTake) }).catch(
        (error: NodeJS.ErrnoException) => {
          if (!left.has(error.code)) throw error;
        },
      );
    } finally {
      this.#running -= 1;
    }
  }
}
