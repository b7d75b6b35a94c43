import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { useRefusedWords } from "./documentWords";
import {
  ReturnDocumentDocument,
  type ReturnDocumentFormFragment,
  ReturnDocumentFormFragmentDoc,
} from "./ReturnDocumentForm.generated";

/** The coordinator gives a submitted document back with a reason. */
export function ReturnDocumentForm({ document }: { document: FragmentType<ReturnDocumentFormFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: ReturnDocumentFormFragmentDoc, from: document });
  const reasons = useRefusedWords();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const close = () => setIsOpen(false);
  const { act, sending, ...trouble } = useAct(ReturnDocumentDocument, { onDone: close });

  if (!data.viewerCanReturn) return null;
  const handleSend = () => void act({ documentId: data.id, version: data.version, reason });
  return (
    <>
      <Button variant="outlined" onClick={() => setIsOpen(true)}>
        <Trans>Return to the group</Trans>
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        title={t`Return the document to its group?`}
        actions={
          <>
            <Button variant="contained" loading={sending} onClick={handleSend}>
              <Trans>Return</Trans>
            </Button>
            <Button onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <Box sx={{ display: "grid", gap: 2 }}>
          <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: t`Reason` }} />
          <TextInput
            path="reason"
            label={t`Reason`}
            hint={t`The group sees it. Say what to mend before the document is submitted again.`}
            value={reason}
            onChange={setReason}
            lines={4}
            trouble={trouble}
          />
        </Box>
      </Dialog>
    </>
  );
}
