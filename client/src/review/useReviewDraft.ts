import { useMutation } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import { RequestFailed } from "../app/requestFailed";
import type { SavedState } from "../ui/draftKeeper";
import { useDraft } from "../ui/useDraft";
import { areApart, type Content, contentOf, type Draft, type StoredReview, textOf } from "./reviewContent";
import { SaveReviewDocument } from "./useReviewDraft.generated";

const newKey = () => crypto.randomUUID();

/** What the expert writes, kept on this device at once and on the server after every pause. */
export interface ReviewDraft {
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
  /** Why the server keeps nothing any more: the assignment lapsed, the round closed. */
  refusal: string | null;
  settle: () => void;
}

/**
 * The draft of one review. `isLocal` keeps it on this device alone, as a revision of a submitted review is until it is
 * submitted. Saves go one after another, each with the version that the one before has given.
 */
export function useReviewDraft(review: StoredReview, isLocal: boolean): ReviewDraft {
  const [save] = useMutation(SaveReviewDocument);
  const [initial] = useState<Draft>(() => ({
    base: review.version ?? 0,
    sent: null,
    content: contentOf(review),
  }));
  const version = useRef(review.version ?? 0);
  const sent = useRef<string | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [stored, setStored] = useState<ReviewDraft["stored"]>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isChecked = useRef(false);

  const send = async (content: Content): Promise<string | null> => {
    const text = textOf(content);
    try {
      const { data } = await save({
        variables: { input: { key: newKey(), reviewId: review.id, version: version.current, content } },
      });
      const answer = data?.saveReview;
      if (answer?.__typename === "SaveReviewSuccess" && answer.review) {
        version.current = answer.review.version ?? version.current;
        sent.current = text;
        return answer.review.savedAt;
      }
      if (answer?.__typename === "StaleVersion" && answer.stored?.__typename === "Review") {
        const other = answer.stored;
        const otherText = textOf(contentOf(other));
        version.current = other.version ?? version.current;
        // Our own save whose answer was lost: what the server has is what this screen sent.
        if (otherText === text) return other.savedAt;
        if (otherText === sent.current) return await send(content);
        setStored({ content: contentOf(other), changedAt: answer.changedAt });
        return null;
      }
      if (answer?.__typename === "AssignmentRefused") setRefusal(answer.reason);
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

  const draft = useDraft<Draft>({
    name: `${review.id}${isLocal ? ":revision" : ""}`,
    initial,
    save: async ({ content, ...left }) => {
      if (isLocal || stored || refusal) return null;
      if (!isChecked.current) {
        isChecked.current = true;
        if (areApart({ content, ...left }, review)) {
          setStored({ content: contentOf(review), changedAt: review.savedAt });
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
