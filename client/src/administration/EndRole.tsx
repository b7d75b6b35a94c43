import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { useDayAhead } from "../ui/day";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import { EndRoleDocument } from "./EndRole.generated";
import { useRoleReasons } from "./roleWords";

/** A role that is about to be ended. */
export interface EndedGrant {
  id: string;
  version: number;
  /** Whose role it is, in words. */
  title: string;
}

/** Ends a role with its last day and basis. */
export function EndRole({ grant, onClose }: { grant: EndedGrant; onClose: () => void }) {
  const { t } = useLingui();
  const reasons = useRoleReasons();
  const { act, sending, ...trouble } = useAct(EndRoleDocument, { onDone: onClose });
  const dayAhead = useDayAhead();
  const [toOn, setToOn] = useState(() => dayAhead());
  const [basis, setBasis] = useState("");
  const labels = { toOn: t`Last day`, basis: t`Basis` };

  return (
    <Dialog
      isOpen
      title={grant.title}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="contained"
            color="error"
            loading={sending}
            onClick={() => void act({ grantId: grant.id, version: grant.version, toOn, basis })}
          >
            <Trans>End the role</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <TextInput
          label={labels.toOn}
          path="toOn"
          type="date"
          trouble={trouble}
          value={toOn}
          onChange={setToOn}
          width={16}
        />
        <TextInput
          label={labels.basis}
          hint={t`The act with number and date.`}
          path="basis"
          trouble={trouble}
          value={basis}
          onChange={setBasis}
        />
      </FormColumn>
    </Dialog>
  );
}
