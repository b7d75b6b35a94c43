import { Direction } from "../accounts/dictionary.entity.js";
import type { Acting } from "../context.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import {
  AssessmentItem,
  type ItemComponent,
  type ItemDifficulty,
  type ItemType,
  ItemVersion,
} from "./item.entity.js";
import { type ItemRefusalReason, mayAdd } from "./item.policy.js";
import { isCandidate, nextItemNumber } from "./item.queries.js";
import { emptyContent } from "./item.rules.js";

export interface NewItem {
  direction: string | null;
  component: ItemComponent;
  type: ItemType;
  difficulty: ItemDifficulty;
}

const commonComponents: readonly ItemComponent[] = ["EXPERTISE_PROCEDURE", "ETHICS", "MEASUREMENT"];

/** What is wrong with the place of an item in the bank. */
export async function placeProblems(
  { em, viewer }: Acting,
  { direction, component }: Pick<NewItem, "direction" | "component">,
): Promise<InputProblem[]> {
  if (direction === null) return [];
  const isKnown = (await em.count(Direction, { regionId: viewer.regionId, code: direction })) > 0;
  return [
    ...(isKnown ? [] : [{ path: "direction", code: "UNKNOWN" }]),
    ...(commonComponents.includes(component) ? [{ path: "component", code: "COMMON_ONLY" }] : []),
  ];
}

/** Adds an item whose first version is an empty draft of the viewer's. */
export async function createItem(
  acting: Acting,
  given: NewItem,
): Promise<Outcome<string, ItemRefusalReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(mayAdd, { viewer, isCandidate: await isCandidate(acting) });
  if (reason) return refused(reason);
  const problems = await placeProblems(acting, given);
  if (problems.length > 0) return invalid(...problems);

  const { regionId } = viewer;
  const personId = viewer.personId!;
  const item = em.create(AssessmentItem, {
    id: newId("item"),
    regionId,
    createdAt: now,
    createdById: personId,
    number: await nextItemNumber(em, regionId),
    directionCode: given.direction,
    component: given.component,
    enemySet: null,
    author: personId,
  });
  em.create(ItemVersion, {
    regionId,
    createdAt: now,
    createdById: personId,
    item,
    edition: 1,
    type: given.type,
    content: emptyContent(given.type),
    difficulty: given.difficulty,
    weight: given.type === "EXTENDED" ? 0 : 1,
    state: "DRAFT",
    author: personId,
    keyProblems: null,
  });
  record(em, { regionId, act: "item.created", actorId: personId, subjectId: item.id, at: now });
  return done(item.id);
}
