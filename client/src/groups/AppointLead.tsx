import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SideBySide } from "../ui/SideBySide";
import { AppointLeadDocument } from "./AppointLead.generated";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";

interface AppointLeadProps {
  group: ShownGroup;
  onClose: () => void;
  onDone: () => void;
}

/** Puts another person at the head of the group from today on. */
export function AppointLead({ group, onClose, onDone }: AppointLeadProps) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const formId = useId();
  const [version, setVersion] = useState(group.version);
  const [person, setPerson] = useState<PickedPerson | null>(null);
  const { act, sending, stale, ...trouble } = useAct(AppointLeadDocument, { onDone });
  const stored = stale?.stored?.__typename === "ProjectGroup" ? stale.stored : null;
  const labels = { personId: t`New lead` };
  const nameOf = ({ fullName }: { fullName: string | null }) => fullName ?? t`Name not published`;
  const former = nameOf(group.lead);
  const send = (over: number) => void act({ groupId: group.id, version: over, personId: person?.id ?? "" });

  return (
    <Dialog
      isOpen
      title={t`Appoint another lead`}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} variant="contained" loading={sending}>
            <Trans>Appoint</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(version);
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions={stored !== null} />
          {stale && stored && (
            <SideBySide
              changedAt={stale.changedAt}
              compared={[{ label: t`Lead`, mine: person && nameOf(person), stored: nameOf(stored.lead) }]}
              onKeepMine={() => {
                setVersion(stored.version);
                send(stored.version);
              }}
              onTakeStored={onDone}
            />
          )}
          <Typography>
            <Trans>
              {former} leads the group today and stays in it as a member. From today on answers and versions
              are signed by the new lead, who takes over what was to be done.
            </Trans>
          </Typography>
          <PersonPicker
            label={labels.personId}
            hint={t`A person leads one group a year.`}
            path="personId"
            trouble={trouble}
            value={person}
            onChange={setPerson}
          />
        </FormColumn>
      </form>
    </Dialog>
  );
}
