import type { Acting } from "../context.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { copyKey } from "./answerKeys.js";
import { ItemVersion } from "./item.entity.js";
import { type ItemRefusalReason, mayOnItem } from "./item.policy.js";
import { versionInHand } from "./item.queries.js";

/**
 * A copy of an active version as the viewer's draft. The key goes with it for whoever may see it (R07); another assessor
 * writes it anew.
 */
export async function newItemVersion(
  acting: Acting,
  { itemVersionId }: { itemVersionId: string },
): Promise<Outcome<string, ItemRefusalReason>> {
  const { em, viewer, now } = acting;
  const inHand = await versionInHand(acting, itemVersionId);
  if (!inHand) return refused("NOT_FOUND");
  const { item, row, versions, given } = inHand;
  const reason = whyNot(mayOnItem.newVersion, given);
  if (reason) return refused(reason);

  const { regionId } = viewer;
  const personId = viewer.personId!;
  const takesKey = whyNot(mayOnItem.reveal, given) === null;
  const draft = em.create(ItemVersion, {
    id: newId("itemversion"),
    regionId,
    createdAt: now,
    createdById: personId,
    item,
    edition: versions[0]!.edition + 1,
    type: row.type,
    content: row.content,
    difficulty: row.difficulty,
    weight: row.weight,
    state: "DRAFT",
    author: personId,
    // An active version was complete when it was released.
    keyProblems: takesKey ? [] : null,
  });
  await em.flush();
  if (takesKey) await copyKey(em, { fromId: row.id, toId: draft.id, viewerId: personId });
  record(em, {
    regionId,
    act: "item.versionCreated",
    actorId: personId,
    subjectId: item.id,
    refs: { version: draft.id, from: row.id },
    at: now,
  });
  return done(item.id);
}
