import { personRead } from "../accounts/person.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { column, computed, everyone, json, byId, type ReadType, readType } from "../platform/read/declare.js";
import { roundRead } from "./round.reads.js";
import { seesFact } from "./visibility.reads.js";

export const conclusionRead: ReadType<Viewer> = readType<Viewer>({
  name: "ExpertConclusion",
  table: "expert_conclusion",
  idPrefix: "conclusion",
  visible: seesFact("CONCLUSION", ["ALL"], (row) => `${row}.round_id`),
  fields: {
    id: column("id", everyone),
    verdict: column("verdict", everyone),
    aggregatePercent: computed((row) => `${row}.aggregate_percent::float8`, everyone),
    spreadPercent: computed((row) => `${row}.spread_percent::float8`, everyone),
    reviewCount: column("review_count", everyone),
    isArbitrated: computed(
      (row) => `exists (select from review_assignment ar where ar.round_id = ${row}.round_id
        and ar.role = 'ARBITER' and ar.state = 'COMPLETED')`,
      everyone,
    ),
    figures: json("figures", everyone),
    mandatoryRemarks: json("mandatory_remarks", everyone),
    // The day, not the moment: exact times of a round are the coordinator's (R48).
    signedOn: computed(
      (row) =>
        `(${row}.signed_at at time zone (select sz.time_zone from region sz where sz.id = ${row}.region_id))::date`,
      everyone,
    ),
    signedBy: byId(() => personRead, "signed_by_id", everyone),
    paperHash: column("paper_hash", everyone),
    round: byId(() => roundRead, "round_id", everyone),
  },
});
