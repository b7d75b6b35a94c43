import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import MuiLink from "@mui/material/Link";
import { useState } from "react";
import { Navigate, useSearchParams } from "react-router";
import { homePath, resetPath, returnPath, signUpPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { startAfresh, useViewer } from "../app/viewer";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { EntryPage, Form, submitting } from "./EntryPage";
import { PasswordInput } from "./PasswordInput";
import { SignInDocument } from "./SignInPage.generated";

/** Address and password; afterwards the person is back where they wanted to be. */
export function SignInPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const [search] = useSearchParams();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const target = returnPath(search.get("to")) ?? homePath;
  const { act, sending, ...trouble } = useAct(SignInDocument, { onDone: () => startAfresh(target) });

  if (viewer) return <Navigate to={target} replace />;
  return (
    <EntryPage
      title={t`Signing in`}
      aside={
        <>
          <Trans>No account yet?</Trans>{" "}
          <MuiLink component={Link} to={signUpPath}>
            <Trans>Sign up</Trans>
          </MuiLink>
        </>
      }
    >
      <Form onSubmit={submitting(() => act({ email, password }))} noValidate>
        <FormAlert
          trouble={trouble}
          labels={{ password: t`Password` }}
          reasons={{
            WRONG_EMAIL_OR_PASSWORD: t`The address or the password is wrong. Check the keyboard layout and Caps Lock.`,
            TOO_MANY_ATTEMPTS: t`There were too many attempts. Wait a quarter of an hour or set a new password.`,
            UNCONFIRMED: t`The address is not confirmed yet. We have sent a new letter: open the link in it.`,
            DISABLED: t`This account is closed. Ask the administrator of the region.`,
          }}
        />
        <TextInput
          label={t`E-mail`}
          path="email"
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          trouble={trouble}
        />
        <PasswordInput
          label={t`Password`}
          path="password"
          value={password}
          onChange={setPassword}
          trouble={trouble}
        />
        <MuiLink component={Link} to={resetPath} sx={{ alignSelf: "flex-start" }}>
          <Trans>Forgot the password?</Trans>
        </MuiLink>
        <div>
          <Button type="submit" variant="contained" size="large" loading={sending}>
            <Trans>Sign in</Trans>
          </Button>
        </div>
      </Form>
    </EntryPage>
  );
}
