import { Trans, useLingui } from "@lingui/react/macro";
import Stack from "@mui/material/Stack";
import Typography from "@mui/material/Typography";
import type { FormTrouble } from "../ui/formTrouble";
import { SelectInput, TextInput } from "../ui/inputs";

/** Between when a part may be started. */
export interface StartWindow {
  opensOn: string;
  opensTime: string;
  closesOn: string;
  closesTime: string;
}

export const emptyWindow: StartWindow = {
  opensOn: "",
  opensTime: "10:00",
  closesOn: "",
  closesTime: "12:00",
};
export const isWhole = ({ opensOn, closesOn }: StartWindow): boolean => opensOn !== "" && closesOn !== "";

export function useWindowLabels() {
  const { t } = useLingui();
  return {
    opensOn: t`May be started from`,
    opensTime: t`Time of the beginning`,
    closesOn: t`May be started until`,
    closesTime: t`Time of the end`,
  };
}

interface WindowFieldsProps {
  window: StartWindow;
  trouble: Pick<FormTrouble, "problems">;
  onChange: (window: StartWindow) => void;
}

/** Day and time of both ends of a window. */
export function WindowFields({ window, trouble, onChange }: WindowFieldsProps) {
  const labels = useWindowLabels();
  const field = (name: keyof StartWindow) => ({
    label: labels[name],
    path: name,
    trouble,
    value: window[name],
    onChange: (value: string) =>
      onChange({
        ...window,
        [name]: value,
        // Most windows end on the day on which they begin.
        ...(name === "opensOn" && !window.closesOn && { closesOn: value }),
      }),
  });
  return (
    <>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: "wrap" }}>
        <TextInput {...field("opensOn")} type="date" width={16} />
        <TextInput {...field("opensTime")} width={6} maxLength={5} />
      </Stack>
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: "wrap" }}>
        <TextInput {...field("closesOn")} type="date" width={16} />
        <TextInput {...field("closesTime")} width={6} maxLength={5} />
      </Stack>
      <Typography color="textSecondary" variant="body2">
        <Trans>Whoever has started by then has all of their time.</Trans>
      </Typography>
    </>
  );
}

/** What a candidate is given besides, as it is typed. */
export interface TypedAccommodations {
  multiplierPercent: string;
  breakMinutes: string;
  basis: string;
}
export const noAccommodations: TypedAccommodations = {
  multiplierPercent: "100",
  breakMinutes: "0",
  basis: "",
};

/** As the input takes them; no basis where nothing is given. */
export function sentAccommodations({ multiplierPercent, breakMinutes, basis }: TypedAccommodations) {
  const sent = {
    multiplierPercent: Number(multiplierPercent),
    breakMinutes: Math.trunc(Number(breakMinutes)) || 0,
  };
  return { ...sent, basis: sent.multiplierPercent === 100 && sent.breakMinutes === 0 ? null : basis };
}

export function useAccommodationLabels() {
  const { t } = useLingui();
  return {
    multiplierPercent: t`Time for test and case`,
    breakMinutes: t`Breaks in all, min`,
    basis: t`Basis of the conditions`,
  };
}

interface AccommodationFieldsProps {
  accommodations: TypedAccommodations;
  /** Path of the candidate in the input, with its dot: `candidates.0.`; empty for one attempt. */
  path: string;
  trouble: Pick<FormTrouble, "problems">;
  onChange: (accommodations: TypedAccommodations) => void;
}

/** More time, breaks, and the paper on which they rest. */
export function AccommodationFields({ accommodations, path, trouble, onChange }: AccommodationFieldsProps) {
  const { t } = useLingui();
  const labels = useAccommodationLabels();
  const field = (name: keyof TypedAccommodations) => ({
    label: labels[name],
    path: `${path}${name}`,
    trouble,
    value: accommodations[name],
    onChange: (value: string) => onChange({ ...accommodations, [name]: value }),
  });
  const isGiven = accommodations.multiplierPercent !== "100" || Number(accommodations.breakMinutes) > 0;
  return (
    <>
      <SelectInput
        {...field("multiplierPercent")}
        choices={[
          { value: "100", label: t`as for everybody` },
          { value: "125", label: t`a quarter more` },
          { value: "150", label: t`half as much again` },
          { value: "200", label: t`twice as much` },
        ]}
      />
      <TextInput
        {...field("breakMinutes")}
        inputMode="numeric"
        width={6}
        hint={t`In a break the clock stands still.`}
      />
      {isGiven && (
        <TextInput
          {...field("basis")}
          hint={t`The document with its number and date. The candidate sees it, assessors do not.`}
          maxLength={500}
        />
      )}
    </>
  );
}
