import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { column, computed, everyone, json, readType } from "../platform/read/declare.js";

export const rubricRead = readType<Viewer>({
  name: "Rubric",
  table: "rubric",
  idPrefix: "rubric",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    titleRu: column("title_ru", everyone),
    edition: column("edition", everyone),
    scaleMax: column("scale_max", everyone),
    criterionPass: column("criterion_pass", everyone),
    passPercent: column("pass_percent", everyone),
    commentLength: column("comment_length", everyone),
    criteria: json("criteria", everyone),
    isRetired: computed((row) => `${row}.retired_at is not null`, everyone),
  },
});
