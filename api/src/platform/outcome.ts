/** One thing wrong with an input: where, and a code that the client translates, with its figures. */
export interface InputProblem {
  /** The input's field, dotted: `address.city`; `rows.3.name` for a place in a list. */
  path: string;
  code: string;
  /** Figures of the message, for example the least length. */
  values?: Record<string, string | number>;
}

export interface Done<Value> {
  readonly kind: "done";
  readonly value: Value;
}

export interface Refused<Reason extends string> {
  readonly kind: "refused";
  readonly reason: Reason;
  /** What the sentence of the reason names: an id, a number, a date. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface Invalid {
  readonly kind: "invalid";
  readonly problems: readonly InputProblem[];
}

export interface Stale {
  readonly kind: "stale";
  /** Id of the object that somebody else changed. */
  readonly id: string;
}

/** What came of a command: the value, or why nothing was changed. Bugs and outages are thrown instead. */
export type Outcome<Value, Reason extends string = never> = Done<Value> | Refused<Reason> | Invalid | Stale;

export const done = <Value>(value: Value): Done<Value> => ({ kind: "done", value });

export const refused = <Reason extends string>(
  reason: Reason,
  details?: Record<string, string | number>,
): Refused<Reason> => ({ kind: "refused", reason, ...(details && { details }) });

export const invalid = (...problems: InputProblem[]): Invalid => ({ kind: "invalid", problems });

/** The stored object is newer than the version that travelled with the form (R84). */
export const stale = (id: string): Stale => ({ kind: "stale", id });
