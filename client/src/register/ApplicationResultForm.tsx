import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { AssessmentOutcome } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { UploadPicker } from "../files/UploadPicker";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChoiceInput, TextInput } from "../ui/inputs";
import { type ApplicationCheckFragment, EnterResultDocument } from "./ApplicationCheckPage.generated";
import { ApplicationStaleNotice } from "./ApplicationStaleNotice";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";

interface ApplicationResultFormProps {
  application: ApplicationCheckFragment;
  onStale: () => void;
}

/** The result of an assessment held outside of the product, with the paper it rests on. */
export function ApplicationResultForm({ application, onStale }: ApplicationResultFormProps) {
  const { t } = useLingui();
  const { outcomes } = useApplicationWords();
  const reasons = useApplicationReasons();
  const [outcome, setOutcome] = useState<AssessmentOutcome | "">("");
  const [heldOn, setHeldOn] = useState("");
  const [basis, setBasis] = useState("");
  const [file, setFile] = useState<{ id: string; name: string } | null>(null);
  const { act, sending, ...trouble } = useAct(EnterResultDocument);
  const labels = { outcome: t`Result`, heldOn: t`Day of the assessment`, basis: t`Basis` };
  const isReady = outcome !== "" && heldOn !== "";
  const { id: applicationId, version } = application;

  return (
    <section aria-labelledby="enter-result">
      <Typography id="enter-result" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Enter the result of the assessment</Trans>
      </Typography>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (outcome && heldOn)
            void act({ applicationId, version, outcome, heldOn, basis, fileId: file?.id ?? null });
        }}
      >
        <FormColumn>
          <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions />
          {trouble.isStale && <ApplicationStaleNotice onShow={onStale} />}
          <ChoiceInput
            label={labels.outcome}
            path="outcome"
            trouble={trouble}
            value={outcome}
            onChange={(value) => setOutcome(value as AssessmentOutcome)}
            choices={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
          />
          <TextInput
            label={labels.heldOn}
            path="heldOn"
            type="date"
            trouble={trouble}
            value={heldOn}
            onChange={setHeldOn}
            width={16}
          />
          <TextInput
            label={labels.basis}
            hint={t`The paper with its number and date, for example: minutes No. 5 of 12.04.2026.`}
            path="basis"
            trouble={trouble}
            value={basis}
            onChange={setBasis}
            maxLength={500}
          />
          {file && (
            <output>
              <Trans>Attached: {file.name}</Trans>
            </output>
          )}
          <UploadPicker
            purpose="APPLICATION"
            subjectId={applicationId}
            accept=".pdf,.docx,.jpg,.jpeg,.png"
            label={<Trans>Attach a file</Trans>}
            onReceived={(id, name) => setFile({ id, name })}
          />
          {!isReady && (
            <p id="why-no-result">
              <Trans>Choose the result and the day to enter it.</Trans>
            </p>
          )}
          <Button
            type="submit"
            variant="contained"
            loading={sending}
            disabled={!isReady}
            aria-describedby={isReady ? undefined : "why-no-result"}
            sx={{ alignSelf: "flex-start" }}
          >
            <Trans>Publish the result to the candidate</Trans>
          </Button>
        </FormColumn>
      </form>
    </section>
  );
}
