import type { EntityManager } from "@mikro-orm/postgresql";
import { fromKysely, PgBoss } from "pg-boss";

import type { Login } from "./database/login.js";
import { jobsSchema, type QueueName } from "./queues.js";

/** What a job of each queue carries: ids only, never a name, a text or a secret. */
export interface JobData {
  react: { journalSeq: number };
  mail: { kind: string; id: string };
  import: { importId: string };
  clock: Record<string, never>;
}

export type JobHandlers = { [Name in QueueName]: (data: JobData[Name]) => Promise<void> };

/** The jobs of one process: enqueued in the transaction of their cause, done at least once, their effects once. */
export class Jobs {
  readonly #boss: PgBoss;

  constructor(login: Login, onError: (error: Error) => void) {
    this.#boss = new PgBoss({
      ...login,
      schema: jobsSchema,
      // The owner has made the tables; the service may create nothing.
      migrate: false,
      createSchema: false,
      max: 4,
      useListenNotify: true,
    });
    this.#boss.on("error", onError);
  }

  /** Enqueues a job that appears with the commit of `em`'s transaction and vanishes with its rollback. */
  async enqueue<Name extends QueueName>(em: EntityManager, name: Name, data: JobData[Name]): Promise<void> {
    await this.#boss.send(name, data, { db: fromKysely(em.getKysely()) });
  }

  /** Connects, so that jobs can be enqueued. */
  async open(): Promise<void> {
    await this.#boss.start();
  }

  /** Works on every queue; the clock ticks once a minute, in one process of all. */
  async work(handlers: JobHandlers): Promise<void> {
    await this.#work("react", handlers);
    await this.#work("mail", handlers);
    await this.#work("import", handlers);
    await this.#work("clock", handlers);
    await this.#boss.schedule("clock", "* * * * *");
  }

  async #work(name: QueueName, handlers: JobHandlers): Promise<void> {
    await this.#boss.work<never>(name, { pollingIntervalSeconds: 1 }, async (jobs) => {
      for (const job of jobs) await handlers[name](job.data);
    });
  }

  /** Stops taking jobs and lets those under way finish, for at most five seconds. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 5000 });
  }
}
