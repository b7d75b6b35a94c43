import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Stack from "@mui/material/Stack";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import type { RevealedKey } from "./itemForm";
import { RevealKeyDocument } from "./ItemPage.generated";
import { useItemReasons } from "./itemWords";

interface RevealKeyFormProps {
  versionId: string;
  onReveal: (key: RevealedKey) => void;
}

/** Asks why before a key is shown (R07). */
export function RevealKeyForm({ versionId, onReveal }: RevealKeyFormProps) {
  const { t } = useLingui();
  const reasons = useItemReasons();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(RevealKeyDocument, {
    onDone: ({ answerKey }) => answerKey && onReveal(answerKey),
  });
  if (!isOpen)
    return (
      <Button variant="outlined" sx={{ alignSelf: "flex-start" }} onClick={() => setIsOpen(true)}>
        <Trans>Show the key</Trans>
      </Button>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ itemVersionId: versionId, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: t`Why you need the key` }} />
        <TextInput
          label={t`Why you need the key`}
          hint={t`The journal keeps who opened it and when; at least 10 characters.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={1000}
        />
        <Stack direction="row" spacing={1}>
          <Button type="submit" variant="contained" loading={sending}>
            <Trans>Show the key</Trans>
          </Button>
          <Button onClick={() => setIsOpen(false)}>
            <Trans>Cancel</Trans>
          </Button>
        </Stack>
      </FormColumn>
    </form>
  );
}
