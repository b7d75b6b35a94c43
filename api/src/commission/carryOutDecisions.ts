import { closeTasks } from "../accounts/tasks.js";
import type { Acting } from "../context.js";
import { forUpdate } from "../platform/act.js";
import { newId } from "../platform/ids.js";
import { record } from "../platform/journal.js";
import { type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { ExpertApplication } from "../register/application.entity.js";
import { latestEntryOf, recordOwnStep } from "../register/application.queries.js";
import { applicationStateAfter } from "../register/application.rules.js";
import { applyChanges } from "../register/applyChanges.js";
import { type EnteredExpert, enterExperts } from "../register/enterExperts.js";
import { enterOrder, lockOrders, type OrderParticulars } from "../register/enterOrder.js";
import type { Order } from "../register/order.entity.js";
import { may, OrderReason } from "../register/order.policy.js";
import type { RegisterEntry } from "../register/registerEntry.entity.js";
import type { OrderedChange } from "../register/weighChanges.js";
import { AgendaItem, CommissionSession } from "./commissionSession.entity.js";

interface CarryOutDecisions extends OrderParticulars {
  /** Items of the agenda whose decisions it carries out, in the order of the new numbers. */
  itemIds: string[];
}

/** The most decisions that one order carries out. */
const mostDecisions = 100;

/** A decision with what comes of it: a new entry, or the change of one. */
interface Decision {
  item: AgendaItem;
  application: ExpertApplication;
  entered: EnteredExpert | null;
  change: OrderedChange | null;
}

/**
 * Carries out decisions of the commission by an order, all or none (R18): a person comes into the register only by a
 * decision in a signed protocol and an order that is not older than it.
 */
export async function carryOutDecisions(
  acting: Acting,
  { itemIds, ...particulars }: CarryOutDecisions,
): Promise<Outcome<Order, OrderReason>> {
  const { em, viewer, now } = acting;
  const reason = whyNot(may.enter, { viewer });
  if (reason) return refused(reason);
  const ids = [...new Set(itemIds)];
  if (ids.length === 0) return invalid({ path: "itemIds", code: "TOO_FEW", values: { least: 1 } });
  if (ids.length > mostDecisions) {
    return invalid({ path: "itemIds", code: "TOO_MANY", values: { most: mostDecisions } });
  }

  // Before anything of the register is read, so that a rival's order is seen whole.
  await lockOrders(em, viewer.regionId);
  const decisions = await decisionsOf(acting, ids);
  if (typeof decisions === "string") return refused(decisions);
  const targetIds = decisions.map(({ entered, change }) => entered?.entryId ?? change!.entryId);
  const outcome = await enterOrder(acting, { ...particulars, kind: "REGISTER", targetIds });
  if (outcome.kind !== "done") return outcome;
  const order = outcome.value;
  const sessions = await em.find(CommissionSession, {
    id: { $in: decisions.map(({ item }) => item.session.id) },
  });
  if (sessions.some(({ heldOn }) => order.on < heldOn!))
    return invalid({ path: "on", code: "BEFORE_PROTOCOL" });

  const problems = await changeRegister(acting, order, decisions);
  if (problems.length > 0) return invalid(...problems);
  for (const { item, application } of decisions) {
    em.assign(item, { state: "ORDER_ISSUED", order });
    application.state = applicationStateAfter(application.state, "ISSUE_ORDER")!;
    await recordOwnStep(acting, application, { kind: "COMPLETED" });
  }
  for (const session of sessions) {
    const left = await em.count(AgendaItem, {
      session,
      state: "PROTOCOL_SIGNED",
      decided: { $ne: "REFUSE" },
      id: { $nin: ids },
    });
    if (left === 0) await closeTasks(em, { kind: "CARRY_OUT_DECISIONS", objectId: session.id }, now);
  }
  record(em, {
    regionId: viewer.regionId,
    act: "decisions.carriedOut",
    actorId: viewer.personId,
    subjectId: order.id,
    at: now,
    refs: Object.fromEntries(decisions.map(({ item }, index) => [`item${index + 1}`, item.id])),
  });
  return outcome;
}

/** The decisions, locked and in the order asked for; a reason when one is not there or awaits no order. */
async function decisionsOf(
  { em, viewer }: Acting,
  ids: readonly string[],
): Promise<Decision[] | OrderReason> {
  const { regionId } = viewer;
  const items = await em.find(
    AgendaItem,
    { id: { $in: [...ids] }, regionId, state: "PROTOCOL_SIGNED", decided: { $ne: "REFUSE" } },
    { ...forUpdate, orderBy: { id: "asc" } },
  );
  if (items.length < ids.length) return OrderReason.NOT_FOUND;
  const decisions: Decision[] = [];
  for (const id of ids) {
    const item = items.find((each) => each.id === id)!;
    const application = await em.findOneOrFail(ExpertApplication, item.application.id, forUpdate);
    const personId = application.person.id;
    if (item.asked === "INCLUDE") {
      const entered = {
        entryId: newId("entry"),
        personId,
        category: item.category!,
        directionCodes: item.directionCodes,
      };
      decisions.push({ item, application, entered, change: null });
      continue;
    }
    const entry = await latestEntryOf(em, personId);
    if (!entry) return OrderReason.NOT_FOUND;
    decisions.push({ item, application, entered: null, change: changeOf(item, entry) });
  }
  return decisions;
}

function changeOf({ asked, category, directionCodes }: AgendaItem, entry: RegisterEntry): OrderedChange {
  const entryId = entry.id;
  if (asked === "RENEW") return { entryId, kind: "RENEW" };
  if (asked === "SET_CATEGORY") return { entryId, kind: "SET_CATEGORY", category: category! };
  const all = [...new Set([...entry.directionCodes, ...directionCodes])].toSorted();
  return { entryId, kind: "SET_DIRECTIONS", directionCodes: all };
}

/** Makes the entries and changes; gives what is wrong, by the place of the decision: `itemIds.2.personId`. */
async function changeRegister(
  acting: Acting,
  order: Order,
  decisions: readonly Decision[],
): Promise<InputProblem[]> {
  const inclusions = decisions.filter(({ entered }) => entered !== null);
  const changes = decisions.filter(({ change }) => change !== null);
  const placed = (part: readonly Decision[], problems: readonly InputProblem[]) =>
    problems.map(({ path, ...problem }) => {
      const [place, ...rest] = path.split(".");
      return { ...problem, path: ["itemIds", decisions.indexOf(part[Number(place)]!), ...rest].join(".") };
    });
  const ofInclusions = await enterExperts(
    acting,
    order,
    inclusions.map(({ entered }) => entered!),
  );
  const ofChanges = await applyChanges(
    acting,
    order,
    changes.map(({ change }) => change!),
  );
  return [...placed(inclusions, ofInclusions), ...placed(changes, ofChanges ?? [])];
}
