import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { RefusalGround, ApplicationPart } from "../app/schema.generated";
import { useAct } from "../app/useAct";
import { Field } from "../ui/Field";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import {
  type ApplicationCheckFragment,
  AdmitApplicationDocument,
  RefuseAdmissionDocument,
  ReturnApplicationDocument,
} from "./ApplicationCheckPage.generated";
import { ApplicationStaleNotice } from "./ApplicationStaleNotice";
import { useApplicationReasons, useApplicationWords } from "./applicationWords";

interface DecisionProps {
  application: ApplicationCheckFragment;
  onStale: () => void;
}

type Way = "return" | "refuse" | null;

/** Admit, return with named gaps, refuse with a ground and a reason (R03, R17). */
export function ApplicationDecision({ application, onStale }: DecisionProps) {
  const reasons = useApplicationReasons();
  const [way, setWay] = useState<Way>(null);
  const { act, sending, ...trouble } = useAct(AdmitApplicationDocument);
  const { id, version, conditions } = application;
  const isMet = conditions?.every((each) => each.isMet) ?? false;

  return (
    <section aria-labelledby="decision">
      <Typography id="decision" variant="h2" sx={{ marginBottom: 1 }}>
        <Trans>Decision</Trans>
      </Typography>
      <FormAlert trouble={trouble} reasons={reasons} showsVersions />
      {trouble.isStale && <ApplicationStaleNotice onShow={onStale} />}
      {!isMet && (
        <p id="why-not-admit">
          <Trans>A condition is not met, so the candidate cannot be admitted. Return or refuse.</Trans>
        </p>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap", marginBottom: 2 }}>
        <Button
          variant="contained"
          loading={sending}
          disabled={!isMet}
          aria-describedby={isMet ? undefined : "why-not-admit"}
          onClick={() => void act({ applicationId: id, version })}
        >
          <Trans>Admit to the assessment</Trans>
        </Button>
        <Button
          variant="outlined"
          aria-expanded={way === "return"}
          onClick={() => setWay(way === "return" ? null : "return")}
        >
          <Trans>Return for completion</Trans>
        </Button>
        <Button
          variant="outlined"
          color="error"
          aria-expanded={way === "refuse"}
          onClick={() => setWay(way === "refuse" ? null : "refuse")}
        >
          <Trans>Refuse admission</Trans>
        </Button>
      </Stack>
      {way === "return" && <ReturnForm application={application} onStale={onStale} />}
      {way === "refuse" && <RefuseForm application={application} onStale={onStale} />}
    </section>
  );
}

interface Gap {
  key: number;
  part: ApplicationPart;
  text: string;
}

function ReturnForm({ application, onStale }: DecisionProps) {
  const { t } = useLingui();
  const { parts, documents: kinds } = useApplicationWords();
  const reasons = useApplicationReasons();
  const [gaps, setGaps] = useState<Gap[]>([{ key: 1, part: "DOCUMENTS", text: "" }]);
  const [toReplace, setToReplace] = useState<readonly string[]>([]);
  const { act, sending, ...trouble } = useAct(ReturnApplicationDocument);
  const { id, version, documents } = application;
  const choices = Object.entries(parts).map(([value, label]) => ({ value, label }));
  const change = (key: number, given: Partial<Gap>) =>
    setGaps(gaps.map((gap) => (gap.key === key ? { ...gap, ...given } : gap)));
  const labels = Object.fromEntries(
    gaps.map((_, index) => {
      const number = index + 1;
      return [`gaps.${index}.text`, t`What is missing (${number})`];
    }),
  );

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const named = gaps.map(({ part, text }) => ({ part, text }));
        void act({ applicationId: id, version, gaps: named, documentIds: [...toReplace] });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions />
        {trouble.isStale && <ApplicationStaleNotice onShow={onStale} />}
        {gaps.map(({ key, part, text }, index) => {
          const number = index + 1;
          return (
            <FormColumn key={key}>
              <SelectInput
                label={t`Part of the questionnaire (${number})`}
                path={`gaps.${index}.part`}
                trouble={trouble}
                value={part}
                onChange={(value) => change(key, { part: value as ApplicationPart })}
                choices={choices}
              />
              <TextInput
                label={t`What is missing (${number})`}
                hint={t`Say what will do, so that it comes right at once.`}
                path={`gaps.${index}.text`}
                trouble={trouble}
                value={text}
                onChange={(value) => change(key, { text: value })}
                lines={2}
                maxLength={1000}
              />
            </FormColumn>
          );
        })}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: "wrap" }}>
          <Button
            size="small"
            variant="outlined"
            disabled={gaps.length >= 20}
            onClick={() => setGaps([...gaps, { key: gaps.at(-1)!.key + 1, part: "DOCUMENTS", text: "" }])}
          >
            <Trans>Name another gap</Trans>
          </Button>
          {gaps.length > 1 && (
            <Button size="small" onClick={() => setGaps(gaps.slice(0, -1))}>
              <Trans>Take the last one out</Trans>
            </Button>
          )}
        </Stack>
        {documents.length > 0 && (
          <Field label={t`Documents to be replaced`} path="documentIds" trouble={trouble} isOptional isGroup>
            {({ id: groupId }) => (
              <FormGroup id={groupId} tabIndex={-1}>
                {documents.map((document) => (
                  <FormControlLabel
                    key={document.id}
                    label={`${kinds[document.kind]}: ${document.file.name}`}
                    control={
                      <Checkbox
                        checked={toReplace.includes(document.id)}
                        onChange={(_, isTicked) =>
                          setToReplace(
                            isTicked
                              ? [...toReplace, document.id]
                              : toReplace.filter((each) => each !== document.id),
                          )
                        }
                      />
                    }
                  />
                ))}
              </FormGroup>
            )}
          </Field>
        )}
        <Button type="submit" variant="contained" loading={sending} sx={{ alignSelf: "flex-start" }}>
          <Trans>Return the application</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}

