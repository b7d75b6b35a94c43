import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Tab from "@mui/material/Tab";
import Tabs from "@mui/material/Tabs";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import { type ReactNode, useState } from "react";
import type { SavedDraft } from "../app/useSavedDraft";
import { fieldId } from "../ui/formTrouble";
import { KeysDialog } from "../ui/KeysDialog";
import { MarkField } from "../ui/MarkField";
import { MarkingColumns, MarkingFoot } from "../ui/MarkingFrame";
import { SavedSign } from "../ui/SavedSign";
import { SideBySide } from "../ui/SideBySide";
import { useMarkKeys } from "../ui/useMarkKeys";
import { comparedMarks, lackOf, type Mark, type MarkedCriterion, withMark } from "./marks";

interface MarkingDeskProps {
  draft: SavedDraft<Mark[]>;
  criteria: readonly MarkedCriterion[];
  commentLength: number;
  /** Heading of the criteria, and how the text is called on a phone. */
  heading: string;
  textName: string;
  text: ReactNode;
  /** At the foot, before the way on: until when. */
  until?: ReactNode;
  /** At the foot, before the way on: what else can be done. */
  acts?: ReactNode;
  /** The way on once nothing is open; before that the button leads to the first open criterion. */
  forward: { name: string; onGo: () => void };
}

/** A text and the criteria by which it is marked, side by side, worked by mouse or by keys; on a phone one at a time. */
export function MarkingDesk(props: MarkingDeskProps) {
  const { draft, criteria, commentLength, heading, textName, text, until, acts, forward } = props;
  const { t } = useLingui();
  const isNarrow = useMediaQuery((theme) => theme.breakpoints.down("md"));
  const [part, setPart] = useState<"text" | "marks">("text");
  const [current, setCurrent] = useState(criteria[0]?.key ?? "");
  const [isShowingKeys, setIsShowingKeys] = useState(false);
  const { content: marks, change } = draft;
  const isLocked = draft.refusal !== null;
  const scored = marks.filter(({ score }) => score !== null).length;
  const open = criteria.flatMap((criterion) => {
    const lack = lackOf(criterion, marks, commentLength);
    return lack ? [{ key: criterion.key, lack }] : [];
  });

  const show = (key: string, elementId: string) => {
    setPart("marks");
    setCurrent(key);
    // After the tab is drawn.
    requestAnimationFrame(() => {
      const element = document.querySelector<HTMLElement>(`#${CSS.escape(elementId)}`);
      element?.scrollIntoView({ block: "center" });
      element?.focus({ preventScroll: true });
    });
  };
  const goToFirst = () => {
    const [first] = open;
    if (first) show(first.key, fieldId(`marks.${first.key}.${first.lack}`));
  };
  useMarkKeys({
    criteria,
    current,
    scaleMax: (criteria.find(({ key }) => key === current)?.levels.length ?? 1) - 1,
    isLocked,
    onCurrent: (key) => {
      setPart("marks");
      setCurrent(key);
    },
    onScore: (key, score) => change(withMark(marks, key, { score })),
    onHelp: () => setIsShowingKeys(true),
  });

  const sheet = (
    <section aria-labelledby="criteria">
      <Typography id="criteria" variant="h3" component="h2" sx={{ marginBottom: 1 }}>
        {heading}
      </Typography>
      {criteria.map(({ key, name, question, levels, lowBelow }, index) => {
        const mark = marks.find((each) => each.key === key);
        return (
          <MarkField
            key={key}
            criterionKey={key}
            number={index + 1}
            name={name}
            question={question}
            levels={levels}
            score={mark?.score ?? null}
            comment={mark?.comment ?? ""}
            path={`marks.${key}`}
            low={lowBelow === null ? null : { below: lowBelow, commentLength }}
            isCurrent={current === key}
            isLocked={isLocked}
            onScore={(score) => change(withMark(marks, key, { score }))}
            onComment={(comment) => change(withMark(marks, key, { comment }))}
            onFocus={() => setCurrent(key)}
          />
        );
      })}
    </section>
  );

  return (
    <>
      {draft.stored && (
        <SideBySide
          compared={comparedMarks(criteria, marks, draft.stored.content)}
          changedAt={draft.stored.changedAt}
          onKeepMine={draft.keepMine}
          onTakeStored={draft.takeStored}
        />
      )}
      {isNarrow && (
        <Tabs
          value={part}
          onChange={(_, value: "text" | "marks") => setPart(value)}
          variant="fullWidth"
          aria-label={t`Parts of the page`}
        >
          <Tab value="text" label={textName} />
          <Tab value="marks" label={t`Assessment`} />
        </Tabs>
      )}
      <MarkingColumns>
        {/* On a phone the text stays drawn, so that its place is not lost. */}
        <div hidden={isNarrow && part !== "text"}>{text}</div>
        {(!isNarrow || part === "marks") && (
          <aside aria-label={heading} tabIndex={-1}>
            {sheet}
          </aside>
        )}
      </MarkingColumns>
      <MarkingFoot>
        <span>
          <Plural value={criteria.length} one={`${scored} of # marked`} other={`${scored} of # marked`} />
        </span>
        <SavedSign state={draft.state} />
        {!isNarrow && until && <span>{until}</span>}
        {!isNarrow && (
          <Button onClick={() => setIsShowingKeys(true)}>
            <Trans>Keys</Trans>
          </Button>
        )}
        {acts}
        <Button
          variant="contained"
          disabled={draft.stored !== null || isLocked}
          onClick={() => {
            void draft.saveNow();
            if (open.length > 0) goToFirst();
            else forward.onGo();
          }}
        >
          {open.length > 0 ? (
            <Plural value={open.length} one="# criterion is open" other="# criteria are open" />
          ) : (
            forward.name
          )}
        </Button>
      </MarkingFoot>
      {isShowingKeys && <KeysDialog onClose={() => setIsShowingKeys(false)} />}
    </>
  );
}
