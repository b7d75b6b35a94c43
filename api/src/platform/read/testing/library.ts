import { type ClientBase } from "pg";

/** A small world for the tests of reads: people, papers, remarks on papers, tasks about either. */
export interface Library {
  readonly people: readonly Person[];
  readonly papers: readonly Paper[];
  readonly remarks: readonly Remark[];
  readonly tasks: readonly Task[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isHidden: boolean;
}

export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly state: "DRAFT" | "OPEN";
  readonly authorId: string;
  readonly dueAt: string | null;
  readonly tags: readonly string[];
  readonly cover: { readonly color: string } | null;
}

export interface Remark {
  readonly id: string;
  readonly paperId: string;
  readonly authorId: string;
  readonly kind: "PRAISE" | "DOUBT";
  readonly text: string;
  readonly weight: number;
  readonly isSecret: boolean;
}

export interface Task {
  readonly id: string;
  readonly personId: string;
  readonly subjectKind: "PAPER" | "PERSON";
  readonly subjectId: string;
}

/** Who looks: a person or nobody; a chair sees what is hidden from others. */
export interface Reader {
  readonly personId: string | null;
  readonly isChair: boolean;
}

export const nobody: Reader = { personId: null, isChair: false };
export const chair: Reader = { personId: null, isChair: true };
export const readerOf = (personId: string): Reader => ({ personId, isChair: false });

const tables = `
  create table person (id text primary key, seq bigserial unique, name text not null, email text not null, is_hidden boolean not null);
  create table paper (id text primary key, seq bigserial unique, title text not null, state text not null, author_id text not null,
    due_at timestamptz, tags text[] not null, cover jsonb);
  create table remark (id text primary key, seq bigserial unique, paper_id text not null, author_id text not null, kind text not null,
    text text not null, weight int not null, is_secret boolean not null);
  create table task (id text primary key, seq bigserial unique, person_id text not null, subject_kind text not null, subject_id text not null);
`;

/** Makes the library's tables. */
export async function makeLibrary(client: ClientBase): Promise<void> {
  await client.query(tables);
}

/** Replaces everything in the library; rows arrive in the order given. */
export async function fillLibrary(
  client: ClientBase,
  { people, papers, remarks, tasks }: Library,
): Promise<void> {
  await client.query("truncate person, paper, remark, task restart identity");
  await client.query(
    "insert into person (id, name, email, is_hidden) select id, name, email, is_hidden from json_populate_recordset(null::person, $1) with ordinality order by ordinality",
    [JSON.stringify(people.map(({ isHidden, ...person }) => ({ ...person, is_hidden: isHidden })))],
  );
  for (const { id, title, state, authorId, dueAt, tags, cover } of papers) {
    await client.query(
      "insert into paper (id, title, state, author_id, due_at, tags, cover) values ($1, $2, $3, $4, $5, $6, $7)",
      [id, title, state, authorId, dueAt, tags, cover],
    );
  }
  for (const { id, paperId, authorId, kind, text, weight, isSecret } of remarks) {
    await client.query(
      "insert into remark (id, paper_id, author_id, kind, text, weight, is_secret) values ($1, $2, $3, $4, $5, $6, $7)",
      [id, paperId, authorId, kind, text, weight, isSecret],
    );
  }
  for (const { id, personId, subjectKind, subjectId } of tasks) {
    await client.query("insert into task (id, person_id, subject_kind, subject_id) values ($1, $2, $3, $4)", [
      id,
      personId,
      subjectKind,
      subjectId,
    ]);
  }
}

const person = (id: string, name: string, isHidden = false): Person => ({
  id: `person_${id}`,
  name,
  email: `${id}@library.test`,
  isHidden,
});
const paper = (id: string, title: string, given: Partial<Paper> = {}): Paper => ({
  id: `paper_${id}`,
  title,
  state: "OPEN",
  authorId: "person_ada",
  dueAt: null,
  tags: [],
  cover: null,
  ...given,
});
const remark = (id: string, weight: number, given: Partial<Remark> = {}): Remark => ({
  id: `remark_${id}`,
  paperId: "paper_one",
  authorId: "person_bob",
  kind: "PRAISE",
  text: `Remark ${id}`,
  weight,
  isSecret: false,
  ...given,
});

/** The world that the tests start from: Ada wrote papers, Bob remarked, Eve is hidden, one remark is secret. */
export const smallLibrary: Library = {
  people: [
    person("ada", "Яна"),
    person("bob", "Ёлкин"),
    person("eve", "Егоров", true),
    person("zed", "Жуков"),
  ],
  papers: [
    paper("one", "Первый", {
      dueAt: "2026-09-01T09:00:00.123Z",
      tags: ["а", "б"],
      cover: { color: "red" },
    }),
    paper("two", "Второй", { authorId: "person_eve" }),
    paper("draft", "Черновик", { state: "DRAFT" }),
  ],
  remarks: [
    remark("a", 1),
    remark("b", 2, { kind: "DOUBT" }),
    remark("c", 2, { authorId: "person_eve" }),
    remark("d", 3, { isSecret: true, kind: "DOUBT" }),
    remark("e", 2, { paperId: "paper_two" }),
  ],
  tasks: [
    { id: "task_1", personId: "person_ada", subjectKind: "PAPER", subjectId: "paper_draft" },
    { id: "task_2", personId: "person_ada", subjectKind: "PERSON", subjectId: "person_bob" },
    { id: "task_3", personId: "person_ada", subjectKind: "PERSON", subjectId: "person_eve" },
    { id: "task_4", personId: "person_bob", subjectKind: "PAPER", subjectId: "paper_draft" },
  ],
};
