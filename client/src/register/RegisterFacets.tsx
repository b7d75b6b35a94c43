import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { styled } from "@mui/material/styles";
import type { EntryState, ExpertCategory } from "../app/schema.generated";
import { SelectInput } from "../ui/inputs";
import type { RegisterQuery } from "./RegisterPage.generated";
import type { RegisterAddress } from "./registerAddress";
import { categories, expertStates, useRegisterWords } from "./registerWords";

interface RegisterFacetsProps {
  municipalities: RegisterQuery["municipalities"];
  directions: RegisterQuery["directions"];
  address: RegisterAddress;
  onChange: (address: RegisterAddress) => void;
}

const Grid = styled("section")(({ theme }) => ({
  display: "grid",
  gap: theme.spacing(1.5, 2),
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 13rem), 1fr))",
  alignItems: "end",
  "& > div > div": { alignSelf: "stretch", width: "100%" },
}));

/** What the register is narrowed by. Each choice is in the address, so that a list can be sent to somebody. */
export function RegisterFacets({ municipalities, directions, address, onChange }: RegisterFacetsProps) {
  const { t, i18n } = useLingui();
  const { stateWord, categoryWord } = useRegisterWords();
  const all = { value: "", label: t`All` };
  const isNarrowed = Object.values(address).some((value) => value !== "");

  return (
    <>
      <Grid aria-label={t`Narrow the list`}>
        <SelectInput
          label={t`Municipality`}
          path="municipality"
          value={address.municipality}
          onChange={(municipality) => onChange({ ...address, municipality })}
          choices={[all, ...municipalities.map(({ id, nameRu }) => ({ value: id, label: nameRu }))]}
        />
        <SelectInput
          label={t`Direction`}
          path="direction"
          value={address.direction}
          onChange={(direction) => onChange({ ...address, direction })}
          choices={[
            all,
            ...directions.map(({ code, nameRu }) => ({
              value: code,
              label: i18n.locale === "ru" ? `${code} ${nameRu}` : code,
            })),
          ]}
        />
        <SelectInput
          label={t`Category`}
          path="category"
          value={address.category}
          onChange={(category) => onChange({ ...address, category: category as ExpertCategory | "" })}
          choices={[all, ...categories.map((value) => ({ value, label: categoryWord(value) }))]}
        />
        <SelectInput
          label={t`State`}
          path="state"
          value={address.state}
          onChange={(state) => onChange({ ...address, state: state as EntryState | "" })}
          choices={[all, ...expertStates.map((value) => ({ value, label: stateWord(value) }))]}
        />
      </Grid>
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
