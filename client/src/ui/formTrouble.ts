/** What the server has against one field. */
export interface FieldProblem {
  /** The field of the input, dotted for nested ones: `rows.3.name`. */
  path: string;
  /** What is wrong, to translate by: `TOO_SHORT`. */
  code: string;
  /** Figures of the sentence. */
  values: readonly { name: string; value: string }[];
  /** The server's own sentence, for a code that has no translation. */
  message: string;
}

/** Why the whole act was not done. */
export interface Refusal {
  /** Of the domain's own enum; null for what every act shares. */
  reason: string | null;
  /** The server's own sentence, for a reason that has no translation. */
  message: string;
}

/** Everything that can stand between a form and its success; `useAct` makes it, `FormAlert` and `Field` show it. */
export interface FormTrouble {
  /** Per field; empty when there is nothing. */
  problems: readonly FieldProblem[];
  /** Why not; null when not refused. */
  refusal: Refusal | null;
  /** The form was sent before with other content: it is time to look at what was stored. */
  isKeyReused: boolean;
  /** Someone changed the object meanwhile. */
  isStale: boolean;
  /** No answer of the API; null when there was one. */
  failure: { isLostConnection: boolean; correlationId: string | null } | null;
  /** Sends the same again under the same key. */
  retry: () => void;
  /** Forgets the trouble, as when a dialog closes. */
  dismiss: () => void;
}

/** What the server has against the field at `path`, or undefined. */
export function problemAt(problems: readonly FieldProblem[], path: string): FieldProblem | undefined {
  return problems.find((problem) => problem.path === path);
}

/** The id of a field's control, which an error summary links to. */
export const fieldId = (path: string) => `field-${path.replaceAll(/[^\w-]/g, "-")}`;
