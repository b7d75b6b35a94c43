import { Trans, useLingui } from "@lingui/react/macro";
import type { FormTrouble } from "../ui/formTrouble";
import { CheckInput, TextInput } from "../ui/inputs";
import { type ChosenInstitution, InstitutionInput } from "./InstitutionInput";

/** A post of one's own, as it is typed. */
export interface EmploymentParticulars {
  institution: ChosenInstitution | null;
  position: string;
  fromOn: string;
  /** Empty while the post is held. */
  toOn: string;
  share: string;
  isMain: boolean;
}

/** The post as the acts take it. */
export const employmentInput = ({ institution, toOn, share, ...rest }: EmploymentParticulars) => ({
  ...rest,
  institutionId: institution?.id ?? "",
  toOn: toOn || null,
  share: Number(share.replace(",", ".")) || 0,
});

/** Names of the fields by path, for the summary of what is wrong. */
export function useEmploymentLabels() {
  const { t } = useLingui();
  return {
    institutionId: t`Institution`,
    position: t`Post`,
    fromOn: t`First day of work`,
    toOn: t`Last day of work`,
    share: t`Share of a full post`,
    isMain: t`Kind of work`,
  };
}

interface EmploymentFieldsProps {
  post: EmploymentParticulars;
  onChange: (post: EmploymentParticulars) => void;
  trouble: Pick<FormTrouble, "problems">;
  /** Whether the last day is asked for: of a new post it is entered when it comes. */
  asksLastDay?: boolean;
}

/** A post: the employer by typing, the post, since when, how much of a full one. */
export function EmploymentFields({ post, onChange, trouble, asksLastDay = false }: EmploymentFieldsProps) {
  const { t } = useLingui();
  const labels = useEmploymentLabels();
  const text = (path: "position" | "fromOn" | "toOn" | "share") => ({
    label: labels[path],
    path,
    trouble,
    value: post[path],
    onChange: (value: string) => onChange({ ...post, [path]: value }),
  });

  return (
    <>
      <InstitutionInput
        label={labels.institutionId}
        chosen={post.institution}
        onChoose={(institution) => onChange({ ...post, institution })}
        trouble={trouble}
      />
      <TextInput {...text("position")} />
      <TextInput {...text("fromOn")} type="date" />
      {asksLastDay && (
        <TextInput {...text("toOn")} type="date" hint={t`Leave it empty while you work there.`} isOptional />
      )}
      <TextInput
        {...text("share")}
        hint={t`1 for full time, 0.5 for half of it.`}
        inputMode="decimal"
        width={6}
      />
      <CheckInput
        label={labels.isMain}
        path="isMain"
        checked={post.isMain}
        onChange={(isMain) => onChange({ ...post, isMain })}
      >
        <Trans>It is my main place of work</Trans>
      </CheckInput>
    </>
  );
}
