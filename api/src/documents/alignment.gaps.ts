import type { Sequences } from "./alignment.sequence.js";

/** What a gap of the frame gives. */
export interface GapReading {
  pairs: { before: number; after: number }[];
  doubts: Map<number, number[]>;
}

/** Larger gaps are left to the search by rare words: nearly everything in them is new. */
const cellsMost = 1_000_000;
/** Gaps of up to this many cells have every likeness computed. */
const denseCells = 40_000;
const likenessFrom = 0.45;
const likenessGain = 1.2;
/** A reading must be better than any other by this much to be taken. */
const lead = 0.08;
const weakLikeness = 0.25;

/**
 * Reads a gap as a whole: the ordered pairing of greatest gain, found with the value of every other pairing,
 * so that a thing is paired only when every reading without that pair is clearly worse.
 */
export function bestPairs(rows: number[], columns: number[], sequences: Sequences): GapReading {
  const reading: GapReading = { pairs: [], doubts: new Map() };
  const [height, width] = [rows.length, columns.length];
  if (height * width > cellsMost) return reading;

  const gains = gainsOf(rows, columns, sequences);
  const forward = best(gains, height, width, 1);
  const backward = best(gains, height, width, -1);
  const total = forward.at(-1) ?? 0;
  const stride = width + 1;
  const through = (i: number, j: number): number => {
    const gain = gains[i * width + j] ?? 0;
    return gain <= 0 ? -1 : (forward[i * stride + j] ?? 0) + gain + (backward[(i + 1) * stride + j + 1] ?? 0);
  };

  // The best value of the whole without each later thing, and through each of its pairs.
  const byColumn = Array.from({ length: width }, () => ({ first: -1, second: -1, row: -1 }));
  const candidatesOf = rows.map((_, i) => {
    const ranked: { j: number; value: number }[] = [];
    for (let j = 0; j < width; j += 1) {
      const value = through(i, j);
      if (value < 0) continue;
      ranked.push({ j, value });
      const column = byColumn[j];
      if (column == null) continue;
      if (value > column.first) Object.assign(column, { second: column.first, first: value, row: i });
      else column.second = Math.max(column.second, value);
    }
    return ranked.sort((a, b) => b.value - a.value).slice(0, 3);
  });

  for (const [i, ranked] of candidatesOf.entries()) {
    const [top, next] = ranked;
    if (top == null) continue;
    let without = next?.value ?? -1;
    for (let j = 0; j <= width; j += 1) {
      without = Math.max(without, (forward[i * stride + j] ?? 0) + (backward[(i + 1) * stride + j] ?? 0));
    }
    const column = byColumn[top.j];
    const rival = column?.row === i ? (column.second ?? -1) : (column?.first ?? -1);
    const isBest = total - top.value < 1e-4;
    if (isBest && total - without >= lead && total - rival >= lead) {
      reading.pairs.push({ before: rows[i] ?? 0, after: columns[top.j] ?? 0 });
    } else if (total - top.value < lead * 2) {
      const near = ranked.filter(({ value }) => total - value < lead * 2);
      reading.doubts.set(
        rows[i] ?? 0,
        near.map(({ j }) => columns[j] ?? 0),
      );
    }
  }
  doubtRewritten(rows, columns, sequences, reading);
  return reading;
}

/** One thing before and one after in the same place may be a rewriting even when little is left of the words. */
function doubtRewritten(rows: number[], columns: number[], sequences: Sequences, reading: GapReading): void {
  const taken = new Set(reading.pairs.map(({ after }) => after));
  const paired = new Set(reading.pairs.map(({ before }) => before));
  const left = rows.filter((i) => !paired.has(i) && !reading.doubts.has(i));
  const right = columns.filter((j) => !taken.has(j));
  const [i, j] = [left[0], right[0]];
  if (left.length !== 1 || right.length !== 1 || i == null || j == null) return;
  if (sequences.likeness(i, j) >= weakLikeness) reading.doubts.set(i, [j]);
}

function gainsOf(rows: number[], columns: number[], sequences: Sequences): Float32Array {
  const { before, after, likeness, kin } = sequences;
  const width = columns.length;
  const gains = new Float32Array(rows.length * width);
  const places = new Map(columns.map((after, place) => [after, place]));
  const byKey = new Map<string, number[]>();
  for (const [place, j] of columns.entries()) {
    const key = after[j]?.key;
    if (key != null) byKey.set(key, [...(byKey.get(key) ?? []), place]);
  }
  const isDense = rows.length * width <= denseCells;
  for (const [at, i] of rows.entries()) {
    for (const j of isDense ? columns : kin(i)) {
      const place = places.get(j);
      if (place == null) continue;
      gains[at * width + place] = Math.max((likeness(i, j) - likenessFrom) * likenessGain, 0);
    }
    const unit = before[i];
    if (unit?.key == null) continue;
    // Equal content counts more than any likeness, and long content more than short.
    const gain = 0.7 + 0.3 * Math.min(unit.length / 40, 1);
    for (const place of byKey.get(unit.key) ?? []) gains[at * width + place] = gain;
  }
  return gains;
}

/** Greatest gain of pairing what lies before (1) or after (-1) each corner of the grid. */
function best(gains: Float32Array, height: number, width: number, direction: 1 | -1): Float64Array {
  const stride = width + 1;
  const values = new Float64Array((height + 1) * stride);
  if (direction === 1) {
    for (let i = 1; i <= height; i += 1) {
      for (let j = 1; j <= width; j += 1) {
        const gain = gains[(i - 1) * width + j - 1] ?? 0;
        const paired = gain > 0 ? (values[(i - 1) * stride + j - 1] ?? 0) + gain : 0;
        values[i * stride + j] = Math.max(
          values[(i - 1) * stride + j] ?? 0,
          values[i * stride + j - 1] ?? 0,
          paired,
        );
      }
    }
    return values;
  }
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const gain = gains[i * width + j] ?? 0;
      const paired = gain > 0 ? (values[(i + 1) * stride + j + 1] ?? 0) + gain : 0;
      values[i * stride + j] = Math.max(
        values[(i + 1) * stride + j] ?? 0,
        values[i * stride + j + 1] ?? 0,
        paired,
      );
    }
  }
  return values;
}
