import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { Form, submitting } from "./EntryPage";
import { ChangePasswordDocument } from "./PasswordForm.generated";
import { PasswordInput } from "./PasswordInput";
import { Saved } from "./Saved";

/** Changes the password; all other browsers are signed out. */
export function PasswordForm() {
  const { t } = useLingui();
  const [password, setPassword] = useState("");
  const [newPassword, setNewPassword] = useState("");
  const [isSaved, setIsSaved] = useState(false);
  const handleDone = () => {
    setPassword("");
    setNewPassword("");
    setIsSaved(true);
  };
  const { act, sending, ...trouble } = useAct(ChangePasswordDocument, { onDone: handleDone });

  return (
    <Form onSubmit={submitting(() => act({ password, newPassword }))} noValidate>
      <FormAlert
        trouble={trouble}
        labels={{ newPassword: t`New password` }}
        reasons={{ PASSWORD_WRONG: t`The present password is not the right one.` }}
      />
      <PasswordInput
        label={t`Present password`}
        path="password"
        value={password}
        onChange={setPassword}
        trouble={trouble}
      />
      <PasswordInput
        label={t`New password`}
        path="newPassword"
        hint={t`At least 10 characters; a few words are good.`}
        value={newPassword}
        onChange={setNewPassword}
        trouble={trouble}
        isNew
      />
      <div>
        <Button type="submit" variant="contained" loading={sending}>
          <Trans>Change the password</Trans>
        </Button>
        <Saved isShown={isSaved} />
      </div>
    </Form>
  );
}
