import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { ItemType } from "../app/schema.generated";
import type { FormTrouble } from "../ui/formTrouble";
import { FormColumn } from "../ui/FormColumn";
import { SelectInput, TextInput } from "../ui/inputs";
import { letterOf } from "./answer/letterOf";
import { emptyOption, type ItemForm, newOptionId } from "./itemForm";
import { OptionsField } from "./OptionsField";

export interface ItemFieldsProps {
  type: ItemType;
  form: ItemForm;
  onChange: (part: Partial<ItemForm>) => void;
  /** Whether the key is in hand; without it the item keeps its parts and only texts are mended. */
  isKeyOpen: boolean;
  trouble: Pick<FormTrouble, "problems">;
}

/** The parts of an item that its type has. */
export function ItemFields(props: ItemFieldsProps) {
  const { type, form, onChange, isKeyOpen, trouble } = props;
  const { t } = useLingui();
  const options = (way: "one" | "several" | "order" | "elsewhere") => (
    <OptionsField
      legend={way === "order" && isKeyOpen ? t`Steps in the right order` : t`Answers to choose from`}
      way={way}
      options={form.options}
      onChange={(next) => onChange({ options: next })}
      isKeyOpen={isKeyOpen}
      path="content.options"
      trouble={trouble}
    />
  );
  switch (type) {
    case "SINGLE":
      return options("one");
    case "MULTIPLE":
      return options("several");
    case "ORDER":
      return options("order");
    case "MATCH":
      return (
        <>
          {options("elsewhere")}
          <LeftFields {...props} />
        </>
      );
    case "INLINE_CHOICE":
      return <GapFields {...props} />;
    case "SHORT":
      return isKeyOpen ? (
        <TextInput
          label={t`Accepted spellings, one a line`}
          hint={t`Capital letters, ё or е and spaces around make no difference.`}
          path="answerKey.accepted"
          trouble={trouble}
          value={form.accepted}
          onChange={(accepted) => onChange({ accepted })}
          lines={3}
        />
      ) : null;
    case "NUMBER":
      return <NumberFields {...props} />;
    case "EXTENDED":
      return <CriterionFields {...props} />;
  }
}

function LeftFields({ form, onChange, isKeyOpen, trouble }: ItemFieldsProps) {
  const { t } = useLingui();
  const change = (index: number, part: Partial<ItemForm["left"][number]>) =>
    onChange({ left: form.left.map((left, at) => (at === index ? { ...left, ...part } : left)) });
  return (
    <FormColumn as="section" aria-label={t`Left column`}>
      {form.left.map((left, index) => {
        const number = index + 1;
        return (
          <FormColumn key={left.id}>
            <TextInput
              label={t`Line ${number}`}
              path={`content.left.${index}.text`}
              trouble={trouble}
              value={left.text}
              onChange={(text) => change(index, { text })}
              lines={2}
              maxLength={600}
            />
            {isKeyOpen && (
              <>
                <SelectInput
                  label={t`Right answer for line ${number}`}
                  path={`answerKey.pairs.${index}`}
                  trouble={trouble}
                  value={left.option}
                  onChange={(option) => change(index, { option })}
                  choices={[
                    { value: "", label: t`choose…` },
                    ...form.options.map(({ id, text }, at) => ({
                      value: id,
                      label: `${letterOf(at)}. ${text.slice(0, 60)}`,
                    })),
                  ]}
                />
                <Button
                  size="small"
                  sx={{ alignSelf: "flex-start" }}
                  aria-label={t`Take line ${number} out`}
                  onClick={() => onChange({ left: form.left.filter(({ id }) => id !== left.id) })}
                >
                  <Trans>Take out</Trans>
                </Button>
              </>
            )}
          </FormColumn>
        );
      })}
      {isKeyOpen && form.left.length < 10 && (
        <Button
          variant="outlined"
          size="small"
          sx={{ alignSelf: "flex-start" }}
          onClick={() => onChange({ left: [...form.left, { id: newOptionId(), text: "", option: "" }] })}
        >
          <Trans>Add a line to the left column</Trans>
        </Button>
      )}
    </FormColumn>
  );
}

