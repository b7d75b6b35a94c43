import { viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { code, column, everyone, readType, type RowSql } from "../platform/read/declare.js";
import { deadlineNow } from "./attempt.reads.js";
import type { ItemType } from "./item.entity.js";
import type { ItemAnswer, ItemContent } from "./item.model.js";
import { leaseHash } from "./lease.js";
import { givenAnswer } from "./shownItem.type.js";
import { answerAsShown, shownContent } from "./shownOptions.rules.js";

interface Page {
  type: ItemType;
  weight: number;
  content: ItemContent;
  secret: string;
  answer: ItemAnswer | null;
}
const page = {
  type: "type",
  weight: "weight",
  content: "content",
  secret: "option_secret",
  answer: "answer",
};

const shownItem = ({ type, weight, content, secret }: Page) => {
  const {
    stem,
    options = [],
    left = [],
    text,
    gaps = [],
    unit,
    criteria = [],
  } = shownContent(secret, content);
  return {
    type,
    weight,
    stem,
    options,
    left,
    text: text ?? null,
    gaps,
    unit: unit ?? null,
    // The texts of the levels are the assessors'.
    criteria: criteria.map(({ nameRu, levelsRu }) => ({ name: nameRu, maxScore: levelsRu.length - 1 })),
  };
};

/** T20: nothing is read before the start, after the end, or while the clock stands still. */
const isRunning = (
  row: string,
): string => `(${row}.state = 'IN_PROGRESS' and clock_now() <= ${deadlineNow(row)}
  and (${row}.break_since is null or clock_now() >= ${row}.break_since
    + make_interval(secs => greatest(0, ${row}.break_minutes * 60 - ${row}.break_used_seconds))))`;

/** Only the device that holds the attempt reads it. */
export const isHeldBy: RowSql<Viewer> = (row, bind) =>
  `${row}.lease_hash = ${bind((viewer, { token }) => leaseHash(token as string, viewer.sessionId), "text")}`;

export const sittingPageRead = readType<Viewer>({
  name: "SittingPage",
  table: `(select i.position, v.type, v.weight, v.content, f.option_secret, s.answer, coalesce(s.is_flagged, false) as is_flagged,
      coalesce(s.change, 0) as change, a.id as attempt_id, a.person_id, a.state, a.break_since, a.break_minutes,
      a.break_used_seconds, a.deadline_at, a.lease_hash
    from assessment_attempt a join exam_form f on f.id = a.form_id join form_item i on i.form_id = f.id
      join item_version v on v.id = i.item_version_id
      left join attempt_answer s on s.attempt_id = a.id and s.position = i.position)`,
  visible: (row, bind) => `(${row}.person_id = ${bind(viewerPerson, "text")} and ${isRunning(row)})`,
  fields: {
    position: column("position", everyone),
    change: column("change", everyone),
    isFlagged: column("is_flagged", everyone),
    item: code(page, shownItem, everyone),
    answer: code(
      page,
      ({ secret, content, answer }: Page) => answer && givenAnswer(answerAsShown(secret, content, answer)),
      everyone,
    ),
  },
});
