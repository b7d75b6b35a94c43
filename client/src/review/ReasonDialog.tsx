import { Trans } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { type ReactNode, useState } from "react";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import type { FormTrouble } from "../ui/formTrouble";
import { TextInput } from "../ui/inputs";
import { useRoundWords } from "./roundWords";

interface ReasonDialogProps {
  title: string;
  /** What it changes, for whom. */
  children: ReactNode;
  /** What is to be written. */
  label: string;
  /** The field of the input. */
  path: string;
  /** The verb on the button. */
  act: ReactNode;
  /** Asked besides, above the text. */
  before?: ReactNode;
  type?: "text" | "password";
  trouble: FormTrouble & { sending: boolean };
  onConfirm: (text: string) => void;
  onClose: () => void;
}

/** Asks for a few words, or the person's password, before an act. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, label, path, act, before, type = "text", trouble, onConfirm, onClose } = props;
  const { reasons } = useRoundWords();
  const [text, setText] = useState("");
  const formId = `${path}-form`;
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} variant="contained" loading={trouble.sending}>
            {act}
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog opened from within a form is outside of it on the page and inside of it for React.
          event.stopPropagation();
          onConfirm(text);
        }}
      >
        <FormAlert trouble={trouble} reasons={reasons} labels={{ [path]: label }} />
        <p>{children}</p>
        {before}
        <TextInput
          label={label}
          path={path}
          type={type}
          {...(type === "password" ? { autoComplete: "current-password" } : { lines: 3, maxLength: 2000 })}
          value={text}
          onChange={setText}
          trouble={trouble}
        />
      </form>
    </Dialog>
  );
}
