import { addDays, addMonths, dayInDigits, type PlainDate } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import { entryStateOn, validUntil } from "./entry.rules.js";
import type { EntryState, ExpertCategory } from "./registerEntry.entity.js";

/** What an order may do to an entry of an expert (4.1). */
export const EntryChangeKind = {
  RENEW: "RENEW",
  SET_CATEGORY: "SET_CATEGORY",
  SET_DIRECTIONS: "SET_DIRECTIONS",
  SUSPEND: "SUSPEND",
  REINSTATE: "REINSTATE",
  EXCLUDE: "EXCLUDE",
} as const;
export type EntryChangeKind = keyof typeof EntryChangeKind;

/** Grounds of a suspension (R24) and of an exclusion (R25). */
export const EntryChangeGround = {
  OWN_REQUEST: "OWN_REQUEST",
  LONG_LEAVE: "LONG_LEAVE",
  CONFLICT_COMPLAINT: "CONFLICT_COMPLAINT",
  LAPSED_ASSIGNMENTS: "LAPSED_ASSIGNMENTS",
  DEATH: "DEATH",
  UNRELIABLE_RESULTS: "UNRELIABLE_RESULTS",
  UNDISCLOSED_CONFLICT: "UNDISCLOSED_CONFLICT",
  FALSE_DOCUMENTS: "FALSE_DOCUMENTS",
  CONSENT_WITHDRAWN: "CONSENT_WITHDRAWN",
} as const;
export type EntryChangeGround = keyof typeof EntryChangeGround;

const SUSPENSION_GROUNDS: readonly EntryChangeGround[] = [
  "OWN_REQUEST",
  "LONG_LEAVE",
  "CONFLICT_COMPLAINT",
  "LAPSED_ASSIGNMENTS",
];
const EXCLUSION_GROUNDS: readonly EntryChangeGround[] = [
  "OWN_REQUEST",
  "DEATH",
  "UNRELIABLE_RESULTS",
  "UNDISCLOSED_CONFLICT",
  "FALSE_DOCUMENTS",
  "CONSENT_WITHDRAWN",
];

/** All that an order can change of an entry. */
export interface EntryStanding {
  state: EntryState;
  category: ExpertCategory | null;
  directionCodes: string[];
  validFromOn: PlainDate;
  validUntilOn: PlainDate;
  suspendedUntilOn: PlainDate | null;
}

/** What an order says of one entry; the parts that its kind does not ask for are not looked at. */
export interface EntryChange {
  kind: EntryChangeKind;
  category?: ExpertCategory | null;
  directionCodes?: readonly string[] | null;
  ground?: EntryChangeGround | null;
  /** The last day of a suspension; null for one without an end. */
  untilOn?: PlainDate | null;
}

/** What counts for a renewal or against an expert. */
export interface Merits {
  /** Reviews of concluded rounds in the term (R23). */
  completedReviews: number;
  /** Whether further training in expertise was documented in the term (R23). */
  isTrained: boolean;
  /** Whether an assessment was passed in the term (R23). */
  isAssessed: boolean;
  /** Accepted assignments that were not delivered in the months that R24 looks at. */
  lapsedAssignments: number;
}

/** An entry on the day of the order. */
export interface WeighedEntry {
  standing: EntryStanding;
  /** Day of the last thing that happened to it. */
  changedOn: PlainDate;
  merits: Merits;
}

export interface ChangeLimits {
  entryTermYears: number;
  renewalReviewCount: number;
  renewalGraceDays: number;
  suspensionLapseCount: number;
  suspensionLeaveMonths: number;
}

const RANKS: readonly ExpertCategory[] = ["BASIC", "SENIOR", "LEADING"];

/** What is wrong with a change, by the part of it that is wrong: nothing when it may be made. */
export function problemsOfChange(
  entry: WeighedEntry,
  change: EntryChange,
  on: PlainDate,
  limits: ChangeLimits,
): InputProblem[] {
  const { standing, changedOn } = entry;
  const state = entryStateOn(standing, on);
  const against = (path: string, code: string, values?: InputProblem["values"]): InputProblem[] => [
    { path, code, ...(values && { values }) },
  ];
  // An order that comes later than another but is dated before it would rewrite what the register has said (R27).
  if (on < changedOn) {
    return against("entryId", "BEFORE_LAST_CHANGE", { least: dayInDigits(changedOn) });
  }

  switch (change.kind) {
    case "RENEW":
      return problemsOfRenewal(entry, on, limits);
    case "SET_CATEGORY":
      if (state !== "ACTIVE") return against("entryId", "NOT_IN_FORCE");
      if (!change.category) return against("category", "REQUIRED");
      if (change.category === standing.category) return against("category", "NOTHING_CHANGED");
      return isStepTooLarge(standing.category, change.category) ? against("category", "STEP_TOO_LARGE") : [];
    case "SET_DIRECTIONS": {
      if (state !== "ACTIVE") return against("entryId", "NOT_IN_FORCE");
      const codes = sortedCodes(change);
      if (codes.length === 0) return against("directionCodes", "REQUIRED");
      const isSame = codes.join() === standing.directionCodes.toSorted().join();
      return isSame ? against("directionCodes", "NOTHING_CHANGED") : [];
    }
    case "SUSPEND":
      return state === "ACTIVE"
        ? problemsOfSuspension(entry, change, on, limits)
        : against("entryId", "NOT_IN_FORCE");
    case "REINSTATE":
      return state === "SUSPENDED" ? [] : against("entryId", "NOT_SUSPENDED");
    case "EXCLUDE":
      if (state !== "ACTIVE" && state !== "SUSPENDED") return against("entryId", "NOT_IN_FORCE");
      return problemsOfGround(change.ground, EXCLUSION_GROUNDS);
  }
}

