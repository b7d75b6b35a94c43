import { Trans, useLingui } from "@lingui/react/macro";
import type { EntryChangeKind } from "../app/schema.generated";
import { useFormat } from "../ui/format";
import { Notice } from "../ui/Notice";
import type { EntryChangesPreviewQuery } from "./EntryChangeForm.generated";
import type { PickedEntry } from "./EntryPicker";
import { useRegisterWords } from "./registerWords";

/** How an entry would stand after an order. */
export type EntryAfter = NonNullable<
  NonNullable<EntryChangesPreviewQuery["entryChangesPreview"]>[number]["after"]
>;

interface EntryChangeOutcomeProps {
  kind: EntryChangeKind;
  /** As it stands now. */
  entry: PickedEntry;
  after: EntryAfter;
}

/** What comes of a change, in one sentence, before the order is registered. */
export function EntryChangeOutcome(props: EntryChangeOutcomeProps) {
  return (
    <output>
      <Notice severity="info">
        <Sentence {...props} />
      </Notice>
    </output>
  );
}

function Sentence({ kind, entry, after }: EntryChangeOutcomeProps) {
  const { t } = useLingui();
  const { date } = useFormat();
  const { categoryWord } = useRegisterWords();
  const from = date(after.validFromOn);
  const to = date(after.validUntilOn);

  switch (kind) {
    case "RENEW":
      return (
        <Trans>
          The entry will be in force from {from} to {to}.
        </Trans>
      );
    case "SET_CATEGORY": {
      const before = entry.category ? categoryWord(entry.category) : t`none`;
      const next = after.category ? categoryWord(after.category) : t`none`;
      return (
        <Trans>
          The category will be “{next}” in place of “{before}”.
        </Trans>
      );
    }
    case "SET_DIRECTIONS": {
      const before = entry.directions.map(({ code }) => code).join(", ");
      const next = after.directionCodes.join(", ");
      return (
        <Trans>
          The directions will be {next} in place of {before}.
        </Trans>
      );
    }
    case "SUSPEND": {
      const last = after.suspendedUntilOn && date(after.suspendedUntilOn);
      return last ? (
        <Trans>The entry will be suspended until {last}; reviews under way go to other experts.</Trans>
      ) : (
        <Trans>The entry will be suspended until another order; reviews under way go to other experts.</Trans>
      );
    }
    case "REINSTATE":
      return <Trans>The entry will be in force again, until {to}.</Trans>;
    case "EXCLUDE":
      return (
        <Trans>
          The expert will be out of the register; the number is not given again, reviews under way go to other
          experts.
        </Trans>
      );
  }
}
