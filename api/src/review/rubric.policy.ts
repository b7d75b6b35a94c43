import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";

/** Why an act on an expert sheet was refused. */
export const RubricReason = {
  NOT_FOUND: "NOT_FOUND",
  USED: "USED",
  RETIRED: "RETIRED",
  LAST_IN_USE: "LAST_IN_USE",
} as const;
export type RubricReason = keyof typeof RubricReason;

/** An edition: how many rounds were opened with it, whether new ones may be, and how many others may. */
interface RubricCase {
  viewer: Pick<Viewer, "has">;
  roundCount: number;
  /** Whether experts have given references by it to the sample documents of the expert task. */
  hasSamples: boolean;
  isRetired: boolean;
  otherLiveCount: number;
}
type RubricRule = Rule<RubricCase, RubricReason>;

const isAdmin: Rule<Pick<RubricCase, "viewer">, RubricReason> = {
  reason: RubricReason.NOT_FOUND,
  holds: ({ viewer }) => viewer.has("REGION_ADMIN"),
};
/** What experts judged by stays as it was, for ever. */
const isUnused: RubricRule = {
  reason: RubricReason.USED,
  holds: ({ roundCount, hasSamples }) => roundCount === 0 && !hasSamples,
};
const isLive: RubricRule = { reason: RubricReason.RETIRED, holds: ({ isRetired }) => !isRetired };
/** Without one no round could be opened. */
const isNotLast: RubricRule = {
  reason: RubricReason.LAST_IN_USE,
  holds: ({ otherLiveCount }) => otherLiveCount > 0,
};

export const may = {
  issue: [isAdmin],
  update: [isAdmin, isUnused, isLive],
  retire: [isAdmin, isLive, isNotLast],
};
