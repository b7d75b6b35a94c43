import { bestPairs } from "./alignment.gaps.js";

/** One thing of a sequence: a block of a document or a row of a table. */
export interface Unit {
  /** Equal keys mean equal content; null never matches. */
  key: string | null;
  /** What names the thing when its content changed, such as the first cell of a row; null when nothing does. */
  name: string | null;
  /** How much text it has: what is short may agree by chance. */
  length: number;
}

/** Two sequences and how alike their things are. */
export interface Sequences {
  before: readonly Unit[];
  after: readonly Unit[];
  /** From 0 to 1; asked only for things that are not equal. */
  likeness: (before: number, after: number) => number;
  /** Things of the later sequence that share rare words with one of the earlier, likeliest first. */
  kin: (before: number) => number[];
}

/** A thing that is in both sequences. */
interface Pair {
  before: number;
  after: number;
  isMoved: boolean;
}

/** How two sequences lie over one another. */
export interface SequenceAlignment {
  /** By index of the earlier sequence. */
  pairs: Map<number, Pair>;
  /** By index of the later sequence. */
  pairsOfAfter: Map<number, Pair>;
  /** Things whose counterpart cannot be told: at most two candidates, the likelier first. */
  doubts: Map<number, number[]>;
}

/** Shorter equal things elsewhere may be equal by chance, unless a neighbour came with them. */
const tellingLength = 25;
const movedLikeness = 0.65;
const movedLead = 0.15;
const doubtfulLikeness = 0.5;

/**
 * Aligns two sequences: equal and unique things first, the longest ordered chain of them as the frame, what is
 * unique and out of the chain as moved; then each gap of the frame by likeness; then what is left anywhere.
 * A pair is made only when no other reading of the gap is nearly as good.
 */
export function alignSequences(sequences: Sequences): SequenceAlignment {
  const alignment = new Alignment(sequences);
  alignment.matchUnique((unit) => unit.key);
  alignment.matchUnique((unit) => unit.name);
  alignment.extendMoved();
  alignment.fillGaps();
  alignment.matchLeftovers();
  alignment.doubtLoneTwins();
  return alignment;
}

class Alignment implements SequenceAlignment {
  readonly pairs = new Map<number, Pair>();
  readonly pairsOfAfter = new Map<number, Pair>();
  readonly doubts = new Map<number, number[]>();
  private readonly sequences: Sequences;

  constructor(sequences: Sequences) {
    this.sequences = sequences;
  }

  private pair(before: number, after: number, isMoved: boolean): void {
    const pair = { before, after, isMoved };
    this.pairs.set(before, pair);
    this.pairsOfAfter.set(after, pair);
  }

  private doubt(before: number, candidates: number[]): void {
    this.doubts.set(before, [...new Set(candidates)].slice(0, 2));
  }

  matchUnique(labelOf: (unit: Unit) => string | null): void {
    const { before, after } = this.sequences;
    const left = uniqueLabels(before, labelOf, (index) => this.pairs.has(index));
    const right = uniqueLabels(after, labelOf, (index) => this.pairsOfAfter.has(index));
    const frame = [...this.pairs.values()].filter((pair) => !pair.isMoved);
    const found = [...left].flatMap(([label, index]) => {
      const other = right.get(label);
      return other == null ? [] : [{ before: index, after: other }];
    });
    const points = [...frame, ...found].sort((a, b) => a.before - b.before);
    const chain = new Set(longestChain(points));
    // A chain found later may pass over a pair of the earlier one; equal content outweighs an equal name.
    const limits = frame.length === 0 ? null : frame;
    for (const { before: index, after: other } of found) {
      const inOrder = limits == null ? chain.has(index) : fits(limits, index, other) && chain.has(index);
      const isTelling = (before[index]?.length ?? 0) >= tellingLength || this.hasCompany(index, other, found);
      if (inOrder) this.pair(index, other, false);
      else if (isTelling) this.pair(index, other, true);
    }
  }

  private hasCompany(index: number, other: number, found: { before: number; after: number }[]): boolean {
    return found.some(
      ({ before, after }) => Math.abs(before - index) === 1 && after - other === before - index,
    );
  }

  /** Equal neighbours of what moved moved with it; what is there more than once only between two that moved. */
  extendMoved(): void {
    const { before, after } = this.sequences;
    const repeated = repeatedKeys(before, after);
    for (const moved of [...this.pairs.values()].filter((pair) => pair.isMoved)) {
      for (const step of [1, -1]) {
        let [i, j] = [moved.before + step, moved.after + step];
        const run: { i: number; j: number; isSure: boolean }[] = [];
        for (; this.isFree(i, j) && before[i]?.key != null && before[i]?.key === after[j]?.key; i += step) {
          run.push({ i, j, isSure: !repeated.has(before[i]?.key ?? "") });
          j += step;
        }
        const isShut = this.pairs.get(i)?.after === j && this.pairs.get(i)?.isMoved === true;
        const sure = isShut ? run.length : run.findLastIndex(({ isSure }) => isSure) + 1;
        for (const pair of run.slice(0, sure)) this.pair(pair.i, pair.j, true);
      }
    }
  }

  private isFree(i: number, j: number): boolean {
    const { before, after } = this.sequences;
    const isInside = i >= 0 && j >= 0 && i < before.length && j < after.length;
    return isInside && !this.pairs.has(i) && !this.pairsOfAfter.has(j);
  }

