import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

/** The largest page of a connection. */
export const largestPage = 100;

interface TextScalar {
  readonly name: string;
  readonly description: string;
  /** Completes "A <name> …". */
  readonly must: string;
  readonly isValid: (text: string) => boolean;
  /** The internal form; the text itself when not given. */
  readonly normal?: (text: string) => string;
  readonly specifiedByURL?: string;
}

function textScalar({
  name,
  description,
  must,
  isValid,
  normal = (text) => text,
  specifiedByURL,
}: TextScalar) {
  const parse = (value: unknown): string => {
    if (typeof value === "string" && isValid(value)) return normal(value);
    throw new GraphQLError(`${name} must be ${must}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const shownInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isDate(text: string): boolean {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function instant(value: unknown): Date {
  const text = typeof value === "string" && instantPattern.test(value) ? value : "";
  const date = new Date(text);
  if (!isDate(text.slice(0, 10)) || Number.isNaN(date.getTime())) {
    throw new GraphQLError(
      "DateTime must be an ISO 8601 instant with its offset, such as 2026-09-01T09:00:00Z.",
    );
  }
  return date;
}

function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // The database shows instants in this very form; anything else goes through Date.
  if (typeof value === "string") return shownInstant.test(value) ? value : new Date(value).toISOString();
  throw new GraphQLError("DateTime shows instants only.");
}

/** An instant; a Date inside, ISO 8601 in UTC with milliseconds outside. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "An instant, ISO 8601. Shown in UTC with milliseconds: 2026-09-01T09:00:00.000Z.",
  specifiedByURL: "https://datatracker.ietf.org/doc/html/rfc3339",
  serialize: shown,
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

/** A day of the calendar in the region's time zone; the text `YYYY-MM-DD` inside and outside. */
export const LocalDate = textScalar({
  name: "Date",
  description: "A day of the calendar without time or zone: 2026-09-01.",
  must: "a day of the calendar, such as 2026-09-01",
  isValid: isDate,
});

/** Whether the text is an e-mail address. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+\.[^\s@.<>(),;:"\\[\]]{2,}$/.test(text);

/** An e-mail address; in lower case inside. */
export const EmailAddress = textScalar({
  name: "EmailAddress",
  description: "An e-mail address, at most 254 characters; upper and lower case are the same.",
  must: "an e-mail address",
  isValid: isEmailAddress,
  normal: (text) => text.toLowerCase(),
});

/** The client's key of a mutation, made when its form opens. */
export const MutationKey = textScalar({
  name: "MutationKey",
  description:
    "A key that the client makes when a form opens: 16 to 64 letters, digits, - and _, random. A repeat under the same key has one effect.",
  must: "16 to 64 letters, digits, - and _",
  isValid: (text) => /^[A-Za-z0-9_-]{16,64}$/.test(text),
});

/** A place in a list; opaque. */
export const Cursor = textScalar({
  name: "Cursor",
  description: "A place in a list in one order. Opaque: send back what was given.",
  must: "a cursor that was given out",
  isValid: (text) => text.length > 0 && text.length <= 8192,
});

function pageSize(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= largestPage)
    return value;
  throw new GraphQLError(`PageSize must be a whole number from 1 to ${largestPage}.`);
}

/** How many rows a page has at most: 1 to 100, held here for literals, variables and defaults alike. */
export const PageSize = new GraphQLScalarType<number, number>({
  name: "PageSize",
  description: "How many rows a page has at most: a whole number from 1 to 100.",
  serialize: pageSize,
  parseValue: pageSize,
  parseLiteral: (node) => pageSize(node.kind === Kind.INT ? Number(node.value) : null),
});
