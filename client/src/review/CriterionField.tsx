import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useId } from "react";
import { fieldId } from "../ui/formTrouble";
import type { Content, Remark } from "./reviewContent";

interface Criterion {
  key: string;
  nameRu: string;
  questionRu: string;
  descriptorsRu: readonly string[];
}

/** How marks are given in the round. */
export interface Scale {
  scaleMax: number;
  criterionPass: number;
  commentLength: number;
}

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

const Passages = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: theme.spacing(1, 0, 0),
  padding: 0,
  fontSize: "0.875rem",
  "& li": { display: "flex", gap: theme.spacing(1), alignItems: "baseline" },
  "& li > button:first-of-type": { flex: 1, minWidth: 0, justifyContent: "flex-start", fontWeight: 400 },
}));

interface CriterionFieldProps {
  criterion: Criterion;
  number: number;
  scale: Scale;
  mark: Content["marks"][number];
  /** Passages tied to it, without words of their own. */
  passages: readonly Remark[];
  isCurrent: boolean;
  isLocked: boolean;
  onScore: (score: number) => void;
  onComment: (comment: string) => void;
  onFocus: () => void;
  onGo: (remark: Remark) => void;
  onUntie: (remarkId: string) => void;
}

/** One criterion: what it asks, the scale with the meaning of the chosen level, the comment, the passages. */
export function CriterionField(props: CriterionFieldProps) {
  const { criterion, number, scale, mark, passages, isCurrent, isLocked, onGo, onUntie } = props;
  const { t } = useLingui();
  const id = useId();
  const { score, comment } = mark;
  const isLow = score !== null && score < scale.criterionPass;
  const missing = scale.commentLength - comment.trim().length;
  const commentId = fieldId(`content.marks.${criterion.key}.comment`);

  return (
    <Field data-current={isCurrent} data-criterion={criterion.key} onFocus={props.onFocus}>
      <legend id={`${id}-name`}>
        {number}. {criterion.nameRu}
      </legend>
      <p className="question">{criterion.questionRu}</p>
      <Levels role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={`${id}-level`}>
        {Array.from({ length: scale.scaleMax + 1 }, (_, level) => (
          <label key={level}>
            <input
              type="radio"
              id={level === 0 ? fieldId(`content.marks.${criterion.key}.score`) : undefined}
              name={`${id}-score`}
              value={level}
              checked={score === level}
              disabled={isLocked}
              aria-label={`${level}: ${criterion.descriptorsRu[level] ?? ""}`}
              onChange={() => props.onScore(level)}
            />
            <span aria-hidden>{level}</span>
          </label>
        ))}
      </Levels>
      <p className="descriptor" id={`${id}-level`}>
        {score === null ? <Trans>Not marked yet</Trans> : criterion.descriptorsRu[score]}
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
          <Trans>The mark is below {scale.criterionPass}: explain it.</Trans>{" "}
          <Plural value={missing} one="# more character is needed" other="# more characters are needed" />
        </div>
      )}
      {passages.length > 0 && (
        <Passages aria-label={t`Tied passages`}>
          {passages.map((remark) => (
            <li key={remark.id}>
              <Button size="small" onClick={() => onGo(remark)}>
                {remark.quote ? `«${shortened(remark.quote)}»` : t`a place in the text`}
              </Button>
              <Button
                size="small"
                aria-label={t`Untie ${shortened(remark.quote ?? "")}`}
                onClick={() => onUntie(remark.id)}
              >
                <Trans>Untie</Trans>
              </Button>
            </li>
          ))}
        </Passages>
      )}
    </Field>
  );
}

/** A quotation that fits one line. */
export const shortened = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 59).trimEnd()}…` : quote);
