import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import MuiLink from "@mui/material/Link";
import { useState } from "react";
import { useParams } from "react-router";
import { homePath, resetPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { startAfresh } from "../app/viewer";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import { EntryPage, Form, submitting } from "./EntryPage";
import { PasswordInput } from "./PasswordInput";
import { ResetPasswordDocument } from "./ResetPasswordPage.generated";

/** A new password by the link of a letter; the person is signed in with it at once. */
export function ResetPasswordPage() {
  const { t } = useLingui();
  const { token = "" } = useParams();
  const [newPassword, setNewPassword] = useState("");
  const { act, sending, ...trouble } = useAct(ResetPasswordDocument, { onDone: () => startAfresh(homePath) });

  return (
    <EntryPage
      title={t`A new password`}
      lead={<Trans>All browsers where you are signed in will be signed out.</Trans>}
    >
      <Form onSubmit={submitting(() => act({ token, newPassword }))} noValidate>
        <FormAlert
          trouble={trouble}
          labels={{ newPassword: t`New password` }}
          reasons={{
            LINK_OVER: (
              <>
                <Trans>This link was used before or is older than 30 minutes.</Trans>{" "}
                <MuiLink component={Link} to={resetPath} color="inherit">
                  <Trans>Ask for a new letter</Trans>
                </MuiLink>
              </>
            ),
            DISABLED: t`This account is closed. Ask the administrator of the region.`,
          }}
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
          <Button type="submit" variant="contained" size="large" loading={sending}>
            <Trans>Save and sign in</Trans>
          </Button>
        </div>
      </Form>
    </EntryPage>
  );
}
