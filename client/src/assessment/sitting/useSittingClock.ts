import { useCallback, useEffect, useRef, useState } from "react";
import { type HeardClock, heardNow, secondsLeft } from "./sittingClock";

/** The seconds that are left by the last word of the server: the one that is given, or a newer one that `hear` was told. */
export function useSittingClock({ at, deadlineAt }: { at: string; deadlineAt: string }) {
  const clock = useRef<HeardClock>(null);
  const [left, setLeft] = useState(() => secondsLeft(heardNow(at, deadlineAt)));
  const hear = useCallback((newAt: string, newDeadlineAt: string) => {
    clock.current = heardNow(newAt, newDeadlineAt);
  }, []);

  // Talks to the device's timer.
  useEffect(() => {
    clock.current = heardNow(at, deadlineAt);
    const timer = setInterval(() => setLeft(secondsLeft(clock.current!)), 500);
    return () => clearInterval(timer);
  }, [at, deadlineAt]);

  return { left, hear };
}
