import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { useCommissionReasons } from "./commissionWords";
import { CloseCommissionSessionDocument, type SessionPartsFragment } from "./SessionPage.generated";
import { SessionStaleNotice } from "./SessionStaleNotice";

interface CloseSessionFormProps {
  session: SessionPartsFragment;
  onStale: () => void;
}

/** The secretary ends the session: the protocol gets its number, what is left comes to a later session. */
export function CloseSessionForm({ session, onStale }: CloseSessionFormProps) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(CloseCommissionSessionDocument);
  const { id, version, items } = session;
  const isLeft = items.some(({ state }) => state === "PREPARED");
  const label = t`Why the rest was not decided`;

  return (
    <section aria-labelledby="closing">
      <Typography id="closing" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>End of the session</Trans>
      </Typography>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void act({ sessionId: id, version, reason: isLeft ? reason : null });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: label }} showsVersions />
          {trouble.isStale && <SessionStaleNotice onShow={onStale} />}
          {isLeft && (
            <TextInput
              label={label}
              hint={t`Its candidates read it; the applications come to a later session.`}
              path="reason"
              trouble={trouble}
              value={reason}
              onChange={setReason}
              lines={2}
              maxLength={1000}
            />
          )}
          <Button
            type="submit"
            variant={isLeft ? "outlined" : "contained"}
            loading={sending}
            sx={{ alignSelf: "flex-start" }}
          >
            <Trans>Close the session</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
