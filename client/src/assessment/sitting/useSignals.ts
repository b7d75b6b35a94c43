import { useEffect } from "react";
import type { SittingSignalKind } from "../../app/schema.generated";

export interface DeviceSignal {
  kind: SittingSignalKind;
  amount: number;
}

const secondsSince = (since: number): number => Math.round((performance.now() - since) / 1000);

/** Tells what the device notices: the window left, a text pasted, no connection. Nothing of it is scored. */
export function useSignals(tell: (signal: DeviceSignal) => void): void {
  // Talks to the window: what happens around the page is heard there.
  useEffect(() => {
    let hiddenSince: number | null = null;
    let offlineSince: number | null = null;
    const handleVisibility = () => {
      if (document.visibilityState === "hidden") hiddenSince = performance.now();
      else if (hiddenSince !== null) {
        tell({ kind: "FOCUS_LOST", amount: secondsSince(hiddenSince) });
        hiddenSince = null;
      }
    };
    const handlePaste = (event: ClipboardEvent) =>
      tell({ kind: "PASTED", amount: event.clipboardData?.getData("text").length ?? 0 });
    const handleOffline = () => {
      offlineSince ??= performance.now();
    };
    const handleOnline = () => {
      if (offlineSince === null) return;
      tell({ kind: "NETWORK_GAP", amount: secondsSince(offlineSince) });
      offlineSince = null;
    };
    document.addEventListener("visibilitychange", handleVisibility);
    document.addEventListener("paste", handlePaste);
    window.addEventListener("offline", handleOffline);
    window.addEventListener("online", handleOnline);
    return () => {
      document.removeEventListener("visibilitychange", handleVisibility);
      document.removeEventListener("paste", handlePaste);
      window.removeEventListener("offline", handleOffline);
      window.removeEventListener("online", handleOnline);
    };
  }, [tell]);
}
