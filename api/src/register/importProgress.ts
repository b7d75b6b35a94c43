import type { Services } from "../context.js";
import type { RegisterImport } from "./registerImport.entity.js";

/** Tells how far a piece of work is. */
export type Progress = (done: number) => Promise<void>;

/**
 * Tells of progress on a connection of its own, since what the work itself writes is seen by nobody before its end, and
 * wakes the pages of whoever started it.
 */
export const progressOf =
  ({ reads }: Pick<Services, "reads">, { id, actor }: RegisterImport): Progress =>
  async (done) => {
    await reads.query("update register_import set progress = $2, progress_at = clock_now() where id = $1", [
      id,
      done,
    ]);
    await reads.query("select pg_notify('live', $1)", [
      JSON.stringify({ about: "person", subject: actor?.id ?? "" }),
    ]);
  };
