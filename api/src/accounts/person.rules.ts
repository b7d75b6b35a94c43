import type { InputProblem } from "../platform/outcome.js";

/** A text as it is kept: trimmed, single spaces, NFC. */
export const tidy = (text: string): string => text.normalize("NFC").trim().replaceAll(/\s+/g, " ");

/** The longest part of a name, occupation. */
export const longestName = 120;

/** What is wrong with a line that must be there; null when nothing is. */
export function lineProblem(path: string, text: string, most: number): InputProblem | null {
  const line = tidy(text);
  if (!line) return { path, code: "REQUIRED" };
  return line.length > most ? { path, code: "TOO_LONG", values: { most } } : null;
}

/** A telephone as it is kept: «+7 900 123-45-67» in the person's own spelling; null when it is none. */
export function phoneIn(typed: string): string | null {
  const phone = tidy(typed);
  const digits = phone.replaceAll(/\D/g, "");

  return /^\+?[\d\s()-]+$/.test(phone) && digits.length >= 10 && digits.length <= 15 ? phone : null;
}
