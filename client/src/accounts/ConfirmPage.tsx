import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useParams } from "react-router";
import { signInPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { Link } from "../ui/Link";
import { Notice } from "../ui/Notice";
import { ConfirmEmailDocument } from "./ConfirmPage.generated";
import { EntryPage } from "./EntryPage";

/** Where the letter's link leads. It only opens this page: programs that follow links of letters confirm nothing. */
export function ConfirmPage() {
  const { t } = useLingui();
  const { token = "" } = useParams();
  const [isDone, setIsDone] = useState(false);
  const { act, sending, ...trouble } = useAct(ConfirmEmailDocument, { onDone: () => setIsDone(true) });
  const signIn = (
    <Button component={Link} to={signInPath()} variant={isDone ? "contained" : "outlined"} size="large">
      <Trans>Sign in</Trans>
    </Button>
  );

  return (
    <EntryPage title={isDone ? t`The address is confirmed` : t`Confirm the address`}>
      <Stack spacing={3} sx={{ alignItems: "flex-start", maxWidth: "32rem" }}>
        {isDone ? (
          <>
            <Notice severity="success">
              <Trans>Your account is ready. Sign in with your address and password.</Trans>
            </Notice>
            {signIn}
          </>
        ) : (
          <>
            <FormAlert
              trouble={trouble}
              reasons={{
                LINK_OVER: t`This link was used before or is older than 30 minutes. Sign in with your address and password: if the address is not confirmed yet, a new letter comes.`,
              }}
            />
            {trouble.refusal ? (
              signIn
            ) : (
              <Button variant="contained" size="large" loading={sending} onClick={() => void act({ token })}>
                <Trans>Confirm the address</Trans>
              </Button>
            )}
          </>
        )}
      </Stack>
    </EntryPage>
  );
}
