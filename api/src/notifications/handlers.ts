import type { Services } from "../context.js";
import type { JobHandlers } from "../platform/jobs.js";
import { workOnImport } from "../register/workOnImport.js";
import { mailKinds } from "./mails.js";
import { react } from "./react.js";
import { timed } from "./timed.js";

/** What this product does with the jobs of its queues. */
export function createHandlers(services: Services): JobHandlers {
  return {
    react: ({ journalSeq }) => react(services, journalSeq),
    mail: async ({ kind, id }) => {
      const send = mailKinds[kind];
      if (!send) throw new Error(`No mail is of the kind ${kind}.`);
      await send(services, id);
    },
    import: ({ importId }) => workOnImport(services, importId),
    clock: async () => {
      for (const look of timed) await look(services);
    },
  };
}
