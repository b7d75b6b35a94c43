import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";

/**
 * Every code that leaves the server, with its sentence; nothing else does, and nothing of the inside with it.
 * What people can cause by an act of theirs is a member of the mutation's payload instead.
 */
export const catalogue = {
  MALFORMED_REQUEST: { status: 400, sentence: "The request is not one GraphQL operation in JSON." },
  UNKNOWN_OPERATION: { status: 400, sentence: "This operation is not known here. Reload the page." },
  INVALID_OPERATION: { status: 400, sentence: "The operation does not fit the schema or its limits." },
  INVALID_VARIABLES: { status: 400, sentence: "A variable does not fit its type." },
  BAD_CURSOR: {
    status: 400,
    sentence: "The cursor is not one of ours or belongs to another list. Begin at the first page.",
  },
  TOO_MANY_NODES: {
    status: 400,
    sentence: "The operation asks for too many objects at once. Ask for smaller pages.",
  },
  CROSS_SITE: { status: 403, sentence: "The request came from another site and was not carried out." },
  NOT_FOUND: { status: 404, sentence: "There is nothing here, or it is not for you." },
  METHOD_NOT_ALLOWED: { status: 405, sentence: "Only POST is understood here." },
  TOO_LARGE: { status: 413, sentence: "The request is too large." },
  TOO_MANY_REQUESTS: { status: 429, sentence: "Too many requests. Wait a minute." },
  UNAVAILABLE: {
    status: 503,
    sentence: "The service does not answer at the moment. Try again in a few seconds.",
  },
  INTERNAL: {
    status: 500,
    sentence: "Something went wrong on our side. Tell the operator the number below.",
  },
} as const;
export type ErrorCode = keyof typeof catalogue;

/** A refusal of a whole request, with a code of the catalogue. */
export function requestError(code: ErrorCode): GraphQLError {
  return new GraphQLError(catalogue[code].sentence, {
    extensions: { code, http: { status: catalogue[code].status } },
  });
}

/** The body of an error answered outside GraphQL; the same shape as GraphQL's. */
export const errorBody = (code: ErrorCode, correlationId: string) => ({
  errors: [{ message: catalogue[code].sentence, extensions: { code, correlationId } }],
});

const translated: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "INVALID_OPERATION",
  GRAPHQL_VALIDATION_FAILED: "INVALID_OPERATION",
  OPERATION_RESOLUTION_FAILURE: "MALFORMED_REQUEST",
  BAD_REQUEST: "MALFORMED_REQUEST",
  BAD_USER_INPUT: "INVALID_VARIABLES",
  NODE_BUDGET_EXCEEDED: "TOO_MANY_NODES",
};

/** Connection failures and shutdowns of PostgreSQL, by the first characters of their code. */
const outage = /^(08|53|57P)|^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/;

/** The code of the catalogue for an error, whatever was thrown. */
export function codeFor(error: unknown, given?: unknown): ErrorCode {
  if (typeof given === "string") {
    if (Object.hasOwn(catalogue, given)) return given as ErrorCode;
    const known = translated[given];
    if (known) return known;
  }
  const { code } = (unwrapResolverError(error) ?? {}) as { code?: unknown };
  return typeof code === "string" && outage.test(code) ? "UNAVAILABLE" : "INTERNAL";
}

/** Only these tell more than their catalogue sentence: what is wrong with the caller's own document. */
const speaking: ReadonlySet<ErrorCode> = new Set(["INVALID_OPERATION", "INVALID_VARIABLES"]);

/** Turns any error into what may leave the server, and logs what may not. */
export function errorFormatter(log: Logger, currentId: () => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeFor(error, formatted.extensions?.["code"]);
    const correlationId = currentId();
    const { sentence } = catalogue[code];
    if (code === "INTERNAL" || code === "UNAVAILABLE") {
      log.error(
        { correlationId, path: formatted.path, err: unwrapResolverError(error) },
        "A request failed.",
      );
    }

    return {
      message: speaking.has(code) && formatted.message ? formatted.message.slice(0, 300) : sentence,
      ...(speaking.has(code) && formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code, correlationId },
    };
  };
}