  fillGaps(): void {
    const frame = [...this.pairs.values()]
      .filter((pair) => !pair.isMoved)
      .sort((a, b) => a.before - b.before);
    const ends = [...frame, { before: this.sequences.before.length, after: this.sequences.after.length }];
    let from = { before: 0, after: 0 };
    for (const to of ends) {
      this.fillGap(from, to, false);
      from = { before: to.before + 1, after: to.after + 1 };
    }
    // Inside what moved together there are gaps too.
    const moved = [...this.pairs.values()].filter((pair) => pair.isMoved).sort((a, b) => a.before - b.before);
    for (const [index, pair] of moved.entries()) {
      const next = moved[index + 1];
      if (next == null || next.after <= pair.after || next.before - pair.before > 6) continue;
      if (next.after - pair.after > 6) continue;
      this.fillGap({ before: pair.before + 1, after: pair.after + 1 }, next, true);
    }
  }

  private fillGap(
    from: { before: number; after: number },
    to: { before: number; after: number },
    isMoved: boolean,
  ): void {
    const rows = range(from.before, to.before).filter((i) => !this.pairs.has(i));
    const columns = range(from.after, to.after).filter((j) => !this.pairsOfAfter.has(j));
    if (rows.length === 0 || columns.length === 0) return;
    const found = bestPairs(rows, columns, this.sequences);
    for (const { before, after } of found.pairs) this.pair(before, after, isMoved);
    for (const [before, candidates] of found.doubts) this.doubt(before, candidates);
  }

  matchLeftovers(): void {
    const { before, likeness, kin } = this.sequences;
    const proposals: { i: number; j: number; score: number; second: number; candidates: number[] }[] = [];
    for (const i of before.keys()) {
      if (this.pairs.has(i)) continue;
      const scored = kin(i)
        .filter((j) => !this.pairsOfAfter.has(j))
        .map((j) => ({ j, score: this.isEqual(i, j) ? 1 : likeness(i, j) }))
        .sort((a, b) => b.score - a.score);
      const [best, next] = scored;
      if (best == null || best.score < doubtfulLikeness) continue;
      const candidates = scored.slice(0, 2).filter(({ score }) => score >= doubtfulLikeness);
      const second = next?.score ?? 0;
      proposals.push({ i, j: best.j, score: best.score, second, candidates: candidates.map(({ j }) => j) });
    }
    const rivals = new Map<number, number[]>();
    for (const { j, score } of proposals) rivals.set(j, [...(rivals.get(j) ?? []), score]);
    for (const { i, j, score, second, candidates } of proposals) {
      const others = (rivals.get(j) ?? []).toSorted((a, b) => b - a);
      const isAlone = others.length === 1 || (others[0] === score && score - (others[1] ?? 0) >= movedLead);
      const isTelling = (before[i]?.length ?? 0) >= tellingLength;
      const isSure = score >= movedLikeness && score - second >= movedLead && isAlone && isTelling;
      if (isSure && !this.doubts.has(i) && !this.pairsOfAfter.has(j)) this.pair(i, j, true);
      else this.doubt(i, [...(this.doubts.get(i) ?? []), ...candidates]);
    }
  }

  /** Equal things tell apart only by their neighbours: a pair of them that no neighbour came with may be any other. */
  doubtLoneTwins(): void {
    const { before, after } = this.sequences;
    const repeated = repeatedKeys(before, after);
    const isTwin = ({ before: i }: Pair): boolean => repeated.has(before[i]?.key ?? "");
    const twins = [...this.pairs.values()].filter(isTwin).sort((a, b) => a.before - b.before);
    const sure = new Set([...this.pairs.values()].filter((pair) => !isTwin(pair)));
    const isBeside = ({ before: i, after: j }: Pair, step: number): boolean => {
      const pair = this.pairs.get(i + step);
      const isEnd = step === -1 ? i === 0 && j === 0 : i === before.length - 1 && j === after.length - 1;
      return isEnd || (pair?.after === j + step && sure.has(pair));
    };
    for (const pair of twins) if (isBeside(pair, -1)) sure.add(pair);
    for (const pair of twins.toReversed()) if (isBeside(pair, 1)) sure.add(pair);
    for (const pair of twins) {
      if (sure.has(pair)) continue;
      this.pairs.delete(pair.before);
      this.pairsOfAfter.delete(pair.after);
      const key = before[pair.before]?.key;
      const others = after.flatMap((unit, j) => (unit.key === key && !this.pairsOfAfter.has(j) ? [j] : []));
      this.doubt(pair.before, [pair.after, ...others]);
    }
  }

  private isEqual(i: number, j: number): boolean {
    const key = this.sequences.before[i]?.key;
    return key != null && key === this.sequences.after[j]?.key;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}

function repeatedKeys(...sequences: (readonly Unit[])[]): Set<string> {
  const repeated = new Set<string>();
  for (const units of sequences) {
    const seen = new Set<string>();
    for (const { key } of units) {
      if (key != null && seen.has(key)) repeated.add(key);
      else if (key != null) seen.add(key);
    }
  }
  return repeated;
}

function uniqueLabels(
  units: readonly Unit[],
  labelOf: (unit: Unit) => string | null,
  isTaken: (index: number) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, unit] of units.entries()) {
    const label = labelOf(unit);
    if (label == null) continue;
    if (found.has(label)) repeated.add(label);
    else found.set(label, index);
  }
  for (const [label, index] of found) if (repeated.has(label) || isTaken(index)) found.delete(label);
  return found;
}

/** Whether a pair lies between the frame's pairs in both sequences; the frame is in order of `before`. */
function fits(frame: { before: number; after: number }[], before: number, after: number): boolean {
  let [low, high] = [0, frame.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frame[middle]?.before ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return (frame[low - 1]?.after ?? -1) < after && (frame[low]?.after ?? Infinity) > after;
}

/** Earlier indexes of the longest run of points that grows in both sequences; points are in order of `before`. */
function longestChain(points: { before: number; after: number }[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, { after }] of points.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[tails[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const chain: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chain.push(points[at]?.before ?? 0);
  return chain;
}
