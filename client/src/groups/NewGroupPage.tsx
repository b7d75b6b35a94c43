import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import { useState } from "react";
import { useNavigate } from "react-router";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import { groupPath, groupsPath } from "../app/paths";
import type { GroupLevel } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { Field } from "../ui/Field";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { CreateGroupDocument } from "./CreateGroup.generated";
import { useGroupReasons } from "./groupReasons";
import { levels, useGroupWords } from "./groupWords";
import { NewGroupDocument } from "./NewGroupPage.generated";

/** The coordinator announces a group under its first lead. */
export function NewGroupPage() {
  const { t } = useLingui();
  const { levelWord } = useGroupWords();
  const reasons = useGroupReasons();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(NewGroupDocument, { variables: { first: 100 } });
  const { act, sending, ...trouble } = useAct(CreateGroupDocument, {
    onDone: ({ group }) => void navigate(groupPath(group.id)),
  });
  const [fields, setFields] = useState(() => ({
    year: `${new Date().getFullYear()}`,
    code: "",
    title: "",
    topic: "",
    level: "INTER_MUNICIPAL" as GroupLevel,
    continuesId: "",
  }));
  const [concepts, setConcepts] = useState<readonly number[]>([]);
  const [lead, setLead] = useState<PickedPerson | null>(null);
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const labels = {
    year: t`Year`,
    code: t`Short name`,
    title: t`Title`,
    topic: t`What it works on`,
    level: t`Level`,
    leadId: t`Lead`,
    continuesId: t`Goes on with the work of`,
    conceptNumbers: t`Conceptual documents`,
  };

  return (
    <Page width="text">
      <PageHeader title={t`New project group`} above={<Link to={groupsPath}>{t`Project groups`}</Link>}>
        <Trans>Members, micro-groups and planned documents are entered on the page of the group.</Trans>
      </PageHeader>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act({
            ...fields,
            year: Number(fields.year),
            continuesId: fields.continuesId || null,
            conceptNumbers: [...concepts],
            leadId: lead?.id ?? "",
          });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
          <TextInput
            label={labels.year}
            path="year"
            type="number"
            trouble={trouble}
            value={fields.year}
            onChange={set("year")}
            width={6}
          />
          <TextInput
            label={labels.code}
            hint={t`For example ММПГ-2; unique in the year.`}
            path="code"
            trouble={trouble}
            value={fields.code}
            onChange={set("code")}
            width={16}
          />
          <TextInput
            label={labels.title}
            path="title"
            trouble={trouble}
            value={fields.title}
            onChange={set("title")}
          />
          <TextInput
            label={labels.topic}
            path="topic"
            lines={3}
            trouble={trouble}
            value={fields.topic}
            onChange={set("topic")}
          />
          <SelectInput
            label={labels.level}
            path="level"
            trouble={trouble}
            value={fields.level}
            onChange={set("level")}
            choices={levels.map((value) => ({ value, label: levelWord(value) }))}
          />
          <PersonPicker
            label={labels.leadId}
            hint={t`A person leads one group a year.`}
            path="leadId"
            trouble={trouble}
            value={lead}
            onChange={setLead}
          />
          <SelectInput
            label={labels.continuesId}
            hint={t`Former members of that group do not review the documents of this one.`}
            path="continuesId"
            isOptional
            trouble={trouble}
            value={fields.continuesId}
            onChange={set("continuesId")}
            choices={[
              { value: "", label: t`no other group` },
              ...data.groups.nodes.map(({ id, code, year, title }) => ({
                value: id,
                label: `${code} (${year}) ${title}`,
              })),
            ]}
          />
          <Concepts
            label={labels.conceptNumbers}
            all={data.conceptDocuments}
            trouble={trouble}
            chosen={concepts}
            onChange={setConcepts}
          />
          <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
            <Trans>Create the group</Trans>
          </Button>
        </FormColumn>
      </form>
    </Page>
  );
}

interface ConceptsProps {
  label: string;
  all: readonly { id: string; number: number; titleRu: string }[];
  trouble: Parameters<typeof Field>[0]["trouble"];
  chosen: readonly number[];
  onChange: (chosen: readonly number[]) => void;
}

/** The conceptual documents of the region, any number of them to tick. */
function Concepts({ label, all, trouble, chosen, onChange }: ConceptsProps) {
  return (
    <Field label={label} path="conceptNumbers" trouble={trouble} isGroup>
      {({ id }) => (
        <FormGroup id={id} tabIndex={-1}>
          {all.map(({ id: conceptId, number, titleRu }) => (
            <FormControlLabel
              key={conceptId}
              label={`${number}. ${titleRu}`}
              sx={{ alignItems: "flex-start" }}
              control={
                <Checkbox
                  checked={chosen.includes(number)}
                  onChange={(_, isChecked) =>
                    onChange(isChecked ? [...chosen, number] : chosen.filter((one) => one !== number))
                  }
                />
              }
            />
          ))}
        </FormGroup>
      )}
    </Field>
  );
}
