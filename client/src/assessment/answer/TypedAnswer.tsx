import OutlinedInput from "@mui/material/OutlinedInput";
import { styled } from "@mui/material/styles";
import { type ReactNode, useId } from "react";
import type { AnswerProps } from "./itemShapes";

const Typed = styled("div")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(0.5),
  "& label": { fontWeight: 600 },
  "& .line": { display: "flex", alignItems: "center", gap: theme.spacing(1) },
  "& .hint": { color: theme.vars.palette.text.secondary, fontSize: "0.875rem" },
}));

interface TypedAnswerProps extends Omit<AnswerProps, "content"> {
  label: ReactNode;
  hint?: ReactNode;
  /** Said behind the box: a unit. */
  after?: string | null;
  maxLength: number;
  /** Lines at first; more than one makes it grow with the text. */
  lines?: number;
  width?: string;
  inputMode?: "decimal" | "text";
}

/** An answer that is typed. */
export function TypedAnswer({ answer, onAnswer, isDisabled, ...props }: TypedAnswerProps) {
  const id = useId();
  const { label, hint, after, maxLength, lines = 1, width = "100%", inputMode } = props;
  return (
    <Typed>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="line">
        <OutlinedInput
          value={answer?.text ?? ""}
          disabled={isDisabled}
          multiline={lines > 1}
          minRows={lines > 1 ? lines : undefined}
          onChange={({ target }) => onAnswer(target.value === "" ? null : { text: target.value })}
          autoComplete="off"
          inputProps={{
            id,
            maxLength,
            inputMode,
            // The browser's help with spelling would be help with the answer.
            spellCheck: lines > 1,
            "aria-describedby": hint ? `${id}-hint` : undefined,
          }}
          sx={{ width, maxWidth: "100%", fontSize: "1.0625rem" }}
        />
        {after && <span>{after}</span>}
      </div>
    </Typed>
  );
}
