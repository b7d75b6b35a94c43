import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written, writtenProblems } from "../platform/written.js";
import { revealKey as shownKey } from "./answerKeys.js";
import type { ItemKey, ItemReasons } from "./item.model.js";
import { type ItemRefusalReason, mayOnItem } from "./item.policy.js";
import { versionInHand } from "./item.queries.js";

export interface Asked {
  itemVersionId: string;
  reason: string;
}

export interface Revealed {
  versionId: string;
  /** Null when the version has no key. It may stand in no receipt: it is told once, in the answer. */
  shown: { key: ItemKey; reasons: ItemReasons } | null;
}

/** R07: shows one key; the database checks once more who asks, and writes who asked and why into the journal. */
export async function revealKey(
  acting: Acting,
  { itemVersionId, reason: said }: Asked,
): Promise<Outcome<Revealed, ItemRefusalReason>> {
  const { em, viewer } = acting;
  const inHand = await versionInHand(acting, itemVersionId);
  if (!inHand) return refused("NOT_FOUND");
  const reason = whyNot(mayOnItem.reveal, inHand.given);
  if (reason) return refused(reason);
  const problems = writtenProblems({ reason: said }, { reason: { least: 10, most: 1000 } });
  if (problems.length > 0) return invalid(...problems);

  const shown = await shownKey(em, {
    versionId: itemVersionId,
    viewerId: viewer.personId!,
    reason: written(said),
  });
  return done({ versionId: itemVersionId, shown });
}
