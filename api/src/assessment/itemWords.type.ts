import { registerEnumType } from "type-graphql";

import { ItemDifficulty, ItemState, ItemType } from "./item.entity.js";

registerEnumType(ItemType, {
  name: "ItemType",
  description: "How an item is answered.",
  valuesConfig: {
    SINGLE: { description: "One of several options." },
    MULTIPLE: { description: "Any number of several options." },
    ORDER: { description: "Steps put in order." },
    MATCH: { description: "Texts that each get an option." },
    INLINE_CHOICE: { description: "Gaps in a text, each filled by a choice." },
    SHORT: { description: "A word or a few." },
    NUMBER: { description: "A number." },
    EXTENDED: { description: "A text of one's own, marked by assessors (R08)." },
  },
});

registerEnumType(ItemState, {
  name: "ItemState",
  description: "Where a version of an item stands.",
  valuesConfig: {
    DRAFT: { description: "Being written; in no paper." },
    ACTIVE: { description: "In use: drawn into papers (R05)." },
    RETIRED: { description: "Out of use; papers that hold it keep it." },
  },
});

registerEnumType(ItemDifficulty, {
  name: "ItemDifficulty",
  description: "How hard its author takes an item to be.",
  valuesConfig: {
    EASY: { description: "Most candidates answer it." },
    MEDIUM: { description: "About two of three answer it." },
    HARD: { description: "Few answer it." },
  },
});
