import type { Rule } from "../platform/policy.js";
import type { Viewer } from "./viewer.js";

/** Why an act of the administrator's desk was refused. */
export const AdministrationReason = {
  NOT_FOUND: "NOT_FOUND",
  OWN_EMPLOYMENT: "OWN_EMPLOYMENT",
  EMPLOYER_UNCONFIRMED: "EMPLOYER_UNCONFIRMED",
  TARGET_UNCONFIRMED: "TARGET_UNCONFIRMED",
  DIFFERENT_TAXPAYERS: "DIFFERENT_TAXPAYERS",
  DAY_TRANSFERRED: "DAY_TRANSFERRED",
  DAY_PAST: "DAY_PAST",
} as const;
export type AdministrationReason = keyof typeof AdministrationReason;

interface DeskCase {
  viewer: Pick<Viewer, "has">;
}
type DeskRule = Rule<DeskCase, AdministrationReason>;

/** Whoever has no part in the desk hears what is heard of a thing that does not exist. */
const isAdmin: DeskRule = {
  reason: AdministrationReason.NOT_FOUND,
  holds: ({ viewer }) => viewer.has("REGION_ADMIN"),
};
/** The registrar decides on employers (R91); the administrator may in the registrar's stead. */
const keepsBooks: DeskRule = {
  reason: AdministrationReason.NOT_FOUND,
  holds: ({ viewer }) => viewer.has("REGISTRAR") || viewer.has("REGION_ADMIN"),
};

export const may = { regulate: [isAdmin], keepInstitutions: [keepsBooks] };
