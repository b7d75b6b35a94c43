import { Trans, useLingui } from "@lingui/react/macro";
import type { TrainingKind } from "../app/schema.generated";
import { CheckInput, SelectInput, TextInput } from "../ui/inputs";
import { Lines, type QuestionnaireStepProps } from "./ApplicationLines";
import { useApplicationWords } from "./applicationWords";

/** Retraining and further training. */
export function TrainingStep({ questionnaire, trouble, onChange }: QuestionnaireStepProps) {
  const { t } = useLingui();
  const { trainings } = useApplicationWords();
  const choose = { value: "", label: t`Choose` };
  return (
    <Lines
      name="training"
      lines={questionnaire.training}
      empty={{
        kind: null,
        programme: "",
        hours: null,
        provider: "",
        documentNo: "",
        issuedOn: "",
        isInExpertise: false,
      }}
      title={(number) => t`Training ${number}`}
      add={<Trans>Add a training</Trans>}
      trouble={trouble}
      onChange={(training) => onChange({ training })}
    >
      {(line, path, set) => (
        <>
          <SelectInput
            label={t`Kind of training`}
            path={`${path}.kind`}
            trouble={trouble}
            value={line.kind ?? ""}
            onChange={(kind) => set({ kind: (kind || null) as TrainingKind | null })}
            choices={[choose, ...Object.entries(trainings).map(([value, label]) => ({ value, label }))]}
          />
          <TextInput
            label={t`Programme`}
            path={`${path}.programme`}
            trouble={trouble}
            value={line.programme}
            onChange={(programme) => set({ programme })}
            lines={2}
            maxLength={500}
          />
          <CheckInput
            label={t`What it is about`}
            path={`${path}.isInExpertise`}
            trouble={trouble}
            checked={line.isInExpertise}
            onChange={(isInExpertise) => set({ isInExpertise })}
          >
            <Trans>The programme is in expertise in the quality of education</Trans>
          </CheckInput>
          <TextInput
            label={t`Who gave it`}
            path={`${path}.provider`}
            trouble={trouble}
            value={line.provider}
            onChange={(provider) => set({ provider })}
            maxLength={300}
          />
          <div className="days">
            <TextInput
              label={t`Hours`}
              path={`${path}.hours`}
              inputMode="numeric"
              trouble={trouble}
              value={line.hours === null ? "" : `${line.hours}`}
              onChange={(typed) => set({ hours: hoursIn(typed) })}
              width={6}
              maxLength={5}
            />
            <TextInput
              label={t`Number of the document`}
              path={`${path}.documentNo`}
              trouble={trouble}
              value={line.documentNo}
              onChange={(documentNo) => set({ documentNo })}
              width={18}
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

/** The digits of what was typed; null when there are none. */
const hoursIn = (typed: string): number | null => {
  const digits = typed.replaceAll(/\D/g, "");
  return digits === "" ? null : Number(digits);
};
