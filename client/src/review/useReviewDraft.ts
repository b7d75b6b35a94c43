import { useMutation } from "@apollo/client/react";
import { type SaveAnswer, type SavedDraft, useSavedDraft } from "../app/useSavedDraft";
import { type Content, contentOf, type StoredReview, textOf } from "./reviewContent";
import { SaveReviewDocument } from "./useReviewDraft.generated";

const storedOf = (review: StoredReview) => ({
  version: review.version ?? 0,
  savedAt: review.savedAt,
  content: contentOf(review),
});

/**
 * The draft of one review. `isLocal` keeps it on this device alone, as a revision of a submitted review is until it is
 * submitted.
 */
export function useReviewDraft(review: StoredReview, isLocal: boolean): SavedDraft<Content> {
  const [save] = useMutation(SaveReviewDocument);
  return useSavedDraft<Content>({
    name: `${review.id}${isLocal ? ":revision" : ""}`,
    known: storedOf(review),
    isLocal,
    textOf,
    async save(content, version): Promise<SaveAnswer<Content>> {
      const input = { key: crypto.randomUUID(), reviewId: review.id, version, content };
      const { data } = await save({ variables: { input } });
      const answer = data?.saveReview;
      if (answer?.__typename === "SaveReviewSuccess" && answer.review) {
        return { kind: "saved", version: answer.review.version ?? version, savedAt: answer.review.savedAt };
      }
      if (answer?.__typename === "StaleVersion" && answer.stored?.__typename === "Review") {
        return { kind: "stale", changedAt: answer.changedAt, ...storedOf(answer.stored) };
      }
      return answer?.__typename === "AssignmentRefused" ? { kind: "refused", reason: answer.reason } : null;
    },
  });
}
