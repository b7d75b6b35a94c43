import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { byId, column, computed, everyone, readType, type RowSql } from "../platform/read/declare.js";
import { inRegion, isSecretary, nameOf, seesVotes, staff } from "./commission.sight.js";

export const sessionMemberRead = readType<Viewer>({
  name: "SessionMember",
  table: "session_member",
  visible: (row, bind) => `(${inRegion(row, bind)} and ${staff(row, bind)})`,
  fields: {
    id: column("id", everyone),
    name: computed((row) => nameOf(`${row}.person_id`), everyone),
    isChair: column("is_chair", everyone),
    isPresent: column("is_present", everyone),
    isViewers: computed((row, bind) => `(${row}.person_id = ${bind(viewerPerson, "text")})`, everyone),
  },
});

const itemOfVote = (row: string): string => `(select vi from agenda_item vi where vi.id = ${row}.item_id)`;
const ofVoteItem =
  (sees: RowSql<Viewer>): RowSql<Viewer> =>
  (row, bind) =>
    `exists (select from agenda_item vi where vi.id = ${row}.item_id and ${sees("vi", bind)})`;

/** Until the decision a vote is the member's and the secretary's, so that none follows another's. */
const seesChoice: RowSql<Viewer> = (row, bind) =>
  `(${row}.choice = 'ABSTAINED' or ${bind(isSecretary, "boolean")}
    or (${itemOfVote(row)}).decided is not null
    or exists (select from session_member vm where vm.id = ${row}.member_id
      and vm.person_id = ${bind(viewerPerson, "text")}))`;

export const agendaVoteRead = readType<Viewer>({
  name: "AgendaVote",
  table: "agenda_vote",
  visible: (row, bind) => `(${inRegion(row, bind)} and ${ofVoteItem(seesVotes)(row, bind)})`,
  fields: {
    id: column("id", everyone),
    member: byId(() => sessionMemberRead, "member_id", everyone),
    choice: column("choice", seesChoice),
    ground: column("ground", everyone),
    reason: column("reason", everyone),
    isBySecretary: column("is_by_secretary", everyone),
  },
});
