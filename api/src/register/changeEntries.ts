import type { Acting } from "../context.js";
import { dateIn, dayInDigits } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { enterOrder, type OrderParticulars } from "./enterOrder.js";
import type { EntryChangeKind } from "./entryChange.rules.js";
import type { Order } from "./order.entity.js";
import { may, OrderReason } from "./order.policy.js";
import { EntryEvent, type EntryEventKind } from "./registerEntry.entity.js";
import { type OrderedChange, weighChanges } from "./weighChanges.js";

interface ChangeEntries extends OrderParticulars {
  changes: OrderedChange[];
}

/** The most entries that one order changes. */
export const mostChanges = 100;

/** What each change is called in the register's history and in the journal. */
const happenings: Readonly<Record<EntryChangeKind, readonly [kind: EntryEventKind, act: string]>> = {
  RENEW: ["RENEWED", "entry.renewed"],
  SET_CATEGORY: ["CATEGORY_SET", "entry.categorySet"],
  SET_DIRECTIONS: ["DIRECTIONS_SET", "entry.directionsSet"],
  SUSPEND: ["SUSPENDED", "entry.suspended"],
  REINSTATE: ["REINSTATED", "entry.reinstated"],
  EXCLUDE: ["EXCLUDED", "entry.excluded"],
};

/**
 * Changes entries of experts by an order, all or none (R18, R23 to R25): each change holds from the order's date, is an
 * event of the register (R27), and its expert is told.
 */
export async function changeEntries(
  acting: Acting,
  { changes, ...particulars }: ChangeEntries,
): Promise<Outcome<Order, OrderReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(may.enter, { viewer });
  if (reason) return refused(reason);
  const { regionId, timeZone, personId } = viewer;
  if (changes.length === 0) return invalid({ path: "changes", code: "TOO_FEW", values: { least: 1 } });
  if (changes.length > mostChanges) {
    return invalid({ path: "changes", code: "TOO_MANY", values: { most: mostChanges } });
  }

  // First, since its lock keeps a rival's order from changing the same entries meanwhile.
  const targetIds = changes.map(({ entryId }) => entryId);
  const outcome = await enterOrder(acting, { ...particulars, kind: "REGISTER", targetIds });
  if (outcome.kind !== "done") return outcome;
  const order = outcome.value;

  const weighed = await weighChanges(em, changes, {
    regionId,
    timeZone,
    on: order.on,
    today: dateIn(now, timeZone),
  });
  if (!weighed) return refused(OrderReason.NOT_FOUND);
  const problems = weighed.flatMap((each, index) =>
    each.problems.map((problem) => ({ ...problem, path: `changes.${index}.${problem.path}` })),
  );
  if (problems.length > 0) return invalid(...problems);

  for (const { entry, change, before, after } of weighed) {
    const [kind, act] = happenings[change.kind];
    em.assign(entry, { ...after, ...(change.kind === "RENEW" && { basisOrder: order }) });
    em.create(EntryEvent, {
      regionId,
      createdAt: now,
      createdById: personId,
      entry,
      kind,
      on: order.on,
      basis: `Приказ от ${dayInDigits(order.on)} № ${order.number}`,
      before: { ...before },
      after: { ...after, ...(change.ground && { ground: change.ground }) },
    });
    record(em, {
      regionId,
      act,
      actorId: personId,
      subjectId: entry.id,
      at: now,
      refs: { order: order.id, person: entry.person.id },
    });
  }
  return done(order);
}
