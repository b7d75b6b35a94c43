import { useMutation } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import { RequestFailed } from "../app/requestFailed";
import type { SavedState } from "../ui/draftKeeper";
import { useDraft } from "../ui/useDraft";
import {
  areApart,
  type Content,
  contentOf,
  type Draft,
  type StoredApplication,
  textOf,
} from "./applicationContent";
import { SaveApplicationDocument } from "./useApplicationDraft.generated";

/** What the candidate writes, kept on this device at once and on the server after every pause. */
export interface ApplicationDraft {
  content: Content;
  change: (content: Content) => void;
  state: SavedState;
  /** Sends at once what was typed; true when the server has it. */
  saveNow: () => Promise<boolean>;
  /** The version to submit with. */
  version: () => number;
  /** Another tab or device has written meanwhile: its content; null when nobody has. */
  stored: { content: Content; changedAt: string | null } | null;
  keepMine: () => void;
  takeStored: () => void;
  /** Why the server keeps nothing any more: submitted or over meanwhile. */
  refusal: string | null;
  settle: () => void;
}

/** The draft of one application. Saves go one after another, each with the version that the one before has given. */
export function useApplicationDraft(application: StoredApplication): ApplicationDraft {
  const [save] = useMutation(SaveApplicationDocument);
  const [initial] = useState<Draft>(() => ({
    base: application.version,
    sent: null,
    content: contentOf(application),
  }));
  const version = useRef(application.version);
  const sent = useRef<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [stored, setStored] = useState<ApplicationDraft["stored"]>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isChecked = useRef(false);

  const send = async (content: Content): Promise<string | null> => {
    const text = textOf(content);
    const { directionCodes, requestedCategory, questionnaire } = content;
    try {
      const { data } = await save({
        variables: {
          input: {
            key: crypto.randomUUID(),
            applicationId: application.id,
            version: version.current,
            directionCodes,
            requestedCategory,
            content: questionnaire,
          },
        },
      });
      const answer = data?.saveApplication;
      if (answer?.__typename === "SaveApplicationSuccess") {
        version.current = answer.application.version;
        sent.current = text;
        return answer.application.savedAt;
      }
      if (answer?.__typename === "StaleVersion" && answer.stored?.__typename === "ExpertApplication") {
        const other = answer.stored;
        const otherText = textOf(contentOf(other));
        version.current = other.version;
        // Our own save whose answer was lost: what the server has is what this screen sent.
        if (otherText === text) return other.savedAt;
        if (otherText === sent.current) return await send(content);
        setStored({ content: contentOf(other), changedAt: answer.changedAt });
        return null;
      }
      if (answer?.__typename === "ApplicationRefused") setRefusal(answer.reason);
      return null;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      // It may have arrived although its answer did not.
      sent.current = text;
      return null;
    }
  };
  const sendInTurn = (content: Content): Promise<string | null> => {
    const turn = queue.current.then(() => send(content));
    queue.current = turn.catch(() => undefined);
    return turn;
  };

  const draft = useDraft<Draft>({
    name: application.id,
    initial,
    save: async ({ content, ...left }) => {
      if (stored || refusal) return null;
      if (!isChecked.current) {
        isChecked.current = true;
        if (areApart({ content, ...left }, application)) {
          setStored({ content: contentOf(application), changedAt: application.savedAt });
          return null;
        }
      }
      return sendInTurn(content);
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
    saveNow: async () => (await sendInTurn(value.content)) !== null,
    version: () => version.current,
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
