import { personRead } from "../accounts/person.reads.js";
import { directionRead, municipalityRead, today, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import {
  type Bind,
  column,
  computed,
  everyone,
  extendRead,
  type Filter,
  json,
  type Listing,
  many,
  byId,
  type OrderKey,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import type { Facet } from "../platform/read/facetsSql.js";
import { orderRead } from "./order.reads.js";

/** The entry's state today (R22). */
const stateToday = (row: string, bind: Bind<Viewer>): string =>
  `entry_state_on(${row}.state, ${row}.valid_until_on, ${row}.suspended_until_on, ${today(bind)})`;

/** Whether the card's municipality is the one of today; otherwise a main post has begun or ended since. */
const isPlacedToday = (row: string, bind: Bind<Viewer>): string =>
  `(coalesce(${row}.placed_from_on <= ${today(bind)}, true) and coalesce(${row}.placed_until_on >= ${today(bind)}, true))`;

/** The municipality of the main post today, else the one named at sign-up (R91). */
const placeToday = (row: string, bind: Bind<Viewer>): string => `coalesce(
  (select i.municipality_id from employment m join institution i on i.id = m.institution_id
    where m.person_id = ${row}.person_id and m.is_main and m.from_on <= ${today(bind)}
      and (m.to_on is null or m.to_on >= ${today(bind)}) order by m.from_on desc limit 1),
  (select p.municipality_id from person p where p.id = ${row}.person_id))`;

const municipalityToday = (row: string, bind: Bind<Viewer>): string =>
  `case when ${isPlacedToday(row, bind)} then ${row}.municipality_id else ${placeToday(row, bind)} end`;

const entryEventRead = readType<Viewer>({
  name: "EntryEvent",
  table: "entry_event",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    kind: column("kind", everyone),
    on: column('"on"', everyone),
    basis: column("basis", everyone),
  },
});

/** How the entry stood on a day, by the last thing that had happened to it (R27); a term may have ended since (R22). */
const standingOn: RowSql<Viewer> = (row, bind) => {
  const day = bind((_viewer, { on }) => on, "date");
  const dayOf = (name: string) => `(e.after ->> '${name}')::date`;
  return `(select jsonb_build_object(
      'state', entry_state_on(e.after ->> 'state', ${dayOf("validUntilOn")}, ${dayOf("suspendedUntilOn")}, ${day}),
      'category', e.after -> 'category', 'directionCodes', e.after -> 'directionCodes',
      'validFromOn', e.after -> 'validFromOn', 'validUntilOn', e.after -> 'validUntilOn',
      'suspendedUntilOn', e.after -> 'suspendedUntilOn')
    from entry_event e where e.entry_id = ${row}.id and e."on" <= ${day}
    order by e."on" desc, e.seq desc limit 1)`;
};

export const registerEntryRead = readType<Viewer>({
  name: "RegisterEntry",
  // Kept by triggers in the transaction of every change of the entry, its person, consents and posts.
  table: "register_card",
  idPrefix: "entry",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    registrationNo: column("registration_no", everyone),
    kind: column("kind", everyone),
    category: column("category", everyone),
    validFromOn: column("valid_from_on", everyone),
    validUntilOn: column("valid_until_on", everyone),
    state: computed(stateToday, everyone),
    suspendedUntilOn: column("suspended_until_on", everyone),
    person: byId(() => personRead, "person_id", everyone),
    municipality: byId(() => municipalityRead, municipalityToday, everyone),
    directions: many(
      () => directionRead,
      {
        where: (entry, direction) =>
          `${direction}.region_id = ${entry}.region_id and ${direction}.code = any(${entry}.direction_codes)`,
        orderBy: (direction) => `${direction}.position`,
        limit: 50,
      },
      everyone,
    ),
    basisOrder: byId(() => orderRead, "basis_order_id", everyone),
    standingOn: json(standingOn, everyone),
    events: many(
      () => entryEventRead,
      {
        where: (entry, event) => `${event}.entry_id = ${entry}.id`,
        orderBy: (event) => `${event}."on" desc, ${event}.seq desc`,
        limit: 200,
      },
      everyone,
    ),
  },
});

extendRead(orderRead, {
  entries: many(
    () => registerEntryRead,
    {
      where: (order, entry) =>
        `${entry}.id in (select ot.target_id from order_target ot where ot.order_id = ${order}.id)`,
      orderBy: (entry) => `${entry}.registration_no`,
      limit: 100,
    },
    everyone,
  ),
});

/** The list by names that the viewer reads: `words` and `fullName` are the columns that are searched. */
const listingBy = (
  name: readonly OrderKey<Viewer>[],
  { words, fullName }: { words: string; fullName: string },
): Listing<Viewer> => {
  // Name, number and municipality are words of one column, so that one index answers for all of them.
  const search: Filter<Viewer> = (row, value) => `${row}.${words} @@ (select search_query(${value("text")}))`;

  return {
    orders: {
      NAME: name,
      NUMBER: { by: (row) => `${row}.registration_no`, type: "text" },
      VALID_UNTIL: { by: (row) => `${row}.valid_until_on`, type: "date" },
    },
    defaultOrder: ["NAME", "ASC"],
    tieBreak: "id",
    filters: {
      search,
      // A hidden name is null, which is like nothing.
      similarSurname: (row, value) => `(${row}.${fullName} is not null
        and surname_keys(${row}.${fullName}) && (select surname_keys(${value("text")})))`,
      municipality: (
        row,
        value,
        bind,
      ) => `(${row}.municipality_id = ${value("text")} and ${isPlacedToday(row, bind)}
        or not ${isPlacedToday(row, bind)} and ${placeToday(row, bind)} = ${value("text")})`,
      direction: (row, value) => `${row}.direction_codes @> array[${value("text")}]`,
      category: (row, value) => `${row}.category = ${value("text")}`,
      state: (row, value, bind) => `${stateToday(row, bind)} = ${value("text")}`,
    },
  };
};

/** For those whose duty shows them every name. */
export const staffListing = listingBy(
  [{ by: (row) => `${row}.full_name collate "ru-x-icu"`, type: "text" }],
  { words: "full_words", fullName: "full_name" },
);

/**
 * For everybody else: a name without consent is neither found nor sorted by, whatever else the viewer may know of the person
 * (T22); those entries stand last, by number.
 */
export const publicListing = listingBy(
  [
    { by: (row) => `${row}.shown_name is null`, type: "boolean" },
    {
      by: (row) => `coalesce(${row}.shown_name, ${row}.registration_no) collate "ru-x-icu"`,
      type: "text",
    },
  ],
  { words: "shown_words", fullName: "shown_name" },
);

/** What the register is narrowed by, with the values of an entry today. */
export const entryFacets: Readonly<Record<string, Facet<Viewer>>> = {
  municipalities: {
    filter: "municipality",
    values: (row, bind) => `array_remove(array[${municipalityToday(row, bind)}], null)`,
  },
  directions: { filter: "direction", values: (row) => `${row}.direction_codes` },
  categories: { filter: "category", values: (row) => `array_remove(array[${row}.category], null)` },
  states: { filter: "state", values: (row, bind) => `array[${stateToday(row, bind)}]` },
};
