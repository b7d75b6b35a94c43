import { useContext, useState } from "react";
import { DraftOwnerContext, dropDraft, keepDraft, readDraft } from "../ui/draftStore";

interface LocalDraft<Value> {
  value: Value;
  change: (value: Value) => void;
  /** Whether this device holds what was typed. */
  isKept: boolean;
  /** After the act: forgets the copy. */
  settle: (value: Value) => void;
}

/** What is typed before the first sending, kept on this device alone: it survives a reload and a lost connection. */
export function useLocalDraft<Value>(name: string, initial: Value): LocalDraft<Value> {
  const owner = useContext(DraftOwnerContext);
  const [{ value, isKept }, setDraft] = useState(() => {
    const left = readDraft(owner, name);
    return { value: left ? (left.value as Value) : initial, isKept: left !== null };
  });
  return {
    value,
    isKept,
    change: (next) => setDraft({ value: next, isKept: keepDraft(owner, name, next) }),
    settle: (next) => {
      dropDraft(owner, name);
      setDraft({ value: next, isKept: false });
    },
  };
}
