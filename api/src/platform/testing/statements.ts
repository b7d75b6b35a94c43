import type { TestApi } from "./api.js";

/** How many statements the reads of the API send while `work` runs, without those that find out who asks. */
export async function statementsOf({ app }: TestApi, work: () => Promise<unknown>): Promise<number> {
  const { reads } = app.services;
  const query = reads.query.bind(reads);
  let count = 0;
  reads.query = ((statement: { name?: string }, ...rest: never[]) => {
    if (!["viewers", "nobody"].includes(statement.name ?? "")) count += 1;
    return (query as (...all: unknown[]) => unknown)(statement, ...rest);
  }) as typeof reads.query;
  try {
    await work();
  } finally {
    reads.query = query;
  }
  return count;
}
