import type { Running } from "./running.js";

/** Computes the value of one parameter in one execution. */
export type ParameterValue<V> = (running: Running<V>) => unknown;

/** The parameters of one statement. */
export class Parameters<V> {
  readonly values: ParameterValue<V>[] = [];
  private readonly placeholders = new Map<unknown, Map<string, string>>();

  /**
   * The placeholder of a value. Shared only for the same `identity` (an object, compared by reference, never by its
   * source text) in the same `scope` under the same type.
   */
  place(identity: object, scope: string, type: string, value: ParameterValue<V>): string {
    const scopes = this.placeholders.get(identity) ?? new Map<string, string>();
    this.placeholders.set(identity, scopes);

    const key = `${scope} ${type}`;
    const known = scopes.get(key);
    if (known) return known;

    this.values.push(isJson(type) ? (running) => jsonText(value(running)) : value);
    const placeholder = `$${this.values.length}::${type}`;
    scopes.set(key, placeholder);
    return placeholder;
  }
}

const isJson = (type: string) => type === "json" || type === "jsonb";

const jsonText = (value: unknown) => (value == null ? null : JSON.stringify(value));
