import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useAct } from "../app/useAct";
import { useViewer } from "../app/viewer";
import type { EntryChangeInput } from "../app/schema.generated";
import { FormAlert } from "../ui/FormAlert";
import { FormColumn } from "../ui/FormColumn";
import { ChangeEntriesDocument, type ChangeEntriesMutation } from "./ChangeEntries.generated";
import { EntryChangeFormDocument, EntryChangesPreviewDocument } from "./EntryChangeForm.generated";
import { type Change, emptyChange, EntryChangeLine } from "./EntryChangeLine";
import { emptyOrder, OrderFields, useOrderLabels } from "./OrderFields";

/** The order as the server has kept it. */
export type ChangeOrder = Extract<
  ChangeEntriesMutation["changeEntries"],
  { __typename: "ChangeEntriesSuccess" }
>["order"];

interface EntryChangeFormProps {
  /** The entry that the officer came from; null when none. */
  entryId: string | null;
  /** Told when all is changed. */
  onDone: (order: ChangeOrder) => void;
}

/** An order on entries: its particulars, and a line for each entry with what will come of it. */
export function EntryChangeForm({ entryId, onDone }: EntryChangeFormProps) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(EntryChangeFormDocument, {
    variables: { entryId: entryId ?? "", hasEntry: entryId !== null },
  });
  const subjectId = useViewer()?.person.id ?? "";
  const orderLabels = useOrderLabels();
  const [order, setOrder] = useState(emptyOrder);
  const [changes, setChanges] = useState([emptyChange(1, data.registerEntry ?? null)]);
  const { act, sending, ...trouble } = useAct(ChangeEntriesDocument, {
    onDone: (success) => onDone(success.order),
  });
  const preview = usePreview(order.on, changes);
  const isReady = order.on !== "" && changes.every(({ entry, kind }) => entry !== null && kind !== "");
  const labels = Object.fromEntries(
    changes.flatMap((_, index) => {
      const number = index + 1;
      return [
        [`changes.${index}.entryId`, t`Entry ${number}`],
        [`changes.${index}.category`, t`New category of entry ${number}`],
        [`changes.${index}.directionCodes`, t`Directions of entry ${number}`],
        [`changes.${index}.ground`, t`Ground for entry ${number}`],
        [`changes.${index}.untilOn`, t`Last day of the suspension of entry ${number}`],
      ];
    }),
  );

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({ ...order, changes: changes.flatMap(inputOf) });
      }}
    >
      <FormColumn>
        <FormAlert
          trouble={trouble}
          labels={{ ...orderLabels, ...labels }}
          reasons={{
            NOT_OFFICER: t`Only the ministry's officer registers orders.`,
            NOT_FOUND: t`One of these entries is not here any more. Choose them again.`,
          }}
        />
        <OrderFields order={order} onChange={setOrder} trouble={trouble} subjectId={subjectId} />
        {changes.map((change, index) => (
          <EntryChangeLine
            key={change.key}
            index={index}
            change={change}
            directions={data.directions}
            trouble={{ problems: [...trouble.problems, ...preview.problemsOf(index)] }}
            after={preview.afterOf(index)}
            onChange={(next) => setChanges(changes.map((each) => (each.key === change.key ? next : each)))}
            onRemove={
              changes.length > 1 ? () => setChanges(changes.filter(({ key }) => key !== change.key)) : null
            }
          />
        ))}
        <Button
          variant="outlined"
          sx={{ alignSelf: "flex-start" }}
          disabled={changes.length >= 100}
          onClick={() => setChanges([...changes, emptyChange(changes.at(-1)!.key + 1)])}
        >
          <Trans>Add another entry</Trans>
        </Button>
        {!isReady && (
          <p id="why-not-yet">
            <Trans>
              Name the date of the order, and every entry with what is done to it, to register it.
            </Trans>
          </p>
        )}
        <Button
          type="submit"
          variant="contained"
          loading={sending}
          disabled={!isReady}
          aria-describedby={isReady ? undefined : "why-not-yet"}
          sx={{ alignSelf: "flex-start" }}
        >
          <Trans>Register the order</Trans>
        </Button>
      </FormColumn>
    </form>
  );
}

/** One change as the API takes it; none while nothing is chosen. */
function inputOf({ entry, kind, category, directionCodes, ground, untilOn }: Change): EntryChangeInput[] {
  if (!entry || !kind) return [];
  return [
    {
      entryId: entry.id,
      kind,
      category: kind === "SET_CATEGORY" && category ? category : null,
      directionCodes: kind === "SET_DIRECTIONS" ? [...directionCodes] : null,
      ground: ground || null,
      untilOn: kind === "SUSPEND" && untilOn ? untilOn : null,
    },
  ];
}

/** Whether a line says all that its kind asks for, so that it can be weighed before the order is registered. */
function isComplete({ entry, kind, category, directionCodes, ground }: Change): boolean {
  if (!entry || !kind) return false;
  if (kind === "SET_CATEGORY") return category !== "";
  if (kind === "SET_DIRECTIONS") return directionCodes.length > 0;
  return (kind !== "SUSPEND" && kind !== "EXCLUDE") || ground !== "";
}

/** What the order would do to the lines that are complete, asked anew whenever one of them changes. */
function usePreview(on: string, changes: readonly Change[]) {
  const complete = changes.flatMap((change, index) => (isComplete(change) ? [index] : []));
  const { data } = useQuery(EntryChangesPreviewDocument, {
    variables: { on, changes: complete.flatMap((index) => inputOf(changes[index]!)) },
    skip: on === "" || complete.length === 0,
    fetchPolicy: "network-only",
  });
  const of = (index: number) => data?.entryChangesPreview?.[complete.indexOf(index)];

  return {
    afterOf: (index: number) => of(index)?.after ?? null,
    problemsOf: (index: number) =>
      (of(index)?.problems ?? []).map((problem) => ({
        ...problem,
        path: `changes.${index}.${problem.path}`,
      })),
  };
}
