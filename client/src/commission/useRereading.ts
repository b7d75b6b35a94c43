import { startTransition, useEffect, useEffectEvent } from "react";

/** How often a session that runs is asked anew, in milliseconds: a dozen people for an hour or two. */
const interval = 4000;

/** Reads the page again while others change it under the eyes of the reader; not while it is hidden. */
export function useRereading(isOn: boolean, read: () => Promise<unknown>): void {
  const reread = useEffectEvent(() => {
    if (document.hidden) return;
    // What is there stays in sight until the new is; a lost connection is told by the banner, the next turn tries again.
    startTransition(() => void read().catch(() => undefined));
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(() => reread(), interval);
    return () => clearInterval(timer);
  }, [isOn]);
}
