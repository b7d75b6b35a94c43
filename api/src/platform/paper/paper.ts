/** A paper that the product writes, part by part; how it looks is the writers' matter, the same in Word and PDF. */
export interface Paper {
  /** What the file says of itself. */
  title: string;
  parts: readonly PaperPart[];
}

export type PaperPart =
  | { kind: "title" | "heading" | "text" | "strong"; text: string }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "facts"; rows: readonly (readonly [name: string, value: string])[] }
  /** A QR code; papers with one are written as PDF. */
  | { kind: "code"; address: string };

export const title = (text: string): PaperPart => ({ kind: "title", text });
export const heading = (text: string): PaperPart => ({ kind: "heading", text });
export const text = (words: string): PaperPart => ({ kind: "text", text: words });
export const strong = (words: string): PaperPart => ({ kind: "strong", text: words });

/** 2026-04-12 → «12 апреля 2026 г.», as papers date themselves. */
export const inWords = (day: string): string =>
  new Intl.DateTimeFormat("ru", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
