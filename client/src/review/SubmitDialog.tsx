import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import { useState } from "react";
import { useAct } from "../app/useAct";
import type { SavedDraft } from "../app/useSavedDraft";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { fieldId } from "../ui/formTrouble";
import { ChoiceInput, TextInput } from "../ui/inputs";
import { useRefusalWords } from "./refusalWords";
import type { Content, Verdict } from "./reviewContent";
import type { ReviewContentFragment } from "./ReviewDesk.generated";
import { ReviseReviewDocument, SubmitReviewDocument } from "./SubmitDialog.generated";
import { useVerdictWords, verdicts } from "./verdictWords";

interface SubmitDialogProps {
  reviewId: string;
  /** Lets the saves under way go first, and gives the version they lead to. */
  inTurn: SavedDraft<Content>["inTurn"];
  content: Content;
  /** What the server misses in what it was sent last; null for a revision, which it has not seen. */
  missing: ReviewContentFragment["missing"];
  criteria: readonly { key: string; nameRu: string }[];
  /** A submitted review is put in the place of itself. */
  isRevision: boolean;
  onChange: (content: Content) => void;
  /** Leads to the field where something is missing. */
  onGo: (elementId: string) => void;
  onSubmitted: () => void;
  onClose: () => void;
}

/** The last step: the verdict, what is still missing with links to it, and "submit". */
export function SubmitDialog(props: SubmitDialogProps) {
  const { reviewId, inTurn, content, missing, criteria, isRevision, onChange, onGo, onSubmitted, onClose } =
    props;
  const { t } = useLingui();
  const { reasons } = useRefusalWords();
  const words = useVerdictWords();
  const submitting = useAct(SubmitReviewDocument, { onDone: onSubmitted });
  const revising = useAct(ReviseReviewDocument, { onDone: onSubmitted });
  const { sending, ...trouble } = isRevision ? revising : submitting;
  const [isWaiting, setIsWaiting] = useState(false);
  const handleSubmit = async () => {
    setIsWaiting(true);
    await inTurn((version) => (isRevision ? revising : submitting).act({ reviewId, version, content }));
    setIsWaiting(false);
  };
  const lacks = useLacks(criteria);
  const shown = (missing ?? []).filter(
    ({ part }) => !(part === "VERDICT" && content.verdict !== null) && part !== "DECLARATION",
  );

  return (
    <Dialog
      isOpen
      width="md"
      title={isRevision ? t`Submit the amended review` : t`Submit the review`}
      onClose={onClose}
      actions={
        <>
          <Button variant="contained" loading={sending || isWaiting} onClick={() => void handleSubmit()}>
            <Trans>Submit</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Back to the sheet</Trans>
          </Button>
        </>
      }
    >
      <Box sx={{ display: "flex", flexDirection: "column", gap: 3 }}>
        <FormAlert trouble={trouble} reasons={reasons} />
        {shown.length > 0 && (
          <section aria-labelledby="still-missing">
            <Box component="h3" id="still-missing" sx={{ margin: 0, fontSize: "1rem" }}>
              <Trans>Still missing</Trans>
            </Box>
            <ul>
              {shown.map(({ part, criterionKey, remarkId }) => {
                const { word, path } = lacks(part, criterionKey, remarkId);
                return (
                  <li key={`${part} ${criterionKey} ${remarkId}`}>
                    {part === "VERDICT" ? (
                      word
                    ) : (
                      <Link component="button" type="button" onClick={() => onGo(fieldId(path))}>
                        {word}
                      </Link>
                    )}
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <ChoiceInput
          label={t`Verdict`}
          path="content.verdict"
          value={content.verdict ?? ""}
          onChange={(value) => onChange({ ...content, verdict: value as Verdict })}
          trouble={trouble}
          choices={verdicts.map((value) => ({ value, label: words[value].word, hint: words[value].hint }))}
        />
        <TextInput
          label={t`Summary for the authors`}
          path="content.summary"
          isOptional
          value={content.summary}
          onChange={(summary) => onChange({ ...content, summary })}
          lines={3}
          maxLength={10_000}
          trouble={trouble}
        />
        <div>
          <Trans>
            Submitted, the review goes to the coordinator and is not changed any more; until the round is
            closed you may submit an amended one, and the former stays on record.
          </Trans>
        </div>
      </Box>
    </Dialog>
  );
}

type Part = NonNullable<ReviewContentFragment["missing"]>[number]["part"];

/** What is missing, in words, and the field where it is given. */
function useLacks(criteria: readonly { key: string; nameRu: string }[]) {
  const { t } = useLingui();
  return (part: Part, criterionKey: string | null, remarkId: string | null) => {
    const number = criteria.findIndex(({ key }) => key === criterionKey) + 1;
    const name = criteria[number - 1]?.nameRu ?? "";
    switch (part) {
      case "SCORE":
        return {
          word: t`Mark for criterion ${number}: ${name}`,
          path: `content.marks.${criterionKey}.score`,
        };
      case "COMMENT":
        return {
          word: t`Explanation of the low mark for criterion ${number}: ${name}`,
          path: `content.marks.${criterionKey}.comment`,
        };
      case "SETTLEMENT":
        return { word: t`Whether a former remark was settled`, path: `content.settled.${remarkId}` };
      case "MANDATORY_REMARK":
        return { word: t`A mandatory remark, which this verdict asks for`, path: "content.remarks" };
      case "VERDICT":
        return { word: t`The verdict: choose it below`, path: "content.verdict" };
      case "DECLARATION":
        return { word: t`The declaration of no conflict of interest`, path: "hasDeclaredNoConflict" };
    }
  };
}
