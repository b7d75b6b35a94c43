import { type Bind, column, everyone, readType } from "../platform/read/declare.js";
import type { Viewer } from "./viewer.js";

/** The viewer's region, for every predicate that keeps regions apart (R86). */
export const viewerRegion = (viewer: Viewer): string => viewer.regionId;

/** The viewer's person id, null for nobody. */
export const viewerPerson = (viewer: Viewer): string | null => viewer.personId;

/** The zone of the viewer's region. */
export const viewerZone = (viewer: Viewer): string => viewer.timeZone;

/** SQL: the day that it is in the viewer's region, asked of the clock once per statement. */
export const today = (bind: Bind<Viewer>): string =>
  `(select (clock_now() at time zone ${bind(viewerZone, "text")})::date)`;

export const regionRead = readType<Viewer>({
  name: "Region",
  table: "region",
  visible: () => "true",
  fields: {
    code: column("code", everyone),
    nameRu: column("name_ru", everyone),
    timeZone: column("time_zone", everyone),
  },
});

export const municipalityRead = readType<Viewer>({
  name: "Municipality",
  table: "municipality",
  idPrefix: "municipality",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    nameRu: column("name_ru", everyone),
    kind: column("type", everyone),
  },
});

export const directionRead = readType<Viewer>({
  name: "Direction",
  table: "direction",
  idPrefix: "direction",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    code: column("code", everyone),
    nameRu: column("name_ru", everyone),
    nameEn: column("name_en", everyone),
    position: column("position", everyone),
  },
});
