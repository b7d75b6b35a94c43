import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useDeferredValue, useState } from "react";
import { dot } from "../ui/dot";
import { Field, type FieldProps } from "../ui/Field";
import { EntryPickerDocument, type EntryPickerQuery } from "./EntryPicker.generated";
import { useRegisterWords } from "./registerWords";

/** An entry chosen, as it stands now. */
export type PickedEntry = EntryPickerQuery["registerEntries"]["nodes"][number];

interface EntryPickerProps extends FieldProps {
  value: PickedEntry | null;
  onChange: (entry: PickedEntry | null) => void;
}

/** Finds an entry of an expert by the number or the beginning of the surname. */
export function EntryPicker({ value, onChange, ...field }: EntryPickerProps) {
  const { t } = useLingui();
  const { stateWord } = useRegisterWords();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const isLooking = search.length >= 2 && search !== (value && labelOf(value));
  const { data, loading } = useQuery(EntryPickerDocument, { variables: { search }, skip: !isLooking });

  return (
    <Field {...field}>
      {({ id, ...control }) => (
        <Autocomplete
          id={id}
          value={value}
          options={isLooking ? (data?.registerEntries.nodes ?? []) : []}
          getOptionLabel={labelOf}
          getOptionKey={(entry) => entry.id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          filterOptions={(all) => all}
          loading={loading}
          loadingText={t`Looking…`}
          noOptionsText={isLooking ? t`There is no such entry` : t`Type the number or the surname`}
          onChange={(_, entry) => onChange(entry)}
          onInputChange={(_, text) => setTyped(text)}
          renderOption={({ key, ...props }, entry) => (
            <li key={key} {...props}>
              {[labelOf(entry), stateWord(entry.state)].join(dot)}
            </li>
          )}
          renderInput={(params) => (
            <TextField
              {...params}
              size="small"
              error={control["aria-invalid"]}
              slotProps={{
                ...params.slotProps,
                htmlInput: { ...params.slotProps.htmlInput, "aria-describedby": control["aria-describedby"] },
              }}
            />
          )}
        />
      )}
    </Field>
  );
}

const labelOf = ({ registrationNo, person }: PickedEntry): string =>
  [registrationNo, person.fullName].filter(Boolean).join(" ");
