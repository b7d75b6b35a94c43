import type { Request as HttpRequest, RequestHandler, Response as HttpResponse } from "express";
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from "graphql";
import { createHandler } from "graphql-sse/lib/use/express";
import type { Logger } from "pino";

import { errorFormatter } from "./errors.js";
import { correlationId, fail } from "./http.js";

/** Streams that one address may hold at once: a tab holds one, and a whole ministry may come from one address. */
const mostPerAddress = 200;

interface StreamSettings<C extends object> {
  schema: GraphQLSchema;
  log: Logger;
  /** The rules that queries obey too: depth, aliases, directives, tokens. */
  rules: readonly ValidationRule[];
  /** The most tokens of a document. */
  mostTokens: number;
  createContext: (request: HttpRequest, response: HttpResponse) => Promise<C>;
}

/**
 * Subscriptions over server-sent events, under the rules of every other operation: the same documents, limits, masked errors,
 * cookies. Put `express.json` and `trustedDocuments` before it.
 */
export function eventStream<C extends object>(settings: StreamSettings<C>): RequestHandler {
  const { schema, log, rules, mostTokens, createContext } = settings;
  const streamsOf = new Map<string, number>();
  const format = errorFormatter(log, correlationId);

  const handler = createHandler<{ context: C }>({
    // One stream a subscription; the mode with tokens would keep state in the memory of one process.
    authenticate: () => null,
    onSubscribe: async ({ raw, context: { res } }, { operationName, variables }) => ({
      schema,
      document: res.locals["document"] as DocumentNode,
      operationName,
      variableValues: variables as ExecutionArgs["variableValues"],
      contextValue: (await createContext(raw, res)) as never,
    }),
    onNext: (_context, _request, { errors, ...rest }) => ({
      ...rest,
      ...(errors && { errors: errors.map((error) => format(error.toJSON(), error)) as never }),
    }),
  });

  return async (request, response) => {
    const { query, operationName } = request.body as { query?: unknown; operationName?: string | null };
    const document = checked(schema, query, rules, mostTokens);
    if (!document) return fail(response, "INVALID_OPERATION");
    if (!isSubscription(document, operationName)) return fail(response, "MALFORMED_REQUEST");
    response.locals["document"] = document;

    const address = request.ip ?? "";
    const held = streamsOf.get(address) ?? 0;
    if (held >= mostPerAddress) return fail(response, "TOO_MANY_REQUESTS");

    streamsOf.set(address, held + 1);
    response.once("close", () => {
      const left = (streamsOf.get(address) ?? 1) - 1;
      if (left > 0) streamsOf.set(address, left);
      else streamsOf.delete(address);
    });
    return handler(request, response);
  };
}

function checked(
  schema: GraphQLSchema,
  query: unknown,
  rules: readonly ValidationRule[],
  maxTokens: number,
): DocumentNode | null {
  try {
    const document = parse(String(query), { maxTokens });
    return validate(schema, document, [...specifiedRules, ...rules]).length > 0 ? null : document;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

const isSubscription = (document: DocumentNode, name: string | null | undefined): boolean =>
  document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1 &&
  getOperationAST(document, name)?.operation === OperationTypeNode.SUBSCRIPTION;
