import { fullNameOf } from "../accounts/person.reads.js";
import { directionRead, viewerPerson } from "../accounts/place.reads.js";
import type { Viewer } from "../accounts/viewer.js";
import { whyNot } from "../platform/policy.js";
import { InputProblem } from "../platform/problem.js";
import {
  code,
  column,
  computed,
  everyone,
  type Field,
  json,
  type Listing,
  many,
  one,
  readType,
  type ReadType,
  type RowSql,
} from "../platform/read/declare.js";
import { holdsForms } from "../platform/read/textSql.js";
import type { ItemVersion } from "./item.entity.js";
import { type ItemCase, mayOnItem } from "./item.policy.js";
import { inBank, isCandidateSql } from "./item.sight.js";
import { releaseProblems } from "./releaseProblems.js";
import { writeQti } from "./writeQti.js";

const nameOf = (id: string): string => `(select ${fullNameOf("np")} from person np where np.id = ${id})`;

const versionWith = (item: string, condition: string): string =>
  `exists (select from item_version w where w.item_id = ${item} and ${condition})`;

/** What the policy asks of a version. */
const itemCase = {
  isCandidate: ((_row, bind) => isCandidateSql(bind(viewerPerson, "text"))) as RowSql<Viewer>,
  state: "state",
  authorId: "author_id",
  itemAuthorId: (row: string) => `(select ai.author_id from assessment_item ai where ai.id = ${row}.item_id)`,
  hasDraft: (row: string) => versionWith(`${row}.item_id`, "w.state = 'DRAFT'"),
  wasUsed: (row: string) => versionWith(`${row}.item_id`, "w.used_at is not null"),
};

const viewerCan = (act: keyof typeof mayOnItem): Field<Viewer> =>
  code(
    itemCase,
    (given: Omit<ItemCase, "viewer">, viewer: Viewer) =>
      whyNot(mayOnItem[act], { ...given, viewer }) === null,
    everyone,
  );

export const itemVersionRead: ReadType<Viewer> = readType<Viewer>({
  name: "ItemVersion",
  table: "item_version",
  idPrefix: "itemversion",
  visible: inBank,
  fields: {
    id: column("id", everyone),
    version: column("version", everyone),
    edition: column("edition", everyone),
    type: column("type", everyone),
    content: json("content", everyone),
    difficulty: column("difficulty", everyone),
    weight: column("weight", everyone),
    state: column("state", everyone),
    authorName: computed((row) => nameOf(`${row}.author_id`), everyone),
    createdAt: column("created_at", everyone),
    savedAt: column("saved_at", everyone),
    releasedAt: column("released_at", everyone),
    releasedByName: computed((row) => nameOf(`${row}.released_by_id`), everyone),
    retiredAt: column("retired_at", everyone),
    usedAt: column("used_at", everyone),
    qti: code(
      {
        number: (row) => `(select qi.number from assessment_item qi where qi.id = ${row}.item_id)`,
        type: "type",
        content: "content",
      },
      (item: Parameters<typeof writeQti>[0]) => writeQti(item),
      everyone,
    ),
    hasKey: computed((row) => `has_key(${row}.id)`, everyone),
    releaseProblems: code(
      { type: "type", content: "content", keyProblems: "key_problems", state: "state" },
      (version: Pick<ItemVersion, "type" | "content" | "keyProblems" | "state">) =>
        version.state === "DRAFT" ? releaseProblems(version).slice(0, 200).map(InputProblem.of) : [],
      everyone,
    ),
    viewerCanSave: viewerCan("save"),
    viewerCanRelease: viewerCan("release"),
    viewerCannotReleaseReason: code(
      itemCase,
      (given: Omit<ItemCase, "viewer">, viewer: Viewer) => whyNot(mayOnItem.release, { ...given, viewer }),
      everyone,
    ),
    viewerCanRetire: viewerCan("retire"),
    viewerCanReveal: viewerCan("reveal"),
    viewerCanBeginVersion: viewerCan("newVersion"),
  },
});

const hasActive = (row: string): string => versionWith(`${row}.id`, "w.state = 'ACTIVE'");
const hasDraft = (row: string): string => versionWith(`${row}.id`, "w.state = 'DRAFT'");

const isCurrent = (item: string, version: string): string =>
  `${version}.id = (select cv.id from item_version cv where cv.item_id = ${item}.id
    order by array_position(array['ACTIVE', 'DRAFT', 'RETIRED'], cv.state), cv.edition desc limit 1)`;

/** SQL over the version that stands for the item. */
const current = (item: string, condition: (version: string) => string): string =>
  `exists (select from item_version cu where cu.item_id = ${item}.id and ${isCurrent(item, "cu")} and ${condition("cu")})`;

export const itemRead: ReadType<Viewer> = readType<Viewer>({
  name: "AssessmentItem",
  table: "assessment_item",
  idPrefix: "item",
  visible: inBank,
  fields: {
    id: column("id", everyone),
    number: column("number", everyone),
    direction: one(
      () => directionRead,
      (item, direction) =>
        `${direction}.region_id = ${item}.region_id and ${direction}.code = ${item}.direction_code`,
      everyone,
    ),
    component: column("component", everyone),
    enemySet: column("enemy_set", everyone),
    state: computed(
      (row) =>
        `case when ${hasActive(row)} then 'ACTIVE' when ${hasDraft(row)} then 'DRAFT' else 'RETIRED' end`,
      everyone,
    ),
    hasDraft: computed(hasDraft, everyone),
    current: one(() => itemVersionRead, isCurrent, everyone),
    versions: many(
      () => itemVersionRead,
      {
        where: (item, version) => `${version}.item_id = ${item}.id`,
        orderBy: (version) => `${version}.edition desc`,
        limit: 50,
      },
      everyone,
    ),
    isPlaced: computed((row) => versionWith(`${row}.id`, "w.released_at is not null"), everyone),
  },
});

/** The common part among the codes of directions, in filters. */
export const commonPart = "COMMON";

export const itemListing: Listing<Viewer> = {
  orders: { NUMBER: { by: (row) => `${row}.number`, type: "int" } },
  defaultOrder: ["NUMBER", "ASC"],
  tieBreak: "id",
  filters: {
    direction: (row, value) => `coalesce(${row}.direction_code, '${commonPart}') = ${value("text")}`,
    component: (row, value) => `${row}.component = ${value("text")}`,
    type: (row, value) => current(row, (version) => `${version}.type = ${value("text")}`),
    difficulty: (row, value) => current(row, (version) => `${version}.difficulty = ${value("text")}`),
    state: {
      ACTIVE: hasActive,
      DRAFT: hasDraft,
      RETIRED: (row) => `(not ${hasActive(row)} and not ${hasDraft(row)})`,
    },
    search: (row, value) =>
      current(row, (version) =>
        holdsForms(`concat_ws(' ', ${row}.number, ${version}.content ->> 'stem')`, value("text")),
      ),
  },
};

/** Items by direction and component. */
export const itemCountRead = readType<Viewer>({
  name: "ItemCount",
  table: `(select i.region_id, i.direction_code, i.component,
      count(*) filter (where exists (select from item_version a where a.item_id = i.id and a.state = 'ACTIVE'))::int as active,
      count(*) filter (where exists (select from item_version d where d.item_id = i.id and d.state = 'DRAFT'))::int as drafts
    from assessment_item i group by i.region_id, i.direction_code, i.component)`,
  visible: inBank,
  fields: {
    directionCode: column("direction_code", everyone),
    component: column("component", everyone),
    active: column("active", everyone),
    drafts: column("drafts", everyone),
  },
});
