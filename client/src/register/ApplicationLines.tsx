import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import type { EducationLevel, QuestionnaireInput } from "../app/schema.generated";
import { FormColumn } from "../ui/FormColumn";
import { fieldId, type FormTrouble, problemAt } from "../ui/formTrouble";
import { CheckInput, SelectInput, TextInput } from "../ui/inputs";
import { Notice } from "../ui/Notice";
import { useProblemWords } from "../ui/problemWords";
import { useApplicationWords } from "./applicationWords";

const Line = styled("fieldset")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  margin: 0,
  padding: theme.spacing(2, 0, 0),
  border: 0,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  minWidth: 0,
  "& .days": { display: "flex", flexWrap: "wrap", gap: theme.spacing(2, 4) },
  "& legend": { float: "left", padding: 0, fontWeight: 600, fontSize: "1.0625rem" },
  "& legend + *": { clear: "both" },
}));

const mostLines = 20;

type Trouble = Pick<FormTrouble, "problems">;

interface LinesProps<Item> {
  /** The field of the questionnaire. */
  name: string;
  lines: readonly Item[];
  empty: Item;
  /** What one line is called. */
  title: (number: number) => string;
  add: ReactNode;
  trouble: Trouble;
  onChange: (lines: Item[]) => void;
  children: (line: Item, path: string, set: (change: Partial<Item>) => void) => ReactNode;
}

/** A list of lines, each a group of fields that can be taken out. */
export function Lines<Item extends object>(props: LinesProps<Item>) {
  const { name, lines, empty, title, add, trouble, onChange, children } = props;
  const { t } = useLingui();
  const words = useProblemWords();
  const problem = problemAt(trouble.problems, name);

  return (
    <FormColumn id={fieldId(name)} tabIndex={-1}>
      {problem && <Notice severity="warning">{words(problem)}</Notice>}
      {lines.map((line, index) => (
        // Lines have no identity but their place: what is typed in one stays there.
        // oxlint-disable-next-line react/no-array-index-key
        <Line key={index}>
          <legend>{title(index + 1)}</legend>
          {children(line, `${name}.${index}`, (change) =>
            onChange(lines.map((each, place) => (place === index ? { ...each, ...change } : each))),
          )}
          <Button
            size="small"
            sx={{ justifySelf: "start" }}
            aria-label={t`Take this out: ${title(index + 1)}`}
            onClick={() => onChange(lines.filter((_, place) => place !== index))}
          >
            <Trans>Take this out</Trans>
          </Button>
        </Line>
      ))}
      <Button
        variant="outlined"
        sx={{ alignSelf: "flex-start" }}
        disabled={lines.length >= mostLines}
        onClick={() => onChange([...lines, { ...empty }])}
      >
        {add}
      </Button>
    </FormColumn>
  );
}

export interface QuestionnaireStepProps {
  questionnaire: QuestionnaireInput;
  trouble: Trouble;
  onChange: (change: Partial<QuestionnaireInput>) => void;
}

/** Diplomas. */
export function EducationStep({ questionnaire, trouble, onChange }: QuestionnaireStepProps) {
  const { t } = useLingui();
  const { levels } = useApplicationWords();
  const choose = { value: "", label: t`Choose` };
  return (
    <Lines
      name="education"
      lines={questionnaire.education}
      empty={{ level: null, institution: "", speciality: "", documentNo: "", issuedOn: "" }}
      title={(number) => t`Education ${number}`}
      add={<Trans>Add an education</Trans>}
      trouble={trouble}
      onChange={(education) => onChange({ education })}
    >
      {(line, path, set) => (
        <>
          <SelectInput
            label={t`Level`}
            path={`${path}.level`}
            trouble={trouble}
            value={line.level ?? ""}
            onChange={(level) => set({ level: (level || null) as EducationLevel | null })}
            choices={[choose, ...Object.entries(levels).map(([value, label]) => ({ value, label }))]}
          />
          <TextInput
            label={t`University or college`}
            path={`${path}.institution`}
            trouble={trouble}
            value={line.institution}
            onChange={(institution) => set({ institution })}
            maxLength={300}
          />
          <TextInput
            label={t`Speciality or field`}
            path={`${path}.speciality`}
            trouble={trouble}
            value={line.speciality}
            onChange={(speciality) => set({ speciality })}
            maxLength={300}
          />
          <div className="days">
            <TextInput
              label={t`Series and number of the diploma`}
              path={`${path}.documentNo`}
              trouble={trouble}
              value={line.documentNo}
              onChange={(documentNo) => set({ documentNo })}
              width={20}
              maxLength={100}
            />
            <TextInput
              label={t`Issued on`}
              path={`${path}.issuedOn`}
              type="date"
              trouble={trouble}
              value={line.issuedOn}
              onChange={(issuedOn) => set({ issuedOn })}
              width={16}
            />
          </div>
        </>
      )}
    </Lines>
  );
}

/** Posts, the last first. */
export function ServiceStep({ questionnaire, trouble, onChange }: QuestionnaireStepProps) {
  const { t } = useLingui();
  return (
    <Lines
      name="service"
      lines={questionnaire.service}
      empty={{ employer: "", position: "", fromOn: "", toOn: "", isInEducation: true }}
      title={(number) => t`Place of work ${number}`}
      add={<Trans>Add a place of work</Trans>}
      trouble={trouble}
      onChange={(service) => onChange({ service })}
    >
      {(line, path, set) => (
        <>
          <TextInput
            label={t`Employer`}
            path={`${path}.employer`}
            trouble={trouble}
            value={line.employer}
            onChange={(employer) => set({ employer })}
            maxLength={300}
          />
          <TextInput
            label={t`Post`}
            path={`${path}.position`}
            trouble={trouble}
            value={line.position}
            onChange={(position) => set({ position })}
            maxLength={200}
          />
          <div className="days">
            <TextInput
              label={t`First day of work`}
              path={`${path}.fromOn`}
              type="date"
              trouble={trouble}
              value={line.fromOn}
              onChange={(fromOn) => set({ fromOn })}
              width={16}
            />
            <TextInput
              label={t`Last day of work`}
              hint={t`Leave it empty if you still work there.`}
              path={`${path}.toOn`}
              type="date"
              isOptional
              trouble={trouble}
              value={line.toOn}
              onChange={(toOn) => set({ toOn })}
              width={16}
            />
          </div>
          <CheckInput
            label={t`Kind of service`}
            path={`${path}.isInEducation`}
            trouble={trouble}
            checked={line.isInEducation}
            onChange={(isInEducation) => set({ isInEducation })}
          >
            <Trans>This is work in education</Trans>
          </CheckInput>
        </>
      )}
    </Lines>
  );
}
