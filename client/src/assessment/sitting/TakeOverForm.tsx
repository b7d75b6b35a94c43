import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { type ReactNode, useState } from "react";
import { useAct } from "../../app/useAct";
import { FormAlert } from "../../ui/FormAlert";
import { FormColumn } from "../../ui/FormColumn";
import { TextInput } from "../../ui/inputs";
import type { Lease } from "./lease";
import { SignInAgainDocument, TakeOverAttemptDocument } from "./Sitting.generated";
import { useSittingWords } from "./useSittingWords";

interface TakeOverFormProps {
  attemptId: string;
  /** The sign-in has ended too, so the address is asked as well. */
  isSignedOut?: boolean;
  title: ReactNode;
  children: ReactNode;
  onTaken: (lease: Lease) => void;
}

/** Goes on with a running paper here, with the password; what went on before stops. */
export function TakeOverForm({
  attemptId,
  isSignedOut = false,
  title,
  children,
  onTaken,
}: TakeOverFormProps) {
  const { t } = useLingui();
  const { reasons } = useSittingWords();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useAct(SignInAgainDocument);
  const takeOver = useAct(TakeOverAttemptDocument, {
    onDone: ({ token, epoch }) => token && onTaken({ token, epoch }),
  });
  const trouble = signIn.refusal || signIn.failure || signIn.problems.length > 0 ? signIn : takeOver;
  const handleSubmit = async () => {
    if (isSignedOut && !(await signIn.act({ email, password }))) return;
    await takeOver.act({ attemptId, password });
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit();
      }}
    >
      <FormColumn>
        <Typography variant="h2">{title}</Typography>
        <Typography component="div">{children}</Typography>
        <FormAlert
          trouble={trouble}
          reasons={{
            ...reasons,
            WRONG_EMAIL_OR_PASSWORD: t`The address or the password is wrong. Check the keyboard layout and Caps Lock.`,
            TOO_MANY_ATTEMPTS: t`There were too many attempts. Wait a quarter of an hour.`,
          }}
        />
        {isSignedOut && (
          <TextInput
            label={t`E-mail`}
            path="email"
            type="email"
            autoComplete="username"
            trouble={trouble}
            value={email}
            onChange={setEmail}
            width={32}
          />
        )}
        <TextInput
          label={t`Your password`}
          path="password"
          type="password"
          autoComplete="current-password"
          trouble={trouble}
          value={password}
          onChange={setPassword}
          width={24}
        />
        <Button
          type="submit"
          variant="contained"
          loading={signIn.sending || takeOver.sending}
          disabled={!password}
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Go on here</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
