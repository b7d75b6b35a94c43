import { useContext, useState } from "react";
import { DraftOwnerContext, dropDraft, keepDraft, readDraft } from "./draftStore";

/**
 * A text that is sent in one act and until then kept on this device, so that a reload or a lost connection loses none of
 * it: the text, how to change it, and how to forget it once it was sent.
 */
export function useDeviceDraft(
  name: string,
): [text: string, change: (text: string) => void, settle: () => void] {
  const owner = useContext(DraftOwnerContext);
  const [text, setText] = useState(() => {
    const kept = readDraft(owner, name)?.value;
    return typeof kept === "string" ? kept : "";
  });
  const change = (next: string) => {
    setText(next);
    keepDraft(owner, name, next);
  };
  const settle = () => dropDraft(owner, name);
  return [text, change, settle];
}
