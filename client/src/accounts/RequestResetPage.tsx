import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { EntryPage, Form, submitting } from "./EntryPage";
import { LetterSent } from "./LetterSent";
import { RequestPasswordResetDocument } from "./RequestResetPage.generated";

/** Asks for the letter by which a forgotten password is replaced; tells nobody who has an account. */
export function RequestResetPage() {
  const { t } = useLingui();
  const [email, setEmail] = useState("");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, sending, ...trouble } = useAct(RequestPasswordResetDocument, {
    onDone: () => setSentTo(email.trim()),
  });

  return (
    <EntryPage
      title={t`A new password`}
      lead={
        sentTo ? undefined : <Trans>If the address has an account, a letter with a link comes to it.</Trans>
      }
    >
      {sentTo ? (
        <LetterSent email={sentTo} />
      ) : (
        <Form onSubmit={submitting(() => act({ email }))} noValidate>
          <FormAlert
            trouble={trouble}
            labels={{ email: t`E-mail` }}
            reasons={{
              TOO_MANY_ATTEMPTS: t`Several letters have been sent to this address already. Wait a quarter of an hour.`,
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
          <div>
            <Button type="submit" variant="contained" size="large" loading={sending}>
              <Trans>Send the letter</Trans>
            </Button>
          </div>
        </Form>
      )}
    </EntryPage>
  );
}
