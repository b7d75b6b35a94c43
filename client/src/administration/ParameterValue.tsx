import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { RegulationPageQuery } from "./RegulationPage.generated";

export type Parameter = RegulationPageQuery["parametersInForce"][number];

const sections = [
  "DISCUSSION",
  "EXPERTISE",
  "CONFLICTS",
  "REGISTER",
  "ASSESSMENT",
  "MECHANISMS",
  "RETENTION",
] as const;

/** Parameters by the part of the regulation that speaks of them, in the order in which people look for them. */
export function useSections(): (parameters: readonly Parameter[]) => {
  title: string;
  parameters: Parameter[];
}[] {
  const { t } = useLingui();
  const titles = {
    REGISTER: t`Register and commission`,
    ASSESSMENT: t`Assessment of candidates`,
    DISCUSSION: t`Discussion`,
    CONFLICTS: t`Conflict of interest and load`,
    EXPERTISE: t`Expertise`,
    MECHANISMS: t`Mechanisms and competitions`,
    RETENTION: t`How long things are kept`,
  };
  return (parameters) =>
    sections.map((section) => ({
      title: titles[section],
      parameters: parameters.filter((each) => each.section === section),
    }));
}

/** A parameter's name in the language of the page. */
export function useParameterTitle(): (parameter: Pick<Parameter, "titleRu" | "titleEn">) => string {
  const { i18n } = useLingui();
  return ({ titleRu, titleEn }) => (i18n.locale === "en" ? titleEn : titleRu);
}

/** Words of the closed lists. */
export function useOptionWords(): (option: string) => string {
  const { t } = useLingui();
  const words: Record<string, string> = {
    SEQUENTIAL: t`one after the other`,
    PARALLEL: t`at the same time`,
    SINGLE_BLIND: t`names of experts are hidden`,
    OPEN: t`names of experts are open`,
    THIRD_FINAL: t`the third grade`,
    CLOSEST_PAIR_MEAN: t`the mean of the two closest grades`,
    MEDIAN_OF_THREE: t`the middle one of three grades`,
    true: t`yes`,
    false: t`no`,
  };
  return (option) => words[option] ?? option;
}

/** A value with what it counts: "15 days", "70 %", "yes". */
export function ParameterValue({ of: { kind, unit }, value }: { of: Parameter; value: string }): ReactNode {
  const optionWord = useOptionWords();
  if (kind !== "NUMBER") return optionWord(value);
  const count = Number(value);
  switch (unit) {
    case "SECONDS":
      return <Plural value={count} one="# second" other="# seconds" />;
    case "MINUTES":
      return <Plural value={count} one="# minute" other="# minutes" />;
    case "HOURS":
      return <Plural value={count} one="# hour" other="# hours" />;
    case "DAYS":
      return <Plural value={count} one="# day" other="# days" />;
    case "WORKING_DAYS":
      return <Plural value={count} one="# working day" other="# working days" />;
    case "MONTHS":
      return <Plural value={count} one="# month" other="# months" />;
    case "YEARS":
      return <Plural value={count} one="# year" other="# years" />;
    case "PERCENT":
      return <Trans>{count} %</Trans>;
    case "POINTS":
      return <Plural value={count} one="# point" other="# points" />;
    case "CHARACTERS":
      return <Plural value={count} one="# character" other="# characters" />;
    default:
      return count;
  }
}
