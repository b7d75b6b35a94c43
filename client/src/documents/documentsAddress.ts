import type { DocumentFilter, DocumentLevel, DocumentState, ProductKind } from "../app/schema.generated";
import { among } from "../ui/among";

/** Stages that a reader looks for, and the states behind each. */
const states = {
  discussion: ["DISCUSSION_ANNOUNCED", "OPEN_DISCUSSION"],
  expertise: ["DISCUSSION_CLOSED", "UNDER_EXPERTISE", "REVISION", "RE_REVIEW"],
  approval: ["RECOMMENDED", "APPROVED"],
  published: ["PUBLISHED_AS_MODEL", "PUBLISHED_AS_PRACTICE", "SUPERSEDED"],
  preparation: ["DRAFT", "SUBMITTED"],
  ended: ["REJECTED", "WITHDRAWN"],
} as const satisfies Record<string, readonly DocumentState[]>;

type Stage = keyof typeof states;
export const stages = Object.keys(states) as Stage[];
export const levels: readonly DocumentLevel[] = ["REGIONAL", "MUNICIPAL", "INSTITUTION"];
export const kinds: readonly ProductKind[] = [
  "MODEL_SOLUTION",
  "ROADMAP",
  "METHOD_GUIDE",
  "CONCEPT",
  "STATUTE",
  "MONITORING_PROGRAMME",
  "CRITERIA",
  "RECOMMENDATION",
];

/** What the address says of the list. */
export interface DocumentsAddress {
  text: string;
  stage: Stage | "";
  direction: string;
  level: DocumentLevel | "";
  kind: ProductKind | "";
}

const textLength = 200;

/** Reads the address; what is not one of its words is left out. */
export const readAddress = (address: URLSearchParams): DocumentsAddress => ({
  text: (address.get("text") ?? "").slice(0, textLength),
  stage: among(stages, address.get("stage")),
  direction: address.get("direction") ?? "",
  level: among(levels, address.get("level")),
  kind: among(kinds, address.get("kind")),
});

export const writeAddress = (address: DocumentsAddress): URLSearchParams =>
  new URLSearchParams(Object.entries(address).filter(([, value]) => value !== ""));

export const filterOf = ({ text, stage, direction, level, kind }: DocumentsAddress): DocumentFilter => ({
  ...(stage && { states: [...states[stage]] }),
  ...(direction && { direction }),
  ...(level && { level }),
  ...(kind && { kind }),
  ...(text.trim() && { text }),
});

interface Count {
  value: string;
  count: number;
}

/** The counts of states as those of the stages that hold them. */
export const countsOfStages = (counts: readonly Count[]): Count[] =>
  stages
    .map((stage) => ({
      value: stage,
      count: counts
        .filter(({ value }) => states[stage].some((state) => state === value))
        .reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ count }) => count > 0);
