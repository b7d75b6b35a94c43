import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNavigate } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { regulationPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import type { FormTrouble } from "../ui/formTrouble";
import { SelectInput, TextInput } from "../ui/inputs";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { useAdministrationReasons } from "./administrationReasons";
import { type Parameter, useOptionWords, useParameterTitle, useSections } from "./ParameterValue";
import { IssueRegulationDocument, RegulationPageDocument } from "./RegulationPage.generated";

interface ParameterInputProps {
  of: Parameter;
  value: string;
  onChange: (value: string) => void;
  trouble: FormTrouble;
}

/** One value of the edition, with its bounds and what it is now. */
function ParameterInput({ of, value, onChange, trouble }: ParameterInputProps) {
  const { t } = useLingui();
  const titleOf = useParameterTitle();
  const optionWord = useOptionWords();
  const options = of.kind === "SWITCH" ? ["true", "false"] : of.options;
  const field = { label: titleOf(of), path: `values.${of.key}`, value, onChange, trouble };
  if (options.length > 0)
    return (
      <SelectInput {...field} choices={options.map((each) => ({ value: each, label: optionWord(each) }))} />
    );
  const { least, most } = of;
  return (
    <TextInput
      {...field}
      width={6}
      inputMode={of.kind === "NUMBER" ? "numeric" : "text"}
      hint={of.kind === "NUMBER" ? t`from ${least ?? 0} to ${most ?? 0}` : t`a share as 2/3`}
    />
  );
}

/** A new edition: what it changes, from which day, by which act (R85). */
export function NewRegulationPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const reasons = useAdministrationReasons();
  const titleOf = useParameterTitle();
  const inSections = useSections();
  const { data } = useSuspenseQuery(RegulationPageDocument);
  const { act, sending, ...trouble } = useAct(IssueRegulationDocument, {
    onDone: () => void navigate(regulationPath),
  });
  const [changes, setChanges] = useState<Record<string, string>>({});
  const [title, setTitle] = useState("");
  const [basis, setBasis] = useState("");
  const [effectiveFromOn, setEffectiveFromOn] = useState("");
  const [latest] = data.regulations;
  const parameters = latest?.parameters ?? data.parametersInForce;
  if (!data.administration?.viewerCanRegulate) return <NotFoundPage />;

  const labels: Record<string, string> = {
    title: t`Title`,
    basis: t`Basis`,
    effectiveFromOn: t`In force from`,
    values: t`Values`,
    ...Object.fromEntries(parameters.map((each) => [`values.${each.key}`, titleOf(each)])),
  };
  const changed = parameters.filter(({ key, value }) => (changes[key] ?? value) !== value);
  const handleSend = () =>
    void act({
      latestEdition: latest?.edition ?? 0,
      title,
      basis,
      effectiveFromOn,
      values: changed.map(({ key }) => ({ key, value: changes[key]! })),
    });

  return (
    <Page width="text">
      <PageHeader
        above={<Link to={regulationPath}>{t`Regulation`}</Link>}
        title={t`New edition of the regulation`}
      >
        <Trans>
          Discussions and rounds that are running keep the edition under which they were opened. The new
          values hold for what is opened from the first day on.
        </Trans>
      </PageHeader>
      <FormColumn>
        <FormAlert trouble={trouble} reasons={reasons} labels={labels} />
        <TextInput label={labels["title"]} path="title" value={title} onChange={setTitle} trouble={trouble} />
        <TextInput
          label={labels["basis"]}
          hint={t`The act with number and date.`}
          path="basis"
          value={basis}
          onChange={setBasis}
          trouble={trouble}
        />
        <TextInput
          label={labels["effectiveFromOn"]}
          hint={t`Tomorrow or later.`}
          path="effectiveFromOn"
          type="date"
          width={16}
          value={effectiveFromOn}
          onChange={setEffectiveFromOn}
          trouble={trouble}
        />
        {inSections(parameters).map((section) => (
          <FormColumn as="section" key={section.title} aria-label={section.title}>
            <Typography variant="h2">{section.title}</Typography>
            {section.parameters.map((each) => (
              <ParameterInput
                key={each.key}
                of={each}
                value={changes[each.key] ?? each.value}
                onChange={(value) => setChanges({ ...changes, [each.key]: value })}
                trouble={trouble}
              />
            ))}
          </FormColumn>
        ))}
        <Typography color="textSecondary">
          <Plural
            value={changed.length}
            _0="Nothing is changed yet."
            one="# value is changed."
            other="# values are changed."
          />
        </Typography>
        <div>
          <Button variant="contained" loading={sending} onClick={handleSend}>
            <Trans>Adopt the edition</Trans>
          </Button>
        </div>
      </FormColumn>
    </Page>
  );
}
