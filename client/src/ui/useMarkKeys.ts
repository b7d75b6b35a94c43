import { useShortcuts } from "./useShortcuts";

interface MarkKeys {
  criteria: readonly { key: string }[];
  current: string;
  /** The greatest mark of the current criterion. */
  scaleMax: number;
  isLocked: boolean;
  onCurrent: (key: string) => void;
  onScore: (key: string, score: number) => void;
  onHelp: () => void;
}

const focusOn = (element: HTMLElement | null | undefined) => {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest" });
};

/** Moves the focus to the next or former block of the text. */
function stepBlock(by: 1 | -1): void {
  const blocks = [...document.querySelectorAll<HTMLElement>("[data-block]")];
  const here = blocks.findIndex((block) => block.contains(document.activeElement));
  const inSight = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 80);
  const from = here >= 0 ? here + by : Math.max(0, inSight);
  focusOn(blocks[Math.min(Math.max(from, 0), blocks.length - 1)]);
}

/** The first control of a criterion, or its comment. */
const controlOf = (key: string, selector: string) =>
  document.querySelector<HTMLElement>(`[data-criterion="${CSS.escape(key)}"] ${selector}`);

/** Keys by position: blocks, criteria, marks, comment, the list of keys. */
export function useMarkKeys(keys: MarkKeys): void {
  const { criteria, current, scaleMax, isLocked, onCurrent, onScore, onHelp } = keys;
  const stepCriterion = (by: 1 | -1) => {
    const here = criteria.findIndex(({ key }) => key === current);
    const next = criteria[Math.min(Math.max(here + by, 0), criteria.length - 1)];
    if (!next) return;
    onCurrent(next.key);
    focusOn(controlOf(next.key, "input:checked") ?? controlOf(next.key, ":is(input, textarea)"));
  };
  const scores = Array.from({ length: Math.min(scaleMax, 9) + 1 }, (_, score) => [
    `Digit${score}`,
    () => {
      if (!isLocked) onScore(current, score);
    },
  ]);

  useShortcuts({
    ...Object.fromEntries(scores),
    KeyJ: () => stepBlock(1),
    KeyK: () => stepBlock(-1),
    KeyN: () => stepCriterion(1),
    KeyP: () => stepCriterion(-1),
    KeyC: () => focusOn(controlOf(current, "textarea:not([aria-hidden])")),
    "Shift+Slash": onHelp,
    // On the Russian layout the question mark lies on the 7.
    "Shift+Digit7": onHelp,
  });
}
