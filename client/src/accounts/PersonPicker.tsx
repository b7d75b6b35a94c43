import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useDeferredValue, useState } from "react";
import { Field, type FieldProps } from "../ui/Field";
import { PersonPickerDocument } from "./PersonPicker.generated";
import { dot } from "../ui/dot";

/** Somebody chosen. */
export interface PickedPerson {
  id: string;
  fullName: string | null;
}

interface PersonPickerProps extends FieldProps {
  value: PickedPerson | null;
  onChange: (person: PickedPerson | null) => void;
}

/** Finds a person by the beginning of the surname; for staff whose duty shows them names. */
export function PersonPicker({ value, onChange, ...field }: PersonPickerProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const isLooking = search.length >= 2 && search !== value?.fullName;
  const { data, loading } = useQuery(PersonPickerDocument, {
    variables: { filter: { search } },
    skip: !isLooking,
  });
  const people = isLooking ? (data?.people.nodes ?? []) : [];

  return (
    <Field {...field}>
      {({ id, ...control }) => (
        <Autocomplete
          id={id}
          value={value}
          options={people}
          getOptionLabel={({ fullName }) => fullName ?? ""}
          getOptionKey={(person) => person.id}
          isOptionEqualToValue={(one, other) => one.id === other.id}
          filterOptions={(all) => all}
          loading={loading}
          loadingText={t`Looking…`}
          noOptionsText={isLooking ? t`Nobody is called so` : t`Type the surname, two letters at least`}
          onChange={(_, person) => onChange(person)}
          onInputChange={(_, text) => setTyped(text)}
          renderOption={({ key, ...props }, person) => (
            <li key={key} {...props}>
              {[person.fullName, placeOf(people, person.id)].filter(Boolean).join(dot)}
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

const placeOf = (
  people: readonly { id: string; municipality: { nameRu: string } | null }[],
  id: string,
): string | undefined => people.find((person) => person.id === id)?.municipality?.nameRu;
