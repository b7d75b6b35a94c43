import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";

/** Why a blueprint was not issued, each with its sentence. */
export const BlueprintRefusalReason = {
  NOT_FOUND: "There is nothing here, or it is not for you.",
  NOT_REGISTRAR: "Only the registrar or the administrator issues a blueprint.",
} as const;
export type BlueprintRefusalReason = keyof typeof BlueprintRefusalReason;

const issues = (viewer: Pick<Viewer, "has">): boolean =>
  viewer.has("REGISTRAR") || viewer.has("REGION_ADMIN");

/** Whoever sees by what papers are drawn, and what the bank has for it: those who keep it and those who write items. */
export const seesBlueprints = (viewer: Pick<Viewer, "has">): boolean =>
  issues(viewer) || viewer.has("ASSESSOR");

export const mayIssueBlueprint: readonly Rule<{ viewer: Pick<Viewer, "has"> }, BlueprintRefusalReason>[] = [
  { reason: "NOT_FOUND", holds: ({ viewer }) => seesBlueprints(viewer) },
  { reason: "NOT_REGISTRAR", holds: ({ viewer }) => issues(viewer) },
];
