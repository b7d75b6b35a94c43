import { registerEnumType } from "type-graphql";

import { CellScope } from "./blueprint.entity.js";

registerEnumType(CellScope, {
  name: "CellScope",
  description: "From where a cell of the blueprint takes its items.",
  valuesConfig: {
    COMMON: { description: "The common part, which every candidate meets." },
    REQUESTED: { description: "The directions that were applied for, as evenly as it goes." },
  },
});

export const PaperConstraintKind = {
  CELL: "CELL",
  EXPOSURE: "EXPOSURE",
  ENEMIES: "ENEMIES",
  OVERLAP: "OVERLAP",
} as const;
export type PaperConstraintKind = keyof typeof PaperConstraintKind;
registerEnumType(PaperConstraintKind, {
  name: "PaperConstraintKind",
  description: "What a paper has to meet.",
  valuesConfig: {
    CELL: { description: "So many items of a cell." },
    EXPOSURE: { description: "No item of the cell in more papers than the cap allows." },
    ENEMIES: { description: "No two items of one enemy set." },
    OVERLAP: { description: "No more items of an earlier paper of the person than is allowed (R05)." },
  },
});
