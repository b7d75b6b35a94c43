/** Why availability was left as it was. */
export const AvailabilityReason = { NOT_EXPERT: "NOT_EXPERT" } as const;
export type AvailabilityReason = keyof typeof AvailabilityReason;
