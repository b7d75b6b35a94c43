import {
  code,
  column,
  computed,
  connection,
  everyone,
  type Field,
  group,
  json,
  type Listing,
  many,
  byId,
  oneOf,
  readAbstract,
  type ReadType,
  readType,
  type RowSql,
} from "../declare.js";
import { connectionQuery, listQuery, oneQuery } from "../read.js";
import type { Reader } from "./library.js";

const readerId = (reader: Reader) => reader.personId;
const readerIsChair = (reader: Reader) => reader.isChair;

/** Functions with one source text and different values. */
const constant = (value: string) => () => value;

const isOwnOrChairs: RowSql<Reader> = (row, bind) =>
  `${row}.id = ${bind(readerId, "text")} or ${bind(readerIsChair, "boolean")}`;

export const personRead: ReadType<Reader> = readType<Reader>({
  name: "Person",
  table: "person",
  idPrefix: "person",
  visible: (row, bind) => `not ${row}.is_hidden or ${isOwnOrChairs(row, bind)}`,
  fields: {
    id: column("id", everyone),
    name: column("name", everyone),
    email: column("email", isOwnOrChairs),
    greeting: computed(
      (row, bind) => `${bind((_reader, { word }) => word, "text")} || ', ' || ${row}.name`,
      everyone,
    ),
    twins: computed(
      (_row, bind) => `array[${bind(constant("one"), "text")}, ${bind(constant("other"), "text")}]`,
      everyone,
    ),
    papers: many(
      () => paperRead,
      {
        where: (person, paper) => `${paper}.author_id = ${person}.id`,
        orderBy: (paper) => `${paper}.id`,
        limit: 5,
      },
      everyone,
    ),
    canWrite: code(
      { id: "id", isHidden: (row) => `${row}.is_hidden` },
      ({ id, isHidden }: { id: string; isHidden: boolean }, reader: Reader) =>
        id === reader.personId && !isHidden,
      everyone,
    ),
  },
});

const remarkListing: Listing<Reader> = {
  orders: {
    WEIGHT: { by: (row) => `${row}.weight`, type: "int" },
    TEXT: [
      { by: (row) => `${row}.text collate "ru-x-icu"`, type: "text" },
      { by: (row) => `${row}.weight`, type: "int", against: true },
    ],
  },
  defaultOrder: ["WEIGHT", "DESC"],
  filters: {
    kind: (row, value) => `${row}.kind = ${value("text")}`,
    text: (row, value) => `strpos(${row}.text, ${value("text")}) > 0`,
  },
  countUpTo: 3,
};

export const paperRead: ReadType<Reader> = readType<Reader>({
  name: "Paper",
  table: "paper",
  idPrefix: "paper",
  visible: (row, bind) => `${row}.state <> 'DRAFT' or ${row}.author_id = ${bind(readerId, "text")}`,
  fields: {
    id: column("id", everyone),
    title: column("title", everyone),
    state: column("state", everyone),
    dueAt: column("due_at", everyone),
    tags: column("tags", everyone),
    cover: json("cover", everyone),
    term: group(
      { state: column("state", everyone), until: column("due_at", everyone) },
      everyone,
      (row) => `${row}.due_at is not null`,
    ),
    author: byId(() => personRead, "author_id", everyone),
    remarks: connection(
      () => remarkRead,
      { where: (paper, remark) => `${remark}.paper_id = ${paper}.id`, ...remarkListing },
      everyone,
    ),
  },
});

const remarkFields: Record<string, Field<Reader>> = {
  id: column("id", everyone),
  text: column("text", everyone),
  weight: column("weight", everyone),
  author: byId(() => personRead, "author_id", everyone),
  paper: byId(() => paperRead, "paper_id", everyone),
};

const praiseRead = readType<Reader>({
  name: "Praise",
  table: "remark",
  visible: (row) => `${row}.kind = 'PRAISE'`,
  fields: { ...remarkFields, warmth: column("weight", everyone) },
});

const doubtRead = readType<Reader>({
  name: "Doubt",
  table: "remark",
  visible: (row) => `${row}.kind = 'DOUBT'`,
  fields: {
    ...remarkFields,
    isGrave: code({ weight: "weight" }, ({ weight }: { weight: number }) => weight > 1, everyone),
  },
});

export const remarkRead = readAbstract<Reader>({
  name: "Remark",
  table: "remark",
  visible: (row, bind) => `not ${row}.is_secret or ${row}.author_id = ${bind(readerId, "text")}`,
  by: (row) => `${row}.kind`,
  members: { PRAISE: () => praiseRead, DOUBT: () => doubtRead },
});

export const taskRead = readType<Reader>({
  name: "Task",
  table: "task",
  idPrefix: "task",
  visible: (row, bind) => `${row}.person_id = ${bind(readerId, "text")}`,
  fields: {
    id: column("id", everyone),
    subject: oneOf(
      (row) => `${row}.subject_kind`,
      {
        PAPER: { of: () => paperRead, join: (task, paper) => `${paper}.id = ${task}.subject_id` },
        PERSON: { of: () => personRead, join: (task, person) => `${person}.id = ${task}.subject_id` },
      },
      everyone,
    ),
  },
});

export const paperQuery = oneQuery<Reader>(
  () => paperRead,
  (row, bind) => `${row}.id = ${bind((_reader, { id }) => id, "text")}`,
);

export const tasksQuery = listQuery<Reader>(() => taskRead, {
  where: () => "true",
  orderBy: (row) => `${row}.seq`,
  limit: 20,
});

export const remarksQuery = connectionQuery<Reader>(() => remarkRead, remarkListing);

export const peopleQuery = connectionQuery<Reader>(() => personRead, {
  orders: { NAME: { by: (row) => `${row}.name collate "ru-x-icu"`, type: "text" } },
  defaultOrder: ["NAME", "ASC"],
  tieBreak: "id",
  filters: { email: (_row, value, _bind, seen) => `${seen("email")} = ${value("text")}` },
});
