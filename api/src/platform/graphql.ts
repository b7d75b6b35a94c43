import { type ApolloServerPlugin, ApolloServer, type BaseContext, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { RequestHandler } from "express";
import { type DocumentNode, type FormattedExecutionResult, type GraphQLSchema, Kind } from "graphql";
import type { Logger } from "pino";

import { errorFormatter, requestError } from "./errors.js";
import { correlationId, fail } from "./http.js";
import { AnswerText, answerText } from "./read/answer.js";

/** Operations of the product's own client by their id; written by the client's build. */
export type Manifest = Readonly<Record<string, string>>;

/** The most tokens of an operation. */
const mostTokens = 2000;

const armor = new ApolloArmor({
  maxDepth: { n: 12, flattenFragments: true, exposeLimits: false },
  maxAliases: { n: 15, allowList: [], exposeLimits: false },
  maxDirectives: { n: 10, exposeLimits: false },
  maxTokens: { n: mostTokens, exposeLimits: false },
  blockFieldSuggestion: { enabled: true },
  // Pages are bounded by PageSize and by the node budget once variables are known; armor's rule sees literals only.
  costLimit: { enabled: false },
}).protect();

const oneOperation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document }) => refuseSeveral(document),
  }),
};

/** Answers by the text of the reads where that is the whole answer. */
const byReads: ApolloServerPlugin = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      const { variables: variableValues } = request;
      const text = await answerText(operation, { schema, document, variableValues, contextValue });
      return (
        text && {
          // Put into the answer by `shownResult`; Apollo passes it on unread.
          body: { kind: "single", singleResult: { data: text as unknown as Record<string, unknown> } },
          http: { status: undefined, headers: new HeaderMap() },
        }
      );
    },
  }),
};

/** The JSON of an answer. */
const shownResult = (result: FormattedExecutionResult): string =>
  result.data instanceof AnswerText ? `{"data":${result.data.text}}` : JSON.stringify(result);

function refuseSeveral(document: DocumentNode): void {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1) throw requestError("MALFORMED_REQUEST");
}

interface GraphqlSettings {
  schema: GraphQLSchema;
  log: Logger;
  /** Whether anybody may ask for the schema; off in production. */
  hasIntrospection: boolean;
}

/** What an operation must obey on every way in: queries, acts, and the stream of changes. */
export const operationLimits = { rules: armor.validationRules, mostTokens } as const;

/** The Apollo server with the product's limits; nothing of the inside leaves it. */
export function createApollo<C extends BaseContext>(settings: GraphqlSettings): ApolloServer<C> {
  return new ApolloServer<C>({
    schema: settings.schema,
    introspection: settings.hasIntrospection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Our own handler stops the process; Apollo's would cut it short.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(settings.log, correlationId),
    plugins: [
      // A hook per field that costs a third of Node's time (performance.md, 2.3).
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      oneOperation,
      byReads,
      ...(armor.plugins as ApolloServerPlugin<C>[]),
    ],
    validationRules: armor.validationRules,
    stringifyResult: shownResult,
    logger: {
      debug() {},
      info() {},
      warn: (text) => settings.log.warn(text),
      error: (text) => settings.log.error(text),
    },
  });
}

/**
 * Puts the text of a known operation in the place of its id. Where `knowsOnlyIds`, any other operation is refused,
 * so that ordinary people may send what the client was built with and nothing else (T38).
 */
export function trustedDocuments(manifest: Manifest, knowsOnlyIds: boolean): RequestHandler {
  return (request, response, next) => {
    const body = request.body as { id?: unknown; query?: unknown } | undefined;
    if (request.method !== "POST") return fail(response, "METHOD_NOT_ALLOWED");
    if (typeof body !== "object" || body === null || Array.isArray(body))
      return fail(response, "MALFORMED_REQUEST");
    if (typeof body.id === "string" && body.query === undefined) {
      const text = Object.hasOwn(manifest, body.id) ? manifest[body.id] : undefined;
      if (text === undefined) return fail(response, "UNKNOWN_OPERATION");
      body.query = text;
      delete body.id;
    } else if (knowsOnlyIds) return fail(response, "UNKNOWN_OPERATION");
    return next();
  };
}
