import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { type ItemRefusalReason, mayOnItem } from "./item.policy.js";
import { versionInHand } from "./item.queries.js";

export interface Retirement {
  itemVersionId: string;
  version: number;
  reason: string;
}

/** Takes a version out of use: an active one is drawn no more, a draft is given up. Papers that hold it keep it. */
export async function retireItem(
  acting: Acting,
  { itemVersionId, version, reason: said }: Retirement,
): Promise<Outcome<string, ItemRefusalReason>> {
  const { em, viewer, now } = acting;
  const inHand = await versionInHand(acting, itemVersionId);
  if (!inHand) return refused("NOT_FOUND");
  const { item, row, given } = inHand;
  const reason = whyNot(mayOnItem.retire, given);
  if (reason) return refused(reason);
  if (row.version !== version) return stale(row.id);
  const problems = writtenProblems({ reason: said }, { reason: { least: 10, most: 1000 } });
  if (problems.length > 0) return invalid(...problems);

  row.state = "RETIRED";
  row.retiredAt = now;
  record(em, {
    regionId: viewer.regionId,
    act: "item.retired",
    actorId: viewer.personId,
    subjectId: item.id,
    refs: { version: row.id },
    at: now,
    proves: { reason: written(said) },
  });
  return done(item.id);
}
