import type { Rule } from "../platform/policy.js";
import type { Viewer } from "./viewer.js";

/** Why a role was neither granted nor ended. */
export const RoleReason = {
  NOT_ADMIN: "NOT_ADMIN",
  NOT_FOUND: "NOT_FOUND",
  OWN_ROLE: "OWN_ROLE",
  ALREADY_HELD: "ALREADY_HELD",
} as const;
export type RoleReason = keyof typeof RoleReason;

/** What the rules ask about: who acts, and whose role it is. */
interface RoleCase {
  viewer: Pick<Viewer, "has" | "personId">;
  personId: string;
}
type RoleRule = Rule<RoleCase, RoleReason>;

const isAdmin: RoleRule = {
  reason: RoleReason.NOT_ADMIN,
  holds: ({ viewer }) => viewer.has("REGION_ADMIN"),
};
/** Nobody gives a right to themselves (T14), nor ends their own, so that an administrator is always left. */
const isAnothers: RoleRule = {
  reason: RoleReason.OWN_ROLE,
  holds: ({ viewer, personId }) => viewer.personId !== personId,
};

export const may = { grant: [isAdmin, isAnothers], end: [isAdmin, isAnothers] };
