import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { column, everyone, readType } from "../platform/read/declare.js";

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
  },
});
