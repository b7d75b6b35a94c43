import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import type { GroupRole } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { useDayAhead } from "../ui/day";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { AddMembersDocument } from "./AddMembers.generated";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import { useGroupWords } from "./groupWords";

interface AddMemberProps {
  group: ShownGroup;
  onClose: () => void;
  onDone: () => void;
}

const roles: readonly GroupRole[] = ["MEMBER", "DEPUTY", "CURATOR"];

/** Takes one person into the group. */
export function AddMember({ group, onClose, onDone }: AddMemberProps) {
  const { t } = useLingui();
  const { roleWord } = useGroupWords();
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(AddMembersDocument, { onDone });
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const [role, setRole] = useState<GroupRole>("MEMBER");
  const dayAhead = useDayAhead();
  const [fromOn, setFromOn] = useState(() => dayAhead());
  const [microGroupId, setMicroGroupId] = useState("");
  const handleAdd = () =>
    void act({
      groupId: group.id,
      fromOn,
      members: [{ personId: person?.id ?? "", role, microGroupId: microGroupId || null }],
    });

  return (
    <Dialog
      isOpen
      title={t`Add a member`}
      onClose={onClose}
      actions={
        <>
          <Button variant="contained" loading={sending} onClick={handleAdd}>
            <Trans>Add</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormColumn>
        <FormAlert
          trouble={trouble}
          reasons={reasons}
          labels={{ "members.0.personId": t`Person`, "members.0.microGroupId": t`Micro-group` }}
        />
        <PersonPicker
          label={t`Person`}
          path="members.0.personId"
          trouble={trouble}
          value={person}
          onChange={setPerson}
        />
        <SelectInput
          label={t`Part`}
          path="members.0.role"
          trouble={trouble}
          value={role}
          onChange={(value) => setRole(value as GroupRole)}
          choices={roles.map((value) => ({ value, label: roleWord(value) }))}
        />
        <SelectInput
          label={t`Micro-group`}
          path="members.0.microGroupId"
          isOptional
          trouble={trouble}
          value={microGroupId}
          onChange={setMicroGroupId}
          choices={[
            { value: "", label: t`none` },
            ...group.microGroups.map(({ id, code, title }) => ({ value: id, label: `${code}. ${title}` })),
          ]}
        />
        <TextInput
          label={t`First day of membership`}
          path="fromOn"
          type="date"
          trouble={trouble}
          value={fromOn}
          onChange={setFromOn}
          width={16}
        />
      </FormColumn>
    </Dialog>
  );
}
