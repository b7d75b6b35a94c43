/** A named condition of an act, with the reason that is told when it does not hold. No I/O inside. */
export interface Rule<Case, Reason extends string> {
  readonly reason: Reason;
  readonly holds: (given: Case) => boolean;
}

/** The reason of the first rule that does not hold, or null when all of them do. */
export function whyNot<Case, Reason extends string>(
  rules: readonly Rule<Case, Reason>[],
  given: Case,
): Reason | null {
  return rules.find((rule) => !rule.holds(given))?.reason ?? null;
}
