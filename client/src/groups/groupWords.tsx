import { useLingui } from "@lingui/react/macro";
import type { GroupLevel, GroupRole, GroupState, ProductKind } from "../app/schema.generated";
import { StatusChip, type Tone } from "../ui/StatusChip";

const tones: Readonly<Record<GroupState, Tone>> = {
  FORMING: "active",
  APPROVED: "active",
  ASSIGNMENT_DRAFTING: "active",
  ASSIGNMENT_DISCUSSION: "active",
  WORKING: "done",
  REPORTING: "active",
  CLOSED: "quiet",
  SUSPENDED: "soon",
  DISSOLVED: "quiet",
};

export const productKinds: readonly ProductKind[] = [
  "MODEL_SOLUTION",
  "ROADMAP",
  "METHOD_GUIDE",
  "CONCEPT",
  "STATUTE",
  "MONITORING_PROGRAMME",
  "CRITERIA",
  "RECOMMENDATION",
];
export const levels: readonly GroupLevel[] = ["INTER_MUNICIPAL", "MUNICIPAL", "REGIONAL"];

/** The words of project groups. */
export function useGroupWords() {
  const { t } = useLingui();
  const states: Readonly<Record<GroupState, string>> = {
    FORMING: t`Being formed`,
    APPROVED: t`Composition approved`,
    ASSIGNMENT_DRAFTING: t`Assignment being written`,
    ASSIGNMENT_DISCUSSION: t`Assignment in discussion`,
    WORKING: t`At work`,
    REPORTING: t`Writing the report`,
    CLOSED: t`Closed`,
    SUSPENDED: t`Suspended`,
    DISSOLVED: t`Dissolved`,
  };
  const levelWords: Readonly<Record<GroupLevel, string>> = {
    INTER_MUNICIPAL: t`Inter-municipal group`,
    MUNICIPAL: t`Municipal group`,
    REGIONAL: t`Regional working group`,
  };
  const roles: Readonly<Record<GroupRole, string>> = {
    LEAD: t`Lead`,
    DEPUTY: t`Deputy lead`,
    MEMBER: t`Member`,
    CURATOR: t`Curator`,
  };
  const kinds: Readonly<Record<ProductKind, string>> = {
    MODEL_SOLUTION: t`Model solution`,
    ROADMAP: t`Roadmap`,
    METHOD_GUIDE: t`Methodical recommendations`,
    CONCEPT: t`Concept`,
    STATUTE: t`Statute`,
    MONITORING_PROGRAMME: t`Monitoring programme`,
    CRITERIA: t`Criteria and indicators`,
    RECOMMENDATION: t`Recommendations`,
  };

  return {
    stateWord: (state: GroupState) => states[state],
    levelWord: (level: GroupLevel) => levelWords[level],
    roleWord: (role: GroupRole) => roles[role],
    kindWord: (kind: ProductKind) => kinds[kind],
  };
}

/** The state of a group as a word with a sign. */
export function GroupStateChip({ state }: { state: GroupState }) {
  const { stateWord } = useGroupWords();
  return <StatusChip tone={tones[state]}>{stateWord(state)}</StatusChip>;
}
