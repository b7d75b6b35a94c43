import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import type { Request, Response } from "express";
import type pg from "pg";
import type { Logger } from "pino";

import { mayTryPassword, signingOf } from "./accounts/attempts.js";
import type { Viewer } from "./accounts/viewer.js";
import type { Viewers } from "./accounts/viewers.js";
import type { Config } from "./config.js";
import type { ContentStore } from "./files/store.js";
import type { UploadRules } from "./files/upload.model.js";
import type { Cursors } from "./platform/cursor.js";
import type { ActContext, Acting as ActingAs } from "./platform/act.js";
import { forkInRegion } from "./orm.js";
import { requestError } from "./platform/errors.js";
import type { JournalEntry } from "./platform/journal.entity.js";
import type { Jobs } from "./platform/jobs.js";
import type { Live } from "./platform/live.js";
import type { Mailer } from "./platform/mail.js";
import type { SessionCookie } from "./platform/session.js";
import type { SigningKey } from "./register/signingKey.js";

/** What lives as long as the process. */
export interface Services {
  config: Config;
  orm: MikroORM;
  /** The pool of reads, with the service's rights. */
  reads: pg.Pool;
  viewers: Viewers;
  cursors: Cursors;
  jobs: Jobs;
  mailer: Mailer;
  /** What other requests and processes commit. */
  live: Live;
  cookie: SessionCookie;
  /** Where contents of files are kept by their hash. */
  store: ContentStore;
  /** What is taken by upload, by its purpose. */
  uploads: UploadRules;
  /** The key of the register's log. */
  signingKey: SigningKey;
  log: Logger;
}

/** What one request knows. */
export interface Context extends ActContext<Viewer> {
  readonly services: Services;
  readonly reads: pg.Pool;
  readonly cursors: Cursors;
  readonly viewer: Viewer;
  readonly correlationId: string;
  readonly request: Request;
  readonly response: Response;
}

/** Who and when: the first argument of every command. */
export type Acting = ActingAs<Viewer>;

/** Enqueues the reactions to what was recorded; in the transaction of the act. */
async function announce(jobs: Jobs, em: EntityManager, entries: readonly JournalEntry[]): Promise<void> {
  for (const { seq } of entries) await jobs.enqueue(em, "react", { journalSeq: Number(seq) });
}

/** Knows the request: its viewer by the session's cookie, with the rights of this moment. */
export async function createContext(
  services: Services,
  request: Request,
  response: Response,
): Promise<Context> {
  const { orm, reads, viewers, cursors, jobs, cookie } = services;
  const viewer = await viewers.of(cookie.hashIn(request));

  return {
    services,
    reads,
    cursors,
    viewer,
    correlationId: response.locals["correlationId"] as string,
    request,
    response,
    fork: () => (viewer.accountId ? forkInRegion(orm, viewer.regionId) : orm.em.fork()),
    async beforePassword() {
      const of = signingOf(viewer.accountId ?? "");
      if (!(await mayTryPassword(orm.em.fork(), { of, address: request.ip })))
        throw requestError("TOO_MANY_REQUESTS");
    },
    afterwards: (em, entries) => announce(jobs, em, entries),
  };
}
