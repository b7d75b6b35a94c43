import { dayInDigits, type PlainDate } from "../platform/calendar.js";
import type { ImportedEntry } from "./importRow.rules.js";
import type { EntryEventKind } from "./registerEntry.entity.js";
import { standingOf } from "./standingOf.js";

/** An entry that a row of an import becomes. */
export interface NewEntry {
  id: string;
  /** The number of the row. */
  row: number;
  personId: string;
  orderId: string;
  told: ImportedEntry;
}

interface NewEvent {
  kind: EntryEventKind;
  on: PlainDate;
  basis: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/**
 * The history of an imported entry, from which its standing on any day follows (R27): its inclusion by the order of its row, and the
 * suspension or exclusion that the row tells of, each saying that it was brought from elsewhere and when.
 */
export function eventsOf({ told }: NewEntry, importedOn: PlainDate): NewEvent[] {
  const brought = `перенос сведений прежнего реестра ${dayInDigits(importedOn)}`;
  const { order, stateOn } = told;
  const included = standingOf({ ...told, state: "ACTIVE" });
  const inclusion: NewEvent = {
    kind: "INCLUDED",
    on: order.on,
    basis: `Приказ от ${dayInDigits(order.on)} № ${order.number}; ${brought}`,
    before: null,
    after: { ...included },
  };
  if (stateOn === null) return [inclusion];

  const kind = told.state === "EXCLUDED" ? "EXCLUDED" : "SUSPENDED";
  const change: NewEvent = {
    kind,
    on: stateOn,
    basis: brought[0]!.toLocaleUpperCase("ru") + brought.slice(1),
    before: { ...included },
    after: { ...standingOf(told) },
  };
  return [inclusion, change];
}
