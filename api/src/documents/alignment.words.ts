/** A word or a sign of a text, with its place. White space is no token. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const tokenForm = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;
const wordForm = /^[\p{L}\p{M}\p{N}]/u;

/** The tokens of a text in order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(tokenForm), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a token is a word or a number rather than a sign. */
export function isWord(token: Token): boolean {
  return wordForm.test(token.text);
}

/** A text as a bag of words, for measuring likeness. */
export interface WordBag {
  text: string;
  /** Numbers of words, ascending, with repeats. */
  words: number[];
  weight: number;
}

const shortText = 40;

/** The words of two versions, each weighing the more the fewer blocks have it. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly blocksWith: number[] = [];
  private blocks = 0;

  /** Counts the words of one block; all blocks are counted before the first bag is made. */
  count(text: string): void {
    this.blocks += 1;
    for (const word of new Set(wordsOf(text))) {
      const number = this.numbers.get(word) ?? this.numbers.size;
      this.numbers.set(word, number);
      this.blocksWith[number] = (this.blocksWith[number] ?? 0) + 1;
    }
  }

  bag(text: string): WordBag {
    const words = wordsOf(text)
      .map((word) => this.numbers.get(word) ?? -1)
      .filter((number) => number >= 0)
      .sort((a, b) => a - b);
    return { text, words, weight: words.reduce((sum, word) => sum + this.weightOf(word), 0) };
  }

  /** In how many blocks a word stands. */
  frequency(word: number): number {
    return this.blocksWith[word] ?? 0;
  }

  /** From 0 (nothing in common) to 1 (the same words); short texts are also compared letter by letter. */
  likeness(a: WordBag, b: WordBag): number {
    if (a.text === b.text) return 1;
    let common = 0;
    for (let i = 0, j = 0; i < a.words.length && j < b.words.length;) {
      const [left, right] = [a.words[i] ?? 0, b.words[j] ?? 0];
      if (left === right) common += this.weightOf(left);
      if (left <= right) i += 1;
      if (left >= right) j += 1;
    }
    const byWords = a.weight + b.weight === 0 ? 0 : (2 * common) / (a.weight + b.weight);
    if (a.text.length > shortText || b.text.length > shortText) return byWords;
    return Math.max(byWords, 0.9 * likenessOfLetters(a.text, b.text));
  }

  private weightOf(word: number): number {
    return Math.log(1 + this.blocks / (this.blocksWith[word] ?? 1));
  }
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) as string[];
}

function likenessOfLetters(a: string, b: string): number {
  const pairs = new Map<string, number>();
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  for (let at = 0; at + 1 < left.length; at += 1) {
    const pair = left.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < right.length; at += 1) {
    const pair = right.slice(at, at + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) common += 1;
    pairs.set(pair, count - 1);
  }
  const total = left.length + right.length - 2;
  return total <= 0 ? 0 : (2 * common) / total;
}
