import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import type { ConflictGround } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { ChoiceInput, TextInput } from "../ui/inputs";
import { useConflictGrounds } from "./conflictWords";
import { DeclareConflictDocument, DeclineInvitationDocument, RecuseDocument } from "./LeaveDialog.generated";
import { useRefusalWords } from "./refusalWords";

/** How an expert leaves an assignment. */
export type Leaving = "decline" | "recuse" | "conflict";

interface LeaveDialogProps {
  leaving: Leaving;
  assignmentId: string;
  version: number;
  onClose: () => void;
}

/** Asks why, and says what follows: another expert is invited. */
export function LeaveDialog({ leaving, assignmentId, version, onClose }: LeaveDialogProps) {
  const { t } = useLingui();
  const { reasons } = useRefusalWords();
  const [reason, setReason] = useState("");
  const grounds = useConflictGrounds();
  const [ground, setGround] = useState<ConflictGround>("KINSHIP");
  const onDone = { onDone: onClose };
  const declining = useAct(DeclineInvitationDocument, onDone);
  const recusing = useAct(RecuseDocument, onDone);
  const declaring = useAct(DeclareConflictDocument, onDone);
  const trouble = leaving === "decline" ? declining : leaving === "recuse" ? recusing : declaring;
  const words = {
    decline: { title: t`Decline the invitation?`, act: t`Decline the invitation` },
    recuse: { title: t`Step back from the assignment?`, act: t`Step back` },
    conflict: { title: t`Declare a conflict of interest?`, act: t`Declare the conflict` },
  }[leaving];
  const handleAct = () => {
    if (leaving === "decline") void declining.act({ assignmentId, version, reason });
    else if (leaving === "recuse") void recusing.act({ assignmentId, version, reason });
    else void declaring.act({ assignmentId, version, ground, note: reason });
  };

  return (
    <Dialog
      isOpen
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="contained" loading={trouble.sending} onClick={handleAct}>
            {words.act}
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <Box sx={{ display: "flex", flexDirection: "column", gap: 2 }}>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: t`Why`, note: t`What it is` }} />
        <div>
          {leaving === "conflict" ? (
            <Trans>
              The assignment ends, what you have written does not count, and you are not drawn for this
              document again. Only the coordinator reads what you write here.
            </Trans>
          ) : (
            <Trans>
              The next expert of the reserve is invited at once; this cannot be taken back. It does not count
              against you. Only the coordinator reads the reason.
            </Trans>
          )}
        </div>
        {leaving === "conflict" && (
          <ChoiceInput
            label={t`Ground`}
            path="ground"
            value={ground}
            onChange={(value) => setGround(value as ConflictGround)}
            trouble={trouble}
            choices={Object.entries(grounds).map(([value, label]) => ({ value, label }))}
          />
        )}
        <TextInput
          label={leaving === "conflict" ? t`What it is` : t`Why`}
          path={leaving === "conflict" ? "note" : "reason"}
          value={reason}
          onChange={setReason}
          lines={3}
          maxLength={2000}
          trouble={trouble}
        />
      </Box>
    </Dialog>
  );
}
