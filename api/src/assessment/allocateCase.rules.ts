import type { CaseGradeRole } from "./caseGrade.entity.js";

/** A case that one more grade is wanted of. */
export interface OpenCase {
  id: string;
  waitingSince: Date;
  /** What the grade will be. */
  role: CaseGradeRole;
  /** Who has given or holds a grade of it. */
  assessorIds: readonly string[];
}

const longestWaitMs = 72 * 60 * 60 * 1000;

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Who shares scripts with whom: the design in which severities can be compared only where it hangs together. */
export class MarkingDesign {
  private readonly shared = new Map<string, number>();
  private readonly above = new Map<string, string>();

  /** `scripts` are the assessors of each script. */
  constructor(scripts: Iterable<readonly string[]>) {
    for (const assessorIds of scripts)
      for (const [index, one] of assessorIds.entries()) {
        this.rootOf(one);
        for (const other of assessorIds.slice(index + 1)) {
          const pair = pairOf(one, other);
          this.shared.set(pair, (this.shared.get(pair) ?? 0) + 1);
          this.above.set(this.rootOf(one), this.rootOf(other));
        }
      }
  }

  private rootOf(assessorId: string): string {
    const above = this.above.get(assessorId) ?? assessorId;
    if (above === assessorId) {
      this.above.set(assessorId, assessorId);
      return assessorId;
    }
    const root = this.rootOf(above);
    this.above.set(assessorId, root);
    return root;
  }

  /** How many scripts two assessors share. */
  sharedBy(one: string, other: string): number {
    return this.shared.get(pairOf(one, other)) ?? 0;
  }

  /** Whether scripts lead from one to the other, over any number of assessors between them. */
  connects(one: string, other: string): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }

  /** Into how many parts that share nothing the design falls. */
  get partCount(): number {
    return new Set([...this.above.keys()].map((assessorId) => this.rootOf(assessorId))).size;
  }
}

/**
 * The case that an assessor gets next: a third or a clean grade first, since a result waits for it; then what has waited
 * more than three days; then a case that joins two parts of the design; then the pair that shares fewest scripts, an
 * untouched case counting as none; and of those the one that waits longest. `open` are cases that the assessor may grade.
 */
export function allocateCase<Case extends OpenCase>(
  assessorId: string,
  open: readonly Case[],
  design: MarkingDesign,
  now: Date,
): Case | null {
  const rankOf = ({ role, waitingSince, assessorIds }: Case): number[] => {
    const isDoubleMarking = role === "FIRST" || role === "SECOND";
    const hasWaitedLong = now.getTime() - waitingSince.getTime() > longestWaitMs;
    const joins = assessorIds.some((other) => !design.connects(assessorId, other));
    return [
      isDoubleMarking ? 1 : 0,
      hasWaitedLong ? 0 : 1,
      ...(hasWaitedLong
        ? []
        : [
            joins ? 0 : 1,
            Math.min(
              ...(assessorIds.length === 0
                ? [0]
                : assessorIds.map((other) => design.sharedBy(assessorId, other))),
            ),
          ]),
      waitingSince.getTime(),
    ];
  };
  const compared = (one: readonly number[], other: readonly number[]): number => {
    const place = one.findIndex((figure, index) => figure !== other[index]);
    return place < 0 ? 0 : one[place]! - (other[place] ?? 0);
  };
  const ranked = open.map((each) => ({ each, rank: rankOf(each) }));
  return ranked.toSorted((one, other) => compared(one.rank, other.rank))[0]?.each ?? null;
}
