import { useLingui } from "@lingui/react/macro";
import type { ProductKind } from "../app/schema.generated";
import type { FormTrouble } from "../ui/formTrouble";
import { ChecksInput, SelectInput, TextInput } from "../ui/inputs";
import { productKinds, useGroupWords } from "./groupWords";

/** What is said of a planned document, as it is typed. */
export interface ProductParticulars {
  title: string;
  kind: ProductKind;
  directionCodes: string[];
  /** Empty for no date. */
  dueOn: string;
}

/** The particulars as the acts take them. */
export const productInput = ({ dueOn, ...texts }: ProductParticulars) => ({ ...texts, dueOn: dueOn || null });

/** Names of the fields by path, for the summary of what is wrong. */
export function useProductLabels() {
  const { t } = useLingui();
  return { title: t`Title`, kind: t`Kind`, directionCodes: t`Directions`, dueOn: t`Due` };
}

interface ProductFieldsProps {
  product: ProductParticulars;
  onChange: (product: ProductParticulars) => void;
  trouble: Pick<FormTrouble, "problems">;
  /** Directions of the region to choose from. */
  directions: readonly { code: string; nameRu: string }[];
}

/** Title, kind, directions and date of a document that the group is to make. */
export function ProductFields({ product, onChange, trouble, directions }: ProductFieldsProps) {
  const { kindWord } = useGroupWords();
  const labels = useProductLabels();
  const set = (change: Partial<ProductParticulars>) => onChange({ ...product, ...change });

  return (
    <>
      <TextInput
        label={labels.title}
        path="title"
        trouble={trouble}
        value={product.title}
        onChange={(title) => set({ title })}
        lines={2}
      />
      <SelectInput
        label={labels.kind}
        path="kind"
        trouble={trouble}
        value={product.kind}
        onChange={(kind) => set({ kind: kind as ProductKind })}
        choices={productKinds.map((value) => ({ value, label: kindWord(value) }))}
      />
      <ChecksInput
        label={labels.directionCodes}
        path="directionCodes"
        trouble={trouble}
        values={product.directionCodes}
        onChange={(directionCodes) => set({ directionCodes })}
        choices={directions.map(({ code, nameRu }) => ({ value: code, label: `${code} ${nameRu}` }))}
      />
      <TextInput
        label={labels.dueOn}
        path="dueOn"
        type="date"
        isOptional
        trouble={trouble}
        value={product.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        width={16}
      />
    </>
  );
}
