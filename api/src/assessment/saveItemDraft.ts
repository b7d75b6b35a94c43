import type { Acting } from "../context.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused, stale } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { written } from "../platform/written.js";
import { keepKey } from "./answerKeys.js";
import { placeProblems } from "./createItem.js";
import type { ItemComponent, ItemDifficulty } from "./item.entity.js";
import type { ItemContent, ItemKey, ItemReasons } from "./item.model.js";
import { type ItemRefusalReason, mayOnItem } from "./item.policy.js";
import { versionInHand } from "./item.queries.js";
import {
  contentProblems,
  idsIn,
  isHard,
  isOptionId,
  keptContent,
  keptKey,
  keyProblems,
  weightOf,
  withOwnIds,
} from "./item.rules.js";

export interface ItemDraft {
  itemVersionId: string;
  version: number;
  content: ItemContent;
  direction: string | null;
  component: ItemComponent;
  difficulty: ItemDifficulty;
  weight: number;
  enemySet: string | null;
  /** Null leaves the key as it is, which is possible while the item keeps its parts. */
  secret: { key: ItemKey; reasons: ItemReasons } | null;
}

const sameIds = (one: ItemContent, other: ItemContent): boolean =>
  idsIn(one).toSorted().join() === idsIn(other).toSorted().join();

/** Keeps a draft of an item; what is only missing keeps it from being released, not from being kept. */
export async function saveItemDraft(
  acting: Acting,
  draft: ItemDraft,
): Promise<Outcome<string, ItemRefusalReason>> {
  const { em, viewer, now } = acting;
  const inHand = await versionInHand(acting, draft.itemVersionId);
  if (!inHand) return refused("NOT_FOUND");
  const { item, row, versions, given } = inHand;
  const reason = whyNot(mayOnItem.save, given);
  if (reason) return refused(reason);
  if (row.version !== draft.version) return stale(row.id);

  // Ids in our own form are random already, whoever made them; so the form keeps them over a save.
  const known = new Set([...idsIn(row.content), ...idsIn(draft.content).filter(isOptionId)]);
  const kept = keptContent(row.type, draft.content);
  const { content, secret } = withOwnIds(
    kept,
    draft.secret && { key: keptKey(row.type, draft.secret.key), reasons: draft.secret.reasons },
    known,
  );
  if (!secret && row.keyProblems && !sameIds(content, row.content)) return refused("KEY_NEEDED");
  const problems: InputProblem[] = [
    // Paths follow the form that was sent, not the order in which options are kept.
    ...contentProblems(row.type, kept).filter(isHard),
    ...(draft.secret
      ? keyProblems(row.type, kept, keptKey(row.type, draft.secret.key), draft.secret.reasons).filter(isHard)
      : []),
    ...(await placeProblems(acting, draft)),
    ...(versions.some(({ releasedAt }) => releasedAt !== null)
      ? [
          ...(draft.direction === item.directionCode ? [] : [{ path: "direction", code: "FIXED" }]),
          ...(draft.component === item.component ? [] : [{ path: "component", code: "FIXED" }]),
        ]
      : []),
    ...(row.type !== "EXTENDED" && (draft.weight < 1 || draft.weight > 20)
      ? [
          draft.weight < 1
            ? { path: "weight", code: "TOO_SMALL", values: { least: 1 } }
            : { path: "weight", code: "TOO_LARGE", values: { most: 20 } },
        ]
      : []),
    ...((draft.enemySet?.length ?? 0) > 60
      ? [{ path: "enemySet", code: "TOO_LONG", values: { most: 60 } }]
      : []),
  ];
  if (problems.length > 0) return invalid(...problems);

  row.content = content;
  // The key is no column of the row: by this the version moves with it all the same, so that two saves never cross (R84).
  row.savedAt = now;
  row.difficulty = draft.difficulty;
  row.weight = weightOf(row.type, content, draft.weight);
  item.directionCode = draft.direction;
  item.component = draft.component;
  item.enemySet = written(draft.enemySet ?? "") || null;
  if (secret) {
    row.keyProblems = keyProblems(row.type, content, secret.key, secret.reasons);
    await em.flush();
    await keepKey(em, row.id, secret.key, secret.reasons);
  }
  record(em, {
    regionId: viewer.regionId,
    act: "item.draftSaved",
    actorId: viewer.personId,
    subjectId: item.id,
    refs: { version: row.id },
    at: now,
    proves: { content: JSON.stringify(content) },
  });
  return done(row.id);
}
