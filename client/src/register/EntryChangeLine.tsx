import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import type { EntryChangeGround, EntryChangeKind, ExpertCategory } from "../app/schema.generated";
import type { FormTrouble } from "../ui/formTrouble";
import { SelectInput, TextInput } from "../ui/inputs";
import { DirectionChoices } from "./DirectionChoices";
import type { EntryChangeFormQuery } from "./EntryChangeForm.generated";
import { type EntryAfter, EntryChangeOutcome } from "./EntryChangeOutcome";
import { changeKinds, groundsOf, useEntryChangeWords } from "./entryChangeWords";
import { EntryPicker, type PickedEntry } from "./EntryPicker";
import { OrderLine } from "./OrderLine";
import { categories, useRegisterWords } from "./registerWords";

/** What the form has of one change; texts are empty until something is chosen. */
export interface Change {
  /** Of the line in the form. */
  key: number;
  entry: PickedEntry | null;
  kind: EntryChangeKind | "";
  category: ExpertCategory | "";
  directionCodes: readonly string[];
  ground: EntryChangeGround | "";
  /** Empty for a suspension without an end. */
  untilOn: string;
}

export const emptyChange = (key: number, entry: PickedEntry | null = null): Change => ({
  key,
  entry,
  kind: "",
  category: "",
  directionCodes: entry?.directions.map(({ code }) => code) ?? [],
  ground: "",
  untilOn: "",
});

interface EntryChangeLineProps {
  index: number;
  change: Change;
  directions: EntryChangeFormQuery["directions"];
  trouble: Pick<FormTrouble, "problems">;
  /** How the entry would stand; null until that is known. */
  after: EntryAfter | null;
  onChange: (change: Change) => void;
  /** Null for the only line. */
  onRemove: (() => void) | null;
}

/** Whose entry, what is done to it, and what comes of that. */
export function EntryChangeLine(props: EntryChangeLineProps) {
  const { index, change, directions, trouble, after, onChange, onRemove } = props;
  const { t } = useLingui();
  const { changeWord, groundWord } = useEntryChangeWords();
  const { categoryWord } = useRegisterWords();
  const { entry, kind } = change;
  const number = index + 1;
  const field = (name: string) => ({ path: `changes.${index}.${name}`, trouble });
  const set = (next: Partial<Change>) => onChange({ ...change, ...next });

  return (
    <OrderLine aria-label={t`Entry ${number}`}>
      <EntryPicker
        {...field("entryId")}
        label={t`Entry ${number}`}
        hint={t`By the number or the surname`}
        value={entry}
        onChange={(picked) => onChange({ ...emptyChange(change.key, picked), kind })}
      />
      <SelectInput
        {...field("kind")}
        label={t`What the order does`}
        value={kind}
        onChange={(next) => set({ kind: next as EntryChangeKind, ground: "" })}
        choices={[
          { value: "", label: t`Choose an act` },
          ...changeKinds.map((value) => ({ value, label: changeWord(value) })),
        ]}
      />
      {kind === "SET_CATEGORY" && (
        <SelectInput
          {...field("category")}
          label={t`New category`}
          value={change.category}
          onChange={(next) => set({ category: next as ExpertCategory })}
          choices={[
            { value: "", label: t`Choose a category` },
            ...categories
              .filter((value) => value !== entry?.category)
              .map((value) => ({ value, label: categoryWord(value) })),
          ]}
        />
      )}
      {kind === "SET_DIRECTIONS" && (
        <DirectionChoices
          {...field("directionCodes")}
          directions={directions}
          values={change.directionCodes}
          onChange={(directionCodes) => set({ directionCodes })}
        />
      )}
      {(kind === "SUSPEND" || kind === "EXCLUDE") && (
        <SelectInput
          {...field("ground")}
          label={t`Ground`}
          value={change.ground}
          onChange={(next) => set({ ground: next as EntryChangeGround })}
          choices={[
            { value: "", label: t`Choose a ground` },
            ...groundsOf[kind].map((value) => ({ value, label: groundWord(value) })),
          ]}
        />
      )}
      {kind === "SUSPEND" && (
        <TextInput
          {...field("untilOn")}
          label={t`Last day of the suspension`}
          hint={t`Empty: until another order.`}
          type="date"
          width={16}
          isOptional
          value={change.untilOn}
          onChange={(untilOn) => set({ untilOn })}
        />
      )}
      {entry && kind && after && <EntryChangeOutcome kind={kind} entry={entry} after={after} />}
      {onRemove && (
        <Button size="small" sx={{ justifySelf: "start" }} onClick={onRemove}>
          <Trans>Take entry {number} off the order</Trans>
        </Button>
      )}
    </OrderLine>
  );
}
