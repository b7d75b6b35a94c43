import { personRead } from "../accounts/person.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { column, computed, everyone, byId, type ReadType, readType } from "../platform/read/declare.js";

/** One row per element of a list in the receipt of a draw; reached from `draw` alone, whose sight guards it. */
const receiptRows = (list: "candidates" | "excluded") =>
  `(select r.id as round_id, e.value as line, e.value ->> 'personId' as person_id, e.ordinality as place_no
    from expertise_round r cross join lateral jsonb_array_elements(r.draw -> '${list}') with ordinality e)`;

export const drawnCandidateRead: ReadType<Viewer> = readType<Viewer>({
  name: "DrawnCandidate",
  table: receiptRows("candidates"),
  visible: () => "true",
  fields: {
    person: byId(() => personRead, "person_id", everyone),
    weight: computed((row) => `(${row}.line ->> 'weight')::float8`, everyone),
    key: computed((row) => `${row}.line ->> 'key'`, everyone),
    place: computed((row) => `${row}.line ->> 'place'`, everyone),
    position: column("place_no", everyone),
  },
});

export const leftOutRead: ReadType<Viewer> = readType<Viewer>({
  name: "LeftOut",
  table: receiptRows("excluded"),
  visible: () => "true",
  fields: {
    person: byId(() => personRead, "person_id", everyone),
    reasons: computed((row) => `array(select jsonb_array_elements_text(${row}.line -> 'reasons'))`, everyone),
  },
});
