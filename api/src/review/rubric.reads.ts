import { viewerRegion } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import { code, column, computed, everyone, json, readType } from "../platform/read/declare.js";
import { may } from "./rubric.policy.js";

interface Standing {
  roundCount: number;
  hasSamples: boolean;
  isRetired: boolean;
  otherLiveCount: number;
}

const roundCount = (row: string) =>
  `(select count(*)::int from expertise_round r where r.rubric_id = ${row}.id)`;
/** The assessment lies to the right of this domain; its table alone is asked. */
export const hasSamplesOf = (row: string) =>
  `exists (select from sample_document sd where sd.rubric_id = ${row}.id)`;
const standing = {
  roundCount,
  hasSamples: hasSamplesOf,
  isRetired: (row: string) => `${row}.retired_at is not null`,
  otherLiveCount: (row: string) => `(select count(*)::int from rubric o where o.region_id = ${row}.region_id
    and o.retired_at is null and o.id <> ${row}.id)`,
};

export const rubricRead = readType<Viewer>({
  name: "Rubric",
  table: "rubric",
  idPrefix: "rubric",
  visible: (row, bind) => `${row}.region_id = ${bind(viewerRegion, "text")}`,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    titleRu: column("title_ru", everyone),
    edition: column("edition", everyone),
    createdAt: column("created_at", everyone),
    scaleMax: column("scale_max", everyone),
    criterionPass: column("criterion_pass", everyone),
    passPercent: column("pass_percent", everyone),
    commentLength: column("comment_length", everyone),
    criteria: json("criteria", everyone),
    isRetired: computed((row) => `${row}.retired_at is not null`, everyone),
    roundCount: computed(roundCount, everyone),
    viewerCanUpdate: code(
      standing,
      (given: Standing, viewer: Viewer) => whyNot(may.update, { viewer, ...given }) === null,
      everyone,
    ),
    viewerCanRetire: code(
      standing,
      (given: Standing, viewer: Viewer) => whyNot(may.retire, { viewer, ...given }) === null,
      everyone,
    ),
  },
});