/** R23 and 4.1: an entry in force, or over for no longer than the grace, and its merits in the term. */
function problemsOfRenewal({ standing, merits }: WeighedEntry, on: PlainDate, limits: ChangeLimits) {
  const state = entryStateOn(standing, on);
  if (state !== "ACTIVE" && state !== "EXPIRED") return [{ path: "entryId", code: "NOT_IN_FORCE" }];
  const last = addDays(standing.validUntilOn, limits.renewalGraceDays);
  if (on > last) {
    return [{ path: "entryId", code: "GRACE_OVER", values: { most: dayInDigits(last) } }];
  }

  const { missingReviews, isTrained } = renewalNeeds(merits, limits);
  const least = limits.renewalReviewCount;
  // How many there are is not said: of review work the officer knows no more than the public (R48).
  return [
    ...(missingReviews === 0 ? [] : [{ path: "entryId", code: "TOO_FEW_REVIEWS", values: { least } }]),
    ...(isTrained ? [] : [{ path: "entryId", code: "NOT_TRAINED" }]),
  ];
}

/** R23: how many reviews a renewal still needs, for which an assessment stands, and whether training is documented. */
export function renewalNeeds(
  { completedReviews, isAssessed, isTrained }: Omit<Merits, "lapsedAssignments">,
  { renewalReviewCount }: Pick<ChangeLimits, "renewalReviewCount">,
): { missingReviews: number; isTrained: boolean } {
  return {
    missingReviews: isAssessed ? 0 : Math.max(0, renewalReviewCount - completedReviews),
    isTrained,
  };
}

/** R24: the ground, what it asks for, and the last day. */
function problemsOfSuspension(
  { standing, merits }: WeighedEntry,
  { ground, untilOn }: EntryChange,
  on: PlainDate,
  limits: ChangeLimits,
): InputProblem[] {
  const problems = problemsOfGround(ground, SUSPENSION_GROUNDS);
  const least = limits.suspensionLapseCount;
  if (ground === "LAPSED_ASSIGNMENTS" && merits.lapsedAssignments < least) {
    problems.push({ path: "ground", code: "TOO_FEW_LAPSED", values: { least } });
  }
  if (!untilOn) return problems;

  const firstEnd = ground === "LONG_LEAVE" ? addDays(addMonths(on, limits.suspensionLeaveMonths), 1) : on;
  if (untilOn < firstEnd) {
    problems.push({ path: "untilOn", code: "TOO_SOON", values: { least: dayInDigits(firstEnd) } });
  } else if (untilOn > standing.validUntilOn) {
    const most = dayInDigits(standing.validUntilOn);
    problems.push({ path: "untilOn", code: "TOO_LATE", values: { most } });
  }
  return problems;
}

function problemsOfGround(
  ground: EntryChangeGround | null | undefined,
  grounds: readonly EntryChangeGround[],
): InputProblem[] {
  if (!ground) return [{ path: "ground", code: "REQUIRED" }];
  return grounds.includes(ground) ? [] : [{ path: "ground", code: "UNKNOWN" }];
}

/** R24: the first day whose lapsed assignments still count on the day of an order. */
export const lapsesCountFrom = (on: PlainDate, months: number): PlainDate => addMonths(on, -months);

/** 4.1: upwards a category after the other, downwards at once. */
const isStepTooLarge = (from: ExpertCategory | null, to: ExpertCategory): boolean =>
  from !== null && RANKS.indexOf(to) > RANKS.indexOf(from) + 1;

const sortedCodes = ({ directionCodes }: EntryChange): string[] =>
  [...new Set(directionCodes ?? [])].toSorted();

/** How the entry stands after a change that may be made. */
export function standingAfter(
  { standing }: WeighedEntry,
  change: EntryChange,
  on: PlainDate,
  { entryTermYears }: ChangeLimits,
): EntryStanding {
  switch (change.kind) {
    case "RENEW":
      return {
        ...standing,
        state: "ACTIVE",
        validFromOn: on,
        validUntilOn: validUntil(on, entryTermYears),
        suspendedUntilOn: null,
      };
    case "SET_CATEGORY":
      return { ...standing, ...settled(standing, on), category: change.category ?? standing.category };
    case "SET_DIRECTIONS":
      return { ...standing, ...settled(standing, on), directionCodes: sortedCodes(change) };
    case "SUSPEND":
      return { ...standing, state: "SUSPENDED", suspendedUntilOn: change.untilOn ?? null };
    case "REINSTATE":
      return { ...standing, state: "ACTIVE", suspendedUntilOn: null };
    case "EXCLUDE":
      return { ...standing, state: "EXCLUDED", suspendedUntilOn: null };
  }
}

/** A suspension that is over by its own day leaves nothing behind. */
const settled = (standing: EntryStanding, on: PlainDate) => ({
  state: entryStateOn(standing, on),
  suspendedUntilOn: null,
});
