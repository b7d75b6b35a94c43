import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useCallback, useState } from "react";
import { SavedSign } from "../ui/SavedSign";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import { KeysDialog } from "./KeysDialog";
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
import { useReviewKeys } from "./useReviewKeys";
import type { ReviewPartsProps } from "./ReviewText";

const footHeight = 64;

const Columns = styled("div")(({ theme }) => ({
  paddingBottom: footHeight,
  [theme.breakpoints.up("md")]: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 24rem",
    columnGap: theme.spacing(4),
    alignItems: "start",
  },
  // The text keeps its 62 characters: the contents stand beside it only where there is room for all three.
  [theme.breakpoints.up("xl")]: { gridTemplateColumns: "15rem minmax(0, 1fr) 28rem" },
  "& > aside, & > .contents": {
    [theme.breakpoints.up("md")]: {
      position: "sticky",
      top: 56,
      maxHeight: `calc(100vh - 56px - ${footHeight}px)`,
      overflowY: "auto",
      paddingBlock: theme.spacing(2),
    },
  },
}));

const Foot = styled("div")(({ theme }) => ({
  position: "fixed",
  insetInline: 0,
  bottom: 0,
  zIndex: theme.zIndex.appBar,
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5, 2),
  alignItems: "center",
  justifyContent: "flex-end",
  minHeight: footHeight,
  padding: theme.spacing(1, 2),
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  backgroundColor: theme.vars.palette.background.paper,
  [theme.breakpoints.down("sm")]: {
    bottom: "calc(56px + env(safe-area-inset-bottom))",
    justifyContent: "space-between",
  },
  "@media print": { display: "none" },
}));

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
  useReviewKeys({
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
      <Columns>
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
      </Columns>
      <Foot>
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
      </Foot>
      {dialog === "keys" && <KeysDialog onClose={() => setDialog(null)} />}
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
