import { Trans } from "@lingui/react/macro";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { fieldId, type FormTrouble, problemAt } from "./formTrouble";
import { useProblemWords } from "./problemWords";

/** What every field of a form is told. */
export interface FieldProps {
  /** The question, above the control. */
  label: ReactNode;
  /** The field's path in the mutation's input; finds its problem. */
  path: string;
  /** What helps to answer: format, example. */
  hint?: ReactNode;
  /** Says "(optional)" after the label; everything else is asked for. */
  isOptional?: boolean;
  /** Of `useAct`; without it the field shows no problems. */
  trouble?: Pick<FormTrouble, "problems">;
}

/** What a control takes from its field. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

const Column = styled("div")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(0.5),
  minWidth: 0,
  maxWidth: "40rem",
  margin: 0,
  padding: 0,
  border: 0,
  "&[data-wrong=true]": {
    paddingInlineStart: theme.spacing(1.5),
    borderInlineStart: `3px solid ${theme.vars.palette.error.main}`,
  },
}));

const Label = styled("label")({ fontWeight: 600, fontSize: "0.9375rem", padding: 0 });
const Aside = styled("span")(({ theme }) => ({ color: theme.vars.palette.text.secondary, fontWeight: 400 }));
const Hint = styled("div")(({ theme }) => ({
  color: theme.vars.palette.text.secondary,
  fontSize: "0.875rem",
}));
const Wrong = styled("div")(({ theme }) => ({
  color: theme.vars.palette.error.main,
  fontSize: "0.9375rem",
  fontWeight: 500,
}));

/**
 * A question: label, hint, what the server has against it, the control, in this order. `children` draws the control
 * with the names that tie it to the rest. A group of choices is a `fieldset`.
 */
export function Field({
  label,
  path,
  hint,
  isOptional = false,
  trouble,
  isGroup = false,
  children,
}: FieldProps & { isGroup?: boolean; children: (control: ControlProps) => ReactNode }) {
  const words = useProblemWords();
  const id = fieldId(path);
  const problem = problemAt(trouble?.problems ?? [], path);
  const described = [hint && `${id}-hint`, problem && `${id}-wrong`].filter(Boolean).join(" ") || undefined;

  return (
    <Column as={isGroup ? "fieldset" : "div"} data-wrong={Boolean(problem)}>
      <Label as={isGroup ? "legend" : "label"} htmlFor={isGroup ? undefined : id}>
        {label}{" "}
        {isOptional && (
          <Aside>
            <Trans>(optional)</Trans>
          </Aside>
        )}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {problem && <Wrong id={`${id}-wrong`}>{words(problem)}</Wrong>}
      {children({ id, "aria-describedby": described, "aria-invalid": problem ? true : undefined })}
    </Column>
  );
}
