import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { releaseProblems } from "./releaseProblems.js";
import { type ItemRefusalReason, mayOnItem } from "./item.policy.js";
import { versionInHand } from "./item.queries.js";

/** Puts a whole draft into use; the version that was in use is retired by it. */
export async function releaseItem(
  acting: Acting,
  { itemVersionId, version }: { itemVersionId: string; version: number },
): Promise<Outcome<string, ItemRefusalReason>> {
  const { em, viewer, now } = acting;
  const inHand = await versionInHand(acting, itemVersionId);
  if (!inHand) return refused("NOT_FOUND");
  const { item, row, versions, given } = inHand;
  const reason = whyNot(mayOnItem.release, given);
  if (reason) return refused(reason);
  if (row.version !== version) return stale(row.id);
  const problems = releaseProblems(row);
  if (problems.length > 0) return invalid(...problems);

  const former = versions.find(({ state }) => state === "ACTIVE");
  if (former) {
    former.state = "RETIRED";
    former.retiredAt = now;
    // One ACTIVE version at every instant, also between two statements.
    await em.flush();
  }
  em.assign(row, { state: "ACTIVE", releasedAt: now, releasedBy: viewer.personId! });
  record(em, {
    regionId: viewer.regionId,
    act: "item.released",
    actorId: viewer.personId,
    subjectId: item.id,
    refs: { version: row.id, ...(former && { former: former.id }) },
    at: now,
    proves: { content: JSON.stringify(row.content) },
  });
  return done(item.id);
}
