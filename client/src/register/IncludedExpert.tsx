import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { PersonPicker, type PickedPerson } from "../accounts/PersonPicker";
import type { ExpertCategory } from "../app/schema.generated";
import type { FormTrouble } from "../ui/formTrouble";
import { SelectInput } from "../ui/inputs";
import { DirectionChoices } from "./DirectionChoices";
import type { InclusionFormQuery } from "./InclusionForm.generated";
import { OrderLine } from "./OrderLine";
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
  const { t } = useLingui();
  const { categoryWord } = useRegisterWords();
  const { person, category, directionCodes } = expert;
  const number = index + 1;

  return (
    <OrderLine aria-label={t`Expert ${number}`}>
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
      <DirectionChoices
        path={`experts.${index}.directionCodes`}
        trouble={trouble}
        directions={directions}
        values={directionCodes}
        onChange={(codes) => onChange({ ...expert, directionCodes: codes })}
      />
      {onRemove && (
        <Button size="small" sx={{ justifySelf: "start" }} onClick={onRemove}>
          <Trans>Take expert {number} off the order</Trans>
        </Button>
      )}
    </OrderLine>
  );
}
