import { useMutation } from "@apollo/client/react";
import { type SaveAnswer, type SavedDraft, useSavedDraft } from "../app/useSavedDraft";
import { type Content, contentOf, type StoredApplication, textOf } from "./applicationContent";
import { SaveApplicationDocument } from "./useApplicationDraft.generated";

export type ApplicationDraft = SavedDraft<Content>;

const storedOf = (application: StoredApplication) => ({
  version: application.version,
  savedAt: application.savedAt,
  content: contentOf(application),
});

/** The draft of one application. */
export function useApplicationDraft(application: StoredApplication): ApplicationDraft {
  const [save] = useMutation(SaveApplicationDocument);
  return useSavedDraft<Content>({
    name: application.id,
    known: storedOf(application),
    textOf,
    async save({ directionCodes, requestedCategory, questionnaire }, version): Promise<SaveAnswer<Content>> {
      const { data } = await save({
        variables: {
          input: {
            key: crypto.randomUUID(),
            applicationId: application.id,
            version,
            directionCodes,
            requestedCategory,
            content: questionnaire,
          },
        },
      });
      const answer = data?.saveApplication;
      if (answer?.__typename === "SaveApplicationSuccess") {
        const { version, savedAt } = answer.application;
        return { kind: "saved", version, savedAt };
      }
      if (answer?.__typename === "StaleVersion" && answer.stored?.__typename === "ExpertApplication") {
        return { kind: "stale", changedAt: answer.changedAt, ...storedOf(answer.stored) };
      }
      return answer?.__typename === "ApplicationRefused" ? { kind: "refused", reason: answer.reason } : null;
    },
  });
}
