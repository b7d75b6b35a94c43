import { type ArrayChange, diffArrays } from "diff";

import type { TextChange } from "./alignment.model.js";
import { isWord, tokensOf, type Token } from "./alignment.words.js";

/** A stretch of tokens that was replaced: `[from, to)` on both sides; one of them may be empty. */
interface Hunk {
  beforeFrom: number;
  beforeTo: number;
  afterFrom: number;
  afterTo: number;
}

/** Two texts compared word by word. */
export interface TextDiff {
  before: Token[];
  after: Token[];
  beforeText: string;
  afterText: string;
  hunks: Hunk[];
  /** For each earlier token its later index, -1 when it went. */
  kept: number[];
  /** Earlier tokens `[from, to)` of which the comparison cannot tell which went or where something came in. */
  blurs: { from: number; to: number }[];
}

/** Beyond so many changes the texts have nothing to do with one another, and only their ends are compared. */
const editsMost = 1_500;

/** Compares two texts; words kept between two replaced stretches count as replaced when they are too few to tell. */
export function diffTexts(beforeText: string, afterText: string): TextDiff {
  const before = tokensOf(beforeText);
  const after = tokensOf(afterText);
  const { hunks, blurs } = settled(merged(rawHunks(before, after), before), before, after);
  const kept: number[] = Array.from({ length: before.length }, () => -1);
  let [i, j] = [0, 0];
  for (const hunk of [
    ...hunks,
    { beforeFrom: before.length, beforeTo: 0, afterFrom: after.length, afterTo: 0 },
  ]) {
    for (; i < hunk.beforeFrom; i += 1, j += 1) kept[i] = j;
    [i, j] = [hunk.beforeTo, hunk.afterTo];
  }
  return { before, after, beforeText, afterText, hunks, kept, blurs };
}

function rawHunks(before: Token[], after: Token[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start]?.text === after[start]?.text)
    start += 1;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1]?.text === after[endAfter - 1]?.text) {
    endBefore -= 1;
    endAfter -= 1;
  }
  if (start === endBefore && start === endAfter) return [];
  const whole: Hunk = { beforeFrom: start, beforeTo: endBefore, afterFrom: start, afterTo: endAfter };
  const texts = (tokens: Token[], to: number): string[] => tokens.slice(start, to).map(({ text }) => text);
  const changes: readonly ArrayChange<string>[] | undefined = diffArrays(
    texts(before, endBefore),
    texts(after, endAfter),
    { maxEditLength: editsMost },
  );
  // The library gives nothing when the limit is passed.
  if (changes == null) return [whole];

  const hunks: Hunk[] = [];
  let [i, j] = [start, start];
  let open: Hunk | null = null;
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      open = null;
      i += count;
      j += count;
      continue;
    }
    if (open == null) hunks.push((open = { beforeFrom: i, beforeTo: i, afterFrom: j, afterTo: j }));
    if (removed) open.beforeTo = i += count;
    else open.afterTo = j += count;
  }
  return hunks;
}

function merged(hunks: Hunk[], before: Token[]): Hunk[] {
  const result: Hunk[] = [];
  for (const hunk of hunks) {
    const last = result.at(-1);
    if (last != null && isIsland(before.slice(last.beforeTo, hunk.beforeFrom), last, hunk)) {
      last.beforeTo = hunk.beforeTo;
      last.afterTo = hunk.afterTo;
    } else {
      result.push({ ...hunk });
    }
  }
  return result;
}

/** A comma or an "и" between two replaced stretches was not kept, it only happens to be there again. */
function isIsland(between: Token[], left: Hunk, right: Hunk): boolean {
  const letters = between.filter(isWord).reduce((sum, token) => sum + token.text.length, 0);
  const isReplaced = (hunk: Hunk): boolean =>
    hunk.beforeTo > hunk.beforeFrom && hunk.afterTo > hunk.afterFrom;
  return between.length <= 2 && letters <= 3 && isReplaced(left) && isReplaced(right);
}

const sentenceEnds = new Set([".", ";", "!", "?", "…"]);

/**
 * In "а б. а в." the removal of "а б." and of "б. а" give the same text. Such a hunk is moved to where it is
 * whole sentences, as people edit; where it cannot be, the tokens it may stand on are told as a blur.
 */
function settled(hunks: Hunk[], before: Token[], after: Token[]): Pick<TextDiff, "hunks" | "blurs"> {
  const blurs: TextDiff["blurs"] = [];
  for (const [index, hunk] of hunks.entries()) {
    const isRemoval = hunk.afterFrom === hunk.afterTo;
    if (!isRemoval && hunk.beforeFrom !== hunk.beforeTo) continue;
    const tokens = isRemoval ? before : after;
    const [from, to] = isRemoval ? [hunk.beforeFrom, hunk.beforeTo] : [hunk.afterFrom, hunk.afterTo];
    const roomLeft = hunk.beforeFrom - (hunks[index - 1]?.beforeTo ?? 0);
    const roomRight = (hunks[index + 1]?.beforeFrom ?? before.length) - hunk.beforeTo;
    let [left, right] = [0, 0];
    while (left < roomLeft && tokens[from - 1 - left]?.text === tokens[to - 1 - left]?.text) left += 1;
    while (right < roomRight && tokens[from + right]?.text === tokens[to + right]?.text) right += 1;
    if (left + right === 0) continue;
    const isWhole = (shift: number): boolean => {
      const previous = tokens[from + shift - 1]?.text;
      const last = tokens[to + shift - 1]?.text ?? "";
      const isEnd = sentenceEnds.has(last) || to + shift === tokens.length;
      return (previous == null || sentenceEnds.has(previous)) && isEnd;
    };
    const shift = range(-left, right + 1).find(isWhole);
    if (shift == null) blurs.push({ from: hunk.beforeFrom - left, to: hunk.beforeTo + right });
    else {
      hunk.beforeFrom += shift;
      hunk.beforeTo += shift;
      hunk.afterFrom += shift;
      hunk.afterTo += shift;
    }
  }
  return { hunks, blurs };
}

