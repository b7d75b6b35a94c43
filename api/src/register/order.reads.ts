import { viewerSeesNames } from "../accounts/person.reads.js";
import { viewerPerson, viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { holdFiles, storedFileRead } from "../files/file.reads.js";
import {
  type Bind,
  column,
  computed,
  everyone,
  byId,
  readType,
  type RowSql,
} from "../platform/read/declare.js";

/** Whether the viewer is a party to a target of an order, whose id the SQL `targetId` gives. */
type IsParty = (targetId: string, bind: Bind<Viewer>) => string;

const parties: IsParty[] = [
  (targetId, bind) =>
    `exists (select from register_entry oe where oe.id = ${targetId} and oe.person_id = ${bind(viewerPerson, "text")})`,
];

/** Names who is a party to the targets of one kind; called once, where their domain declares its reads. */
export function nameOrderParties(isParty: IsParty): void {
  parties.push(isParty);
}

/** Who has the paper of an order: everybody when it is free of personal data, else parties and staff (domain §5b). */
const opensPaper: RowSql<Viewer> = (row, bind) =>
  `(${row}.region_id = ${bind(viewerRegion, "text")} and (${row}.is_file_public or ${bind(viewerSeesNames, "boolean")}
    or exists (select from order_target ot where ot.order_id = ${row}.id
      and (${parties.map((isParty) => isParty("ot.target_id", bind)).join(" or ")}))))`;

holdFiles({
  opensFile: (row, bind) =>
    `exists (select from order_act fo where fo.file_id = ${row}.id and ${opensPaper("fo", bind)})`,
  opensImage: () => "false",
});

export const orderRead = readType<Viewer>({
  name: "Order",
  table: "order_act",
  idPrefix: "order",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    issuer: column("issuer", everyone),
    number: column("number", everyone),
    on: column('"on"', everyone),
    title: column("title", everyone),
    kind: column("kind", everyone),
    publishesAsPractice: column("publishes_as_practice", everyone),
    hasFile: computed((row) => `${row}.file_id is not null`, everyone),
    isFilePublic: column("is_file_public", everyone),
    file: byId(() => storedFileRead, "file_id", everyone),
  },
});
