import { useCallback, useRef, useState } from "react";
import type { SavedState } from "../ui/draftKeeper";
import { useDraft } from "../ui/useDraft";
import { RequestFailed } from "./requestFailed";

/** What the server has of the thing that is written. */
interface Stored<Content> {
  version: number;
  savedAt: string | null;
  content: Content;
}

/** What came of a save: kept, written elsewhere meanwhile, or not to be written any more; null for anything else. */
export type SaveAnswer<Content> =
  | { kind: "saved"; version: number; savedAt: string | null }
  | ({ kind: "stale"; changedAt: string | null } & Stored<Content>)
  | { kind: "refused"; reason: string }
  | null;

interface SavedDraftOptions<Content> {
  /** One name per thing that is typed, as `useDraft` has it. */
  name: string;
  /** What the server has, as the page shows it. */
  known: Stored<Content>;
  /** Keeps it on this device alone, until an act sends it whole. */
  isLocal?: boolean;
  /** One text for equal contents. */
  textOf: (content: Content) => string;
  /** Sends it under a version. Throws `RequestFailed` when no answer came. */
  save: (content: Content, version: number) => Promise<SaveAnswer<Content>>;
}

/** What is kept on this device: the content, and by which stored version it was typed. */
interface Kept<Content> {
  base: number;
  /** The content that was last sent, as text: if the server has it, nobody else was there. */
  sent: string | null;
  content: Content;
}

/** What somebody writes over days. */
export interface SavedDraft<Content> {
  content: Content;
  change: (content: Content) => void;
  state: SavedState;
  /** Sends at once what was typed; true when the server has it. */
  saveNow: () => Promise<boolean>;
  /** Does `work` with the version that every save before it has given; saves that come meanwhile wait for it. */
  inTurn: (work: (version: number) => Promise<unknown>) => Promise<unknown>;
  /** Another tab or device has written meanwhile: its content; null when nobody has. */
  stored: { content: Content; changedAt: string | null } | null;
  keepMine: () => void;
  takeStored: () => void;
  /** Why the server keeps nothing any more. */
  refusal: string | null;
  settle: () => void;
}

/**
 * A draft that lies on this device and on the server. Saves go one after another, each with the version that the one
 * before has given; what was written elsewhere meanwhile is shown, never overwritten.
 */
export function useSavedDraft<Content>(options: SavedDraftOptions<Content>): SavedDraft<Content> {
  const { name, known, isLocal = false, textOf, save } = options;
  const [initial] = useState<Kept<Content>>(() => ({
    base: known.version,
    sent: null,
    content: known.content,
  }));
  const version = useRef(known.version);
  const sent = useRef<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [stored, setStored] = useState<SavedDraft<Content>["stored"]>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isChecked = useRef(false);

  const send = async (content: Content): Promise<string | null> => {
    const text = textOf(content);
    try {
      const answer = await save(content, version.current);
      if (answer?.kind === "refused") setRefusal(answer.reason);
      if (!answer || answer.kind === "refused") return null;
      version.current = answer.version;
      if (answer.kind === "saved") {
        sent.current = text;
        return answer.savedAt;
      }
      const storedText = textOf(answer.content);
      // Our own save whose answer was lost: what the server has is what this screen sent.
      if (storedText === text) return answer.savedAt;
      if (storedText === sent.current) return await send(content);
      setStored({ content: answer.content, changedAt: answer.changedAt });
      return null;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      // It may have arrived although its answer did not.
      sent.current = text;
      return null;
    }
  };
  const inTurn = <T>(work: (version: number) => Promise<T>): Promise<T> => {
    const turn = queue.current.then(() => work(version.current));
    queue.current = turn.catch(() => undefined);
    return turn;
  };
  const sendInTurn = (content: Content) => inTurn(() => send(content));

  /** Whether what was left on this device and what the server has were written apart. */
  const areApart = (kept: Kept<Content>): boolean => {
    if (kept.base === known.version) return false;
    const text = textOf(known.content);
    return text !== kept.sent && text !== textOf(kept.content);
  };
  const draft = useDraft<Kept<Content>>({
    name,
    initial,
    save: async (kept) => {
      if (isLocal || stored || refusal) return null;
      if (!isChecked.current) {
        isChecked.current = true;
        if (areApart(kept)) {
          setStored({ content: known.content, changedAt: known.savedAt });
          return null;
        }
      }
      return sendInTurn(kept.content);
    },
  });
  const { value, change: changeDraft, settle } = draft;
  const change = useCallback(
    (content: Content) => {
      isChecked.current = true;
      changeDraft({ base: version.current, sent: sent.current, content });
    },
    [changeDraft],
  );

  return {
    content: value.content,
    change,
    state: draft.state,
    saveNow: async () => isLocal || (await sendInTurn(value.content)) !== null,
    inTurn,
    stored,
    keepMine: () => {
      setStored(null);
      change(value.content);
    },
    takeStored: () => {
      if (!stored) return;
      setStored(null);
      settle({ base: version.current, sent: null, content: stored.content });
    },
    refusal,
    settle: () => settle(),
  };
}
