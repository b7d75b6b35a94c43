import { useLingui } from "@lingui/react/macro";
import { ChecksInput } from "../ui/inputs";
import type { FieldProps } from "../ui/Field";

interface DirectionChoicesProps extends Omit<FieldProps, "label"> {
  /** Those of the region, by number. */
  directions: readonly { code: string; nameRu: string; nameEn: string }[];
  /** Codes of the chosen ones. */
  values: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Directions of an expert to tick, by number and name. */
export function DirectionChoices({ directions, ...field }: DirectionChoicesProps) {
  const { t, i18n } = useLingui();
  return (
    <ChecksInput
      {...field}
      label={t`Directions`}
      choices={directions.map(({ code, nameRu, nameEn }) => ({
        value: code,
        label: `${code} ${i18n.locale === "ru" ? nameRu : nameEn}`,
      }))}
    />
  );
}
