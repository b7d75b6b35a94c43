import { useEffect, useLayoutEffect } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

const positions = new Map<string, number>();
/** How long to wait for rows, and for a text that a link leads into. */
const patience = { height: 2_000, element: 10_000 };
const calmFrames = 10;

/** Rows may come later than the page: scrolls frame by frame until `step` is content, or the person moves. */
function keepTrying(step: () => boolean, longest: number): () => void {
  const started = performance.now();
  const again = () => {
    if (!step() && performance.now() - started < longest) frame = requestAnimationFrame(again);
  };
  let frame = requestAnimationFrame(again);
  const stop = () => {
    cancelAnimationFrame(frame);
    window.removeEventListener("wheel", stop);
    window.removeEventListener("touchmove", stop);
    window.removeEventListener("keydown", stop);
  };
  window.addEventListener("wheel", stop, { passive: true });
  window.addEventListener("touchmove", stop, { passive: true });
  window.addEventListener("keydown", stop);
  return stop;
}

function toHeight(wanted: number): () => boolean {
  return () => {
    window.scrollTo(0, wanted);
    return Math.abs(window.scrollY - wanted) < 2;
  };
}

/** What lies above a place in a long text gets its real height only when it is near: look again until nothing moves. */
function toElement(id: string): () => boolean {
  let calm = 0;
  return () => {
    const target = document.querySelector(`#${CSS.escape(id)}`);
    if (!target) return false;
    const before = target.getBoundingClientRect().top;
    target.scrollIntoView();
    calm = Math.abs(target.getBoundingClientRect().top - before) < 2 ? calm + 1 : 0;
    return calm > calmFrames;
  };
}

/**
 * Back goes back to the same place; a link to another page begins at its top; a change of the query alone
 * (a filter, a tab) leaves the page where it is.
 */
export function useScrollRestoration(): void {
  const { key, pathname, hash } = useLocation();
  const kind = useNavigationType();

  // Talks to the browser's history, which would restore before the page has its height.
  useEffect(() => {
    window.history.scrollRestoration = "manual";
  }, []);

  // Talks to the window: remembers where this entry of the history stands.
  useLayoutEffect(() => {
    const remember = () => positions.set(key, window.scrollY);
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [key]);

  // Talks to the window; only a new path moves it, hence `key` and `kind` are read but not waited for.
  useLayoutEffect(() => {
    const wanted = kind === NavigationType.Pop ? (positions.get(key) ?? 0) : 0;
    if (hash) return keepTrying(toElement(hash.slice(1)), patience.element);
    window.scrollTo(0, wanted);
    return wanted === 0 ? undefined : keepTrying(toHeight(wanted), patience.height);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname, hash]);
}
