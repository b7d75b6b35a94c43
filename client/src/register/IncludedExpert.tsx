import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import FormGroup from "@mui/material/FormGroup";
import { styled } from "@mui/material/styles";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import type { ExpertCategory } from "../app/schema.generated";
import { Field } from "../ui/Field";
import type { FormTrouble } from "../ui/formTrouble";
import { SelectInput } from "../ui/inputs";
import type { InclusionFormQuery } from "./InclusionForm.generated";
import { categories, useRegisterWords } from "./registerWords";

/** Somebody as the form of an order of inclusion has them. */
interface Expert {
  /** Of the line in the form. */
  key: number;
  /** Null until somebody is chosen. */
  person: PickedPerson | null;
  category: ExpertCategory;
  directionCodes: readonly string[];
}

export const emptyExpert = (key: number): Expert => ({
  key,
  person: null,
  category: "BASIC",
  directionCodes: [],
});

const Line = styled("fieldset")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(2),
  margin: 0,
  padding: theme.spacing(2, 0, 0),
  border: 0,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  minWidth: 0,
}));

interface IncludedExpertProps {
  index: number;
  expert: Expert;
  directions: InclusionFormQuery["directions"];
  trouble: Pick<FormTrouble, "problems">;
  onChange: (expert: Expert) => void;
  /** Null for the only line. */
  onRemove: (() => void) | null;
}

/** Who is entered, in which category and for which directions. */
export function IncludedExpert({
  index,
  expert,
  directions,
  trouble,
  onChange,
  onRemove,
}: IncludedExpertProps) {
  const { t, i18n } = useLingui();
  const { categoryWord } = useRegisterWords();
  const { person, category, directionCodes } = expert;
  const number = index + 1;
  const toggle = (code: string, isChosen: boolean) =>
    onChange({
      ...expert,
      directionCodes: isChosen ? [...directionCodes, code] : directionCodes.filter((each) => each !== code),
    });

  return (
    <Line aria-label={t`Expert ${number}`}>
      <PersonPicker
        label={t`Expert ${number}`}
        hint={t`Somebody with an account. A person whose entry is in force is not entered again.`}
        path={`experts.${index}.personId`}
        trouble={trouble}
        value={person}
        onChange={(picked) => onChange({ ...expert, person: picked })}
      />
      <SelectInput
        label={t`Category`}
        path={`experts.${index}.category`}
        trouble={trouble}
        value={category}
        onChange={(next) => onChange({ ...expert, category: next as ExpertCategory })}
        choices={categories.map((value) => ({ value, label: categoryWord(value) }))}
      />
      <Field label={t`Directions`} path={`experts.${index}.directionCodes`} trouble={trouble} isGroup>
        {({ id }) => (
          <FormGroup id={id} tabIndex={-1}>
            {directions.map(({ code, nameRu }) => (
              <FormControlLabel
                key={code}
                sx={{ alignItems: "flex-start", "& .MuiFormControlLabel-label": { paddingBlock: 1 } }}
                control={
                  <Checkbox
                    checked={directionCodes.includes(code)}
                    onChange={(_, isChosen) => toggle(code, isChosen)}
                  />
                }
                label={i18n.locale === "ru" ? `${code} ${nameRu}` : code}
              />
            ))}
          </FormGroup>
        )}
      </Field>
      {onRemove && (
        <Button size="small" sx={{ justifySelf: "start" }} onClick={onRemove}>
          <Trans>Take expert {number} off the order</Trans>
        </Button>
      )}
    </Line>
  );
}
