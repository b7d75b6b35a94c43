import type { Choice } from "./inputs";

interface Count {
  value: string;
  count: number;
}

/**
 * Choices of a filter with how many rows each would leave; those that would leave none are not offered, unless
 * one is chosen now. Before the counts are there all are offered without.
 */
export function counted(
  choices: readonly Choice[],
  counts: readonly Count[] | undefined,
  chosen: string,
): Choice[] {
  if (!counts) return [...choices];
  const byValue = new Map(counts.map(({ value, count }) => [value, count]));
  return choices
    .filter(({ value }) => byValue.has(value) || value === chosen)
    .map((choice) => ({ ...choice, label: `${String(choice.label)} (${byValue.get(choice.value) ?? 0})` }));
}
