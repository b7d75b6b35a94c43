import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { viewerRead } from "../accounts/viewer.reads.js";
import { column, everyone, extendRead, one, readType } from "../platform/read/declare.js";

/** When and how much a person can review: to themselves; the draw reads the table. */
const availabilityRead = readType<Viewer>({
  name: "Availability",
  table: "availability",
  idPrefix: "availability",
  visible: (row, bind) => `${row}.person_id = ${bind(viewerPerson, "text")}`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    awayFromOn: column("away_from_on", everyone),
    awayToOn: column("away_to_on", everyone),
    maxConcurrent: column("max_concurrent", everyone),
  },
});

extendRead(viewerRead, {
  availability: one(
    () => availabilityRead,
    (account, availability) => `${availability}.person_id = ${account}.person_id`,
    everyone,
  ),
});
