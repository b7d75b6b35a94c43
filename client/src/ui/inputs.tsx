import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import Radio from "@mui/material/Radio";
import RadioGroup from "@mui/material/RadioGroup";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { Field, type FieldProps } from "./Field";

interface ValueProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
}

interface TextInputProps extends ValueProps {
  type?: "text" | "email" | "password" | "date" | "datetime-local" | "number" | "tel" | "url";
  /** Lines at first; more than one makes it grow with the text. */
  lines?: number;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "numeric" | "decimal" | "text";
  /** Width in characters, so that the box says how long an answer is expected. */
  width?: number;
  maxLength?: number;
}

/** One text, day or number. */
export function TextInput(props: TextInputProps) {
  const {
    value,
    onChange,
    type = "text",
    lines = 1,
    autoComplete,
    inputMode,
    width,
    maxLength,
    ...field
  } = props;
  return (
    <Field {...field}>
      {(control) => (
        <OutlinedInput
          size="small"
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          error={control["aria-invalid"]}
          multiline={lines > 1}
          minRows={lines > 1 ? lines : undefined}
          autoComplete={autoComplete}
          inputProps={{ ...control, inputMode, maxLength }}
          sx={{ width: width ? `${width + 4}ch` : "100%", maxWidth: "100%" }}
        />
      )}
    </Field>
  );
}

/** One of a closed set, with words. */
export interface Choice {
  value: string;
  label: ReactNode;
  /** What it means, under the label. */
  hint?: ReactNode;
  disabled?: boolean;
}

interface ChoicesProps extends ValueProps {
  choices: readonly Choice[];
}

/** The sign stands beside the first line of its words, however many there are. */
const Choosable = styled(FormControlLabel)({
  alignItems: "flex-start",
  "& .MuiFormControlLabel-label": { paddingBlock: 9 },
});

/** One of a few: all of them in sight. */
export function ChoiceInput({ choices, value, onChange, ...field }: ChoicesProps) {
  return (
    <Field {...field} isGroup>
      {({ id, ...control }) => (
        <RadioGroup id={id} tabIndex={-1} {...control} value={value} onChange={(_, next) => onChange(next)}>
          {choices.map((choice) => (
            <Choosable
              key={choice.value}
              value={choice.value}
              disabled={choice.disabled}
              control={<Radio />}
              label={
                <>
                  {choice.label}
                  {choice.hint && (
                    <Typography
                      component="span"
                      variant="body2"
                      color="textSecondary"
                      sx={{ display: "block" }}
                    >
                      {choice.hint}
                    </Typography>
                  )}
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
    </Field>
  );
}

/** One of many: the browser's own list, which phones and keyboards know. Labels are plain text here. */
export function SelectInput({ choices, value, onChange, ...field }: ChoicesProps) {
  return (
    <Field {...field}>
      {(control) => (
        <NativeSelect
          value={value}
          onChange={(event) => onChange(event.target.value)}
          input={<OutlinedInput size="small" error={control["aria-invalid"]} />}
          inputProps={control}
          sx={{ alignSelf: "flex-start", maxWidth: "100%" }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  );
}

interface CheckInputProps extends Omit<FieldProps, "isOptional"> {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** The statement that is ticked; `label` is the question above it. */
  children: ReactNode;
}

/** A statement to tick: a consent, a declaration. */
export function CheckInput({ checked, onChange, children, ...field }: CheckInputProps) {
  return (
    <Field {...field} isGroup>
      {(control) => (
        <Choosable
          control={
            <Checkbox
              checked={checked}
              onChange={(_, next) => onChange(next)}
              slotProps={{ input: control }}
            />
          }
          label={children}
        />
      )}
    </Field>
  );
}

interface ChecksInputProps extends FieldProps {
  choices: readonly Choice[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** Several of a few: all of them in sight, each to tick. */
export function ChecksInput({ choices, values, onChange, ...field }: ChecksInputProps) {
  return (
    <Field {...field} isGroup>
      {({ id }) => (
        <FormGroup id={id} tabIndex={-1} sx={{ flexWrap: "nowrap" }}>
          {choices.map(({ value, label, disabled }) => (
            <Choosable
              key={value}
              label={label}
              disabled={disabled}
              control={
                <Checkbox
                  checked={values.includes(value)}
                  onChange={(_, isTicked) =>
                    onChange(isTicked ? [...values, value] : values.filter((one) => one !== value))
                  }
                />
              }
            />
          ))}
        </FormGroup>
      )}
    </Field>
  );
}
