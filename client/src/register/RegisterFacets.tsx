import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import type { EntryState, ExpertCategory } from "../app/schema.generated";
import { counted } from "../ui/counted";
import { Facets } from "../ui/Facets";
import { SelectInput } from "../ui/inputs";
import type { RegisterQuery } from "./RegisterPage.generated";
import type { RegisterAddress } from "./registerAddress";
import { categories, expertStates, useRegisterWords } from "./registerWords";

interface RegisterFacetsProps {
  facets: RegisterQuery["registerFacets"];
  municipalities: NonNullable<RegisterQuery["municipalities"]>;
  directions: NonNullable<RegisterQuery["directions"]>;
  address: RegisterAddress;
  onChange: (address: RegisterAddress) => void;
}

/** What the register is narrowed by. Each choice is in the address, so that a list can be sent to somebody. */
export function RegisterFacets({
  facets,
  municipalities,
  directions,
  address,
  onChange,
}: RegisterFacetsProps) {
  const { t, i18n } = useLingui();
  const { stateWord, categoryWord } = useRegisterWords();
  const all = { value: "", label: t`All` };
  const isNarrowed = Object.values(address).some((value) => value !== "");
  const { municipality, direction, category, state } = address;
  const chosenCount = [municipality, direction, category, state].filter((value) => value !== "").length;

  return (
    <>
      <Facets label={t`Narrow the list`} chosenCount={chosenCount}>
        <SelectInput
          label={t`Municipality`}
          path="municipality"
          value={municipality}
          onChange={(next) => onChange({ ...address, municipality: next })}
          choices={[
            all,
            ...counted(
              municipalities.map(({ id, nameRu }) => ({ value: id, label: nameRu })),
              facets?.municipalities,
              municipality,
            ),
          ]}
        />
        <SelectInput
          label={t`Direction`}
          path="direction"
          value={direction}
          onChange={(next) => onChange({ ...address, direction: next })}
          choices={[
            all,
            ...counted(
              directions.map(({ code, nameRu }) => ({
                value: code,
                label: i18n.locale === "ru" ? `${code} ${nameRu}` : code,
              })),
              facets?.directions,
              direction,
            ),
          ]}
        />
        <SelectInput
          label={t`Category`}
          path="category"
          value={category}
          onChange={(next) => onChange({ ...address, category: next as ExpertCategory | "" })}
          choices={[
            all,
            ...counted(
              categories.map((value) => ({ value, label: categoryWord(value) })),
              facets?.categories,
              category,
            ),
          ]}
        />
        <SelectInput
          label={t`State`}
          path="state"
          value={state}
          onChange={(next) => onChange({ ...address, state: next as EntryState | "" })}
          choices={[
            all,
            ...counted(
              expertStates.map((value) => ({ value, label: stateWord(value) })),
              facets?.states,
              state,
            ),
          ]}
        />
      </Facets>
      {isNarrowed && (
        <Button
          size="small"
          sx={{ alignSelf: "flex-start" }}
          onClick={() => onChange({ search: "", municipality: "", direction: "", category: "", state: "" })}
        >
          <Trans>Show the whole register</Trans>
        </Button>
      )}
    </>
  );
}
