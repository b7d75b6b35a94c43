import type { Acting } from "../context.js";
import { dateIn } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import type { InputProblem } from "../platform/outcome.js";
import { basisOf } from "./enterExperts.js";
import type { EntryChangeKind } from "./entryChange.rules.js";
import type { Order } from "./order.entity.js";
import { EntryEvent, type EntryEventKind } from "./registerEntry.entity.js";
import { type OrderedChange, weighChanges } from "./weighChanges.js";

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
 * Changes entries by an order that was just kept, whose lock keeps a rival's from changing the same ones: each change
 * holds from the order's date and is an event of the register (R27). Gives the problems, with paths from the place of the
 * change on: `2.category`, when nothing is changed; null when an entry is not there.
 */
export async function applyChanges(
  { em, viewer, now }: Acting,
  order: Order,
  changes: readonly OrderedChange[],
): Promise<InputProblem[] | null> {
  const { regionId, timeZone, personId } = viewer;
  const weighed = await weighChanges(em, changes, {
    regionId,
    timeZone,
    on: order.on,
    today: dateIn(now, timeZone),
  });
  if (!weighed) return null;
  const problems = weighed.flatMap((each, index) =>
    each.problems.map((problem) => ({ ...problem, path: `${index}.${problem.path}` })),
  );
  if (problems.length > 0) return problems;

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
      basis: basisOf(order),
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
  return [];
}
