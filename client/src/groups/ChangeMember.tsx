import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { EndMembershipDocument } from "./EndMembership.generated";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import type { ShownMembership } from "./Members";
import { MoveMemberDocument } from "./MoveMember.generated";

interface ChangeMemberProps {
  group: ShownGroup;
  membership: ShownMembership;
  onClose: () => void;
  onDone: () => void;
}

/** Moves a member to another micro-group, or ends the membership. */
export function ChangeMember({ group, membership, onClose, onDone }: ChangeMemberProps) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const move = useAct(MoveMemberDocument, { onDone });
  const end = useAct(EndMembershipDocument, { onDone });
  const [microGroupId, setMicroGroupId] = useState(membership.microGroup?.id ?? "");
  const [toOn, setToOn] = useState("");
  const { id: membershipId, version, person, role } = membership;
  const mayEnd = group.viewerCanCompose && role !== "LEAD";

  return (
    <Dialog
      isOpen
      title={person.fullName ?? t`Name not published`}
      onClose={onClose}
      actions={
        <Button onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      }
    >
      <FormColumn>
        <FormAlert trouble={move} reasons={reasons} />
        <SelectInput
          label={t`Micro-group`}
          path="microGroupId"
          trouble={move}
          value={microGroupId}
          onChange={setMicroGroupId}
          choices={[
            { value: "", label: t`none` },
            ...group.microGroups.map(({ id, code, title }) => ({ value: id, label: `${code}. ${title}` })),
          ]}
        />
        <Button
          variant="outlined"
          sx={{ alignSelf: "flex-start" }}
          loading={move.sending}
          onClick={() => void move.act({ membershipId, version, microGroupId: microGroupId || null })}
        >
          <Trans>Move</Trans>
        </Button>
        {mayEnd && (
          <>
            <FormAlert trouble={end} reasons={reasons} />
            <TextInput
              label={t`Last day of membership`}
              hint={t`The place stays in the history: a former member does not review the group's documents.`}
              path="toOn"
              type="date"
              trouble={end}
              value={toOn}
              onChange={setToOn}
              width={16}
            />
            <Button
              color="error"
              variant="outlined"
              sx={{ alignSelf: "flex-start" }}
              disabled={toOn === ""}
              loading={end.sending}
              onClick={() => void end.act({ membershipId, version, toOn })}
            >
              <Trans>End the membership</Trans>
            </Button>
          </>
        )}
      </FormColumn>
    </Dialog>
  );
}
