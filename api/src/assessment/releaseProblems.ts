import type { InputProblem } from "../platform/outcome.js";
import type { ItemVersion } from "./item.entity.js";
import { contentProblems } from "./item.rules.js";

/** What keeps a version from being released. Of the key only what was missing when it was written, never the key itself. */
export const releaseProblems = ({
  type,
  content,
  keyProblems,
}: Pick<ItemVersion, "type" | "content" | "keyProblems">): InputProblem[] => [
  ...contentProblems(type, content),
  ...(keyProblems ?? [{ path: "answerKey", code: "REQUIRED" }]),
];
