import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { type ReactNode, useState } from "react";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import type { FormTrouble } from "../ui/formTrouble";
import { TextInput } from "../ui/inputs";
import { useDiscussionWords } from "./discussionWords";

interface PasswordDialogProps {
  isOpen: boolean;
  title: string;
  /** What is signed. */
  children: ReactNode;
  /** The verb on the button. */
  act: ReactNode;
  trouble: FormTrouble & { sending: boolean };
  onConfirm: (password: string) => void;
  onClose: () => void;
}

/** Signs by the person's own password, entered again. */
export function PasswordDialog({
  isOpen,
  title,
  children,
  act,
  trouble,
  onConfirm,
  onClose,
}: PasswordDialogProps) {
  const { t } = useLingui();
  const { reasons } = useDiscussionWords();
  const [password, setPassword] = useState("");
  const formId = "sign-form";
  const handleClose = () => {
    setPassword("");
    trouble.dismiss();
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={handleClose}
      actions={
        <>
          <Button type="submit" form={formId} variant="contained" loading={trouble.sending}>
            {act}
          </Button>
          <Button onClick={handleClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(password);
        }}
      >
        <FormAlert trouble={trouble} reasons={reasons} labels={{ password: t`Password` }} />
        <p>{children}</p>
        <TextInput
          label={t`Your password`}
          hint={t`The password is your signature: enter the one you sign in with.`}
          path="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          trouble={trouble}
        />
      </form>
    </Dialog>
  );
}
