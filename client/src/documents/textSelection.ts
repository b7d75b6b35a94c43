import type { TextSelection } from "./textTypes";

const ownerOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>("[data-block]") ?? null;
};

const stretchesOf = (owner: Element) => [...owner.querySelectorAll<HTMLElement>("[data-start]")];
const startOf = (stretch: HTMLElement) => Number(stretch.dataset["start"]);

/** The plain text of a block or cell as it is drawn: its stretches, line feeds between paragraphs. */
export function plainTextOf(owner: Element): string {
  let text = "";
  for (const stretch of stretchesOf(owner)) {
    text = text.padEnd(startOf(stretch), "\n") + (stretch.textContent ?? "");
  }
  return text;
}

/** The offset in the plain text of `owner` that a point of the page stands at. */
function offsetOf(owner: Element, node: Node, at: number): number {
  const before = document.createRange();
  before.setStart(owner, 0);
  before.setEnd(node, at);
  let offset = 0;
  for (const stretch of stretchesOf(owner)) {
    const inside = document.createRange();
    inside.selectNodeContents(stretch);
    if (before.compareBoundaryPoints(Range.END_TO_END, inside) >= 0) {
      offset = startOf(stretch) + (stretch.textContent ?? "").length;
    } else if (before.compareBoundaryPoints(Range.START_TO_END, inside) > 0) {
      return startOf(stretch) + (node.nodeType === Node.TEXT_NODE ? at : 0);
    } else break;
  }
  return offset;
}

/** What is selected inside `root`, within the block where the selection begins; null when nothing is. */
export function selectionIn(root: Element): TextSelection | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;

  const range = selection.getRangeAt(0);
  const owner = ownerOf(range.startContainer) ?? ownerOf(range.endContainer);
  if (!owner || !root.contains(owner)) return null;

  const text = plainTextOf(owner);
  const isEndInside = owner.contains(range.endContainer);
  const isStartInside = owner.contains(range.startContainer);
  let start = isStartInside ? offsetOf(owner, range.startContainer, range.startOffset) : 0;
  let end = isEndInside ? offsetOf(owner, range.endContainer, range.endOffset) : text.length;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
  if (start >= end) return null;

  const rect =
    typeof range.getBoundingClientRect === "function" ? range.getBoundingClientRect() : new DOMRect();
  return { blockId: owner.dataset["block"]!, start, end, quote: text.slice(start, end), rect };
}

/** The point of the page at an offset of the plain text. */
function pointAt(owner: Element, offset: number): [Node, number] {
  const stretches = stretchesOf(owner);
  const stretch = stretches.findLast((one) => startOf(one) <= offset) ?? stretches[0];
  const text = stretch?.firstChild;
  if (!stretch || !text) return [owner, 0];
  return [text, Math.min(offset - startOf(stretch), text.textContent?.length ?? 0)];
}

/** Selects a stretch of a block's text, as the mouse would. */
export function selectText(owner: Element, start: number, end: number): void {
  const [from, fromOffset] = pointAt(owner, start);
  const [to, toOffset] = pointAt(owner, end);
  document.getSelection()?.setBaseAndExtent(from, fromOffset, to, toOffset);
}

/** Where words lie in a text. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[^\s]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** What a key makes of the present selection in a block: the stretch to select next, null for nothing. */
export function stretchAfterKey(
  text: string,
  present: { start: number; end: number } | null,
  key: "ArrowLeft" | "ArrowRight",
  isExtending: boolean,
): { start: number; end: number } | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (!present) return key === "ArrowRight" ? words[0]! : words.at(-1)!;

  const last = words.findLastIndex(({ start }) => start < present.end);
  const first = words.findIndex(({ end }) => end > present.start);
  const step = key === "ArrowRight" ? 1 : -1;
  if (isExtending) {
    const next = Math.min(Math.max(last + step, first), words.length - 1);
    return { start: words[first]!.start, end: words[next]!.end };
  }
  const next = Math.min(Math.max((step === 1 ? last : first) + step, 0), words.length - 1);
  return words[next]!;
}
