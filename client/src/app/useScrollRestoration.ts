import { useEffect, useLayoutEffect } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";

const positions = new Map<string, number>();
const patience = 2_000;

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
    if (hash) {
      document.querySelector(`#${CSS.escape(hash.slice(1))}`)?.scrollIntoView();
      return undefined;
    }
    const wanted = kind === NavigationType.Pop ? (positions.get(key) ?? 0) : 0;
    window.scrollTo(0, wanted);
    if (wanted === 0) return undefined;
    // Rows may come later than the page: keep trying until there is enough of it, or the person moves.
    const started = performance.now();
    let frame = requestAnimationFrame(function again() {
      window.scrollTo(0, wanted);
      const isThere = Math.abs(window.scrollY - wanted) < 2;
      if (!isThere && performance.now() - started < patience) frame = requestAnimationFrame(again);
    });
    const stop = () => cancelAnimationFrame(frame);
    window.addEventListener("wheel", stop, { once: true, passive: true });
    window.addEventListener("touchmove", stop, { once: true, passive: true });
    return () => {
      stop();
      window.removeEventListener("wheel", stop);
      window.removeEventListener("touchmove", stop);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname, hash]);
}
