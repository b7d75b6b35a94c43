/** The queues of the product and how often a job of each is tried again; made by the migration, since the service may create nothing. */
export const queues = {
  /** Turns a journal row into notices, mails and live events. */
  react: { retryLimit: 5, retryDelay: 2, retryBackoff: true, notify: true },
  /** Sends one mail. */
  mail: { retryLimit: 8, retryDelay: 5, retryBackoff: true, notify: true },
  /** Enters an imported register, or takes it back: minutes at most, and nothing is left of one that dies. */
  import: { retryLimit: 3, retryDelay: 5, expireInSeconds: 900, notify: true },
  /** Looks once a minute for what time alone has changed. */
  clock: { retryLimit: 0 },
} as const;

export type QueueName = keyof typeof queues;

/** Schema of the job tables inside the database. */
export const jobsSchema = "jobs";
