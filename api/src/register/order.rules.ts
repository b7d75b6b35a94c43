import { addWorkingDays, type PlainDate, type WorkingCalendar } from "../platform/calendar.js";

/** An order as it is about to be entered. */
export interface EnteredOrder {
  issuer: string;
  number: string;
  on: PlainDate;
}

export type OrderRefusal = "ORDER_IN_FUTURE" | "ORDER_NUMBER_TAKEN";

/** R62: why an order may not be entered, or null when it may; `known` are the orders of the region. */
export function whyNotEnterOrder(
  order: EnteredOrder,
  known: readonly EnteredOrder[],
  today: PlainDate,
): OrderRefusal | null {
  if (order.on > today) return "ORDER_IN_FUTURE";
  const key = orderKey(order);
  return known.some((each) => orderKey(each) === key) ? "ORDER_NUMBER_TAKEN" : null;
}

/** R62: issuer, number and year, with blanks and case put aside: «№ 01/315» and «01/315» are one number. */
export function orderKey({ issuer, number, on }: EnteredOrder): string {
  const plain = (text: string) =>
    text
      .normalize("NFC")
      .replace(/[\s№]+/gu, "")
      .toLocaleLowerCase("ru");
  return [plain(issuer), plain(number), on.slice(0, 4)].join("|");
}

/** R18: the last day for the order after a protocol; being late only marks the task (R92). */
export function orderDueOn(protocolOn: PlainDate, calendar: WorkingCalendar, workingDays: number): PlainDate {
  return addWorkingDays(protocolOn, workingDays, calendar);
}
