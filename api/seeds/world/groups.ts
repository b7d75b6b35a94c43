import { addDays, dayInDigits, type PlainDate } from "../../src/platform/calendar.js";
import { registrationNumber } from "../../src/register/entry.rules.js";
import { type GroupText, previousProduct, type ProductText, workingGroupText } from "../texts/groups.js";
import type {
  WorldEntry,
  WorldGroup,
  WorldMembership,
  WorldMicroGroup,
  WorldOrder,
  WorldPerson,
  WorldProduct,
} from "./model.js";
import { idOf, type Chance } from "./random.js";
import { addEvent, ISSUER, weekday } from "./register.js";

export const GROUP_SIZE = 86;
const MICRO_GROUPS = 12;

/** The people of one group; the first member stands for the cast in the second group. */
export interface GroupPeople {
  lead: WorldPerson;
  /** 85 people beside the lead. */
  members: readonly WorldPerson[];
  /** People who have left it. */
  former: readonly WorldPerson[];
}

/** What a group consists of. */
export interface BuiltGroups {
  groups: WorldGroup[];
  microGroups: WorldMicroGroup[];
  memberships: WorldMembership[];
  products: WorldProduct[];
  orders: WorldOrder[];
  entries: WorldEntry[];
}

/** The four groups of the year, and last year's one that the fourth continues. */
export function buildGroups(
  texts: readonly GroupText[],
  peopleOf: readonly GroupPeople[],
  today: PlainDate,
  chance: Chance,
): BuiltGroups {
  const built: BuiltGroups = {
    groups: [],
    microGroups: [],
    memberships: [],
    products: [],
    orders: [],
    entries: [],
  };
  const startedOn = weekday(addDays(today, -240));
  const year = Number(startedOn.slice(0, 4));
  const order = compositionOrder(startedOn, `Д-${year}/1`);
  built.orders.push(order);
  const previous = closedGroup(texts[3]!, peopleOf[3]!, year - 1, addDays(startedOn, -365), built);

  texts.forEach((text, index) => {
    const { lead, members, former } = peopleOf[index]!;
    const id = idOf("group", `${year} ${text.code}`);
    order.targetIds.push(id);
    built.groups.push({
      id,
      year,
      code: text.code,
      title: text.title,
      topic: text.topic,
      level: "INTER_MUNICIPAL",
      state: "WORKING",
      leadId: lead.id,
      continuesId: index === 3 ? previous.id : null,
      orderId: order.id,
      conceptNumbers: text.conceptNumbers,
      memberCount: members.length + 1,
    });
    built.memberships.push(membership(id, lead, "LEAD", null, startedOn, null));

    const microGroups = text.microGroups.slice(0, MICRO_GROUPS).map((title, place): WorldMicroGroup => {
      const own = members.filter((_, member) => member % MICRO_GROUPS === place);
      return {
        id: idOf("microgroup", `${id} ${place}`),
        groupId: id,
        code: `${text.code.slice(-1)}.${place + 1}`,
        title,
        leadId: own[0]!.id,
      };
    });
    built.microGroups.push(...microGroups);
    members.forEach((person, member) => {
      const role = member === 1 ? "DEPUTY" : member === 2 ? "CURATOR" : "MEMBER";
      const microGroup = microGroups[member % MICRO_GROUPS]!;
      built.memberships.push(membership(id, person, role, microGroup.id, startedOn, null));
    });
    for (const person of former) {
      const leftOn = addDays(today, -chance.whole(40, 200));
      built.memberships.push(membership(id, person, "MEMBER", null, startedOn, leftOn));
    }
    built.products.push(
      ...text.products.map((product) => productOf(product, id, addDays(today, chance.whole(20, 150)))),
    );
  });

  built.entries.push(...participantEntries(built, order, today));
  return built;
}

function compositionOrder(on: PlainDate, number: string): WorldOrder {
  return {
    id: idOf("order", `composition ${number}`),
    issuer: ISSUER,
    number,
    on,
    title: "Об утверждении перечня и состава межмуниципальных проектных групп",
    kind: "GROUP_COMPOSITION",
    targetIds: [],
  };
}

