import type { Acting } from "../context.js";
import { type InputProblem, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { applyChanges } from "./applyChanges.js";
import { enterOrder, type OrderParticulars } from "./enterOrder.js";
import type { Order } from "./order.entity.js";
import { may, OrderReason } from "./order.policy.js";
import type { OrderedChange } from "./weighChanges.js";

interface ChangeEntries extends OrderParticulars {
  changes: OrderedChange[];
}

/** The most entries that one order changes. */
export const mostChanges = 100;

/** Changes entries of experts by an order, all or none (R18, R23 to R25); their experts are told. */
export async function changeEntries(
  acting: Acting,
  { changes, ...particulars }: ChangeEntries,
): Promise<Outcome<Order, OrderReason>> {
  const reason = whyNot(may.enter, { viewer: acting.viewer });
  if (reason) return refused(reason);
  if (changes.length === 0) return invalid({ path: "changes", code: "TOO_FEW", values: { least: 1 } });
  if (changes.length > mostChanges) {
    return invalid({ path: "changes", code: "TOO_MANY", values: { most: mostChanges } });
  }

  const targetIds = changes.map(({ entryId }) => entryId);
  const outcome = await enterOrder(acting, { ...particulars, kind: "REGISTER", targetIds });
  if (outcome.kind !== "done") return outcome;
  const problems = await applyChanges(acting, outcome.value, changes);
  if (!problems) return refused(OrderReason.NOT_FOUND);
  return problems.length > 0 ? invalid(...problems.map(inChanges)) : outcome;
}

const inChanges = (problem: InputProblem): InputProblem => ({ ...problem, path: `changes.${problem.path}` });
