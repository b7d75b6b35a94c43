/** The word of an address when it is one of those that are known, else an empty one. */
export const among = <Word extends string>(words: readonly Word[], text: string | null): Word | "" =>
  words.find((word) => word === text) ?? "";
