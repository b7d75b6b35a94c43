import { useLingui } from "@lingui/react/macro";
import VisibilityOffOutlined from "@mui/icons-material/VisibilityOffOutlined";
import VisibilityOutlined from "@mui/icons-material/VisibilityOutlined";
import IconButton from "@mui/material/IconButton";
import OutlinedInput from "@mui/material/OutlinedInput";
import { useState } from "react";
import { Field, type FieldProps } from "../ui/Field";

interface PasswordInputProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Tells the browser's keeper of passwords whether to fill in or to propose one. */
  isNew?: boolean;
}

/** A password, hidden until the person asks to see it. */
export function PasswordInput({ value, onChange, isNew = false, ...field }: PasswordInputProps) {
  const { t } = useLingui();
  const [isShown, setIsShown] = useState(false);
  return (
    <Field {...field}>
      {(control) => (
        <OutlinedInput
          size="small"
          fullWidth
          type={isShown ? "text" : "password"}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          error={control["aria-invalid"]}
          autoComplete={isNew ? "new-password" : "current-password"}
          inputProps={{ ...control, spellCheck: false, autoCapitalize: "none" }}
          endAdornment={
            <IconButton
              edge="end"
              aria-label={isShown ? t`Hide the password` : t`Show the password`}
              onClick={() => setIsShown(!isShown)}
            >
              {isShown ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
            </IconButton>
          }
        />
      )}
    </Field>
  );
}
