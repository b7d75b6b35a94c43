/** The process must not start as things are; the message says what is wrong and what cures it, and is shown without a stack. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}

/** The `code` that Node or PostgreSQL puts on an error, or null when it has none. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;

  return typeof code === "string" ? code : null;
}

/** The sentence of an error, whatever was thrown; the parts of an AggregateError joined. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(sentenceOf).join("; ");
  if (error instanceof Error) return error.message || error.name;
  return String(error);
}
