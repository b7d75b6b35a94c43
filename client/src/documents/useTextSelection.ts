import { type KeyboardEvent, type RefObject, useCallback, useEffect, useEffectEvent } from "react";
import { rowText } from "./tableGrid";
import { plainTextOf, selectionIn, selectText, stretchAfterKey } from "./textSelection";
import type { TableRow, TextSelection } from "./textTypes";

/** Milliseconds of rest after which a selection by mouse or finger counts. */
const rest = 150;

/** Tells what the reader selects in the text, by mouse, finger or keys. */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  onSelect: ((selection: TextSelection | null) => void) | undefined,
) {
  const tell = useEffectEvent(() => {
    if (root.current) onSelect?.(selectionIn(root.current));
  });
  const isWanted = onSelect !== undefined;

  // Talks to the browser's selection, which no element owns.
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const handleChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // A click into a field or a bar beside the text leaves what was selected as it is.
        const node = document.getSelection()?.anchorNode;
        if (node && root.current?.contains(node)) tell();
      }, rest);
    };
    document.addEventListener("selectionchange", handleChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", handleChange);
    };
  }, [isWanted, root]);

  const handleKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (!isWanted || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target !== event.currentTarget && !target.matches("[data-block]")) return;

      const blocks = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-block]")];
      const here = blocks.indexOf(target);
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const next = blocks[here + (event.key === "ArrowDown" ? 1 : -1)];
        if (!next) return;
        event.preventDefault();
        document.getSelection()?.removeAllRanges();
        next.focus();
        next.scrollIntoView({ block: "nearest" });
        return;
      }
      if (here < 0) return;
      const text = plainTextOf(target);
      if (event.key === "Escape") {
        document.getSelection()?.removeAllRanges();
        onSelect?.(null);
      } else if (event.key === "Enter") {
        event.preventDefault();
        selectText(target, 0, text.length);
        onSelect?.(selectionIn(event.currentTarget));
      } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
        event.preventDefault();
        const present = selectionIn(event.currentTarget);
        const isHere = present?.blockId === target.dataset["block"];
        const next = stretchAfterKey(text, isHere ? present : null, event.key, event.shiftKey);
        if (!next) return;
        selectText(target, next.start, next.end);
        onSelect?.(selectionIn(event.currentTarget));
      }
    },
    [isWanted, onSelect],
  );

  const handleRow = useCallback(
    (row: TableRow, element: HTMLElement) =>
      onSelect?.({
        blockId: row.id,
        start: 0,
        end: 0,
        quote: rowText(row),
        rect: element.getBoundingClientRect(),
      }),
    [onSelect],
  );

  return { handleKeyDown, handleRow };
}
