import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import type { Role } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { useDayAhead } from "../ui/day";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { GrantRoleDocument } from "./GrantRole.generated";
import { roles, useRoleReasons, useRoleWords } from "./roleWords";

interface GrantRoleProps {
  municipalities: readonly { id: string; nameRu: string }[];
  onClose: () => void;
  onDone: () => void;
}

/** Gives a role to a person, with its first day and basis. */
export function GrantRole({ municipalities, onClose, onDone }: GrantRoleProps) {
  const { t } = useLingui();
  const roleWord = useRoleWords();
  const reasons = useRoleReasons();
  const { act, sending, ...trouble } = useAct(GrantRoleDocument, { onDone });
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [role, setRole] = useState<Role>("COORDINATOR");
  const [scopeId, setScopeId] = useState("");
  const dayAhead = useDayAhead();
  const [fromOn, setFromOn] = useState(() => dayAhead());
  const [basis, setBasis] = useState("");
  const hasPlace = role === "MUNICIPAL_COORDINATOR";
  const labels = {
    personId: t`Person`,
    role: t`Role`,
    scopeId: t`Municipality`,
    fromOn: t`First day`,
    basis: t`Basis`,
  };
  const handleGrant = () =>
    void act({
      personId: person?.id ?? "",
      role,
      scopeId: hasPlace ? scopeId || null : null,
      fromOn,
      basis,
    });

  return (
    <Dialog
      isOpen
      title={t`Grant a role`}
      onClose={onClose}
      actions={
        <>
          <Button variant="contained" loading={sending} onClick={handleGrant}>
            <Trans>Grant the role</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <PersonPicker
          label={labels.personId}
          path="personId"
          trouble={trouble}
          value={person}
          onChange={setPerson}
        />
        <SelectInput
          label={labels.role}
          path="role"
          trouble={trouble}
          value={role}
          onChange={(value) => setRole(value as Role)}
          choices={roles.map((value) => ({ value, label: roleWord(value) }))}
        />
        {hasPlace && (
          <SelectInput
            label={labels.scopeId}
            path="scopeId"
            trouble={trouble}
            value={scopeId}
            onChange={setScopeId}
            choices={[
              { value: "", label: t`choose` },
              ...municipalities.map(({ id, nameRu }) => ({ value: id, label: nameRu })),
            ]}
          />
        )}
        <TextInput
          label={labels.fromOn}
          path="fromOn"
          type="date"
          trouble={trouble}
          value={fromOn}
          onChange={setFromOn}
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
