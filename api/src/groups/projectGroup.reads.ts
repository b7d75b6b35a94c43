import { conceptDocumentRead } from "../accounts/conceptDocument.reads.js";
import { municipalityOf, personRead } from "../accounts/person.reads.js";
import {
  directionRead,
  municipalityRead,
  today,
  viewerPerson,
  viewerRegion,
} from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import {
  type Bind,
  code,
  column,
  computed,
  connection,
  everyone,
  extendRead,
  many,
  byId,
  type ReadType,
  readType,
  type RowSql,
} from "../platform/read/declare.js";
import { holdsWords } from "../platform/read/textSql.js";
import { whyNot } from "../platform/policy.js";
import { nameOrderParties, orderRead } from "../register/order.reads.js";
import { may } from "./group.policy.js";
import type { GroupState } from "./projectGroup.entity.js";

/** Staff who work with the composition of groups. */
const viewerKeepsGroups = (viewer: Viewer): boolean =>
  viewer.has("COORDINATOR") ||
  viewer.has("REGISTRAR") ||
  viewer.has("MINISTRY_OFFICER") ||
  viewer.has("REGION_ADMIN");

export const viewerGroups = (viewer: Viewer): string[] => viewer.memberships.map(({ groupId }) => groupId);

const isLive = (membership: string, bind: Bind<Viewer>): string =>
  `(${membership}.from_on <= ${today(bind)} and coalesce(${membership}.to_on >= ${today(bind)}, true))`;

