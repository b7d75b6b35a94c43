import { addDays, dayInDigits, type PlainDate } from "../../src/platform/calendar.js";
import type { EntryEventKind, EntryState, ExpertCategory } from "../../src/register/registerEntry.entity.js";
import { ownRequest } from "../../src/register/application.rules.js";
import { registrationNumber, validUntil } from "../../src/register/entry.rules.js";
import { standingOf } from "../../src/register/standingOf.js";
import type { WorldAvailability, WorldEntry, WorldOrder, WorldPerson } from "./model.js";
import { idOf, type Chance } from "./random.js";
import { without } from "./without.js";

export const ISSUER = "Министерство образования и науки (демонстрация)";
const DIRECTIONS = ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5"] as const;
const REGION_CODE = "74";
const TERM_YEARS = 3;

/** Days before today on which orders of inclusion were signed, with the share of the experts that each brought. */
const orderDays: readonly (readonly [daysAgo: number, share: number])[] = [
  [1041, 5],
  [968, 9],
  [881, 8],
  [790, 10],
  [702, 8],
  [610, 9],
  [524, 8],
  [430, 10],
  [341, 9],
  [250, 8],
  [163, 9],
  [71, 7],
];

/** An expert who is to stand in the register. */
export interface RegisteredExpert {
  person: WorldPerson;
  /** Null leaves it to chance. */
  category?: ExpertCategory;
  directionCodes?: string[];
  /** How many reviews at a time the expert has set, being never away; left out leaves it to chance. */
  maxConcurrent?: number;
  /** ACTIVE where left out. */
  state?: EntryState;
}

/** The next weekday, the day itself included: orders are not signed on Sundays. */
export function weekday(date: PlainDate): PlainDate {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, day === 6 ? 2 : day === 0 ? 1 : 0);
}

/** The register: entries with numbers that have no gap inside a year, the orders they rest on, and availability. */
export function buildRegister(
  experts: readonly RegisteredExpert[],
  today: PlainDate,
  chance: Chance,
): { entries: WorldEntry[]; orders: WorldOrder[]; availabilities: WorldAvailability[] } {
  const endedDays = [1130, 1305];
  const orders = [...orderDays.map(([daysAgo]) => daysAgo), ...endedDays].map((daysAgo) =>
    inclusionOrder(daysAgo, today),
  );
  const placed = experts.map((expert) => {
    const state = expert.state ?? "ACTIVE";
    const daysAgo = state === "EXPIRED" ? chance.pick(endedDays) : chance.weighted(orderDays);
    const order = orders.find((each) => each.daysAgo === daysAgo)!;
    return { ...expert, state, order };
  });
  placed.sort(
    (a, b) => b.order.daysAgo - a.order.daysAgo || a.person.surname.localeCompare(b.person.surname, "ru"),
  );

  const lastOrdinals = new Map<number, number>();
  const entries = placed.map(({ person, category, directionCodes, state, order }) => {
    const year = Number(order.on.slice(0, 4));
    const ordinal = (lastOrdinals.get(year) ?? 0) + 1;
    lastOrdinals.set(year, ordinal);
    const entry = entryOf(
      person,
      registrationNumber("ATTESTED_EXPERT", REGION_CODE, year, ordinal),
      category ??
        chance.weighted<ExpertCategory>([
          ["BASIC", 62],
          ["SENIOR", 29],
          ["LEADING", 9],
        ]),
      directionCodes ??
        chance
          .some(
            DIRECTIONS,
            chance.weighted([
              [1, 40],
              [2, 40],
              [3, 20],
            ]),
          )
          .sort(),
      order,
    );
    endEntry(entry, state, today, chance);
    order.targetIds.push(entry.id);
    return entry;
  });
  return {
    entries,
    orders: orders.map((order) => without(order, "daysAgo")),
    availabilities: buildAvailabilities(experts, entries, today, chance),
  };
}

function inclusionOrder(daysAgo: number, today: PlainDate): WorldOrder & { daysAgo: number } {
  const on = weekday(addDays(today, -daysAgo));
  return {
    daysAgo,
    id: idOf("order", `inclusion ${daysAgo}`),
    issuer: ISSUER,
    number: `Д-${daysAgo}`,
    on,
    title: "О включении экспертов в региональный реестр экспертов в сфере оценки качества образования",
    kind: "REGISTER",
    targetIds: [],
  };
}

function entryOf(
  person: WorldPerson,
  registrationNo: string,
  category: ExpertCategory,
  directionCodes: string[],
  order: WorldOrder,
): WorldEntry {
  const id = idOf("entry", registrationNo);
  const entry: WorldEntry = {
    id,
    registrationNo,
    kind: "ATTESTED_EXPERT",
    personId: person.id,
    category,
    directionCodes,
    validFromOn: order.on,
    validUntilOn: validUntil(order.on, TERM_YEARS),
    state: "ACTIVE",
    suspendedUntilOn: null,
    orderId: order.id,
    events: [],
  };
  addEvent(entry, "INCLUDED", order.on, `Приказ от ${dayInDigits(order.on)} № ${order.number}`);
  return entry;
}

/** Writes down that the entry stands as it does from a day on. */
export function addEvent(
  entry: WorldEntry,
  kind: EntryEventKind,
  on: PlainDate,
  basis: string,
  more: Record<string, unknown> = {},
): void {
  entry.events.push({
    id: idOf("entryevent", `${entry.id} ${kind}`),
    kind,
    on,
    basis,
    before: entry.events.at(-1)?.after ?? null,
    after: { ...standingOf(entry), ...more },
  });
}

/** Gives an entry the end, or pause, that it came to. */
function endEntry(entry: WorldEntry, state: EntryState, today: PlainDate, chance: Chance): void {
  if (state === "SUSPENDED") {
    const on = addDays(today, -chance.whole(10, 50));
    entry.state = "SUSPENDED";
    entry.suspendedUntilOn = chance.is(0.5) ? addDays(today, chance.whole(30, 120)) : null;
    addEvent(entry, "SUSPENDED", on, "Заявление эксперта (демонстрация)", { ground: ownRequest });
  }
  if (state === "EXCLUDED") {
    const on = addDays(entry.validFromOn, 60);
    entry.state = "EXCLUDED";
    addEvent(entry, "EXCLUDED", on, "Заявление эксперта об исключении (демонстрация)", {
      ground: ownRequest,
    });
  }
  if (state === "EXPIRED") entry.state = "EXPIRED";
}

/** One expert in five has set something; a few are away today. */
function buildAvailabilities(
  experts: readonly RegisteredExpert[],
  entries: readonly WorldEntry[],
  today: PlainDate,
  chance: Chance,
): WorldAvailability[] {
  const set = experts.flatMap(({ person, maxConcurrent }) =>
    maxConcurrent === undefined ? [] : { personId: person.id, maxConcurrent },
  );
  const settled = set.map((each) => ({
    ...each,
    id: idOf("availability", each.personId),
    awayFromOn: null,
    awayToOn: null,
  }));
  const others = entries
    .filter(({ state, personId }) => state === "ACTIVE" && !set.some((each) => each.personId === personId))
    .filter(() => chance.is(0.2))
    .map(({ personId }) => {
      const isAway = chance.is(0.25);
      const from = chance.whole(-20, 40);
      return {
        id: idOf("availability", personId),
        personId,
        awayFromOn: isAway ? addDays(today, from) : null,
        awayToOn: isAway ? addDays(today, from + chance.whole(7, 35)) : null,
        maxConcurrent: chance.weighted([
          [1, 3],
          [2, 5],
          [3, 3],
          [4, 1],
        ]),
      };
    });
  return [...settled, ...others];
}
