import { useLingui } from "@lingui/react/macro";
import { counted } from "../ui/counted";
import { Facets } from "../ui/Facets";
import { SelectInput } from "../ui/inputs";
import type { DocumentsPageQuery } from "./DocumentsPage.generated";
import { countsOfStages, type DocumentsAddress, kinds, levels, stages } from "./documentsAddress";
import { useKindWords, useLevelWords, useStageWords } from "./documentWords";

interface DocumentFacetsProps {
  facets: DocumentsPageQuery["documentFacets"];
  directions: NonNullable<DocumentsPageQuery["directions"]>;
  address: DocumentsAddress;
  onChange: (address: DocumentsAddress) => void;
}

/** What the list of documents is narrowed by, with what each choice would leave. */
export function DocumentFacets({ facets, directions, address, onChange }: DocumentFacetsProps) {
  const { t } = useLingui();
  const stageWords = useStageWords();
  const levelWords = useLevelWords();
  const kindWords = useKindWords();
  const any = { value: "", label: t`Any` };
  const { stage, direction, level, kind } = address;
  const set = (part: keyof DocumentsAddress) => (value: string) => onChange({ ...address, [part]: value });

  return (
    <Facets
      label={t`Narrow the list`}
      chosenCount={[stage, direction, level, kind].filter((value) => value !== "").length}
    >
      <SelectInput
        path="stage"
        label={t`Stage`}
        value={stage}
        onChange={set("stage")}
        choices={[
          any,
          ...counted(
            stages.map((value) => ({ value, label: stageWords[value] })),
            facets && countsOfStages(facets.states),
            stage,
          ),
        ]}
      />
      <SelectInput
        path="direction"
        label={t`Direction`}
        value={direction}
        onChange={set("direction")}
        choices={[
          any,
          ...counted(
            directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` })),
            facets?.directions,
            direction,
          ),
        ]}
      />
      <SelectInput
        path="level"
        label={t`For whom`}
        value={level}
        onChange={set("level")}
        choices={[
          any,
          ...counted(
            levels.map((value) => ({ value, label: t`For ${levelWords[value]}` })),
            facets?.levels,
            level,
          ),
        ]}
      />
      <SelectInput
        path="kind"
        label={t`Kind of document`}
        value={kind}
        onChange={set("kind")}
        choices={[
          any,
          ...counted(
            kinds.map((value) => ({ value, label: kindWords[value] })),
            facets?.kinds,
            kind,
          ),
        ]}
      />
    </Facets>
  );
}
