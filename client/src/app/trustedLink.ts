import { ApolloLink, Observable } from "@apollo/client";
import type { DocumentNode } from "graphql";
import { RequestFailed } from "./requestFailed";

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { extensions?: { code?: string } }[];
}

/** The id that codegen put into a document; throws for a document that codegen has not seen. */
export function operationId(document: DocumentNode & { __meta__?: { id?: string } }): string {
  const id = document.__meta__?.id;
  if (!id) throw new Error("This operation is not in client/operations.json: run npm run codegen.");
  return id;
}

async function send(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Pick<Answer, "data">> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", "apollo-require-preflight": "true" },
      body: JSON.stringify({ id: operationId(operation.query), variables: operation.variables }),
      signal,
    });
  } catch (error) {
    if (signal.aborted || !(error instanceof TypeError)) throw error;
    throw new RequestFailed(null, null, null);
  }
  const correlationId = response.headers.get("x-correlation-id");
  const isAnswer = response.headers.get("content-type")?.includes("json") ?? false;
  const answer: Answer | null = isAnswer ? await response.json() : null;
  // The API shows a fault as one masked error beside or instead of data; expected refusals are data.
  if (answer?.data && !answer.errors?.length) return { data: answer.data };
  throw new RequestFailed(response.status, answer?.errors?.[0]?.extensions?.code ?? null, correlationId);
}

/** Sends `{ id, variables }`, never the text of an operation; whatever is no answer becomes a `RequestFailed`. */
export const trustedLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      send(operation, abort.signal).then(
        (answer) => {
          observer.next(answer);
          return observer.complete();
        },
        (error: unknown) => {
          if (!abort.signal.aborted) observer.error(error);
        },
      );
      return () => abort.abort();
    }),
);
