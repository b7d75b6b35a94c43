import { createHash } from "node:crypto";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Chance that repeats: the same seed gives the same world. Each part of the world has a stream of its own. */
export class Chance {
  private state: [number, number, number, number];

  constructor(private readonly seed: string) {
    const digest = createHash("sha256").update(seed).digest();
    this.state = [0, 4, 8, 12].map((at) => digest.readUInt32LE(at)) as [number, number, number, number];
  }

  /** A stream that does not change when others are used more or less. */
  of(part: string): Chance {
    return new Chance(`${this.seed}/${part}`);
  }

  /** A number in [0, 1); sfc32. */
  next(): number {
    let [a, b, c, d] = this.state;
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    this.state = [a, b, c, d];
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both possible. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `share` of cases. */
  is(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  }

  /** One of the items, each as likely as its weight says. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items.at(-1)![0];
  }

  shuffled<T>(items: readonly T[]): T[] {
    const result = [...items];
    for (let index = result.length - 1; index > 0; index -= 1) {
      const other = this.whole(0, index);
      [result[index], result[other]] = [result[other]!, result[index]!];
    }
    return result;
  }

  /** Some of the items, in an order of chance. */
  some<T>(items: readonly T[], count: number): T[] {
    return this.shuffled(items).slice(0, count);
  }
}

/** An id of the usual form that the seed and the thing's own key decide, so that links to the demonstration last. */
export function idOf(prefix: string, key: string): string {
  let number = BigInt(
    `0x${createHash("sha256").update(`collegium ${prefix} ${key}`).digest("hex").slice(0, 32)}`,
  );
  let text = "";
  for (let place = 0; place < 22; place += 1) {
    text = alphabet[Number(number % 58n)]! + text;
    number /= 58n;
  }
  return `${prefix}_${text}`;
}
