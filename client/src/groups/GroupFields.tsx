import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { GroupLevel } from "../app/schema.generated";
import { FormColumn } from "../ui/FormColumn";
import type { FormTrouble } from "../ui/formTrouble";
import { ChecksInput, SelectInput, TextInput } from "../ui/inputs";
import { levels, useGroupWords } from "./groupWords";
import type { NewGroupQuery } from "./NewGroupPage.generated";

/** What is said of a group, as it is typed. */
export interface GroupParticulars {
  year: string;
  code: string;
  title: string;
  topic: string;
  level: GroupLevel;
  /** Empty for no other group. */
  continuesId: string;
  /** Numbers of conceptual documents. */
  concepts: string[];
}

/** The particulars as the acts take them. */
export const particularsInput = ({ year, concepts, continuesId, ...texts }: GroupParticulars) => ({
  ...texts,
  year: Number(year),
  continuesId: continuesId || null,
  conceptNumbers: concepts.map(Number),
});

/** Names of the fields by path, for the summary of what is wrong. */
export function useGroupLabels() {
  const { t } = useLingui();
  return {
    year: t`Year`,
    code: t`Short name`,
    title: t`Title`,
    topic: t`What it works on`,
    level: t`Level`,
    continuesId: t`Goes on with the work of`,
    conceptNumbers: t`Conceptual documents`,
  };
}

interface GroupFieldsProps {
  group: GroupParticulars;
  onChange: (group: GroupParticulars) => void;
  trouble: Pick<FormTrouble, "problems">;
  /** What can be chosen from. */
  choices: Pick<NewGroupQuery, "conceptDocuments" | "groups">;
  /** Asked besides, after the level. */
  children?: ReactNode;
}

/** What is said of a group: year, short name, title, subject, level, what it continues and rests on. */
export function GroupFields({ group, onChange, trouble, choices, children }: GroupFieldsProps) {
  const { t } = useLingui();
  const { levelWord } = useGroupWords();
  const labels = useGroupLabels();
  const text = (path: "year" | "code" | "title" | "topic" | "continuesId") => ({
    label: labels[path],
    path,
    trouble,
    value: group[path],
    onChange: (value: string) => onChange({ ...group, [path]: value }),
  });

  return (
    <FormColumn>
      <TextInput {...text("year")} type="number" width={6} />
      <TextInput {...text("code")} hint={t`For example ММПГ-2; unique in the year.`} width={16} />
      <TextInput {...text("title")} lines={2} />
      <TextInput {...text("topic")} lines={3} />
      <SelectInput
        label={labels.level}
        path="level"
        trouble={trouble}
        value={group.level}
        onChange={(level) => onChange({ ...group, level: level as GroupLevel })}
        choices={levels.map((value) => ({ value, label: levelWord(value) }))}
      />
      {children}
      <SelectInput
        {...text("continuesId")}
        hint={t`Former members of that group do not review the documents of this one.`}
        isOptional
        choices={[
          { value: "", label: t`no other group` },
          ...choices.groups.nodes.map(({ id, code, year, title }) => ({
            value: id,
            label: `${code} (${year}) ${title}`,
          })),
        ]}
      />
      <ChecksInput
        label={labels.conceptNumbers}
        path="conceptNumbers"
        trouble={trouble}
        values={group.concepts}
        onChange={(concepts) => onChange({ ...group, concepts })}
        choices={choices.conceptDocuments.map(({ number, titleRu }) => ({
          value: `${number}`,
          label: `${number}. ${titleRu}`,
        }))}
      />
    </FormColumn>
  );
}
