import type { Acting } from "../context.js";
import { dayInDigits } from "../platform/calendar.js";
import { forUpdate } from "../platform/act.js";
import { record } from "../platform/journal.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { enterOrder, type OrderParticulars } from "../register/enterOrder.js";
import { numbersOf } from "../register/numbering.js";
import type { Order } from "../register/order.entity.js";
import { EntryEvent, RegisterEntry } from "../register/registerEntry.entity.js";
import { standingOf } from "../register/standingOf.js";
import { GroupReason, may } from "./group.policy.js";
import { asPlace, holdsOn, placesOf, todayOf } from "./group.queries.js";
import { type GroupPlace, readinessGaps } from "./group.rules.js";
import { ProjectGroup } from "./projectGroup.entity.js";

interface ApproveGroups extends OrderParticulars {
  groupIds: string[];
}

/**
 * Approves list and composition of groups by an order (4.2, roadmap item 13): each needs exactly one lead, and every member
 * is listed in the register as a participant, which never gives review rights (R44).
 */
export async function approveGroups(
  acting: Acting,
  { groupIds, ...particulars }: ApproveGroups,
): Promise<Outcome<Order, GroupReason>> {
  const { em, viewer } = acting;
  const ids = [...new Set(groupIds)].toSorted();
  if (ids.length === 0) return invalid({ path: "groupIds", code: "TOO_FEW", values: { least: 1 } });
  const groups = await em.find(
    ProjectGroup,
    { id: { $in: ids }, regionId: viewer.regionId },
    { ...forUpdate, orderBy: { id: "asc" } },
  );
  if (groups.length !== ids.length) return refused(GroupReason.NOT_FOUND);

  const today = todayOf(acting);
  const participants = new Map<string, ProjectGroup>();
  for (const group of groups) {
    const reason = whyNot(may.approve, { viewer, group });
    if (reason) return refused(reason, { group: group.code });
    const places = (await placesOf(em, group)).map(asPlace);
    const gap = leadGap(places, today);
    if (gap) return refused(gap, { group: group.code });
    for (const { personId } of places.filter((place) => holdsOn(place, today)))
      participants.set(personId, group);
  }

  const outcome = await enterOrder(acting, { ...particulars, kind: "GROUP_COMPOSITION", targetIds: ids });
  if (outcome.kind !== "done") return outcome;

  for (const group of groups) {
    em.assign(group, { state: "APPROVED", approvalOrder: outcome.value });
    record(em, {
      regionId: group.regionId,
      act: "group.approved",
      actorId: viewer.personId,
      subjectId: group.id,
      at: acting.now,
      refs: { order: outcome.value.id },
    });
  }
  await listParticipants(acting, outcome.value, participants);
  return done(outcome.value);
}

/** Whether the group lacks its one lead on the day. */
function leadGap(places: readonly GroupPlace[], on: string): "LEAD_MISSING" | "SEVERAL_LEADS" | undefined {
  const nothing = { hasOrder: true, hasApprovedAssignment: true, hasRegulation: true, microGroups: [] };

  return readinessGaps({ ...nothing, places }, on).find(
    (gap) => gap === "LEAD_MISSING" || gap === "SEVERAL_LEADS",
  );
}

/** Item 13: enters every participant who is not listed yet, until the end of the group's year. */
async function listParticipants(
  { em, viewer, now }: Acting,
  order: Order,
  participants: ReadonlyMap<string, ProjectGroup>,
): Promise<void> {
  const { regionId } = viewer;
  const kind = "GROUP_PARTICIPANT";
  const listed = await em.find(RegisterEntry, {
    regionId,
    kind,
    state: "LISTED",
    person: { $in: [...participants.keys()] },
  });
  const known = new Set(listed.map(({ person }) => person.id));
  const nextNumber = await numbersOf(em, { regionId, kind, year: order.year });

  for (const [personId, group] of [...participants].filter(([id]) => !known.has(id))) {
    const basis = `Приказ от ${dayInDigits(order.on)} № ${order.number}`;
    const entry = em.create(RegisterEntry, {
      regionId,
      createdAt: now,
      createdById: viewer.personId,
      registrationNo: nextNumber(),
      kind,
      person: personId,
      directionCodes: [],
      validFromOn: order.on,
      validUntilOn: `${Math.max(group.year, order.year)}-12-31`,
      state: "LISTED",
      basisOrder: order,
    });
    em.create(EntryEvent, {
      regionId,
      createdAt: now,
      createdById: viewer.personId,
      entry,
      kind: "LISTED",
      on: order.on,
      basis,
      before: null,
      after: { ...standingOf(entry) },
    });
  }
}
