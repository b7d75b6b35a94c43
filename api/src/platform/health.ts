import { setTimeout as sleep } from "node:timers/promises";

import { type Response, Router } from "express";

/** What the health route asks. */
export interface Health {
  /** False before the first answer can be given and from the moment the process is told to stop. */
  readonly isServing: () => boolean;
  /** Any cheap statement on the pool that people's requests use; rejects when the database does not answer. */
  readonly askDatabase: () => Promise<unknown>;
}

const patience = 2000;

async function answersInTime(ask: Health["askDatabase"]): Promise<boolean> {
  const over = new AbortController();
  const tooLate = sleep(patience, false, { signal: over.signal }).catch(() => false);
  try {
    return await Promise.race([ask().then(() => true), tooLate]);
  } catch {
    // Why it does not answer is logged by those who needed the answer; a probe every second would only repeat it.
    return false;
  } finally {
    over.abort();
  }
}

function say(response: Response, isWell: boolean): void {
  response.set("Cache-Control", "no-store");
  if (isWell) response.json({ status: "ok" });
  else response.status(503).set("Retry-After", "2").json({ status: "unavailable" });
}

/** `/health` is 200 while people can be served, else 503 with Retry-After; `/health/live` is 200 while the process is there. */
export function healthRoutes({ isServing, askDatabase }: Health): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => say(response, true));
  router.get("/health", async (_request, response) => {
    say(response, isServing() && (await answersInTime(askDatabase)));
  });

  return router;
}
