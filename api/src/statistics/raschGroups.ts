/** Answers of `count` persons: 1 right, 0 wrong, null not reached. */
export interface AnswerRow {
  answers: readonly (0 | 1 | null)[];
  count: number;
}

/** Persons who reached the same items; in Rasch's model their raw scores tell all about their ability. */
export interface RaschGroup {
  /** Indices of the items reached. */
  reached: number[];
  /** Persons by raw score. */
  byScore: Map<number, number>;
  /** How often each of the items reached was solved. */
  solved: number[];
}

/** Gathers rows by the items reached; who reached none tells nothing and is left out. */
export function groupsOf(rows: readonly AnswerRow[], itemCount: number): RaschGroup[] {
  const items = Array.from({ length: itemCount }, (_, item) => item);
  const groups = new Map<string, RaschGroup>();
  for (const { answers, count } of rows) {
    const reached = items.filter((item) => answers[item] !== null);
    if (reached.length === 0 || count === 0) continue;
    const key = reached.join();
    const group = groups.get(key) ?? { reached, byScore: new Map(), solved: reached.map(() => 0) };
    groups.set(key, group);
    const right = reached.map((item): number => answers[item] ?? 0);
    const score = right.reduce((total, each) => total + each, 0);
    group.byScore.set(score, (group.byScore.get(score) ?? 0) + count);
    for (const [index, each] of right.entries()) group.solved[index]! += each * count;
  }
  return [...groups.values()];
}
