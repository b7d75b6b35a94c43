import { code, column, computed, everyone, many, byId, readType } from "../platform/read/declare.js";
import { personRead } from "./person.reads.js";
import { profileRead, sessionRead } from "./profile.reads.js";
import { viewerPerson } from "./place.reads.js";
import type { Viewer } from "./viewer.js";

/** The signed-in person to themselves; nobody else is ever a row of it. */
export const viewerRead = readType<Viewer>({
  name: "Viewer",
  table: "account",
  visible: (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
  fields: {
    id: column("id", everyone),
    person: byId(() => personRead, "person_id", everyone),
    profile: byId(() => profileRead, "person_id", everyone),
    sessions: many(
      () => sessionRead,
      {
        where: (account, session) => `${session}.account_id = ${account}.id`,
        orderBy: (session) => `${session}.created_at desc, ${session}.id`,
        limit: 50,
      },
      everyone,
    ),
    email: computed((row) => `${row}.email`, everyone),
    locale: computed((row) => `${row}.locale`, everyone),
    hasShortcuts: computed((row) => `${row}.has_shortcuts`, everyone),
    roles: code(
      {},
      (_values, viewer: Viewer) => [...new Set(viewer.roles.map(({ role }) => role))],
      everyone,
    ),
    isExpert: code({}, (_values, viewer: Viewer) => viewer.isExpert, everyone),
    isGroupLead: code(
      {},
      (_values, viewer: Viewer) => viewer.memberships.some(({ role }) => role === "LEAD"),
      everyone,
    ),
    isGroupMember: code({}, (_values, viewer: Viewer) => viewer.memberships.length > 0, everyone),
  },
});
