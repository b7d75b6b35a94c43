import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { FormAlert } from "../ui/FormAlert";
import { useDiscussionWords } from "./discussionWords";
import {
  type ProposalItemFragment,
  SetNamePublicDocument,
  WithdrawProposalDocument,
} from "./ProposalItem.generated";

interface OwnProposalActionsProps {
  proposal: Pick<
    ProposalItemFragment,
    "id" | "isNamePublic" | "viewerCanEdit" | "viewerCanWithdraw" | "stage"
  >;
  onEdit?: () => void;
}

/** What an author does with their own proposal: change it, take it back, open or hide the name. */
export function OwnProposalActions({ proposal, onEdit }: OwnProposalActionsProps) {
  const { t } = useLingui();
  const { reasons } = useDiscussionWords();
  const [isAsking, setIsAsking] = useState(false);
  const withdrawal = useAct(WithdrawProposalDocument, { onDone: () => setIsAsking(false) });
  const naming = useAct(SetNamePublicDocument);
  const { id, isNamePublic, viewerCanEdit, viewerCanWithdraw } = proposal;

  return (
    <>
      {viewerCanEdit && onEdit && (
        <Button size="small" onClick={onEdit}>
          <Trans>Change</Trans>
        </Button>
      )}
      {viewerCanWithdraw && (
        <Button size="small" onClick={() => setIsAsking(true)}>
          <Trans>Withdraw</Trans>
        </Button>
      )}
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={isNamePublic}
            disabled={naming.sending}
            onChange={(_, next) => void naming.act({ proposalId: id, isNamePublic: next })}
          />
        }
        label={t`Show my name`}
        slotProps={{ typography: { variant: "body2" } }}
      />
      <FormAlert trouble={naming} reasons={reasons} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t`Withdraw the proposal?`}
        act={<Trans>Withdraw</Trans>}
        isFinal
        isSending={withdrawal.sending}
        onConfirm={() => void withdrawal.act({ proposalId: id })}
        onClose={() => setIsAsking(false)}
      >
        <FormAlert trouble={withdrawal} reasons={reasons} />
        <Trans>
          Nobody will see it any more, and this cannot be undone. Until the discussion closes you can send
          another one.
        </Trans>
      </ConfirmDialog>
    </>
  );
}
