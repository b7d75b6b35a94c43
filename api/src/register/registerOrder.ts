import type { Acting } from "../context.js";
import { done, invalid, type Outcome, refused } from "../platform/outcome.js";
import { whyNot } from "../platform/policy.js";
import { enterOrder, type OrderParticulars } from "./enterOrder.js";
import type { Order } from "./order.entity.js";
import { may, OrderReason } from "./order.policy.js";
import { RegisterEntry } from "./registerEntry.entity.js";

interface RegisterOrder extends OrderParticulars {
  entryIds: string[];
}

/** Keeps an order on the register and makes it the basis of the entries that have none (R18). */
export async function registerOrder(
  acting: Acting,
  { entryIds, ...particulars }: RegisterOrder,
): Promise<Outcome<Order, OrderReason>> {
  const { em, viewer } = acting;
  const reason = whyNot(may.enter, { viewer });
  if (reason) return refused(reason);
  if (entryIds.length > 100) return invalid({ path: "entryIds", code: "TOO_MANY", values: { most: 100 } });

  const entries = await em.find(RegisterEntry, {
    id: { $in: entryIds },
    regionId: viewer.regionId,
    state: { $ne: "ANNULLED" },
  });
  if (entries.length !== new Set(entryIds).size) return refused(OrderReason.NOT_FOUND);

  const outcome = await enterOrder(acting, { ...particulars, kind: "REGISTER", targetIds: entryIds });
  if (outcome.kind !== "done") return outcome;

  for (const entry of entries) if (!entry.basisOrder) em.assign(entry, { basisOrder: outcome.value });
  return done(outcome.value);
}
