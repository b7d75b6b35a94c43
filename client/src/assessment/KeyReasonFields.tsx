import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { FormColumn } from "../ui/FormColumn";
import { TextInput } from "../ui/inputs";
import type { ItemFieldsProps } from "./ItemFields";

/** Why the key is right, on what it rests, and what is usually answered wrongly. */
export function KeyReasonFields({ type, form, onChange, trouble }: Omit<ItemFieldsProps, "isKeyOpen">) {
  const { t } = useLingui();
  const isTyped = type === "SHORT" || type === "NUMBER" || type === "EXTENDED";
  const change = (index: number, part: Partial<(typeof form.wrong)[number]>) =>
    onChange({ wrong: form.wrong.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <>
      {isTyped && (
        <FormColumn as="section" aria-label={t`Usual mistakes`}>
          {form.wrong.map((wrong, index) => {
            const number = index + 1;
            return (
              <FormColumn key={index}>
                <TextInput
                  label={t`Usual mistake ${number}`}
                  path={`answerKey.wrong.${index}.text`}
                  trouble={trouble}
                  value={wrong.text}
                  onChange={(text) => change(index, { text })}
                  maxLength={600}
                />
                <TextInput
                  label={t`Why mistake ${number} is wrong`}
                  path={`answerKey.wrong.${index}.reason`}
                  trouble={trouble}
                  value={wrong.reason}
                  onChange={(reason) => change(index, { reason })}
                  lines={2}
                  maxLength={2000}
                />
              </FormColumn>
            );
          })}
          <div>
            <Button
              variant="outlined"
              size="small"
              onClick={() => onChange({ wrong: [...form.wrong, { text: "", reason: "" }] })}
            >
              <Trans>Add a usual mistake</Trans>
            </Button>{" "}
            {form.wrong.length > 0 && (
              <Button size="small" onClick={() => onChange({ wrong: form.wrong.slice(0, -1) })}>
                <Trans>Take the last mistake out</Trans>
              </Button>
            )}
          </div>
        </FormColumn>
      )}
      <TextInput
        label={t`Why the key is right`}
        path="answerKey.keyReason"
        trouble={trouble}
        value={form.keyReason}
        onChange={(keyReason) => onChange({ keyReason })}
        lines={3}
        maxLength={2000}
      />
      <TextInput
        label={t`Source`}
        hint={t`The act with its clause, or the text of the field.`}
        path="answerKey.source"
        trouble={trouble}
        value={form.source}
        onChange={(source) => onChange({ source })}
        maxLength={500}
      />
    </>
  );
}