const ofRegion: RowSql<Viewer> = (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`;

/** Who sees the composition of the group `group`: its members and the staff who keep groups. */
const seesInside =
  (group: string): RowSql<Viewer> =>
  (_row, bind) =>
    `(${bind(viewerKeepsGroups, "boolean")} or ${group} = any(${bind(viewerGroups, "text[]")}))`;

const insideOfGroup: RowSql<Viewer> = (row, bind) => seesInside(`${row}.id`)(row, bind);

export const microGroupRead = readType<Viewer>({
  name: "MicroGroup",
  table: "micro_group",
  idPrefix: "microgroup",
  visible: ofRegion,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    code: column("code", everyone),
    title: column("title", everyone),
    lead: byId(() => personRead, "lead_id", everyone),
    memberCount: computed(
      (row, bind) =>
        `(select count(*)::int from group_membership m where m.micro_group_id = ${row}.id and ${isLive("m", bind)})`,
      everyone,
    ),
  },
});

export const groupMembershipRead = readType<Viewer>({
  name: "GroupMembership",
  table: "group_membership",
  idPrefix: "membership",
  visible: (row, bind) =>
    `${ofRegion(row, bind)} and (${seesInside(`${row}.group_id`)(row, bind)} or ${row}.person_id = ${bind(viewerPerson, "text")})`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    role: column("role", everyone),
    fromOn: column("from_on", everyone),
    toOn: column("to_on", everyone),
    person: byId(() => personRead, "person_id", everyone),
    group: byId(() => projectGroupRead, "group_id", everyone),
    microGroup: byId(() => microGroupRead, "micro_group_id", everyone),
  },
});

export const plannedProductRead = readType<Viewer>({
  name: "PlannedProduct",
  table: "planned_product",
  idPrefix: "product",
  visible: ofRegion,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    title: column("title", everyone),
    kind: column("kind", everyone),
    dueOn: column("due_on", everyone),
    directions: many(
      () => directionRead,
      {
        where: (product, direction) =>
          `${direction}.region_id = ${product}.region_id and ${direction}.code = any(${product}.direction_codes)`,
        orderBy: (direction) => `${direction}.position`,
        limit: 50,
      },
      everyone,
    ),
    group: byId(() => projectGroupRead, "group_id", everyone),
  },
});

/** Whether the policy lets the viewer do the act with the group. */
const mayField = (rules: (typeof may)["compose"]) =>
  code(
    { id: "id", state: "state" },
    (group: { id: string; state: GroupState }, viewer: Viewer) => whyNot(rules, { viewer, group }) === null,
    everyone,
  );

const nameOf = (membership: string): string =>
  `(select concat_ws(' ', p.surname, p.given_name, p.patronymic) from person p where p.id = ${membership}.person_id)`;

export const projectGroupRead: ReadType<Viewer> = readType<Viewer>({
  name: "ProjectGroup",
  table: "project_group",
  idPrefix: "group",
  visible: ofRegion,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    year: column("year", everyone),
    code: column("code", everyone),
    title: column("title", everyone),
    topic: column("topic", everyone),
    level: column("level", everyone),
    state: column("state", everyone),
    memberCount: column("member_count", everyone),
    lead: byId(() => personRead, "lead_id", everyone),
    municipality: byId(
      () => municipalityRead,
      (group) => `(select ${municipalityOf("p")} from person p where p.id = ${group}.lead_id)`,
      everyone,
    ),
    continues: byId(() => projectGroupRead, "continues_id", everyone),
    approvalOrder: byId(() => orderRead, "approval_order_id", everyone),
    conceptDocuments: many(
      () => conceptDocumentRead,
      {
        where: (group, concept) =>
          `${concept}.region_id = ${group}.region_id and ${concept}.number = any(${group}.concept_numbers)`,
        orderBy: (concept) => `${concept}.number`,
        limit: 50,
      },
      everyone,
    ),
    products: many(
      () => plannedProductRead,
      {
        where: (group, product) => `${product}.group_id = ${group}.id`,
        orderBy: (product) => `${product}.title collate "ru-x-icu", ${product}.id`,
        limit: 100,
      },
      everyone,
    ),
    microGroups: many(
      () => microGroupRead,
      {
        where: (group, micro) => `${micro}.group_id = ${group}.id`,
        orderBy: (micro) =>
          `substring(${micro}.code from '^[0-9]{1,9}')::int nulls last, ${micro}.code collate "ru-x-icu"`,
        limit: 100,
      },
      everyone,
    ),
    memberships: connection(
      () => groupMembershipRead,
      {
        where: (group, membership) => `${membership}.group_id = ${group}.id`,
        orders: {
          // Everybody who sees the list reads the names in it: members know one another by order, staff by duty.
          NAME: { by: (row) => `${nameOf(row)} collate "ru-x-icu"`, type: "text" },
        },
        defaultOrder: ["NAME", "ASC"],
        tieBreak: "id",
        filters: {
          search: (row, value) => holdsWords(nameOf(row), value("text")),
          role: (row, value) => `${row}.role = ${value("text")}`,
          microGroup: (row, value) => `${row}.micro_group_id = ${value("text")}`,
          isLive: (row, value, bind) => `${isLive(row, bind)} = ${value("boolean")}`,
        },
      },
      insideOfGroup,
    ),
    assignmentBasis: column("assignment_basis", insideOfGroup),
    regulationBasis: column("regulation_basis", insideOfGroup),
    viewerCanCompose: mayField(may.compose),
    viewerCanArrange: mayField(may.arrange),
    viewerCanApprove: mayField(may.approve),
    viewerCanStartWork: mayField(may.startWork),
    viewerIsMember: code(
      { id: "id" },
      ({ id }: { id: string }, viewer: Viewer) => viewer.isMemberOf(id),
      everyone,
    ),
    viewerLeads: code({ id: "id" }, ({ id }: { id: string }, viewer: Viewer) => viewer.leads(id), everyone),
  },
});

nameOrderParties((targetId, bind) => `${targetId} = any(${bind(viewerGroups, "text[]")})`);

extendRead(orderRead, {
  groups: many(
    () => projectGroupRead,
    {
      where: (order, group) =>
        `${group}.id in (select gt.target_id from order_target gt where gt.order_id = ${order}.id)`,
      orderBy: (group) => `${group}.code`,
      limit: 50,
    },
    everyone,
  ),
});
