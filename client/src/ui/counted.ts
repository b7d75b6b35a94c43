interface PlainChoice {
  value: string;
  label: string;
}

interface Count {
  value: string;
  count: number;
}

/**
 * Choices of a filter with how many rows each would leave; those that would leave none are not offered, unless
 * one is chosen now. Before the counts are there all are offered without.
 */
export function counted(
  choices: readonly PlainChoice[],
  counts: readonly Count[] | undefined,
  chosen: string,
): PlainChoice[] {
  if (!counts) return [...choices];
  const byValue = new Map(counts.map(({ value, count }) => [value, count]));
  return choices
    .filter(({ value }) => byValue.has(value) || value === chosen)
    .map((choice) => ({ ...choice, label: `${choice.label} (${byValue.get(choice.value) ?? 0})` }));
}
