import type { Viewer } from "../accounts/viewer.js";
import type { Listing } from "../platform/read/declare.js";
import { isOwn } from "./discussion.sight.js";

/** In which orders proposals are listed, and by what they are narrowed; nothing of it tells of a hidden author (T22). */
export const proposalListing: Listing<Viewer> = {
  orders: {
    PLACE: [
      { by: (row) => `${row}.place`, type: "int" },
      { by: (row) => `${row}.number`, type: "int" },
    ],
    NUMBER: { by: (row) => `${row}.number`, type: "int" },
    SUBMITTED: [
      { by: (row) => `${row}.submitted_at`, type: "timestamptz" },
      { by: (row) => `${row}.number`, type: "int" },
    ],
    SUPPORT: [
      { by: (row) => `${row}.support_count`, type: "int" },
      { by: (row) => `${row}.number`, type: "int", against: true },
    ],
  },
  defaultOrder: ["PLACE", "ASC"],
  tieBreak: "id",
  filters: {
    states: (row, value) => `${row}.state = any(${value("text[]")})`,
    kinds: (row, value) => `${row}.kind = any(${value("text[]")})`,
    isAnswered: (row, value) => `exists (select from proposal_answer fa where fa.proposal_id = ${row}.id
      and fa.signed_at is not null) = ${value("boolean")}`,
    verdicts: (row, value) => `exists (select from proposal_answer fv where fv.proposal_id = ${row}.id
      and fv.signed_at is not null and fv.verdict = any(${value("text[]")}))`,
    blockId: (row, value) =>
      `(${row}.block_id = ${value("text")} or starts_with(${row}.block_id, ${value("text")} || '.'))`,
    sectionBlockId: (row, value) => `coalesce(${row}.section_block_id, '') = ${value("text")}`,
    isMine: (row, value, bind) => `coalesce(${isOwn(row, bind)}, false) = ${value("boolean")}`,
    text: (
      row,
      value,
    ) => `strpos(lower(concat_ws(' ', ${row}.number::text, ${row}.text, ${row}.proposed_wording,
      ${row}.quote)), lower(btrim(${value("text")}))) > 0`,
  },
};
