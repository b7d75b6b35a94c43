import { createHash } from "node:crypto";

import type { ParameterValue } from "./parameters.js";
import type { Running } from "./running.js";

/** Puts computed values into the JSON that the database made; gives the value back. */
export type Finish<V> = (value: unknown, running: Running<V>) => unknown;

/** SQL that gives JSON, and what is left to do with it. */
export interface Piece<V> {
  readonly sql: string;
  readonly finish?: Finish<V> | undefined;
}

/** One compiled root field. Holds no value of a request. */
export interface Plan<V> {
  /** The name of the prepared statement; undefined once too many are named. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: readonly ParameterValue<V>[];
  readonly finish: Finish<V> | undefined;
  /** Whether the database's text is the answer, so that it may be passed on unread. */
  readonly isAnswer: boolean;
}

/** What a plan depends on besides the document: which arguments are there, which order, what is skipped. */
export type Question<V> = (running: Running<V>) => string;

/** Asks the questions of one compilation and remembers the answers. */
export class Choices<V> {
  readonly made: { readonly question: Question<V>; readonly answer: string }[] = [];
  private readonly known = new Map<unknown, string>();

  constructor(private readonly running: Running<V>) {}

  /** The answer to `question`, which must depend on the running values only; asked once per `key`. */
  ask(key: unknown, question: Question<V>): string {
    const known = this.known.get(key);
    if (known !== undefined) return known;

    const answer = question(this.running);
    this.known.set(key, answer);
    this.made.push({ question, answer });
    return answer;
  }
}

type Step<V> = Plan<V> | Fork<V>;
interface Fork<V> {
  readonly question: Question<V>;
  readonly next: Map<string, Step<V>>;
}

const mostPlans = 200;

/**
 * The plans of one root field as a tree of questions: the same answers lead to the same plan, and a question is asked only
 * where it was asked when compiling.
 */
export class Plans<V> {
  private root: Step<V> | null = null;
  private count = 0;

  /** The plan for `running`, compiled at the first time. */
  find(running: Running<V>, compile: (choices: Choices<V>) => Plan<V>): Plan<V> {
    let step: Step<V> | null | undefined = this.root;
    while (step && "question" in step) step = step.next.get(step.question(running));
    if (step) return step;

    const choices = new Choices(running);
    const plan = compile(choices);
    this.keep(plan, choices);
    return plan;
  }

  private keep(plan: Plan<V>, { made }: Choices<V>): void {
    if (this.count >= mostPlans) {
      this.root = null;
      this.count = 0;
    }
    this.count += 1;
    this.root = graft(this.root, made, plan);
  }
}

function graft<V>(step: Step<V> | null, [first, ...rest]: Choices<V>["made"], plan: Plan<V>): Step<V> {
  if (!first) return plan;

  const fork: Fork<V> =
    step && "question" in step ? step : { question: first.question, next: new Map<string, Step<V>>() };
  fork.next.set(first.answer, graft(fork.next.get(first.answer) ?? null, rest, plan));
  return fork;
}

// Every connection keeps its prepared statements until it closes; ad-hoc documents must not fill the server's memory.
const mostNames = 500;
const names = new Set<string>();

/** The name of the prepared statement with this text, or undefined when too many are named already. */
export function statementName(text: string): string | undefined {
  const name = `read_${createHash("sha256").update(text).digest("base64url").slice(0, 32)}`;
  if (!names.has(name) && names.size >= mostNames) return undefined;

  names.add(name);
  return name;
}
