import { createContext, useContext, useEffect, useEffectEvent } from "react";

/** Position of a key (`event.code`), with `Shift+` before it when Shift is wanted: `KeyJ`, `Digit3`, `Shift+Slash`. */
export type Shortcuts = Record<string, () => void>;

/** Whether single keys work for this person; the frame sets it from the profile. */
export const ShortcutsContext = createContext(true);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      "textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])",
    ));

/**
 * Keys by their place on the keyboard, so that they work on the Russian layout too; never while typing,
 * never with Ctrl, Alt or Meta, never under an open dialog.
 */
export function useShortcuts(shortcuts: Shortcuts, isActive = true): void {
  const areOn = useContext(ShortcutsContext);
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector("[role=dialog][aria-modal=true]")) return;
    const place = event.code.replace("Numpad", "Digit");
    const act = shortcuts[event.shiftKey ? `Shift+${place}` : place];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // Talks to the document, where keys arrive whatever has the focus.
  useEffect(() => {
    if (!isActive || !areOn) return undefined;
    const listener = (event: KeyboardEvent) => handleKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [isActive, areOn]);
}
