import { buildSchema, execute, type GraphQLSchema, parse, printSchema } from "graphql";

import type { Library, Paper, Person, Reader, Remark, Task } from "./library.js";

interface RemarksArgs {
  readonly first: number;
  readonly filter?: { readonly kind?: string | null; readonly text?: string | null } | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

const alphabet = new Intl.Collator("ru");

/**
 * The library as plain objects in memory, resolved field by field by graphql-js: a second telling of the same rules, to
 * hold the compiled reads against.
 */
class Memory {
  constructor(
    private readonly library: Library,
    private readonly reader: Reader,
  ) {}

  private isSeen({ id, isHidden }: Person): boolean {
    return !isHidden || id === this.reader.personId || this.reader.isChair;
  }

  private person(id: string) {
    const found = this.library.people.find((one) => one.id === id);
    if (!found || !this.isSeen(found)) return null;
    const isOwn = id === this.reader.personId;
    return {
      __typename: "Person",
      ...found,
      email: isOwn || this.reader.isChair ? found.email : null,
      greeting: ({ word }: { word: string }) => `${word}, ${found.name}`,
      twins: ["one", "other"],
      canWrite: isOwn && !found.isHidden,
      papers: () =>
        this.library.papers
          .filter(({ authorId }) => authorId === id)
          .flatMap((paper) => this.paper(paper.id) ?? [])
          .sort((one, other) => (one.id < other.id ? -1 : 1))
          .slice(0, 5),
    };
  }

  private paper(id: string): (object & Paper) | null {
    const found = this.library.papers.find((one) => one.id === id);
    if (!found || (found.state === "DRAFT" && found.authorId !== this.reader.personId)) return null;
    return {
      __typename: "Paper",
      ...found,
      term: found.dueAt ? { state: found.state, until: found.dueAt } : null,
      author: () => this.person(found.authorId),
      remarks: (args: RemarksArgs) => this.remarks(args, (remark) => remark.paperId === id),
    } as object & Paper;
  }

  private remark(remark: Remark) {
    return {
      ...remark,
      __typename: remark.kind === "DOUBT" ? "Doubt" : "Praise",
      warmth: remark.weight,
      isGrave: remark.weight > 1,
      author: () => this.person(remark.authorId),
      paper: () => this.paper(remark.paperId),
    };
  }

  private remarks({ first, filter, orderBy }: RemarksArgs, isListed: (remark: Remark) => boolean) {
    const { field, direction } = orderBy ?? { field: "WEIGHT", direction: "DESC" };
    const way = direction === "DESC" ? -1 : 1;
    const rows = this.library.remarks
      .map((remark, seq) => ({ remark, seq }))
      .filter(({ remark }) => isListed(remark))
      .filter(({ remark }) => !remark.isSecret || remark.authorId === this.reader.personId)
      .filter(({ remark }) => filter?.kind == null || remark.kind === filter.kind)
      .filter(({ remark }) => filter?.text == null || remark.text.includes(filter.text))
      .sort((one, other) => {
        const byWeight = one.remark.weight - other.remark.weight;
        const byField =
          field === "TEXT" ? alphabet.compare(one.remark.text, other.remark.text) || -byWeight : byWeight;
        return way * (byField || one.seq - other.seq);
      });
    return page(
      rows.map(({ remark }) => this.remark(remark)),
      first,
      3,
      "Remark",
    );
  }

  root() {
    return {
      paper: ({ id }: { id: string }) => this.paper(id),
      node: ({ id }: { id: string }) =>
        this.person(id) ?? this.paper(id) ?? this.tasks().find((task) => task.id === id),
      tasks: () => this.tasks(),
      remarks: (args: RemarksArgs) => this.remarks(args, () => true),
      people: ({ first }: { first: number }) =>
        page(
          this.library.people
            .flatMap(({ id }) => this.person(id) ?? [])
            .sort((one, other) => alphabet.compare(one.name, other.name) || (one.id < other.id ? -1 : 1)),
          first,
          1000,
          "Person",
        ),
    };
  }

  private tasks() {
    return this.library.tasks
      .filter(({ personId }) => personId === this.reader.personId)
      .map((task: Task) => ({
        __typename: "Task",
        id: task.id,
        subject: () =>
          task.subjectKind === "PAPER" ? this.paper(task.subjectId) : this.person(task.subjectId),
      }));
  }
}

function page(rows: readonly object[], first: number, cap: number, name: string) {
  const nodes = rows.slice(0, first);
  return {
    __typename: `${name}Connection`,
    nodes,
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage: rows.length > first, hasPreviousPage: false },
    total: { count: Math.min(rows.length, cap), exact: rows.length <= cap },
  };
}

/** The schema without its resolvers. */
export const bareSchema = (schema: GraphQLSchema): GraphQLSchema => buildSchema(printSchema(schema));

/** The JSON text that the library in memory answers. */
export async function answerOf(
  schema: GraphQLSchema,
  library: Library,
  reader: Reader,
  text: string,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<string> {
  const rootValue = new Memory(library, reader).root();
  const { data, errors } = await execute({ schema, document: parse(text), rootValue, variableValues });
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return JSON.stringify(data);
}
