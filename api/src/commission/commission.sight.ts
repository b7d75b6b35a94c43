import { fullNameOf } from "../accounts/person.reads.js";
import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import type { RowSql } from "../platform/read/declare.js";
import { seesCommission } from "./commission.policy.js";

export const isOfficer = (viewer: Viewer): boolean => viewer.has("MINISTRY_OFFICER");
export const isSecretary = (viewer: Viewer): boolean => viewer.has("COMMISSION_SECRETARY");

export const inRegion: RowSql<Viewer> = (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`;
export const staff: RowSql<Viewer> = (_row, bind) => bind(seesCommission, "boolean");

/** Whether the item is about the viewer's own application. */
export const isOwnItem: RowSql<Viewer> = (row, bind) =>
  `exists (select from expert_application oa where oa.id = ${row}.application_id
    and oa.person_id = ${bind(viewerPerson, "text")})`;

/** R82: what the commission weighs is the commission's, the registrar's and the candidate's. */
export const weighs: RowSql<Viewer> = (row, bind) => `(${staff(row, bind)} or ${isOwnItem(row, bind)})`;

/** R15, R45: how the others vote is nothing for the candidate, though a member of the commission. */
export const seesVotes: RowSql<Viewer> = (row, bind) =>
  `(${staff(row, bind)} and not ${isOwnItem(row, bind)})`;

/** A decision in a signed protocol that an order carries out or has carried out: the ministry's business too. */
const awaitsOrder = (row: string): string =>
  `(${row}.state in ('PROTOCOL_SIGNED', 'ORDER_ISSUED') and ${row}.decided <> 'REFUSE')`;

export const seesItem: RowSql<Viewer> = (row, bind) =>
  `(${inRegion(row, bind)} and (${weighs(row, bind)} or (${bind(isOfficer, "boolean")} and ${awaitsOrder(row)})))`;

export const seesSession: RowSql<Viewer> = (row, bind) =>
  `(${inRegion(row, bind)} and (${staff(row, bind)}
    or (${bind(isOfficer, "boolean")} and ${row}.state = 'SIGNED')
    or exists (select from agenda_item si where si.session_id = ${row}.id and ${isOwnItem("si", bind)})))`;

export const nameOf = (personId: string): string =>
  `(select ${fullNameOf("np")} from person np where np.id = ${personId})`;

/** A name to sort by, as the Russian alphabet has it. */
export const byName = (personId: string): string => `${nameOf(personId)} collate "ru-x-icu"`;
