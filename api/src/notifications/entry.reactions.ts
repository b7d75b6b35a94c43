import { dayInDigits } from "../platform/calendar.js";
import { Order } from "../register/order.entity.js";
import { RegisterEntry } from "../register/registerEntry.entity.js";
import type { NoticeKind } from "./notices.js";
import type { Reaction } from "./reactions.js";

/** Tells the person of the entry what an order has done to it. */
const orderOf =
  (kind: NoticeKind): Reaction =>
  async (em, { subjectId, refs }) => {
    const { person, registrationNo, validUntilOn } = await em.findOneOrFail(RegisterEntry, subjectId);
    const order = await em.findOneOrFail(Order, refs["order"]!);
    const words = {
      number: registrationNo,
      to: dayInDigits(validUntilOn),
      orderNumber: order.number,
      orderOn: dayInDigits(order.on),
    };
    return [{ personId: person.id, kind, subjectId, words }];
  };

/** Who hears of what becomes of an entry. */
export const entryReactions: Readonly<Record<string, Reaction>> = {
  "entry.included": orderOf("ENTRY_INCLUDED"),
  "entry.renewed": orderOf("ENTRY_RENEWED"),
  "entry.categorySet": orderOf("ENTRY_CATEGORY_SET"),
  "entry.directionsSet": orderOf("ENTRY_DIRECTIONS_SET"),
  "entry.suspended": orderOf("ENTRY_SUSPENDED"),
  "entry.reinstated": orderOf("ENTRY_REINSTATED"),
  "entry.excluded": orderOf("ENTRY_EXCLUDED"),
  "entry.expiresSoon": async (em, { subjectId }) => {
    const { person, registrationNo, validUntilOn } = await em.findOneOrFail(RegisterEntry, subjectId);
    const words = { number: registrationNo, to: dayInDigits(validUntilOn) };
    return [{ personId: person.id, kind: "ENTRY_EXPIRES_SOON", subjectId, words }];
  },
};
