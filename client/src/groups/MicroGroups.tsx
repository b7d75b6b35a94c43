import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { Dialog } from "../ui/Dialog";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { CreateMicroGroupDocument } from "./CreateMicroGroup.generated";
import type { ShownGroup } from "./GroupPage";
import { useGroupReasons } from "./groupReasons";
import { UpdateMicroGroupDocument } from "./UpdateMicroGroup.generated";

interface MicroGroupsProps {
  group: ShownGroup;
  onChanged: () => void;
}

type Unit = ShownGroup["microGroups"][number];

const List = styled("ul")(({ theme }) => ({
  listStyle: "none",
  margin: 0,
  padding: 0,
  "& li": {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: theme.spacing(0.5, 2),
    paddingBlock: theme.spacing(1.25),
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  "& .what": { flex: "1 1 16rem", minWidth: 0, overflowWrap: "anywhere" },
  "& .who": { color: theme.vars.palette.text.secondary, fontSize: "0.9375rem" },
}));

/** 1.9 before 1.10, as a person counts. */
const byCode = new Intl.Collator("ru", { numeric: true });

/** The working units of the group, each with its lead. */
export function MicroGroups({ group, onChanged }: MicroGroupsProps) {
  const { t } = useLingui();
  const [edited, setEdited] = useState<Unit | "NEW" | null>(null);
  if (group.microGroups.length === 0 && !group.viewerCanArrange) return null;
  const handleDone = () => {
    setEdited(null);
    onChanged();
  };

  return (
    <section aria-labelledby="group-units">
      <Typography id="group-units" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Micro-groups</Trans>
      </Typography>
      <List>
        {group.microGroups
          .toSorted((one, other) => byCode.compare(one.code, other.code))
          .map((unit) => (
            <li key={unit.id}>
              <span className="what">
                {unit.code}. {unit.title}
              </span>
              <span className="who">
                <Plural value={unit.memberCount} one="# member" other="# members" />
                {unit.lead?.fullName && `, ${t`lead ${unit.lead.fullName}`}`}
                {!unit.lead && `, ${t`no lead`}`}
              </span>
              {group.viewerCanArrange && (
                <Button
                  size="small"
                  onClick={() => setEdited(unit)}
                  aria-label={t`Change micro-group ${unit.code}`}
                >
                  <Trans>Change</Trans>
                </Button>
              )}
            </li>
          ))}
      </List>
      {group.viewerCanArrange && (
        <Button variant="outlined" sx={{ marginTop: 2 }} onClick={() => setEdited("NEW")}>
          <Trans>Create a micro-group</Trans>
        </Button>
      )}
      {edited === "NEW" && (
        <CreateUnit groupId={group.id} onClose={() => setEdited(null)} onDone={handleDone} />
      )}
      {edited !== null && edited !== "NEW" && (
        <ChangeUnit group={group} unit={edited} onClose={() => setEdited(null)} onDone={handleDone} />
      )}
    </section>
  );
}

interface DialogParts {
  onClose: () => void;
  onDone: () => void;
}

function CreateUnit({ groupId, onClose, onDone }: DialogParts & { groupId: string }) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(CreateMicroGroupDocument, { onDone });
  const [code, setCode] = useState("");
  const [title, setTitle] = useState("");
  return (
    <Dialog
      isOpen
      title={t`Create a micro-group`}
      onClose={onClose}
      actions={
        <>
          <Button variant="contained" loading={sending} onClick={() => void act({ groupId, code, title })}>
            <Trans>Create</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} />
        <TextInput
          label={t`Short name`}
          path="code"
          trouble={trouble}
          value={code}
          onChange={setCode}
          width={12}
        />
        <TextInput
          label={t`What it works on`}
          path="title"
          trouble={trouble}
          value={title}
          onChange={setTitle}
        />
      </FormColumn>
    </Dialog>
  );
}

/** Its members that are on the page are offered as leads, and whoever leads it now. */
function ChangeUnit({ group, unit, onClose, onDone }: DialogParts & { group: ShownGroup; unit: Unit }) {
  const { t } = useLingui();
  const reasons = useGroupReasons();
  const { act, sending, ...trouble } = useAct(UpdateMicroGroupDocument, { onDone });
  const [code, setCode] = useState(unit.code);
  const [title, setTitle] = useState(unit.title);
  const [leadId, setLeadId] = useState(unit.lead?.id ?? "");
  const own = (group.memberships?.nodes ?? [])
    .filter(({ microGroup, toOn }) => microGroup?.id === unit.id && toOn === null)
    .map(({ person }) => person);
  const leads = unit.lead && !own.some(({ id }) => id === unit.lead?.id) ? [unit.lead, ...own] : own;

  return (
    <Dialog
      isOpen
      title={t`Micro-group ${unit.code}`}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="contained"
            loading={sending}
            onClick={() =>
              void act({
                microGroupId: unit.id,
                version: unit.version,
                code,
                title,
                leadId: leadId || null,
              })
            }
          >
            <Trans>Save</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} />
        <TextInput
          label={t`Short name`}
          path="code"
          trouble={trouble}
          value={code}
          onChange={setCode}
          width={12}
        />
        <TextInput
          label={t`What it works on`}
          path="title"
          trouble={trouble}
          value={title}
          onChange={setTitle}
        />
        <SelectInput
          label={t`Lead`}
          hint={t`One of the members of this micro-group.`}
          path="leadId"
          trouble={trouble}
          value={leadId}
          onChange={setLeadId}
          choices={[
            { value: "", label: t`nobody yet` },
            ...leads.map(({ id, fullName }) => ({ value: id, label: fullName ?? t`Name not published` })),
          ]}
        />
      </FormColumn>
    </Dialog>
  );
}
