import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";
import type { ItemState } from "./item.entity.js";

/** Why an act on the item bank was refused, each with its sentence. */
export const ItemRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_ASSESSOR: "Only an assessor writes items.",
  NOT_AUTHOR: "Only its author does this with a draft.",
  NOT_ENTITLED: "A key is shown to the item's author and to the registrar.",
  INVALID_STATE: "The version is not in a state in which this is done.",
  DRAFT_EXISTS: "The item has a draft already.",
  KEY_NEEDED: "The parts of the item changed, so its key has to be written anew.",
  NEEDS_SECOND_PERSON: "The item was in use: somebody other than the author releases the new version.",
} as const;
export type ItemRefusalReason = keyof typeof ItemRefusalReason;

/** Whoever works with the bank: assessors write it, the registrar sees it. */
export const seesBank = (viewer: Viewer): boolean => viewer.has("ASSESSOR") || viewer.has("REGISTRAR");

/** A version of an item as the rules see it. */
export interface ItemCase {
  viewer: Viewer;
  /** Whether the viewer's own assessment is under way: then the bank is closed to them. */
  isCandidate: boolean;
  state: ItemState;
  /** Who wrote the version. */
  authorId: string;
  /** Who wrote the item's first version. */
  itemAuthorId: string;
  /** Whether the item has a draft. */
  hasDraft: boolean;
  /** Whether any version of the item was drawn into a paper. */
  wasUsed: boolean;
}

type ItemRule = Rule<ItemCase, ItemRefusalReason>;
const rule = (reason: ItemRefusalReason, holds: (given: ItemCase) => boolean): ItemRule => ({
  reason,
  holds,
});

const isVisible = rule("NOT_FOUND", ({ viewer, isCandidate }) => seesBank(viewer) && !isCandidate);
const writes = rule("NOT_ASSESSOR", ({ viewer }) => viewer.has("ASSESSOR"));
const isAuthor = rule("NOT_AUTHOR", ({ viewer, authorId }) => viewer.personId === authorId);
const isDraft = rule("INVALID_STATE", ({ state }) => state === "DRAFT");

/** Visibility leads every line. */
export const mayOnItem = {
  save: [isVisible, writes, isAuthor, isDraft],
  newVersion: [
    isVisible,
    writes,
    rule("INVALID_STATE", ({ state }) => state === "ACTIVE"),
    rule("DRAFT_EXISTS", ({ hasDraft }) => !hasDraft),
  ],
  release: [
    isVisible,
    writes,
    isDraft,
    rule("NEEDS_SECOND_PERSON", ({ viewer, authorId, wasUsed }) => !wasUsed || viewer.personId !== authorId),
  ],
  /** The registrar too, who is the first to hear that an item became known. */
  retire: [isVisible, rule("INVALID_STATE", ({ state }) => state !== "RETIRED")],
  /** R07; also what copying a key into another version asks for. */
  reveal: [
    isVisible,
    rule(
      "NOT_ENTITLED",
      ({ viewer, authorId, itemAuthorId }) =>
        viewer.has("REGISTRAR") || viewer.personId === authorId || viewer.personId === itemAuthorId,
    ),
  ],
} satisfies Record<string, readonly ItemRule[]>;

/** Adding to the bank, whatever items there are. */
export const mayAdd: readonly Rule<Pick<ItemCase, "viewer" | "isCandidate">, ItemRefusalReason>[] = [
  { reason: "NOT_FOUND", holds: ({ viewer, isCandidate }) => seesBank(viewer) && !isCandidate },
  { reason: "NOT_ASSESSOR", holds: ({ viewer }) => viewer.has("ASSESSOR") },
];