/** Last year's group: closed, remembered for the sake of R38. */
function closedGroup(
  text: GroupText,
  { members }: GroupPeople,
  year: number,
  startedOn: PlainDate,
  built: BuiltGroups,
): WorldGroup {
  const order = compositionOrder(weekday(startedOn), `Д-${year}/1`);
  const lead = members[3]!;
  const group: WorldGroup = {
    id: idOf("group", `${year} ${text.code}`),
    year,
    code: text.code,
    title: text.title,
    topic: text.topic,
    level: "INTER_MUNICIPAL",
    state: "CLOSED",
    leadId: lead.id,
    continuesId: null,
    orderId: order.id,
    conceptNumbers: text.conceptNumbers,
    memberCount: 20,
  };
  order.targetIds.push(group.id);
  built.orders.push(order);
  built.groups.push(group);
  built.products.push(productOf(previousProduct, group.id, addDays(startedOn, 280)));
  const closedOn = addDays(startedOn, 300);
  members.slice(3, 23).forEach((person, index) => {
    built.memberships.push(
      membership(group.id, person, index === 0 ? "LEAD" : "MEMBER", null, startedOn, closedOn),
    );
  });
  return group;
}

function membership(
  groupId: string,
  person: WorldPerson,
  role: WorldMembership["role"],
  microGroupId: string | null,
  fromOn: PlainDate,
  toOn: PlainDate | null,
): WorldMembership {
  return {
    id: idOf("membership", `${groupId} ${person.id}`),
    groupId,
    personId: person.id,
    role,
    microGroupId,
    fromOn,
    toOn,
  };
}

const productOf = (product: ProductText, groupId: string, dueOn: PlainDate): WorldProduct => ({
  ...product,
  id: idOf("product", product.key),
  groupId,
  dueOn,
});

/** The regional centre's working group: a lead, a few members, no micro-groups, one product (kind ROADMAP). */
export function addWorkingGroup(built: BuiltGroups, { lead, members }: GroupPeople, today: PlainDate): void {
  const startedOn = weekday(addDays(today, -75));
  const year = Number(startedOn.slice(0, 4));
  const { product, ...text } = workingGroupText;
  const order = {
    ...compositionOrder(startedOn, `РГ-${year}/1`),
    title: "О рабочей группе по подготовке Комплексной Дорожной карты",
  };
  const id = idOf("group", `${year} ${text.code}`);
  order.targetIds.push(id);
  built.orders.push(order);
  built.groups.push({
    ...text,
    id,
    year,
    level: "REGIONAL",
    state: "WORKING",
    leadId: lead.id,
    continuesId: null,
    orderId: order.id,
    memberCount: members.length + 1,
  });
  built.memberships.push(
    membership(id, lead, "LEAD", null, startedOn, null),
    ...members.map((person) => membership(id, person, "MEMBER", null, startedOn, null)),
  );
  built.products.push(productOf(product, id, addDays(today, 60)));
}

/** Item 13 of the roadmap: members stand in the register as participants, in a series of their own. */
function participantEntries(
  { memberships, groups }: BuiltGroups,
  order: WorldOrder,
  today: PlainDate,
): WorldEntry[] {
  const working = new Set(groups.filter(({ state }) => state === "WORKING").map(({ id }) => id));
  const year = Number(order.on.slice(0, 4));
  return memberships
    .filter(({ groupId }) => working.has(groupId))
    .map(({ personId, toOn }, index): WorldEntry => {
      const registrationNo = registrationNumber("GROUP_PARTICIPANT", "74", year, index + 1);
      const id = idOf("entry", registrationNo);
      order.targetIds.push(id);
      const entry: WorldEntry = {
        id,
        registrationNo,
        kind: "GROUP_PARTICIPANT",
        personId,
        category: null,
        directionCodes: [],
        validFromOn: order.on,
        validUntilOn: toOn ?? addDays(today, 120),
        state: "LISTED",
        suspendedUntilOn: null,
        orderId: order.id,
        events: [],
      };
      addEvent(entry, "LISTED", order.on, `Приказ от ${dayInDigits(order.on)} № ${order.number}`);
      if (toOn) {
        entry.state = "CLOSED";
        addEvent(entry, "CLOSED", toOn, "Участие в группе завершено (демонстрация)");
      }
      return entry;
    });
}
