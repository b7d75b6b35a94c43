import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useCallback, useState } from "react";
import { SavedSign } from "../ui/SavedSign";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import { KeysDialog } from "../ui/KeysDialog";
import { MarkingColumns, MarkingFoot } from "../ui/MarkingFrame";
import { useRefusalWords } from "./refusalWords";
import { type Remark, remarkOn, scoredCount, withMark } from "./reviewContent";
import {
  ReviewContentFragmentDoc,
  type ReviewDeskFragment,
  ReviewDeskFragmentDoc,
} from "./ReviewDesk.generated";
import { ReviewSheet } from "./ReviewSheet";
import { ReviewStale } from "./ReviewStale";
import { ReviewText } from "./ReviewText";
import { SubmitDialog } from "./SubmitDialog";
import { useReviewDraft } from "./useReviewDraft";
import { useMarkKeys } from "../ui/useMarkKeys";
import type { ReviewPartsProps } from "./ReviewText";

type Part = "text" | "remarks" | "sheet";

interface ReviewDeskProps {
  review: FragmentType<ReviewDeskFragment>;
  version: ReviewPartsProps["version"];
  /** A submitted review is amended: it stays on this device until it is submitted. */
  isRevision: boolean;
  onSubmitted: () => void;
}

/** The review screen: contents, text and criteria side by side, tabs on a phone, the way to submit at the foot. */
export function ReviewDesk({ review, version, isRevision, onSubmitted }: ReviewDeskProps) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: ReviewDeskFragmentDoc,
    fragmentName: "ReviewDesk",
    from: review,
  });
  const { data: stored } = useSuspenseFragment({ fragment: ReviewContentFragmentDoc, from: data });
  const draft = useReviewDraft(stored, isRevision);
  const { content, change } = draft;
  const { deadline } = useFormat();
  const { reasons } = useRefusalWords();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down("md"));
  const [part, setPart] = useState<Part>("text");
  const [chosen, setChosen] = useState<string | null>(null);
  const [dialog, setDialog] = useState<"submit" | "keys" | null>(null);
  const { round, assignment, formerRemarks } = data;
  const { criteria, ...scale } = round!.rubric;
  const [current, setCurrent] = useState(criteria[0]?.key ?? "");
  const isLocked = data.hasLockedScores === true;

  const show = useCallback(
    (where: Part, elementId: string) => {
      setPart(where);
      // After the tab is drawn.
      requestAnimationFrame(() => {
        const element = document.querySelector<HTMLElement>(`#${CSS.escape(elementId)}`);
        element?.scrollIntoView({ block: "center" });
        element?.focus({ preventScroll: true });
      });
    },
    [setPart],
  );
  const goToPassage = (remark: Remark) => {
    setChosen(remark.id);
    if (remark.blockId) show("text", remark.blockId.split(".")[0]!);
  };
  const goToField = (elementId: string) => {
    setDialog(null);
    show(elementId.includes("-remarks") ? "remarks" : "sheet", elementId);
  };
  const handleRemark = (
    given: Parameters<typeof remarkOn>[0],
    criterionKey: string | null,
    hasWords: boolean,
  ) => {
    const remark = remarkOn(given, criterionKey);
    change({ ...content, remarks: [...content.remarks, remark] });
    setChosen(remark.id);
    if (hasWords) show("remarks", `field-content-remarks-${remark.id}-text`);
  };
  useMarkKeys({
    criteria,
    current,
    scaleMax: scale.scaleMax,
    isLocked,
    onCurrent: (key) => {
      setPart("sheet");
      setCurrent(key);
    },
    onScore: (key, score) => change(withMark(content, key, { score })),
    onHelp: () => setDialog("keys"),
  });

  const scored = scoredCount(content);
  const sheet = {
    content,
    criteria,
    scale,
    formerRemarks,
    current,
    isLocked,
    onChange: change,
    onCurrent: setCurrent,
    onGo: goToPassage,
    onAddRemark: () => handleRemark(null, null, true),
  };
  const text = (
    <ReviewText
      version={version}
      remarks={content.remarks}
      criteria={criteria}
      chosen={chosen}
      onRemark={(selection, key, hasWords) => handleRemark(selection, key, hasWords)}
      onMark={(id) => {
        setChosen(id);
        const remark = content.remarks.find((each) => each.id === id);
        if (remark && (remark.text || !remark.criterionKey))
          show("remarks", `field-content-remarks-${id}-text`);
        else if (remark) {
          setCurrent(remark.criterionKey!);
          show("sheet", `field-content-marks-${remark.criterionKey}-comment`);
        }
      }}
    />
  );

  return (
    <>
      {assignment?.returnNote && (
        <Notice severity="info">
          <Trans>The coordinator asks to clarify:</Trans> {assignment.returnNote}{" "}
          <Trans>Comments can be changed, scores cannot.</Trans>
        </Notice>
      )}
      {isRevision && (
        <Notice severity="info">
          <Trans>
            You amend a submitted review. The changes stay on this device until you submit them; the former
            review counts until then and stays on record.
          </Trans>
        </Notice>
      )}
      {draft.refusal && <Notice severity="warning">{reasons[draft.refusal as keyof typeof reasons]}</Notice>}
      {draft.stored && <ReviewStale draft={draft} criteria={criteria} />}
      {isNarrow && (
        <Tabs
          value={part}
          onChange={(_, value: Part) => setPart(value)}
          variant="fullWidth"
          aria-label={t`Parts of the review`}
        >
          <Tab value="text" label={t`Text`} />
          <Tab value="remarks" label={t`Remarks`} />
          <Tab value="sheet" label={t`Assessment`} />
        </Tabs>
      )}
      <MarkingColumns data-has-contents>
        {isNarrow ? (
          <Narrow part={part} text={text}>
            <ReviewSheet {...sheet} part={part === "remarks" ? "remarks" : "criteria"} />
          </Narrow>
        ) : (
          <>
            {text}
            <aside aria-label={t`Criteria and remarks`} tabIndex={-1}>
              <ReviewSheet {...sheet} part="all" />
            </aside>
          </>
        )}
      </MarkingColumns>
      <MarkingFoot>
        <span>
          <Plural value={criteria.length} one={`${scored} of # marked`} other={`${scored} of # marked`} />
        </span>
        {isRevision ? <Trans>kept on this device</Trans> : <SavedSign state={draft.state} />}
        {!isNarrow && assignment && (
          <span>
            <Trans>due by {deadline(assignment.dueAt)}</Trans>
          </span>
        )}
        {!isNarrow && (
          <Button onClick={() => setDialog("keys")}>
            <Trans>Keys</Trans>
          </Button>
        )}
        <Button
          variant="contained"
          disabled={draft.stored !== null || draft.refusal !== null}
          onClick={() => {
            setDialog("submit");
            void draft.saveNow();
          }}
        >
          <Trans>Submit…</Trans>
        </Button>
      </MarkingFoot>
      {dialog === "keys" && <KeysDialog hasPassages onClose={() => setDialog(null)} />}
      {dialog === "submit" && (
        <SubmitDialog
          reviewId={data.id}
          inTurn={draft.inTurn}
          content={content}
          missing={isRevision ? null : stored.missing}
          criteria={criteria}
          isRevision={isRevision}
          onChange={change}
          onGo={goToField}
          onSubmitted={() => {
            draft.settle();
            setDialog(null);
            onSubmitted();
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

/** One part at a time; the text stays drawn, so that its place is not lost. */
function Narrow({ part, text, children }: { part: Part; text: ReactNode; children: ReactNode }) {
  return (
    <>
      <div hidden={part !== "text"}>{text}</div>
      {part !== "text" && children}
    </>
  );
}
