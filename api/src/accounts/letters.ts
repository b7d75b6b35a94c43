import type { EntityManager } from "@mikro-orm/postgresql";

import type { Jobs } from "../platform/jobs.js";

/**
 * Letters about an account itself, by the kind that the mail job names. The job carries an id and nothing else: of the
 * account, or for a reset of the counted request, so that asking is the same work for a known and an unknown address (T11).
 */
export type LetterKind = "confirmEmail" | "resetPassword" | "alreadyRegistered";

/** Enqueues a letter in the transaction of its cause. */
export type SendLetter = (em: EntityManager, kind: LetterKind, id: string) => Promise<void>;

export const letterBox =
  (jobs: Jobs): SendLetter =>
  (em, kind, id) =>
    jobs.enqueue(em, "mail", { kind, id });
