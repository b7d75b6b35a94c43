import { Plural, Trans } from "@lingui/react/macro";
import OutlinedInput from "@mui/material/OutlinedInput";
import { styled } from "@mui/material/styles";
import { type ReactNode, useId } from "react";
import { fieldId } from "./formTrouble";

const Field = styled("fieldset")(({ theme }) => ({
  minWidth: 0,
  margin: 0,
  padding: theme.spacing(2, 0, 2, 1.5),
  border: 0,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  borderInlineStart: "3px solid transparent",
  scrollMarginTop: theme.spacing(8),
  "&[data-current=true]": { borderInlineStartColor: theme.vars.palette.primary.main },
  "& legend": { float: "inline-start", width: "100%", padding: 0, fontWeight: 600 },
  "& legend + *": { clear: "both" },
  "& p": { margin: theme.spacing(0.5, 0, 1) },
  "& label[for]": { display: "block", marginBottom: 4, fontSize: "0.875rem" },
  "& .question": { color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
  "& .descriptor": { minHeight: "1.4em", fontSize: "0.9375rem" },
  "& .low": { color: theme.vars.palette.warning.main, fontSize: "0.875rem" },
}));

const Levels = styled("div")(({ theme }) => ({
  display: "flex",
  flexWrap: "wrap",
  gap: theme.spacing(0.5),
  "& label": { position: "relative", cursor: "pointer" },
  "& input": { position: "absolute", inset: 0, opacity: 0, margin: 0, cursor: "pointer" },
  "& span": {
    display: "grid",
    placeItems: "center",
    width: 44,
    height: 44,
    border: `1px solid ${theme.vars.palette.surface.field}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: "1.0625rem",
    fontVariantNumeric: "tabular-nums",
  },
  "& input:checked + span": {
    borderColor: theme.vars.palette.primary.main,
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
    fontWeight: 600,
  },
  "& input:focus-visible + span": {
    outline: `3px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: 2,
  },
  "& input:disabled + span": { cursor: "not-allowed", opacity: 0.7 },
}));

interface MarkFieldProps {
  /** Its key, under which `useMarkKeys` finds it. */
  criterionKey: string;
  number: number;
  name: string;
  /** What the criterion asks; absent where the name says it all. */
  question?: string;
  /** The meaning of every level, from 0 on. */
  levels: readonly string[];
  score: number | null;
  comment: string;
  /** Of the mark in the input: `content.marks.c1`; the ids of the fields are made of it. */
  path: string;
  /** Marks below it ask for a comment of so many characters. */
  low: { below: number; commentLength: number } | null;
  isCurrent: boolean;
  isLocked?: boolean;
  onScore: (score: number) => void;
  onComment: (comment: string) => void;
  onFocus: () => void;
  children?: ReactNode;
}

/** One criterion: what it asks, the scale with the meaning of the chosen level, the comment. */
export function MarkField(props: MarkFieldProps) {
  const { criterionKey, number, name, question, levels, score, comment, path, low, isCurrent, isLocked } =
    props;
  const id = useId();
  const below = low?.below ?? 0;
  const isLow = score !== null && score < below;
  const missing = (low?.commentLength ?? 0) - comment.trim().length;
  const commentId = fieldId(`${path}.comment`);

  return (
    <Field data-current={isCurrent} data-criterion={criterionKey} onFocus={props.onFocus}>
      <legend id={`${id}-name`}>
        {number}. {name}
      </legend>
      {question && <p className="question">{question}</p>}
      <Levels role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={`${id}-level`}>
        {levels.map((meaning, level) => (
          <label key={level}>
            <input
              type="radio"
              id={level === 0 ? fieldId(`${path}.score`) : undefined}
              name={`${id}-score`}
              value={level}
              checked={score === level}
              disabled={isLocked}
              aria-label={`${level}: ${meaning}`}
              onChange={() => props.onScore(level)}
            />
            <span aria-hidden>{level}</span>
          </label>
        ))}
      </Levels>
      <p className="descriptor" id={`${id}-level`}>
        {score === null ? <Trans>Not marked yet</Trans> : levels[score]}
      </p>
      <label htmlFor={commentId}>
        <Trans>Comment</Trans>
      </label>
      <OutlinedInput
        multiline
        minRows={2}
        fullWidth
        size="small"
        value={comment}
        onChange={(event) => props.onComment(event.target.value)}
        inputProps={{
          id: commentId,
          maxLength: 5000,
          "aria-describedby": isLow ? `${id}-low` : undefined,
          "aria-required": isLow,
        }}
      />
      {isLow && missing > 0 && (
        <div className="low" id={`${id}-low`}>
          <Trans>The mark is below {below}: explain it.</Trans>{" "}
          <Plural value={missing} one="# more character is needed" other="# more characters are needed" />
        </div>
      )}
      {props.children}
    </Field>
  );
}
