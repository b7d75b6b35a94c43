import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { useCommissionReasons } from "./commissionWords";
import { AbstainFromItemDocument } from "./SessionItem.generated";

interface ConflictFormProps {
  itemId: string;
  /** The member for whom the secretary writes it down; null for one's own. */
  memberId: string | null;
  onDone: () => void;
}

/** Tells of a conflict, which keeps the member from voting on the item (R15). */
export function ConflictForm({ itemId, memberId, onDone }: ConflictFormProps) {
  const { t } = useLingui();
  const reasons = useCommissionReasons();
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(AbstainFromItemDocument, { onDone });
  const label = t`What the conflict is`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ itemId, memberId, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={{ reason: label }} />
        <TextInput
          label={label}
          hint={t`It stands in the protocol. It cannot be taken back, and a vote cast before does not count.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={2}
          maxLength={1000}
        />
        <Button type="submit" variant="outlined" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Do not vote on this item</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
