/** A text constant. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A function takes at most 100 arguments. */
const mostPairs = 50;

/** SQL of a JSON object with these keys in this order. */
export function objectSql(entries: readonly (readonly [key: string, sql: string])[]): string {
  if (entries.length <= mostPairs) {
    return `json_build_object(${entries.map(([key, sql]) => `${literal(key)}, ${sql}`).join(", ")})`;
  }
  const head = objectSql(entries.slice(0, mostPairs));
  const tail = objectSql(entries.slice(mostPairs));
  return `(left(${head}::text, -1) || ', ' || substr(${tail}::text, 2))::json`;
}

/** PostgreSQL cuts a longer name of a column. */
const longestName = 63;

/**
 * SQL of a JSON object made of values of one row. A row is written as JSON in little more than half the time that
 * `json_build_object` takes. No value may be an aggregate over the rows outside.
 */
export function rowObjectSql(entries: readonly (readonly [key: string, sql: string])[]): string {
  if (entries.length === 0 || entries.some(([key]) => key.length > longestName)) return objectSql(entries);
  return `(select row_to_json(o) from (select ${entries.map(([key, sql]) => `${sql} as "${key}"`).join(", ")}) o)`;
}

/** SQL of an instant as the ISO text in UTC with milliseconds that the scalar DateTime shows. */
export const instantSql = (sql: string): string =>
  `to_char((${sql}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL that is null where the condition does not hold. */
export const onlyWhere = (condition: string, sql: string): string =>
  `case when (${condition}) then ${sql} end`;
