import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { chooseLocale } from "../app/i18n";
import { useAct } from "../app/useAct";
import { FormAlert } from "../ui/FormAlert";
import { CheckInput, ChoiceInput } from "../ui/inputs";
import { Form } from "./EntryPage";
import { UpdateProfileDocument } from "./PersonForm.generated";
import { Saved } from "./Saved";

interface SettingsFormProps {
  version: number;
  locale: "RU" | "EN";
  hasShortcuts: boolean;
}

/** Language and keys; each is kept as soon as it is chosen. */
export function SettingsForm({ version, locale, hasShortcuts }: SettingsFormProps) {
  const { t } = useLingui();
  const [isSaved, setIsSaved] = useState(false);
  const { act, ...trouble } = useAct(UpdateProfileDocument, { onDone: () => setIsSaved(true) });
  const handleLocale = async (next: string) => {
    const done = await act({ version, locale: next === "EN" ? "EN" : "RU" });
    if (done) await chooseLocale(next === "EN" ? "en" : "ru");
  };

  return (
    <Form>
      <FormAlert trouble={trouble} />
      <ChoiceInput
        label={t`Language of the pages and letters`}
        path="locale"
        value={locale}
        onChange={(next) => void handleLocale(next)}
        trouble={trouble}
        choices={[
          { value: "RU", label: "Русский" },
          { value: "EN", label: "English" },
        ]}
      />
      <CheckInput
        label={t`Keyboard`}
        path="hasShortcuts"
        trouble={trouble}
        checked={hasShortcuts}
        onChange={(next) => void act({ version, hasShortcuts: next })}
      >
        <Trans>Single keys are shortcuts outside text fields (works after the page is reloaded)</Trans>
      </CheckInput>
      <Saved isShown={isSaved} />
    </Form>
  );
}
