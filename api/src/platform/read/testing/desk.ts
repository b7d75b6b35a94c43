import { execute, type ExecutionResult, getOperationAST, type GraphQLSchema, parse, validate } from "graphql";
import { Pool, type PoolClient } from "pg";
import { afterAll, beforeAll, beforeEach } from "vitest";

import { Cursors } from "../../cursor.js";
import { anEmptyDatabase } from "../../testing/testDatabase.js";
import { answerText } from "../answer.js";
import type { ReadContext } from "../read.js";
import { fillLibrary, type Library, makeLibrary, nobody, type Reader, smallLibrary } from "./library.js";
import { librarySchema } from "./library.schema.js";

/** One statement that went to the database. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Asks the library in its own database, and counts what goes there. */
export class Desk {
  readonly schema: GraphQLSchema = librarySchema();
  readonly cursors = new Cursors(new Uint8Array(32).fill(7));
  /** The statements since the last `forget()`. */
  readonly statements: Statement[] = [];
  private readonly documents = new Map<string, ReturnType<typeof parse>>();

  constructor(readonly pool: Pool) {}

  contextOf(viewer: Reader): ReadContext<Reader> {
    const query = (statement: Statement) => {
      this.statements.push(statement);
      return this.pool.query({ ...statement, values: [...statement.values] });
    };
    return { reads: { query } as unknown as Pool, viewer, cursors: this.cursors };
  }

  /** Validates and executes a document; the same text is one document, as in the server. */
  async ask(
    text: string,
    variables: Readonly<Record<string, unknown>> = {},
    viewer: Reader = nobody,
  ): Promise<ExecutionResult> {
    const document = this.documents.get(text) ?? parse(text);
    this.documents.set(text, document);
    const errors = validate(this.schema, document);
    if (errors.length > 0) return { errors };
    return execute({
      schema: this.schema,
      document,
      variableValues: variables,
      contextValue: this.contextOf(viewer),
    });
  }

  /** The data of an answer without errors, as plain JSON. */
  async data(
    text: string,
    variables: Readonly<Record<string, unknown>> = {},
    viewer: Reader = nobody,
  ): Promise<unknown> {
    const { data, errors } = await this.ask(text, variables, viewer);
    if (errors) throw new Error(errors.map((error) => error.stack ?? error.message).join("\n"));
    return JSON.parse(JSON.stringify(data));
  }

  /** The data that the short way answers with, in its order; null where it leaves the answer to graphql-js. */
  async shortData(
    text: string,
    variableValues: Readonly<Record<string, unknown>> = {},
    viewer: Reader = nobody,
  ): Promise<unknown> {
    const document = this.documents.get(text) ?? parse(text);
    this.documents.set(text, document);
    const answer = await answerText(getOperationAST(document)!, {
      schema: this.schema,
      document,
      variableValues,
      contextValue: this.contextOf(viewer),
    });
    return answer && JSON.parse(answer.text);
  }

  forget(): void {
    this.statements.length = 0;
  }
}

/** A desk for the tests of one file, its library filled anew before each of them. */
export function aDesk(library: Library = smallLibrary): { readonly desk: Desk } {
  const held: { desk?: Desk } = {};
  beforeAll(async () => {
    const { owner } = await anEmptyDatabase();
    const desk = new Desk(new Pool({ ...owner, max: 2 }));
    // The pool's end does not wait for its connections, which the drop of the database then breaks.
    desk.pool.on("error", () => undefined);
    held.desk = desk;
    await withClient(desk.pool, makeLibrary);
  });
  beforeEach(async () => {
    await withClient(held.desk!.pool, (client) => fillLibrary(client, library));
    held.desk!.forget();
  });
  afterAll(() => held.desk?.pool.end());
  return held as { readonly desk: Desk };
}

/** Lends a connection of the pool. */
export async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}
