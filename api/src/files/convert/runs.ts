import type { Run } from "../document.model.js";

/** Signs that change how text is read without being seen, and private signs of symbol fonts. */
const unseen =
  /(?![\t\n])[\p{Cc}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;
const leadingMarks = /^\p{M}+/u;

/** The text without signs that deceive the eye; line feeds and tabs stay. */
export function seenText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unseen, "");
}

/** Whether a text carries signs of a symbol font that have no meaning outside it. */
export function hasPrivateSigns(text: string): boolean {
  return /[\ue000-\uf8ff]/.test(text);
}

/** The texts of the runs joined. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

/**
 * The same runs in their final form: NFC across the joints, no outer white space, equal neighbours
 * joined, empty ones gone but for signs of footnotes.
 */
export function settledRuns(runs: readonly Run[]): Run[] {
  const settled = joined(
    trimmed(composed(runs.map((run) => Object.assign({}, run, { text: seenText(run.text) })))),
  );
  const text = textOf(settled);
  // Letters of some scripts join across runs in ways that moving marks does not cover.
  return text === text.normalize("NFC") ? settled : [{ text: text.normalize("NFC") }];
}

function composed(runs: Run[]): Run[] {
  let before: Run | null = null;
  for (const run of runs) {
    if (before != null) {
      const marks = leadingMarks.exec(run.text)?.[0] ?? "";
      before.text += marks;
      run.text = run.text.slice(marks.length);
    }
    if (run.text !== "") before = run;
  }
  for (const run of runs) run.text = run.text.normalize("NFC");
  return runs;
}

function trimmed(runs: Run[]): Run[] {
  for (const run of runs) {
    run.text = run.text.trimStart();
    if (run.text !== "") break;
  }
  for (const run of runs.toReversed()) {
    run.text = run.text.trimEnd();
    if (run.text !== "") break;
  }
  return runs;
}

function joined(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    if (run.text === "" && run.footnote == null) continue;
    const last = result.at(-1);
    if (last != null && run.footnote == null && last.footnote == null && looksAlike(last, run)) {
      last.text += run.text;
    } else {
      result.push(run);
    }
  }
  return result;
}

function looksAlike(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.strike === b.strike &&
    a.sup === b.sup &&
    a.sub === b.sub &&
    a.href === b.href
  );
}
