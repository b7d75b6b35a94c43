import type { Viewer } from "../accounts/viewer.js";
import type { Rule } from "../platform/policy.js";

/** Why an act on orders was refused. */
export const OrderReason = {
  NOT_OFFICER: "NOT_OFFICER",
  NOT_FOUND: "NOT_FOUND",
} as const;
export type OrderReason = keyof typeof OrderReason;

/** Only the ministry's officer signs and registers orders (domain §2). */
export const isOfficer: Rule<{ viewer: Viewer }, "NOT_OFFICER"> = {
  reason: OrderReason.NOT_OFFICER,
  holds: ({ viewer }) => viewer.has("MINISTRY_OFFICER"),
};

export const may = { enter: [isOfficer] };