function GapFields({ form, onChange, isKeyOpen, trouble }: ItemFieldsProps) {
  const { t } = useLingui();
  const next = form.gaps.length + 1;
  return (
    <>
      <TextInput
        label={t`Text with gaps`}
        hint={t`Where a gap is, write its number in braces: {1}, {2}…`}
        path="content.text"
        trouble={trouble}
        value={form.text}
        onChange={(text) => onChange({ text })}
        lines={4}
        maxLength={3000}
      />
      {form.gaps.map((gap, index) => {
        const number = index + 1;
        return (
          <OptionsField
            key={gap.id}
            legend={t`Gap ${number}`}
            way="one"
            options={gap.options}
            onChange={(options) =>
              onChange({ gaps: form.gaps.map((one) => (one.id === gap.id ? { ...one, options } : one)) })
            }
            isKeyOpen={isKeyOpen}
            path={`content.gaps.${index}.options`}
            trouble={trouble}
          />
        );
      })}
      {isKeyOpen && (
        <div>
          {form.gaps.length < 8 && (
            <Button
              variant="outlined"
              size="small"
              onClick={() =>
                onChange({
                  gaps: [...form.gaps, { id: newOptionId(), options: [emptyOption(), emptyOption()] }],
                })
              }
            >
              <Trans>Add gap {next}</Trans>
            </Button>
          )}{" "}
          {form.gaps.length > 0 && (
            <Button size="small" onClick={() => onChange({ gaps: form.gaps.slice(0, -1) })}>
              <Trans>Take the last gap out</Trans>
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function NumberFields({ form, onChange, isKeyOpen, trouble }: ItemFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        label={t`Unit`}
        isOptional
        path="content.unit"
        trouble={trouble}
        value={form.unit}
        onChange={(unit) => onChange({ unit })}
        width={12}
        maxLength={30}
      />
      {isKeyOpen && (
        <>
          <TextInput
            label={t`Right number`}
            path="answerKey.value"
            trouble={trouble}
            value={form.value}
            onChange={(value) => onChange({ value })}
            inputMode="decimal"
            width={12}
          />
          <TextInput
            label={t`How far an answer may lie from it`}
            hint={t`0 where the number has to be exact.`}
            path="answerKey.tolerance"
            trouble={trouble}
            value={form.tolerance}
            onChange={(tolerance) => onChange({ tolerance })}
            inputMode="decimal"
            width={12}
          />
        </>
      )}
    </>
  );
}

function CriterionFields({ form, onChange, isKeyOpen, trouble }: ItemFieldsProps) {
  const { t } = useLingui();
  const { criteria } = form;
  const change = (index: number, part: Partial<ItemForm["criteria"][number]>) =>
    onChange({ criteria: criteria.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const freeKey = () => {
    const used = criteria.map(({ key }) => Number(key.slice(1)) || 0);
    return `k${Math.max(0, ...used) + 1}`;
  };
  return (
    <FormColumn as="section" aria-label={t`Criteria`}>
      <Typography variant="h3">
        <Trans>Criteria</Trans>
      </Typography>
      {criteria.map((criterion, index) => {
        const number = index + 1;
        return (
          <FormColumn key={criterion.key}>
            <TextInput
              label={t`Criterion ${number}`}
              path={`content.criteria.${index}.nameRu`}
              trouble={trouble}
              value={criterion.nameRu}
              onChange={(nameRu) => change(index, { nameRu })}
              maxLength={600}
            />
            <TextInput
              label={t`Its levels, one a line, from 0 points up`}
              path={`content.criteria.${index}.levelsRu`}
              trouble={trouble}
              value={criterion.levels}
              onChange={(levels) => change(index, { levels })}
              lines={4}
            />
            <Button
              size="small"
              sx={{ alignSelf: "flex-start" }}
              aria-label={t`Take criterion ${number} out`}
              onClick={() => onChange({ criteria: criteria.filter((_, at) => at !== index) })}
            >
              <Trans>Take out</Trans>
            </Button>
          </FormColumn>
        );
      })}
      {criteria.length < 8 && (
        <Button
          variant="outlined"
          size="small"
          sx={{ alignSelf: "flex-start" }}
          onClick={() => onChange({ criteria: [...criteria, { key: freeKey(), nameRu: "", levels: "" }] })}
        >
          <Trans>Add a criterion</Trans>
        </Button>
      )}
      {isKeyOpen && (
        <TextInput
          label={t`Model answer`}
          hint={t`An answer that would get every point.`}
          path="answerKey.sample"
          trouble={trouble}
          value={form.sample}
          onChange={(sample) => onChange({ sample })}
          lines={8}
          maxLength={6000}
        />
      )}
    </FormColumn>
  );
}
