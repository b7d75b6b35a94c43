import type { InputProblem } from "./outcome.js";

interface Bounds {
  /** Fewest characters without blanks at the ends; 1 when left out. */
  least?: number;
  most: number;
}

/** A text as it is kept: NFC, without blanks at the ends. */
export const written = (text: string): string => text.normalize("NFC").trim();

/** What is wrong with texts that a person wrote, field by field; empty when they may be kept. */
export function writtenProblems<Field extends string>(
  texts: Readonly<Record<Field, string>>,
  bounds: Readonly<Record<Field, Bounds>>,
): InputProblem[] {
  return Object.entries<string>(texts).flatMap(([path, text]) => {
    const { least = 1, most } = bounds[path as Field];
    const { length } = written(text);
    if (length === 0 && least > 0) return [{ path, code: "REQUIRED" }];
    if (length < least) return [{ path, code: "TOO_SHORT", values: { least } }];
    return length > most ? [{ path, code: "TOO_LONG", values: { most } }] : [];
  });
}
