import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { TextInput } from "../ui/inputs";
import { useApprovalReasons } from "./approvalWords";
import { WithdrawDocumentDocument } from "./WithdrawDocument.generated";
import {
  type WithdrawDocumentLinkFragment,
  WithdrawDocumentLinkFragmentDoc,
} from "./WithdrawDocumentLink.generated";

/** Opens the lead's withdrawal of a document; nothing for those who may not. */
export function WithdrawDocumentLink({ document }: { document: FragmentType<WithdrawDocumentLinkFragment> }) {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({ fragment: WithdrawDocumentLinkFragmentDoc, from: document });
  const reasons = useApprovalReasons();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(WithdrawDocumentDocument, { onDone: () => setIsOpen(false) });
  if (!data.viewerCanWithdraw) return null;

  return (
    <>
      <Button color="error" onClick={() => setIsOpen(true)}>
        <Trans>Withdraw the document</Trans>
      </Button>
      <Dialog
        isOpen={isOpen}
        title={t`Withdraw the document?`}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button
              variant="contained"
              color="error"
              loading={sending}
              onClick={() => void act({ documentId: data.id, version: data.version, reason })}
            >
              <Trans>Withdraw</Trans>
            </Button>
            <Button onClick={() => setIsOpen(false)}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: t`Reason` }} />
        <p>
          <Trans>
            The discussion and the expertise end at once, unanswered proposals stay without consideration.
            This cannot be taken back. Title, state and reason stay open to everybody.
          </Trans>
        </p>
        <TextInput
          label={t`Reason`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={3}
          maxLength={2000}
        />
      </Dialog>
    </>
  );
}
