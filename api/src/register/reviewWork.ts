import type { EntityManager } from "@mikro-orm/postgresql";

import type { PlainDate } from "../platform/calendar.js";

/** Days, both included, in the zone that they are meant in. */
export interface Span {
  from: PlainDate;
  to: PlainDate;
  timeZone: string;
}

/** Counts what an expert has reviewed or let lapse; of reviews the register learns no more than this (R48). */
export interface ReviewWork {
  /** Reviews of rounds that are concluded, by the day of their submission (R23). */
  completed(em: EntityManager, personId: string, span: Span): Promise<number>;
  /** Accepted assignments of concluded rounds that were not delivered, by the day on which they lapsed (R24). */
  lapsed(em: EntityManager, personId: string, span: Span): Promise<number>;
}

let counted: ReviewWork | null = null;

/** Says how review work is counted; called once, where its domain keeps it. */
export function countReviewWork(work: ReviewWork): void {
  counted = work;
}

/** The count of review work. */
export function reviewWork(): ReviewWork {
  if (!counted) throw new Error("Nothing counts review work: its domain is not loaded.");
  return counted;
}
