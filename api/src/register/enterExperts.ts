import { Direction } from "../accounts/dictionary.entity.js";
import { Person } from "../accounts/person.entity.js";
import { regulationOn } from "../accounts/regulation.queries.js";
import type { Acting } from "../context.js";
import { dayInDigits } from "../platform/calendar.js";
import { record } from "../platform/journal.js";
import type { InputProblem } from "../platform/outcome.js";
import { mayBegin, validUntil } from "./entry.rules.js";
import { numbersOf } from "./numbering.js";
import type { Order } from "./order.entity.js";
import { EntryEvent, type ExpertCategory, RegisterEntry } from "./registerEntry.entity.js";
import { standingOf } from "./standingOf.js";

/** Somebody whom an order enters, under the id that its targets name. */
export interface EnteredExpert {
  entryId: string;
  personId: string;
  category: ExpertCategory;
  directionCodes: readonly string[];
}

/**
 * Enters people into the register by an order that was just kept, whose lock keeps a rival's from entering the same ones:
 * each gets the next number (R19), a term from the order's date (R21) and no second live entry (R20). Gives the problems,
 * with paths from the place of the expert on: `2.personId`; nothing is entered when there are any.
 */
export async function enterExperts(
  { em, viewer, now }: Acting,
  order: Order,
  experts: readonly EnteredExpert[],
): Promise<InputProblem[]> {
  const { regionId } = viewer;
  const ids = experts.map(({ personId }) => personId);
  const people = await em.find(Person, { id: { $in: ids }, regionId });
  const directions = await em.find(Direction, { regionId });
  const former = await em.find(RegisterEntry, { regionId, kind: "ATTESTED_EXPERT", person: { $in: ids } });
  const problems = experts.flatMap(({ personId, directionCodes }, index): InputProblem[] => {
    const isThere = people.some(({ id }) => id === personId);
    const isTwice = ids.indexOf(personId) < index;
    const isIn = !mayBegin(former.filter(({ person }) => person.id === personId).map(standingOf), order.on);
    const isKnown = (code: string) => directions.some((direction) => direction.code === code);
    return [
      ...(isThere ? [] : [{ path: `${index}.personId`, code: "UNKNOWN" }]),
      ...(isTwice || isIn ? [{ path: `${index}.personId`, code: "DUPLICATE" }] : []),
      ...(directionCodes.every(isKnown) ? [] : [{ path: `${index}.directionCodes`, code: "UNKNOWN" }]),
    ];
  });
  if (problems.length > 0) return problems;

  const { parameters } = await regulationOn(em, regionId, order.on);
  const nextNumber = await numbersOf(em, { regionId, kind: "ATTESTED_EXPERT", year: order.year });
  for (const { entryId, personId, category, directionCodes } of experts) {
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
      basis: basisOf(order),
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
  return [];
}

/** An order as the basis of an event: «Приказ от 15.04.2022 № 01/777». */
export const basisOf = ({ on, number }: Order): string => `Приказ от ${dayInDigits(on)} № ${number}`;
