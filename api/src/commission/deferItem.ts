import type { Acting } from "../context.js";
import { done, invalid, type Outcome } from "../platform/outcome.js";
import { written, writtenProblems } from "../platform/written.js";
import type { CommissionRefusalReason } from "./commission.policy.js";
import { holdItem } from "./commission.queries.js";
import { defer } from "./defer.js";

const bounds = { reason: { least: 5, most: 1000 } };

/** Leaves an item of an open session for a later one: no quorum, a tie without the chair, a paper that is missing. */
export async function deferItem(
  acting: Acting,
  { itemId, reason }: { itemId: string; reason: string },
): Promise<Outcome<string, CommissionRefusalReason>> {
  const held = await holdItem(acting, itemId, "conduct");
  if ("kind" in held) return held;
  const problems = writtenProblems({ reason }, bounds);
  if (problems.length > 0) return invalid(...problems);

  await defer(acting, held.item, written(reason));
  return done(itemId);
}