/** The comparison as pieces that, read in turn, give the earlier text without what was added and the later without what was removed. */
export function textChanges(beforeText: string, afterText: string): TextChange[] | null {
  if (beforeText === afterText) return null;
  const { before, after, hunks } = diffTexts(beforeText, afterText);
  const changes: TextChange[] = [];
  const push = (kind: TextChange["kind"], text: string): void => {
    if (text !== "") changes.push({ kind, text });
  };
  let at = 0;
  let seen = 0;
  for (const hunk of hunks) {
    const [beforeStart, beforeEnd] = span(before, hunk.beforeFrom, hunk.beforeTo, beforeText.length);
    const [afterStart, afterEnd] = span(after, hunk.afterFrom, hunk.afterTo, afterText.length);
    push("same", afterText.slice(at, afterStart));
    push("removed", beforeText.slice(Math.max(beforeStart, seen), beforeEnd));
    push("added", afterText.slice(Math.max(afterStart, at), afterEnd));
    at = Math.max(afterEnd, at);
    seen = Math.max(beforeEnd, seen);
  }
  push("same", afterText.slice(at));
  return changes;
}

/** Text from the first token of a stretch to the first one after it, so that the space goes with the words. */
function span(tokens: Token[], from: number, to: number, length: number): [number, number] {
  const start = tokens[from]?.start ?? length;
  return [start, from === to ? start : (tokens[to]?.start ?? length)];
}

/** What became of a stretch of the earlier text. */
export interface MappedRange {
  state: "same" | "edited" | "gone" | "unsure";
  start: number;
  end: number;
}

/** Words that must be kept beside a passage that occurs more than once. */
const companyNeeded = 3;

/**
 * Follows a stretch of the earlier text into the later one. `unsure` when the words around it do not tell
 * which of several equal passages it is, or when it was part of a much longer rewritten stretch.
 */
export function mapRange(diff: TextDiff, start: number, end: number): MappedRange {
  const { before, after, afterText, beforeText, kept, blurs } = diff;
  const quote = beforeText.slice(start, end);
  const from = firstEndingAfter(before, start);
  let to = from;
  while (to < before.length && (before[to]?.start ?? 0) < end) to += 1;
  if (from === to) return { state: "unsure", start: 0, end: 0 };

  const isBlurred = blurs.some((blur) => blur.from <= from && to <= blur.to);
  const first = kept[from] ?? -1;
  const isIntact = first >= 0 && range(from, to).every((at) => kept[at] === first + at - from);
  if (isIntact) {
    // A passage may begin or end inside a word; the word was kept, so the distance into it holds.
    const newStart = (after[first]?.start ?? 0) + Math.max(start - (before[from]?.start ?? 0), 0);
    const last = after[first + to - 1 - from];
    const newEnd = (last?.end ?? 0) - Math.max((before[to - 1]?.end ?? 0) - end, 0);
    const isOnly = isUnique(beforeText, quote) && isUnique(afterText, afterText.slice(newStart, newEnd));
    const isTold = isOnly || (company(diff, from, to) >= companyNeeded && !isBlurred);
    return { state: isTold ? "same" : "unsure", start: newStart, end: newEnd };
  }
  const edited = mapEdited(diff, from, to);
  return isBlurred ? { ...edited, state: "unsure" } : edited;
}

function mapEdited(
  { before, after, kept, hunks, afterText }: TextDiff,
  from: number,
  to: number,
): MappedRange {
  const touching = hunks.filter((hunk) =>
    hunk.beforeFrom === hunk.beforeTo
      ? hunk.beforeFrom > from && hunk.beforeFrom < to
      : hunk.beforeFrom < to && hunk.beforeTo > from,
  );
  const later: number[] = [];
  for (const at of range(from, to)) if ((kept[at] ?? -1) >= 0) later.push(kept[at] ?? 0);
  for (const hunk of touching) for (const at of range(hunk.afterFrom, hunk.afterTo)) later.push(at);
  const lost = touching.reduce((sum, hunk) => sum + hunk.beforeTo - hunk.beforeFrom, 0);
  const keptCount = range(from, to).filter((at) => (kept[at] ?? -1) >= 0).length;
  const [low, high] = [Math.min(...later), Math.max(...later)];
  if (later.length === 0) {
    const at = after[touching[0]?.afterFrom ?? 0]?.start ?? afterText.length;
    return { state: "gone", start: at, end: at };
  }
  const place = { start: after[low]?.start ?? 0, end: after[high]?.end ?? 0 };
  const size = to - from;
  const isOwn = keptCount / size >= 0.3 || lost <= size * 1.5 || size === before.length;
  return { state: isOwn ? "edited" : "unsure", ...place };
}

/** How many words beside a kept stretch were kept with it; enough when it stands at the same end of both texts. */
function company({ before, after, kept }: TextDiff, from: number, to: number): number {
  const [first, last] = [kept[from] ?? 0, kept[to - 1] ?? 0];
  let left = 0;
  while (left < from && kept[from - 1 - left] === first - 1 - left) left += 1;
  let right = 0;
  while (to + right < before.length && kept[to + right] === last + 1 + right) right += 1;
  const isAtStart = left === from && left === first;
  const isAtEnd = to + right === before.length && last + 1 + right === after.length;
  return isAtStart || isAtEnd ? companyNeeded : left + right;
}

function firstEndingAfter(tokens: Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isUnique(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first !== -1 && text.indexOf(part, first + 1) === -1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
