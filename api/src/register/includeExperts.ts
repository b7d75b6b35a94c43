import { Direction } from "../accounts/dictionary.entity.js";
import { Person } from "../accounts/person.entity.js";
import { regulationOn } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { dayInDigits } from "../platform/calendar.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { done, type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { enterOrder, type OrderParticulars } from "./enterOrder.js";
import { mayBegin, validUntil } from "./entry.rules.js";
import { numbersOf } from "./numbering.js";
import type { Order } from "./order.entity.js";
import { may, OrderReason } from "./order.policy.js";
import { EntryEvent, type ExpertCategory, RegisterEntry } from "./registerEntry.entity.js";
import { standingOf } from "./standingOf.js";

interface IncludedExpert {
  personId: string;
  category: ExpertCategory;
  directionCodes: string[];
}

interface IncludeExperts extends OrderParticulars {
  experts: IncludedExpert[];
}

const most = 100;

/**
 * Enters people into the register by an order, all or none: each gets the next number (R19), a term from the order's date
 * (R21) and no second live entry (R20).
 */
export async function includeExperts(
  acting: Acting,
  { experts, ...particulars }: IncludeExperts,
): Promise<Outcome<Order, OrderReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(may.enter, { viewer });
  if (reason) return refused(reason);
  const { regionId } = viewer;
  if (experts.length === 0) return invalid({ path: "experts", code: "TOO_FEW", values: { least: 1 } });
  if (experts.length > most) return invalid({ path: "experts", code: "TOO_MANY", values: { most } });

  const ids = experts.map(({ personId }) => personId);
  const entered = experts.map((expert) => ({ ...expert, entryId: newId("entry") }));
  // First, since its lock keeps a rival's order from entering the same people meanwhile.
  const outcome = await enterOrder(acting, {
    ...particulars,
    kind: "REGISTER",
    targetIds: entered.map(({ entryId }) => entryId),
  });
  if (outcome.kind !== "done") return outcome;
  const order = outcome.value;

  const people = await em.find(Person, { id: { $in: ids }, regionId });
  if (people.length < new Set(ids).size) return refused(OrderReason.NOT_FOUND);
  const directions = await em.find(Direction, { regionId });
  const former = await em.find(RegisterEntry, { regionId, kind: "ATTESTED_EXPERT", person: { $in: ids } });
  const problems = experts.flatMap(({ personId, directionCodes }, index): InputProblem[] => {
    const path = `experts.${index}`;
    const isTwice = ids.indexOf(personId) < index;
    const isIn = !mayBegin(former.filter(({ person }) => person.id === personId).map(standingOf), order.on);
    const isKnown = (code: string) => directions.some((direction) => direction.code === code);
    return [
      ...(isTwice || isIn ? [{ path: `${path}.personId`, code: "DUPLICATE" as const }] : []),
      ...(directionCodes.length === 0 ? [{ path: `${path}.directionCodes`, code: "REQUIRED" as const }] : []),
      ...(directionCodes.every(isKnown)
        ? []
        : [{ path: `${path}.directionCodes`, code: "UNKNOWN" as const }]),
    ];
  });
  if (problems.length > 0) return invalid(...problems);

  const { parameters } = await regulationOn(em, regionId, order.on);
  const nextNumber = await numbersOf(em, { regionId, kind: "ATTESTED_EXPERT", year: order.year });
  for (const { entryId, personId, category, directionCodes } of entered) {
    const made = { regionId, createdAt: now, createdById: viewer.personId };
    const entry = em.create(RegisterEntry, {
      ...made,
      id: entryId,
      registrationNo: nextNumber(),
      kind: "ATTESTED_EXPERT",
      person: personId,
      category,
      directionCodes: [...new Set(directionCodes)].toSorted(),
      validFromOn: order.on,
      validUntilOn: validUntil(order.on, parameters.entryTermYears),
      state: "ACTIVE",
      basisOrder: order,
    });
    em.create(EntryEvent, {
      ...made,
      entry,
      kind: "INCLUDED",
      on: order.on,
      basis: `Приказ от ${dayInDigits(order.on)} № ${order.number}`,
      before: null,
      after: { ...standingOf(entry) },
    });
    record(em, {
      regionId,
      act: "entry.included",
      actorId: viewer.personId,
      subjectId: entry.id,
      at: now,
      refs: { order: order.id, person: personId },
    });
  }
  return done(order);
}