/** What only the commission can find. */
const commissionGrounds: ReadonlySet<string> = new Set([
  "ASSESSMENT_NOT_PASSED",
  "NO_SHOW",
  "CONDITIONS_NOT_MET",
]);

function RefuseForm({ application: { id, version }, onStale }: DecisionProps) {
  const { t } = useLingui();
  const { grounds } = useApplicationWords();
  const reasons = useApplicationReasons();
  const [ground, setGround] = useState<RefusalGround | "">("");
  const [reason, setReason] = useState("");
  const { act, sending, ...trouble } = useAct(RefuseAdmissionDocument);
  const labels = { ground: t`Ground`, reason: t`Reason in words` };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ground) void act({ applicationId: id, version, ground, reason });
      }}
    >
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} showsVersions />
        {trouble.isStale && <ApplicationStaleNotice onShow={onStale} />}
        <SelectInput
          label={labels.ground}
          path="ground"
          trouble={trouble}
          value={ground}
          onChange={(value) => setGround(value as RefusalGround | "")}
          choices={[
            { value: "", label: t`Choose` },
            ...Object.entries(grounds)
              .filter(([value]) => !commissionGrounds.has(value))
              .map(([value, label]) => ({ value, label })),
          ]}
        />
        <TextInput
          label={labels.reason}
          hint={t`The candidate reads it: say what would make admission possible.`}
          path="reason"
          trouble={trouble}
          value={reason}
          onChange={setReason}
          lines={3}
          maxLength={2000}
        />
        {!ground && (
          <p id="why-not-refuse">
            <Trans>Choose the ground to refuse.</Trans>
          </p>
        )}
        <Button
          type="submit"
          variant="contained"
          color="error"
          loading={sending}
          disabled={!ground}
          aria-describedby={ground ? undefined : "why-not-refuse"}
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Refuse admission</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}
