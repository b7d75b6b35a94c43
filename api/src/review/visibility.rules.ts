import type { Parameters } from "../accounts/parameters.js";
import type { BlindMode, RoundMode } from "./round.entity.js";

/** What somebody may want to know of an expertise (R48). */
export type RoundFact =
  /** That a round runs; its number, mode, rubric and due date. */
  | "ROUND"
  /** How many were invited, accepted, submitted; who is late; exact times. */
  | "PROGRESS"
  /** Names and municipalities of the experts. */
  | "NAMES"
  /** One review: scores, passages, comments, verdict. */
  | "REVIEW"
  /** Aggregate, dispersion, mandatory remarks. */
  | "CONCLUSION";

/** As whom somebody asks; everyone else, officials with a conflict among them, asks as PUBLIC. */
export type RoundViewer = "PUBLIC" | "AUTHORS" | "EXPERT" | "ARBITER" | "COORDINATOR";

/** How far the round has come. Each phase includes those before it. */
export const ROUND_PHASES = ["RUNNING", "CONCLUDED", "SIGNED", "PUBLISHED"] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

/** How much of a fact somebody gets. */
export type Sight =
  | "NOTHING"
  /** What concerns the asking expert alone. */
  | "OWN"
  /** An alphabetical list of those who agreed, tied to no review; see `publishedNames`. */
  | "AGREED_NAMES"
  /** Scores counted per criterion, tied to no expert. */
  | "DISTRIBUTION"
  /** All of it, experts as «Эксперт А, Б, В». */
  | "BY_LETTER"
  /** All that was submitted, with names. */
  | "BY_NAME"
  | "ALL";

type Row = readonly [running: Sight, concluded: Sight, signed: Sight, published: Sight];

const always = (sight: Sight): Row => [sight, sight, sight, sight];
const fromConcluded = (before: Sight, sight: Sight): Row => [before, sight, sight, sight];
const fromSigned = (sight: Sight): Row => ["NOTHING", "NOTHING", sight, sight];
const fromPublished = (before: Sight, sight: Sight): Row => [before, before, before, sight];

/** The table of R48 for SINGLE_BLIND. What the public learns from publication on, nobody else is refused. */
export const BLIND_TABLE: Record<RoundFact, Record<RoundViewer, Row>> = {
  ROUND: {
    PUBLIC: always("ALL"),
    AUTHORS: always("ALL"),
    EXPERT: always("ALL"),
    ARBITER: always("ALL"),
    COORDINATOR: always("ALL"),
  },
  PROGRESS: {
    PUBLIC: always("NOTHING"),
    AUTHORS: always("NOTHING"),
    EXPERT: always("OWN"),
    ARBITER: always("OWN"),
    COORDINATOR: always("ALL"),
  },
  NAMES: {
    PUBLIC: fromPublished("NOTHING", "AGREED_NAMES"),
    AUTHORS: fromPublished("NOTHING", "AGREED_NAMES"),
    EXPERT: fromPublished("OWN", "AGREED_NAMES"),
    ARBITER: fromPublished("OWN", "AGREED_NAMES"),
    COORDINATOR: always("ALL"),
  },
  REVIEW: {
    PUBLIC: always("NOTHING"),
    AUTHORS: fromConcluded("NOTHING", "BY_LETTER"),
    EXPERT: fromConcluded("OWN", "BY_LETTER"),
    ARBITER: always("BY_LETTER"),
    COORDINATOR: always("BY_NAME"),
  },
  CONCLUSION: {
    PUBLIC: fromPublished("NOTHING", "ALL"),
    AUTHORS: fromSigned("ALL"),
    EXPERT: fromSigned("ALL"),
    ARBITER: fromSigned("ALL"),
    COORDINATOR: always("ALL"),
  },
};

/** What OPEN changes: names go with the reviews, to the group from CONCLUDED and to the public from publication. */
export const OPEN_TABLE: Partial<Record<RoundFact, Partial<Record<RoundViewer, Row>>>> = {
  NAMES: {
    PUBLIC: fromPublished("NOTHING", "ALL"),
    AUTHORS: fromConcluded("NOTHING", "ALL"),
    EXPERT: fromConcluded("OWN", "ALL"),
    ARBITER: fromConcluded("OWN", "ALL"),
  },
  REVIEW: {
    PUBLIC: fromPublished("NOTHING", "BY_NAME"),
    AUTHORS: fromConcluded("NOTHING", "BY_NAME"),
    EXPERT: fromConcluded("OWN", "BY_NAME"),
    ARBITER: fromConcluded("BY_LETTER", "BY_NAME"),
  },
};

/** How the round was opened; fixed for its whole life. */
export interface RoundSetting {
  mode: RoundMode;
  blindMode: BlindMode;
}

/** R48: what the viewer gets of the fact in the phase. */
export function sightOf(
  fact: RoundFact,
  viewer: RoundViewer,
  phase: RoundPhase,
  { mode, blindMode }: RoundSetting,
): Sight {
  const open = blindMode === "OPEN" ? OPEN_TABLE[fact]?.[viewer] : undefined;
  const sight = (open ?? BLIND_TABLE[fact][viewer])[ROUND_PHASES.indexOf(phase)]!;
  const isPublishedMass = mode === "MASS" && phase === "PUBLISHED";
  return fact === "REVIEW" && sight === "NOTHING" && isPublishedMass ? "DISTRIBUTION" : sight;
}

/** What somebody is to a round. */
export interface RoundRelation {
  /** Of the authoring group today, or an author of the version. */
  isAuthor: boolean;
  /** Holds an assignment that was not declined, recused or cancelled. */
  isExpertOfRound: boolean;
  /** That assignment is the arbiter's, and accepted. */
  isAcceptedArbiter: boolean;
  isCoordinator: boolean;
  /** Any ground of R38–R41 towards the document. */
  hasConflict: boolean;
}

/** R45, R48: as whom a person asks. Roles never add up across a conflict: an author who coordinates asks as an author. */
export function roundViewer(relation: RoundRelation): RoundViewer {
  if (relation.isAuthor) return "AUTHORS";
  if (relation.isExpertOfRound) return relation.isAcceptedArbiter ? "ARBITER" : "EXPERT";
  return relation.isCoordinator && !relation.hasConflict ? "COORDINATOR" : "PUBLIC";
}

/** The phase of a round from what is stored; a published document stays published when it is superseded. */
export function roundPhase(round: {
  isConcluded: boolean;
  isSigned: boolean;
  isDocumentPublished: boolean;
}): RoundPhase {
  if (round.isConcluded && round.isDocumentPublished) return "PUBLISHED";
  if (round.isSigned) return "SIGNED";
  return round.isConcluded ? "CONCLUDED" : "RUNNING";
}

/**
 * R48: the experts' names for the public, in the order of the Russian alphabet: those who agreed for this document,
 * provided that all did or that they are many enough; none otherwise.
 */
export function publishedNames<Expert extends { name: string; isNamedAgreed: boolean }>(
  experts: readonly Expert[],
  parameters: Pick<Parameters, "namedExpertCount">,
): Expert[] {
  const agreed = experts.filter(({ isNamedAgreed }) => isNamedAgreed);
  if (agreed.length < experts.length && agreed.length < parameters.namedExpertCount) return [];
  return agreed.sort((a, b) => a.name.localeCompare(b.name, "ru"));
}
