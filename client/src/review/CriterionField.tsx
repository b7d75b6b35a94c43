import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import { MarkField } from "../ui/MarkField";
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
  const levels = Array.from(
    { length: scale.scaleMax + 1 },
    (_, level) => criterion.descriptorsRu[level] ?? "",
  );

  return (
    <MarkField
      criterionKey={criterion.key}
      number={number}
      name={criterion.nameRu}
      question={criterion.questionRu}
      levels={levels}
      score={mark.score}
      comment={mark.comment}
      path={`content.marks.${criterion.key}`}
      low={{ below: scale.criterionPass, commentLength: scale.commentLength }}
      isCurrent={isCurrent}
      isLocked={isLocked}
      onScore={props.onScore}
      onComment={props.onComment}
      onFocus={props.onFocus}
    >
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
    </MarkField>
  );
}

/** A quotation that fits one line. */
export const shortened = (quote: string) => (quote.length > 60 ? `${quote.slice(0, 59).trimEnd()}…` : quote);
