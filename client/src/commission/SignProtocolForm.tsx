import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { useCommissionReasons } from "./commissionWords";
import { type SessionPartsFragment, SignProtocolDocument } from "./SessionPage.generated";
import { SessionStaleNotice } from "./SessionStaleNotice";

interface SignProtocolFormProps {
  session: SessionPartsFragment;
  onStale: () => void;
}

/** The chair reads the protocol and signs it with the password. */
export function SignProtocolForm({ session, onStale }: SignProtocolFormProps) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [password, setPassword] = useState("");
  const { act, sending, ...trouble } = useAct(SignProtocolDocument);
  const { id, version } = session;
  return (
    <section aria-labelledby="signing">
      <Typography id="signing" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Signature</Trans>
      </Typography>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ sessionId: id, version, password });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} showsVersions />
          {trouble.isStale && <SessionStaleNotice onShow={onStale} />}
          <Typography>
            <Trans>
              With your signature the decisions stand: candidates are told, and the ministry registers the
              order. It cannot be taken back.
            </Trans>
          </Typography>
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
            loading={sending}
            disabled={!password}
            sx={{ alignSelf: "flex-start" }}
          >
            <Trans>Sign the protocol</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
